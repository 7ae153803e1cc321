// What stands below headings that lie side by side: numbers, crosses or times. The first rows tell.
#pragma once

#include "administration/records/csv.hpp"
#include "administration/shape/line_kind.hpp"
#include "administration/shape/wide_headings.hpp"

#include <functional>
#include <span>

namespace verantwoord {

/// The rows below the headings.
struct BodyRows {
    csv::Extent rows;
    std::function<LineKind(std::span<const csv::Cell>)> kind;
};

/// Whether nearly all cells are what the headings want, as far as a look at the first rows goes: crosses for
/// `marks`, times below the days of the week, else numbers. A slip of the pen is told later, with its place.
bool fits_below(const BodyRows& body, const WideHeadings& wide);

/// Whether in that column stand bare numbers from 1 to 31 and nothing else.
bool days_of_month_in(const BodyRows& body, std::size_t column);

} // namespace verantwoord
