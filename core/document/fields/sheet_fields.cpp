#include "document/fields/sheet_fields.hpp"

#include "base/amount/dutch.hpp"
#include "document/words/typography.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 9> sheets_of_core{"termijnen",  "afrekening",   "toedeling",
                                                         "rekening",   "financiering", "vragen",
                                                         "literatuur", "sector",       "trendbreuken"};
constexpr std::string_view sentence = ".zin";

bool known(std::string_view id, const Publication& publication) {
    return publication.sheet(id) ||
           std::find(sheets_of_core.begin(), sheets_of_core.end(), id) != sheets_of_core.end();
}

Value sentence_of(const PublishedSheet* sheet, std::string_view id) {
    Value value = text_of(sheet ? typeset(sheet->sentence) : "", "dit overzicht heeft hier geen zin");
    value.figure = std::string(sheet_prefix) + std::string(id) + std::string(sentence);
    return value;
}

Value count_rows(const PublishedSheet* sheet) { return count_of(sheet ? row_count(*sheet) : 0); }

/// What stands in the first column, in a sentence.
Value names_of_rows(const PublishedSheet* sheet) {
    std::vector<std::string> words;
    if (sheet)
        for (const SheetRow& row : sheet->rows)
            if (!row.total && !row.cells.empty() && !row.cells.front().text.empty())
                words.push_back(row.cells.front().text);
    return text_of(dutch::list(words), "dit overzicht heeft hier geen regels");
}

} // namespace

std::vector<std::string> sheet_names(const Publication& publication) {
    std::vector<std::string> names;
    for (const PublishedSheet& sheet : publication.sheets) names.push_back(sheet.id);
    for (const std::string_view id : sheets_of_core)
        if (!publication.sheet(id)) names.emplace_back(id);
    return names;
}

std::size_t row_count(const PublishedSheet& sheet) {
    return static_cast<std::size_t>(
        std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) { return !row.total; }));
}

std::optional<Value> sheet_field(std::string_view name, const Publication& publication) {
    if (!name.starts_with(sheet_prefix)) return std::nullopt;
    std::string_view id = name.substr(sheet_prefix.size());
    if (known(id, publication)) {
        const PublishedSheet* sheet = publication.sheet(id);
        return condition_of(Value::Kind::Sheet, sheet && row_count(*sheet) > 0);
    }
    for (const std::string_view suffix : {sentence, count_suffix, names_suffix}) {
        if (!id.ends_with(suffix)) continue;
        id.remove_suffix(suffix.size());
        if (!known(id, publication)) return std::nullopt;
        const PublishedSheet* sheet = publication.sheet(id);
        if (suffix == names_suffix) return names_of_rows(sheet);
        return suffix == sentence ? sentence_of(sheet, id) : count_rows(sheet);
    }
    return std::nullopt;
}

std::vector<FieldDescription> describe_sheets(const Publication& publication) {
    std::vector<FieldDescription> result;
    for (const PublishedSheet& sheet : publication.sheets) {
        const std::string field = std::string(sheet_prefix) + sheet.id;
        result.push_back(
            {field, "", sheet.name + ": voorwaarde of dit overzicht regels heeft", "voorwaarde"});
        result.push_back({field + std::string(sentence), sheet.sentence,
                          sheet.name + ": de zin die zegt wat het overzicht laat zien", "tekst"});
        result.push_back({field + std::string(count_suffix), count_rows(&sheet).text,
                          sheet.name + ": het aantal regels", "aantal"});
        result.push_back({field + std::string(names_suffix), names_of_rows(&sheet).text,
                          sheet.name + ": wat in de eerste kolom staat, met 'en' ertussen", "tekst"});
    }
    return result;
}

} // namespace verantwoord
