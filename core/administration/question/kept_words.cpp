#include "administration/question/kept_words.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "base/text/typed.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::string_view kind = "woord:";

} // namespace

std::string OwnWord::id() const {
    return std::string(kind) + std::string(table->name) + "." + std::string(column->name) + ":" + word;
}

bool OwnWord::may_mean(std::string_view ours) const {
    return column->words.empty()
               ? !ours.empty()
               : std::find(column->words.begin(), column->words.end(), ours) != column->words.end();
}

std::optional<OwnWord> own_word(std::string_view id) {
    if (!id.starts_with(kind)) return std::nullopt;
    id.remove_prefix(kind.size());
    const std::size_t point = id.find('.'), colon = id.find(':', std::min(point, id.size()));
    if (point == std::string_view::npos || colon == std::string_view::npos || colon + 1 == id.size())
        return std::nullopt;
    const TableSchema* table = schema(id.substr(0, point));
    const ColumnSchema* column =
        table ? column_schema(*table, id.substr(point + 1, colon - point - 1)) : nullptr;
    if (!column || column->kind != CellKind::Category) return std::nullopt;
    return OwnWord{table, column, std::string(id.substr(colon + 1))};
}

Sentence how_to_answer(const OwnWord& word, std::string_view ours) {
    return {"antwoord met: verantwoord opnemen --antwoord {}",
            say::foreign(typed(word.id() + "=" + std::string(ours)))};
}

void use_kept_words(const KeptAnswers& kept, Centre& centre, Diagnostics& diagnostics) {
    for (const auto& [id, answer] : kept.answers()) {
        if (!id.starts_with(kind)) continue;
        const auto word = own_word(id);
        if (!word) {
            diagnostics.error(
                "G97", answer.place, {"{} gaat over geen kolom met woorden", say::quoted_short(id)},
                "schrijf bijvoorbeeld \"woord:activiteiten.soort:lotgenoten\": \"zelfhulpgroep\"");
            continue;
        }
        if (!word->may_mean(answer.word)) {
            std::vector<std::string> ours(word->column->words.begin(), word->column->words.end());
            diagnostics.error("G97", answer.place,
                              {"{} is geen antwoord op deze vraag", say::quoted_short(answer.word)},
                              suggestion(answer.word, ours, {"kies uit: {}", say::foreign_joined(ours)}));
            continue;
        }
        const std::string path = std::string(word->table->name) + "." + std::string(word->column->name);
        centre.categories[path].try_emplace(text::word_form(word->word), answer.word);
    }
}

} // namespace verantwoord
