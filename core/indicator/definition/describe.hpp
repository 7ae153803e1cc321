// What files of this station may hold: their own readers over a described value, for a JSON Schema.
#pragma once

#include "base/json/json.hpp"

namespace verantwoord {

void describe_indicators(const json::Value& described); ///< indicatoren.json
void describe_checklists(const json::Value& described); ///< lijsten.json
void describe_listings(const json::Value& described);   ///< overzichten.json
void describe_narratives(const json::Value& described); ///< teksten.json
void describe_rules(const json::Value& described);      ///< regels.json
void describe_crosswalks(const json::Value& described); ///< indelingen.json
void describe_literature(const json::Value& described); ///< literatuur.json
void describe_sector(const json::Value& described);     ///< sector.json

} // namespace verantwoord
