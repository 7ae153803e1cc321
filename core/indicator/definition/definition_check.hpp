// What makes sense together in an indicator: the unit with the calculation, the breakdowns with the table,
// and the halves of a proportion with the other indicators of the file.
#pragma once

#include "base/json/json.hpp"
#include "indicator/definition/definition.hpp"

#include <vector>

namespace verantwoord {

/// False, with messages, when the calculation cannot give the unit.
bool check_unit(const Indicator& indicator, const Place& place, Diagnostics& diagnostics);

/// Warns (P48) of rows or amounts that are counted as persons in a table in which a person can have more
/// rows.
void check_rows_as_persons(const Indicator& indicator, const Place& place, Diagnostics& diagnostics);

/// Reports unknown dimensions and those that the table cannot have; `list` is where they were
/// written, if they were, and `place` serves when they were not.
bool check_breakdowns(const Indicator& indicator, const json::Value* list, const Place& place,
                      Diagnostics& diagnostics);

/// Where the word stands in the list (or is the one text); `otherwise` when it does not.
Place place_of_word(const json::Value* list, std::string_view word, const Place& otherwise);

/// Removes indicators with an id that occurred before, and proportions whose halves are missing or are
/// themselves proportions, each with a message. Halves in `broken` were reported already.
/// Of proportions that `plugin` itself defines also those whose halves are of another time (P51); P50 warns
/// of halves that are of other people.
std::vector<Indicator> checked_together(std::string_view plugin, std::vector<Indicator> indicators,
                                        const std::vector<std::string>& broken, Diagnostics& diagnostics);

} // namespace verantwoord
