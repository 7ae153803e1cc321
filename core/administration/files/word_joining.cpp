#include "administration/files/word_joining.hpp"

#include "administration/cells/cell_messages.hpp"
#include "administration/cells/word_reading.hpp"
#include "administration/files/column_cells.hpp"

namespace verantwoord {

namespace {

/// Words of one column of one stretch.
class WordJoiner {
  public:
    WordJoiner(ReadTable& table, const ChunkReader::Target& target, RowRange rows, WordMap& map,
               CellFindings& findings)
        : table_(table), target_(target), rows_(rows), map_(map), findings_(findings) {}

    void join() {
        std::vector<Dictionary::Code> joined{Dictionary::empty};
        bool same = true;
        for (std::size_t code = 1; code < target_.words.size(); ++code) {
            joined.push_back(joined_code(static_cast<Dictionary::Code>(code)));
            same = same && joined.back() == code;
        }
        if (same) return;
        std::vector<Dictionary::Code>& codes = target_.column->column.codes;
        for (std::size_t row = rows_.from; row < rows_.until; ++row) codes[row] = joined[codes[row]];
    }

  private:
    Dictionary::Code joined_code(Dictionary::Code code) {
        Dictionary& dictionary = target_.column->column.dictionary;
        ReadWord word = read_word(*target_.column->schema, map_, target_.words.text(code));
        if (word.fault != ReadWord::Fault::None) {
            tell(code, word.fault);
            return Dictionary::empty;
        }
        if (word.merger) tell_merger(code, *word.merger);
        const std::size_t before = dictionary.size();
        const Dictionary::Code found = dictionary.intern(word.text);
        if (dictionary.size() == before) return found;
        if (!word.known) table_.unknown_words.push_back({target_.column->schema, found});
        if (!word.shown.empty()) dictionary.show_as(found, std::move(word.shown));
        return found;
    }

    void tell(Dictionary::Code code, ReadWord::Fault fault) {
        if (fault == ReadWord::Fault::Empty && !target_.column->schema->required) return;
        const std::string& text = target_.words.text(code);
        tell_rows(code, cause_of(fault, text), [&] { return message(fault, text); });
    }

    /// An old municipality that is read as another is told once, with how many cells have it.
    void tell_merger(Dictionary::Code code, const TownMerger& merger) {
        tell_rows(code, "old town " + merger.old_name, [&] { return old_town_message(merger); });
    }

    template <typename Say>
    void tell_rows(Dictionary::Code code, const std::string& cause, Say say) {
        const FileColumn where{&table_, table_.first_row_of.size() - 1, target_.column};
        const std::vector<Dictionary::Code>& codes = target_.column->column.codes;
        for (std::size_t row = rows_.from; row < rows_.until; ++row)
            if (codes[row] == code) add_finding(where, row, cause, findings_, say);
    }

    static std::string cause_of(ReadWord::Fault fault, const std::string& text) {
        if (fault == ReadWord::Fault::Empty) return "empty";
        return fault == ReadWord::Fault::ErrorValue ? "error value" : text;
    }

    Said message(ReadWord::Fault fault, const std::string& text) const {
        const ColumnSchema& schema = *target_.column->schema;
        switch (fault) {
        case ReadWord::Fault::ErrorValue: return error_value_message(text, schema.name);
        case ReadWord::Fault::CutNumber: return cut_number_message(text);
        case ReadWord::Fault::MadeADay: return made_a_day_message(text);
        case ReadWord::Fault::Empty:
        case ReadWord::Fault::None: break;
        }
        return empty_message(schema, text);
    }

    ReadTable& table_;
    const ChunkReader::Target& target_;
    RowRange rows_;
    WordMap& map_;
    CellFindings& findings_;
};

} // namespace

void join_words(ReadTable& table, const ChunkReader& chunk, RowRange rows, WordMaps& maps,
                CellFindings& findings) {
    for (const ChunkReader::Target& target : chunk.targets())
        if (target.codes) WordJoiner(table, target, rows, maps.of(*target.column->schema), findings).join();
}

} // namespace verantwoord
