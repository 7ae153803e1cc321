// Reads how an indicator counts (`berekening`): the kind, and what that kind asks.
#pragma once

#include "base/json/json.hpp"
#include "indicator/definition/definition.hpp"

namespace verantwoord {

/// Reports what is wrong (P24); nothing when there is no such kind.
std::optional<Calculation> read_calculation(const json::Value& value, Diagnostics& diagnostics);

} // namespace verantwoord
