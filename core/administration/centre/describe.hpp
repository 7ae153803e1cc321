// What files of this station may hold: their own readers over a described value, for a JSON Schema.
#pragma once

#include "base/json/json.hpp"

namespace verantwoord {

void describe_centre(const json::Value& described);    ///< centrum.json
void describe_agreement(const json::Value& described); ///< afspraken/*.json
void describe_quality(const json::Value& described);   ///< kwaliteit.json
void describe_ledger(const json::Value& described);    ///< meerwaarde.json
void describe_persona(const json::Value& described);   ///< personas/*.json
void describe_releases(const json::Value& described);  ///< vrijgegeven.json

} // namespace verantwoord
