// What files of this station may hold: their own readers over a described value, for a JSON Schema.
#pragma once

#include "base/json/json.hpp"

namespace verantwoord {

void describe_manifest(const json::Value& described); ///< plugin.json

} // namespace verantwoord
