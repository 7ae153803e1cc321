#include "administration/cells/word_reading.hpp"

#include "administration/cells/empty_cell.hpp"
#include "administration/table/cell_excel.hpp"

#include <utility>

namespace verantwoord {

namespace {

/// Among answers to a question "n.v.t." and "weet niet" are answers.
bool holds_answers(const ColumnSchema& column) {
    return column.name == "antwoord" || column.name == "vraag" || column.name == "wat";
}

bool is_key(const ColumnSchema& column) {
    return column.kind == CellKind::Key || column.kind == CellKind::KeyList;
}

ReadWord faulty(ReadWord::Fault fault) { return {{}, true, fault, {}, nullptr}; }

} // namespace

ReadWord read_word(const ColumnSchema& column, WordMap& map, const std::string& own) {
    const bool free_text = column.kind == CellKind::Text;
    const std::string seen = !free_text && cell::has_unseen(own) ? cell::as_seen(own) : own;
    if (cell::is_error_value(seen)) return faulty(ReadWord::Fault::ErrorValue);
    if (!map.knows(seen)) {
        if (!holds_answers(column) && means_empty(column, seen)) return faulty(ReadWord::Fault::Empty);
        if (is_key(column) && cell::is_cut_number(seen)) return faulty(ReadWord::Fault::CutNumber);
        if (is_key(column) && cell::is_made_a_day(seen)) return faulty(ReadWord::Fault::MadeADay);
    }
    WordMap::Word word = map.of(seen);
    return {std::move(word.text), word.known, ReadWord::Fault::None, std::move(word.shown), word.merger};
}

} // namespace verantwoord
