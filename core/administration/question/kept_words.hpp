// What the centre's own words mean, answered once: "woord:activiteiten.soort:lotgenoten" is "zelfhulpgroep".
// It is what "categorieen" in centrum.json says, which goes first.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/question/kept_answers.hpp"
#include "administration/table/schema.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

/// A word of the centre in a column.
struct OwnWord {
    const TableSchema* table = nullptr;
    const ColumnSchema* column = nullptr; ///< a Category
    std::string word;

    std::string id() const; ///< "woord:activiteiten.soort:lotgenoten"
    /// Whether this can be what the word means. A column without words of ours takes any.
    bool may_mean(std::string_view ours) const;
};

/// Nothing when this is no id of a word, or of no column of words.
std::optional<OwnWord> own_word(std::string_view id);

/// "antwoord met: verantwoord opnemen --antwoord …": how a word gets its meaning.
Sentence how_to_answer(const OwnWord& word, std::string_view ours);

/// Adds the kept answers about words to the centre's own. One that cannot be is reported at its place (G97).
void use_kept_words(const KeptAnswers& kept, Centre& centre, Diagnostics& diagnostics);

} // namespace verantwoord
