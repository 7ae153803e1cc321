// From the words that stand in the files to the words that count: the centre's own mapping, our words in any
// spelling, locations by name, and one spelling for each own word.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/question/kept_words.hpp"
#include "administration/table/schema.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// An own word that maps to nothing, with the number of rows in which it stands. Its rows are kept.
struct UnmappedCategory {
    std::string table, column, word;
    std::size_t rows = 0;
    Place first;
};

class WordMap {
  public:
    WordMap(const TableSchema& table, const ColumnSchema& column, const Centre& centre);

    struct Word {
        std::string text;
        bool known = true;                  ///< false: the column has words of ours and this is none of them
        std::string shown{};                ///< where that is not the text
        const TownMerger* merger = nullptr; ///< where an old municipality was read as another
    };
    Word of(std::string_view own);
    /// Whether the centre or we have this word, so that it is what it says.
    bool knows(std::string_view own) const;

  private:
    Word town(std::string_view own);

    const ColumnSchema& column_;
    const std::map<std::string, std::string>* mapping_ = nullptr;
    std::map<std::string, std::string> ours_;  ///< folded → ours
    std::map<std::string, std::string> first_; ///< folded → the spelling that came first
    const TownNames* towns_ = nullptr;         ///< set: the words are municipalities
    bool old_towns_stay_ = false;              ///< an old municipality is not read as the one it went into
    bool changes_ = false; ///< whether words can become other words; keys of people never do
};

/// "gebruik 'creatief'" and the like: our word that is nearest to theirs, else all of ours.
Sentence word_help(const OwnWord& word);

} // namespace verantwoord
