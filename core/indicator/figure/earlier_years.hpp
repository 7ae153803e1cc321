// The same figures over the years before last year, as far as they were recorded: totals only, for trends.
#pragma once

#include "indicator/counting/plan.hpp"
#include "indicator/counting/result.hpp"

#include <vector>

namespace verantwoord {

/// Fills Result::earlier with two and three years ago. Coded figures have none.
void add_earlier_years(std::vector<Result>& results, const Administration& administration,
                       const Agreement& agreement, Diagnostics& diagnostics);

} // namespace verantwoord
