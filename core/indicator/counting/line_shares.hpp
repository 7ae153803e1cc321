// Which part of each amount counts: what the agreement pays of a cost line, and of a line about more days
// than the period the part for its days, where the agreement says so. Exact parts over one denominator, so
// that they can be added as whole numbers.
#pragma once

#include "indicator/definition/measure.hpp"

#include <string>

namespace verantwoord {

struct LineShares {
    std::int64_t denominator = 1;
    std::vector<std::int64_t> parts; ///< by row, in parts of the denominator
};

/// Whether only the part that this agreement pays is counted; an agreement that says nothing of it pays all.
bool counts_own_part(const Indicator& indicator, const Agreement& agreement);

/// Whether amounts of lines that cross the borders of the period can be divided by days: of a sum in a table
/// by year they can.
bool divides_by_days(const Indicator& indicator, const Agreement& agreement);

/// The parts of all rows that have days in the period. Nothing when the denominator is too large to calculate
/// with.
std::optional<LineShares> line_shares(const Indicator& indicator, const Table& table,
                                      const Agreement& agreement, const Period& counted);

/// The same measure with each row's amount times its part; nothing when that does not fit in 64 bits.
std::optional<Measure> in_parts(const Measure& measure, const LineShares& shares);

} // namespace verantwoord
