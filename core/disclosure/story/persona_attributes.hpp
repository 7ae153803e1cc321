// The attributes of a story that the administration also knows of its participants, read from the words in
// which they are printed: "30–39 jaar", "vrouw", "uit Waterstad", "naaste".
#pragma once

#include "administration/administration.hpp"

#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

struct PersonaAttribute {
    enum class Kind { Age, Gender, Municipality, Involved };
    Kind kind = Kind::Age;
    std::string words;       ///< as written
    int from = 0, until = 0; ///< Age, in whole years, both included
    std::string value;       ///< of the others: as it stands in the column
};

/// Nothing for an attribute that no column holds ("woont alleen"): it cannot be counted.
std::optional<PersonaAttribute> persona_attribute(const std::string& words,
                                                  const Administration& administration);

/// "25–44 jaar", "65 jaar en ouder", "jonger dan 25 jaar".
std::string age_words(int from, int until);

} // namespace verantwoord
