// Puts the members of a breakdown in order, this year beside last year, and says why parts need not add up.
#pragma once

#include "indicator/counting/counting.hpp"

#include <optional>
#include <vector>

namespace verantwoord {

std::vector<BreakdownResult> make_breakdowns(const Indicator& indicator, Plan& plan, const YearFigures& now,
                                             const std::optional<YearFigures>& last_year);

} // namespace verantwoord
