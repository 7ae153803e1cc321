// The words of a text as names are looked for in them: what has a capital, what stands in capitals
// altogether, and which words are titles, deeds or things. The text is in plain letters
// (base/text/plain_text.hpp).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace verantwoord::name_words {

/// One word of letters, with hyphens and apostrophes inside it.
struct NameWord {
    std::string_view text;
    std::size_t offset = 0, letters = 0;
    bool capital = false;
    bool all_capitals = false;    ///< two letters or more, all of them capitals
    bool starts_sentence = false; ///< first of the text, or behind '.', '!', '?', ':' or a quotation mark
    std::size_t end() const { return offset + text.size(); }
};

std::vector<NameWord> of(std::string_view text);

bool is_prefix(std::string_view word); ///< "van", "el": may stand before a family name
/// Those that stand before little else: "voor" and "in" are none of them.
bool is_usual_prefix(std::string_view word);
bool is_title(std::string_view word);
bool is_short_title(std::string_view word); ///< written with a point, which ends no sentence: "mevr."
bool is_deed(std::string_view word);        ///< what only somebody does: "vertelde"
bool is_thing(std::string_view word);       ///< has a capital often, and is no family name: "Herstelacademie"
/// A first name or title that is an ordinary word too: in capitals "BEN" mostly is.
bool is_word_too(std::string_view word);
/// "T.B.V", "B.V": letters with points that are no initials.
bool is_abbreviation(std::string_view letters);

} // namespace verantwoord::name_words
