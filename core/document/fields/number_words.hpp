// A number with its noun, or another word that suits it, in a sentence that is right for 0, 1, many, unknown
// and hidden: {{bezoeken|bezoek|bezoeken}} and {{bezoeken.woord|was|waren}}.
#pragma once

#include "document/fields/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// For 1, for more, and (may be empty) for 0.
struct WordForms {
    std::string one, many, none;
};

/// "412 bezoekers", "1 bezoeker", "geen bezoekers", "een onbekend aantal bezoekers", "een niet getoond aantal
/// bezoekers", "een aantal bezoekers dat hier niet van toepassing is". `number` must have a plurality.
Value with_noun(Value number, const WordForms& forms);

/// Only the word that suits the number. Numbers that are not there read as *een aantal*, so they take the
/// singular: nothing tells one hidden number from another.
Value suitable_word(const Value& number, const WordForms& forms);

/// The suffix that asks for the word alone: "bezoeken.woord".
inline constexpr std::string_view word_suffix = ".woord";

} // namespace verantwoord
