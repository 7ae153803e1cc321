// What every JSON file of a centre begins with.
#pragma once

#include "base/json.hpp"

namespace verantwoord {

/// "schema": 1; reports a version that this program does not know.
inline void read_schema_version(json::Object& object) {
    const auto version = object.required_integer("schema");
    if (version && *version != 1)
        object.refuse("schema", "dit programma kent schema 1, niet " + std::to_string(*version),
                      "werk het programma bij, of schrijf \"schema\": 1");
}

/// Offsets in a parsed file count from behind the byte order mark.
inline std::string_view without_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

} // namespace verantwoord
