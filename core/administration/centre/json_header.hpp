// What JSON files of a centre have in common.
#pragma once

#include "base/amount/date_pattern.hpp"
#include "base/json/json.hpp"

namespace verantwoord {

/// "schema": 1; reports a version that this program does not know.
inline void read_schema_version(json::Object& object) {
    const auto version = object.required_integer(
        "schema", json::About{"De versie van deze beschrijving: altijd 1"}.within(1, 1));
    if (version && *version != 1)
        object.refuse("schema", {"dit programma kent schema 1, niet {}", say::digits(*version)},
                      "werk het programma bij, of schrijf \"schema\": 1");
}

/// "bewaartermijn_jaren": 7, of a centre or of one agreement; nothing when it does not say.
inline std::optional<int> read_retention(json::Object& object) {
    const auto years = object.integer(
        "bewaartermijn_jaren",
        json::About{"Hoeveel jaar gegevens en verslagen bewaard blijven; 7 is gebruikelijk"}.within(1, 100));
    if (!years) return std::nullopt;
    if (*years < 1 || *years > 100) {
        object.refuse("bewaartermijn_jaren",
                      {"{} is geen aantal jaren om iets te bewaren", say::digits(*years)},
                      "schrijf een getal van 1 tot en met 100");
        return std::nullopt;
    }
    return static_cast<int>(*years);
}

} // namespace verantwoord
