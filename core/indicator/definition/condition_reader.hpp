// Reads the conditions of an indicator (`waarbij`), each by the kind of its field: dates as dates, money in
// euros, duration in hours.
#pragma once

#include "base/json/json.hpp"
#include "indicator/definition/definition.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

/// Reports what is wrong; conditions with errors are left out.
std::vector<Condition> read_conditions(const json::Value& list, std::string_view table,
                                       Diagnostics& diagnostics);

/// Reports P21 with the nearest field when `table` has no such field; the table must be known.
bool check_field(std::string_view table, std::string_view path, const Place& place, Diagnostics& diagnostics);

} // namespace verantwoord
