#include "administration/meaning/row_checks.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace verantwoord {

namespace {

/// Rows are the same when all of these codes are.
using Codes = std::vector<Dictionary::Code>;

Codes codes_of(const ReadTable& table, const std::vector<std::string_view>& columns, std::size_t row) {
    Codes codes;
    for (const std::string_view name : columns) codes.push_back(table.of(name).column.codes[row]);
    return codes;
}

struct Spell {
    Codes codes;
    std::int32_t start = 0, end = 0;
    std::size_t row = 0;
};

std::vector<Spell> spells_of(const ReadTable& table, const std::vector<std::string_view>& columns) {
    const Column &start = table.of("startdatum").column, &end = table.of("einddatum").column;
    std::vector<Spell> spells;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.of(columns.front()).column.codes[row] == Dictionary::empty) continue;
        const bool open = end.days[row] == Column::no_date;
        spells.push_back({codes_of(table, columns, row), start.days[row],
                          open ? std::numeric_limits<std::int32_t>::max() : end.days[row], row});
    }
    std::sort(spells.begin(), spells.end(), [](const Spell& a, const Spell& b) {
        if (a.codes != b.codes) return a.codes < b.codes;
        return a.start != b.start ? a.start < b.start : a.row < b.row;
    });
    return spells;
}

/// Whether both rows have something in that column, and not the same. A table without the column has not.
bool differ(const ReadTable& table, std::string_view name, std::size_t row, std::size_t other) {
    if (!column_schema(*table.schema, name)) return false;
    const Column& column = table.of(name).column;
    if (column.kind == ColumnKind::Quantity)
        return column.amounts[row] != Column::no_amount && column.amounts[other] != Column::no_amount &&
               column.amounts[row] != column.amounts[other];
    return column.codes[row] != Dictionary::empty && column.codes[other] != Dictionary::empty &&
           column.codes[row] != column.codes[other];
}

} // namespace

Sentence double_help(const ReadTable& table, std::size_t row, std::size_t other) {
    if (table.schema->name != "deelnemers")
        return "voeg beide regels samen tot één, of geef een van de twee een ander nummer";
    const Sentence two = "geef een van de twee een eigen nummer, ook in bezoeken en op lijsten";
    if (differ(table, "geboortejaar", row, other))
        return {"is het één mens: houd alleen de regel met het goede geboortejaar;\nzijn het twee mensen: {}",
                two};
    if (differ(table, "gemeente", row, other))
        return {"verhuisd? zet in de kolom 'vanaf' van de nieuwe regel sinds welke dag;\nzijn het twee "
                "mensen: {}",
                two};
    return {"is het één mens: houd een van beide regels;\nzijn het twee mensen: {}", two};
}

void refuse_doubles(const ReadTable& table, std::string_view key, RowFindings& findings) {
    const Column& column = table.of(key).column;
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> first(column.dictionary.size(), none);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Dictionary::Code code = column.codes[row];
        if (code == Dictionary::empty) continue;
        if (first[code] == none)
            first[code] = row;
        else if (!table.copied(first[code], row))
            findings.error("G21", row, key,
                           {"{} heeft al een regel: {}", say::quoted_short(column.dictionary.shown(code)),
                            both_lines(table, first[code], row)},
                           double_help(table, first[code], row));
    }
}

void refuse_double_figures(const ReadTable& table, const std::vector<std::string_view>& columns,
                           RowFindings& findings) {
    std::map<std::pair<std::int64_t, Codes>, std::size_t> first;
    const Column& year = table.of("jaar").column;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (year.amounts[row] == Column::no_amount) continue;
        const auto [found, fresh] =
            first.try_emplace({year.amounts[row], codes_of(table, columns, row)}, row);
        if (!fresh && !table.copied(found->second, row))
            findings.error("G39", row, {},
                           {"dit cijfer staat er twee keer voor {}: {}", say::digits(year.amounts[row]),
                            both_lines(table, found->second, row)},
                           "haal een van beide regels weg; anders telt het cijfer dubbel");
    }
}

void refuse_early_ends(const ReadTable& table, RowFindings& findings) {
    const Column &start = table.of("startdatum").column, &end = table.of("einddatum").column;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (end.days[row] != Column::no_date && start.days[row] != Column::no_date &&
            end.days[row] < start.days[row])
            findings.error("G24", row, "einddatum", "de einddatum ligt voor de startdatum",
                           "wissel de datums, of laat de einddatum leeg als het nog loopt");
}

void warn_of_overlaps(const ReadTable& table, const std::vector<std::string_view>& columns,
                      RowFindings& findings) {
    const std::vector<Spell> spells = spells_of(table, columns);
    // The row that ends last of those before decides, not the one just before: a short row between two would
    // hide that the first still runs.
    for (std::size_t index = 1, longest = 0; index < spells.size(); ++index) {
        const Spell &before = spells[longest], &here = spells[index];
        const bool same = before.codes == here.codes;
        if (same && here.start <= before.end && !table.copied(before.row, here.row))
            findings.warning(
                "G38", here.row, {},
                {"deze regel zegt hetzelfde over dezelfde dagen als een andere: {}",
                 both_lines(table, std::min(before.row, here.row), std::max(before.row, here.row))},
                "voeg de regels samen, of verbeter de startdatum of de einddatum");
        if (!same || here.end > before.end) longest = index;
    }
}

void fill_in_ones(ReadTable& table, RowFindings& findings) {
    const Column& person = table.of("deelnemer").column;
    Column& count = table.of("aantal").column;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (count.amounts[row] == Column::no_amount) {
            if (!count.supplied || !table.filled(row, "aantal")) count.amounts[row] = 1;
        } else if (person.codes[row] != Dictionary::empty && count.amounts[row] != 1) {
            findings.error("G23", row, "aantal",
                           {"een regel met een deelnemer telt voor 1, maar hier staat {}",
                            say::digits(count.amounts[row])},
                           "maak voor elke persoon een regel, of laat de deelnemer leeg en houd het aantal");
        }
    }
    count.supplied = table.supplied;
}

} // namespace verantwoord
