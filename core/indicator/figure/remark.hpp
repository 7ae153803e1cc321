// Sentences for the report about what a figure does not cover, and about who could not be placed.
#pragma once

#include "indicator/counting/counting.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// What this indicator's total does not cover; empty when it covers everything.
std::string coverage_of(const Indicator& indicator, const YearFigures& figures, Plan& plan);

/// The same for a proportion: whether only one of its halves is limited to the agreement's population.
std::string coverage_of_proportion(const Indicator& indicator, const std::vector<Result>& results,
                                   const Plan& plan);

/// What holds for the whole evaluation.
std::vector<std::string> remarks_on(const std::vector<Result>& results, Plan& plan);

} // namespace verantwoord
