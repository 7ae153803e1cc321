// Numbers in a sentence, in digits or in Dutch words: for keeping counts out of the texts of a plugin's code.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

/// The text with "…" for every number: "drie mensen, waarvan 2" → "… mensen, waarvan …". Digits of every
/// script, fractions and superscripts as well; "een" is an article and stays.
std::string without_numbers(std::string_view text);

inline bool names_a_number(std::string_view text) { return without_numbers(text) != text; }

} // namespace verantwoord
