#include "administration/rows/alike_keys.hpp"

#include "administration/cells/findings.hpp"
#include "administration/table/fast_hash.hpp"
#include "administration/table/schema.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80; }

/// The table whose rows this column names; empty when it names none.
std::string_view named_table(const Table& table, const ColumnSchema& column) {
    if (column.kind != CellKind::Key || column.refers_to == "locaties") return {};
    if (!column.refers_to.empty()) return column.refers_to;
    const TableSchema* own = schema(table.name);
    return &column == own->columns.data() ? own->name : std::string_view{};
}

/// One spelling of a key in one column.
struct Spelling {
    std::uint64_t hash = 0; ///< of the form
    const Table* table = nullptr;
    const Column* column = nullptr;
    Dictionary::Code code = 0;
    std::size_t order = 0; ///< in which they were met
    const std::string& text() const { return column->dictionary.text(code); }
};

std::vector<Spelling> spellings_of(std::string_view named, const std::vector<Table>& tables) {
    std::vector<Spelling> all;
    for (const Table& table : tables)
        for (const ColumnSchema& column : schema(table.name)->columns) {
            if (named_table(table, column) != named) continue;
            const Column& keys = *table.column(column.name);
            for (Dictionary::Code code = 1; code < keys.dictionary.size(); ++code)
                all.push_back(
                    {fast_hash(alike_form(keys.dictionary.text(code))), &table, &keys, code, all.size()});
        }
    std::stable_sort(all.begin(), all.end(),
                     [](const Spelling& a, const Spelling& b) { return a.hash < b.hash; });
    return all;
}

/// Two spellings of what is probably one key, the usual one first.
struct Pair {
    const Spelling* usual = nullptr;
    const Spelling* other = nullptr;
};

std::vector<Pair> pairs_in(const std::vector<Spelling>& all) {
    std::vector<Pair> pairs;
    for (auto begin = all.begin(), end = begin; begin != all.end(); begin = end) {
        end = std::find_if(begin, all.end(), [&](const Spelling& each) { return each.hash != begin->hash; });
        std::vector<std::string_view> seen{begin->text()};
        for (auto each = begin + 1; each != end; ++each) {
            if (std::find(seen.begin(), seen.end(), each->text()) != seen.end()) continue;
            if (alike_form(each->text()) != alike_form(begin->text())) continue;
            seen.push_back(each->text());
            pairs.push_back({&*begin, &*each});
        }
    }
    std::sort(pairs.begin(), pairs.end(),
              [](const Pair& a, const Pair& b) { return a.other->order < b.other->order; });
    return pairs;
}

Place place_of_spelling(const Spelling& spelling) {
    const auto& codes = spelling.column->codes;
    const auto row = std::find(codes.begin(), codes.end(), spelling.code);
    if (row == codes.end()) return {};
    const RowPlace at = spelling.table->place(static_cast<std::size_t>(row - codes.begin()));
    Place place = place_of(at.file);
    place.line = at.line;
    return place;
}

Sentence both(const Pair& pair) {
    return {"{} en {}", say::quoted_short(pair.usual->text()), say::quoted_short(pair.other->text())};
}

void report(const std::vector<Pair>& pairs, Diagnostics& diagnostics) {
    constexpr std::size_t named = 6;
    OtherPlaces others;
    std::vector<Sentence> shown;
    for (std::size_t index = 1; index < pairs.size(); ++index) {
        others.add(0);
        if (index < named) shown.push_back(both(pairs[index]));
    }
    if (pairs.size() > named)
        shown.push_back({"{} andere", say::number(static_cast<std::int64_t>(pairs.size() - named))});
    Sentence help = "is het dezelfde, schrijf het dan overal gelijk; nu tellen ze als twee";
    if (!shown.empty()) help += Sentence("\nook {}", say::joined(shown));
    diagnostics.warning(
        "G70", place_of_spelling(*pairs.front().other),
        {"{} lijken hetzelfde, maar zijn anders geschreven{}", both(pairs.front()), others.times()}, help);
}

} // namespace

std::string alike_form(std::string_view key) {
    std::string small = text::lower(text::trim(key));
    if (small.size() > 2 && (small.ends_with(".0") || small.ends_with(",0")) &&
        is_digit(small[small.size() - 3]))
        small.resize(small.size() - 2);
    std::string form;
    for (std::size_t at = 0; at < small.size(); ++at) {
        const char byte = small[at], behind = at + 1 < small.size() ? small[at + 1] : '\0';
        const char before = form.empty() ? '\0' : form.back();
        const bool mark = byte == ' ' || byte == '-' || byte == '_' || byte == '.';
        if (mark && is_letter(before) && is_digit(behind)) continue;
        if (byte == '0' && !is_digit(before) && is_digit(behind)) continue;
        form += byte;
    }
    return form;
}

void report_alike_keys(const std::vector<Table>& tables, Diagnostics& diagnostics) {
    for (const TableSchema& table : schemas()) {
        const std::vector<Spelling> all = spellings_of(table.name, tables);
        if (const std::vector<Pair> pairs = pairs_in(all); !pairs.empty()) report(pairs, diagnostics);
    }
}

} // namespace verantwoord
