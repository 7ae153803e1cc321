// What an agreement pays of each cost line: amounts times exact shares, all over one denominator, so that
// they can be added as whole numbers.
#pragma once

#include "indicator/definition/measure.hpp"

namespace verantwoord {

/// The lowest common denominator of the agreement's shares; 1 when it has none. Nothing when it is too large
/// to calculate with.
std::optional<std::int64_t> allocation_denominator(const Agreement& agreement);

/// The same measure with each row's amount times the share of its cost line (column `post`), in parts of the
/// denominator; rows of other cost lines count for nothing. Nothing when that does not fit in 64 bits.
std::optional<Measure> allocated(const Measure& measure, const Table& table, const Agreement& agreement);

} // namespace verantwoord
