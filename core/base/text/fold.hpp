// One spelling for what people write in many, by the tables of Unicode (through a library, utf8proc). Nothing
// that people typed is compared as they typed it: a number, a name, a place or a heading is compared in one
// of these forms. Each gives the same for every way to write the same characters in Unicode, and given its
// own result changes nothing more.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord::text {

/// Exact: for what is shown. Accents stand with their letter in one character (NFC), and what nobody sees is
/// gone.
std::string exact_form(std::string_view utf8);

/// For keys: numbers and codes. As the exact form, and letters and digits of another width or font are the
/// usual ones (NFKC), blanks, hyphens and apostrophes are of one kind; no blanks at the ends, one between
/// words. Capitals and accents count.
std::string key_form(std::string_view utf8);

/// For words: names, places, headings, categories. As the key form, without capitals and accents; between
/// words stands one '_', whether people wrote blanks, '-' or '_'. Pseudonyms are made of it: whoever changes
/// what it gives keeps the old one for the keys that were made before
/// (administration/privacy/first_form.hpp).
std::string word_form(std::string_view utf8);

/// "ae" for æ and "l" for ł: what readers take for a plain letter, though Unicode gives it no accent to take
/// away. Empty for every other letter. Lower case.
std::string_view plain_letter(char32_t small_letter);

} // namespace verantwoord::text
