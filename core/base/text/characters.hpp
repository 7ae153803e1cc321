// What a character is, by the tables of Unicode: a letter, a capital, a blank, or nothing that anybody sees.
#pragma once

#include <cstddef>
#include <string_view>

namespace verantwoord::text {

bool is_letter(char32_t point); ///< of any script
bool is_capital(char32_t point);
bool is_digit(char32_t point); ///< of any script, also ² and Ⅳ

/// An accent that stands as a character of its own behind its letter. The signs with which other scripts
/// write vowels are none: without them another word stands there.
bool is_accent(char32_t point);

bool is_blank(char32_t point);  ///< of any width; also tabs and ends of lines
bool is_hyphen(char32_t point); ///< of any length; also the minus sign
bool is_apostrophe(char32_t point);
/// Nobody sees it, wherever it stands: zero width, soft hyphen, byte order mark, marks of direction, control
/// characters.
bool is_invisible(char32_t point);
/// Whether there is such a character in the text, or an end of a line or a tab.
bool has_invisible(std::string_view utf8);
/// Seen only in what it does to the characters beside it, such as a variation selector behind an emoji.
bool is_joiner(char32_t point);

char32_t small(char32_t letter);   ///< the letter in lower case
char32_t capital(char32_t letter); ///< the letter in upper case

/// The character at `position` as a reader counts: a letter with its accents, a flag. `position` moves on.
std::string_view next_character(std::string_view utf8, std::size_t& position);
/// How many places of a terminal the text takes: a wide character takes two, what nobody sees none.
std::size_t width(std::string_view utf8);

} // namespace verantwoord::text
