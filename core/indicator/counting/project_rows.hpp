// Which rows belong to the project of an agreement: by activity, place, role or cost line, or because the
// person took part in it. What cannot be told apart is missing, never all of the centre.
#pragma once

#include "indicator/counting/selection.hpp"
#include "indicator/definition/definition.hpp"
#include "indicator/definition/lookup.hpp"

#include <variant>
#include <vector>

namespace verantwoord {

/// Whether the project of the agreement leaves out rows of the indicator, or all of it.
bool follows_project(const Indicator& indicator, const Agreement& agreement);

/// What the rows of the project in this period pass; a reason when they cannot be told from others.
std::variant<std::vector<RowTest>, MissingReason>
project_tests(const Indicator& indicator, const Agreement& agreement, Period period, Lookup& lookup);

} // namespace verantwoord
