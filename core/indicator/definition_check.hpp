// What makes sense together in an indicator: the unit with the calculation, the breakdowns with the table,
// and the halves of a proportion with the other indicators of the file.
#pragma once

#include "indicator/definition.hpp"

#include <vector>

namespace verantwoord {

/// False, with messages, when the calculation cannot give the unit.
bool check_unit(const Indicator& indicator, const Place& place, Diagnostics& diagnostics);

/// Reports unknown dimensions and those that the table cannot have; `place` is that of the list.
bool check_breakdowns(const Indicator& indicator, const Place& place, Diagnostics& diagnostics);

/// Removes indicators with an id that occurred before, and proportions whose halves are missing or are
/// themselves proportions, each with a message. Halves in `broken` were reported already.
std::vector<Indicator> checked_together(std::vector<Indicator> indicators,
                                        const std::vector<std::string>& broken, Diagnostics& diagnostics);

} // namespace verantwoord
