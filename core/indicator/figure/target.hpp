// What was agreed beside what came out: finds the indicator of each target, scales it, and judges on the raw
// figure.
#pragma once

#include "indicator/counting/result.hpp"

#include <vector>

namespace verantwoord {

/// Gives each result its target and verdict. Reports G81 for targets without an indicator and G80 for a
/// target that was not reached and is not explained.
void judge_targets(std::vector<Result>& results, const Agreement& agreement, Diagnostics& diagnostics);

/// A target that was scaled already as an amount to compare with: 79 percent is 79/100.
Amount target_amount(const Target& target, Unit unit);

} // namespace verantwoord
