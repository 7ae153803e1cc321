// Words that need help when they are read aloud: abbreviations with what they stand for, and words in another
// language. From woorden.json of the centre, of the funder's plugin and of the program together.
#pragma once

#include "base/message/diagnostic.hpp"
#include "document/tree/block.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

struct WordList {
    /// What abbreviations stand for: "Wmo" → "Wet maatschappelijke ondersteuning".
    std::map<std::string, std::string, std::less<>> abbreviations;
    std::map<std::string, std::string, std::less<>> foreign; ///< "recovery college" → "en"; small letters

    /// What is here already stays.
    void add(const WordList& other);
};

/// Nothing when the file cannot be used; all that is wrong with it is reported.
std::optional<WordList> read_word_list(std::string_view file, std::string_view bytes,
                                       Diagnostics& diagnostics);

/// Splits runs at the words of the list: an abbreviation where it comes first in a chapter, a foreign word
/// everywhere. Headings stay as they are; they are said in bookmarks and the contents too.
void mark_words(Blocks& blocks, const WordList& words);

} // namespace verantwoord
