// Whether a percentage that a source prints follows from its count and base, so that 10 of 25 printed as 37 %
// is seen: the sector's own publication (NVZH, 2025) does that twice.
#pragma once

#include "base/amount/amount.hpp"

namespace verantwoord {

/// `printed` as a ratio (37 % is 37/100), rounded to whole percents half away from zero. The base is not
/// zero.
bool follows_from(const Ratio& printed, std::int64_t count, std::int64_t base);

} // namespace verantwoord
