// Amounts of lines of money in the period of an agreement, exactly: a line about more days counts for the
// part of its days where the agreement says so, and else the amount is not known.
#pragma once

#include "administration/administration.hpp"
#include "disclosure/published/published.hpp"

#include <functional>

namespace verantwoord {

/// The amounts in the column of the lines of the period for which `part` is not zero, each times its part.
/// Unknown when no such line has an amount, or one crosses the borders of the period.
Published money_of_lines(const Table& table, const char* column, const Agreement& agreement,
                         const std::function<Ratio(std::size_t row)>& part);

} // namespace verantwoord
