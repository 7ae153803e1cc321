// The halves of proportions: both are of the same people and the same work. Where one cannot be limited as
// the other is, both are counted over the whole centre.
#pragma once

#include "administration/centre/agreement.hpp"
#include "indicator/definition/definition.hpp"

#include <vector>

namespace verantwoord {

/// Whose rows both halves of a proportion count for this agreement.
Reach common_reach(const Indicator& numerator, const Indicator& denominator, const Agreement& agreement);

/// The indicators with, at the end, halves of their own for the proportions whose halves as they are printed
/// would be of different people; such a proportion then names these.
std::vector<Indicator> with_own_halves(std::vector<Indicator> indicators, const Agreement& agreement);

} // namespace verantwoord
