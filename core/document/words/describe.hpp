// What files of this station may hold: their own readers over a described value, for a JSON Schema.
#pragma once

#include "base/json/json.hpp"

namespace verantwoord {

void describe_words(const json::Value& described); ///< woorden.json

} // namespace verantwoord
