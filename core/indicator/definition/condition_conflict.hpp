// Conditions that no row can meet together: what they count is always nothing, and a report would show a 0.
#pragma once

#include "indicator/definition/definition.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

/// Reports P49 at the first condition that leaves no value of its field, together with those before it on
/// that field. Conditions whose field the table does not have are not looked at.
void check_conflicts(const std::vector<Condition>& conditions, std::string_view table,
                     Diagnostics& diagnostics);

} // namespace verantwoord
