// Participants, of whom things change: who moves has a second row, from the day on which that began. Told
// apart from rows that are there twice by mistake.
#include "administration/meaning/finish.hpp"

#include "administration/meaning/row_checks.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

/// The rows of each person with more than one, the earliest first.
using RowsOfPeople = std::map<Dictionary::Code, std::vector<std::size_t>>;

RowsOfPeople rows_of_people(const ReadTable& table) {
    const std::vector<Dictionary::Code>& codes = table.of("deelnemer").column.codes;
    const std::vector<std::int32_t>& from = table.of("vanaf").column.days;
    RowsOfPeople people;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (codes[row] != Dictionary::empty) people[codes[row]].push_back(row);
    std::erase_if(people, [](const auto& person) { return person.second.size() < 2; });
    // A row without a day was always so: no_date is before every day.
    for (auto& [code, rows] : people)
        std::stable_sort(rows.begin(), rows.end(),
                         [&](std::size_t a, std::size_t b) { return from[a] < from[b]; });
    return people;
}

Sentence number_of(const ReadTable& table, std::size_t row) {
    const Column& person = table.of("deelnemer").column;
    return say::quoted_short(person.dictionary.shown(person.codes[row]));
}

/// What holds of one person: two rows from one day on contradict each other, and a year of birth stays.
void check_person(const ReadTable& table, const std::vector<std::size_t>& rows, RowFindings& findings) {
    const Column &from = table.of("vanaf").column, &until = table.of("tot").column,
                 &birth = table.of("geboortejaar").column;
    for (std::size_t index = 1; index < rows.size(); ++index) {
        const std::size_t before = rows[index - 1], row = rows[index];
        if (table.copied(before, row)) continue;
        const auto both = both_lines(table, std::min(before, row), std::max(before, row));
        const bool known =
            birth.amounts[before] != Column::no_amount && birth.amounts[row] != Column::no_amount;
        if (from.days[before] == from.days[row])
            findings.error("G21", row, "deelnemer",
                           {"{} heeft al een regel: {}", number_of(table, row), both},
                           double_help(table, row, before));
        else if (known && birth.amounts[before] != birth.amounts[row])
            findings.error(
                "G21", row, "deelnemer", {"{} heeft twee geboortejaren: {}", number_of(table, row), both},
                {"is het één mens: verbeter het geboortejaar;\nzijn het twee mensen: geef een van de "
                 "twee een eigen nummer, ook in bezoeken en op lijsten"});
        else if (until.days[before] != Column::no_date && until.days[before] >= from.days[row])
            findings.warning("G38", row, "vanaf",
                             {"deze regel zegt iets over dezelfde dagen als een andere: {}", both},
                             "verbeter 'tot' of 'vanaf'; nu geldt vanaf die dag de nieuwste regel");
    }
}

template <typename Value>
void inherit(std::vector<Value>& cells, const std::vector<std::size_t>& rows, Value empty) {
    for (std::size_t index = 1; index < rows.size(); ++index)
        if (cells[rows[index]] == empty) cells[rows[index]] = cells[rows[index - 1]];
}

/// An empty cell of a later row says that nothing changed.
void inherit_cells(ReadTable& table, const std::vector<std::size_t>& rows) {
    for (ReadColumn& read : table.columns) {
        const std::string_view name = read.schema->name;
        if (name == "deelnemer" || name == "vanaf" || name == "tot") continue;
        switch (read.column.kind) {
        case ColumnKind::Text: inherit(read.column.codes, rows, Dictionary::empty); break;
        case ColumnKind::Date: inherit(read.column.days, rows, Column::no_date); break;
        case ColumnKind::Quantity: inherit(read.column.amounts, rows, Column::no_amount); break;
        }
    }
}

void refuse_ends_before_starts(const ReadTable& table, RowFindings& findings) {
    const Column &from = table.of("vanaf").column, &until = table.of("tot").column;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (from.days[row] != Column::no_date && until.days[row] != Column::no_date &&
            until.days[row] < from.days[row])
            findings.error("G24", row, "tot", "de dag in 'tot' ligt voor die in 'vanaf'",
                           "wissel de dagen, of laat 'tot' leeg als het nog zo is");
}

template <typename Value>
void keep(std::vector<Value>& cells, const std::vector<std::uint8_t>& kept) {
    std::size_t next = 0;
    for (std::size_t row = 0; row < cells.size(); ++row)
        if (kept[row]) cells[next++] = cells[row];
    cells.resize(next);
}

/// The same table with only these rows.
Table only(Table table, const std::vector<std::uint8_t>& kept) {
    for (Column& column : table.columns) {
        keep(column.codes, kept);
        keep(column.days, kept);
        keep(column.amounts, kept);
    }
    for (std::size_t& first : table.first_row_of)
        first = static_cast<std::size_t>(
            std::count(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(first), 1));
    keep(table.lines, kept);
    keep(table.cells, kept);
    return table;
}

/// How things are now is all that the table of people itself says.
void drop_days(Table& table) {
    std::erase_if(table.columns,
                  [](const Column& column) { return column.name == "vanaf" || column.name == "tot"; });
}

} // namespace

ParticipantTables finish_participants(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    const RowsOfPeople people = rows_of_people(table);
    std::vector<std::uint8_t> kept(table.rows(), 1);
    for (const auto& [code, rows] : people) {
        check_person(table, rows, findings);
        inherit_cells(table, rows);
        for (std::size_t index = 0; index + 1 < rows.size(); ++index) kept[rows[index]] = 0;
    }
    refuse_ends_before_starts(table, findings);
    findings.hand_over(diagnostics);
    const std::vector<std::int32_t>& until = table.of("tot").column.days;
    const bool changes = !people.empty() || std::any_of(until.begin(), until.end(), [](std::int32_t day) {
        return day != Column::no_date;
    });
    std::vector<std::string_view> names;
    for (const ColumnSchema& column : table.schema->columns) names.push_back(column.name);
    ParticipantTables made{table.finish(names), std::nullopt};
    if (changes) made.through_time = made.people;
    made.people = only(std::move(made.people), kept);
    drop_days(made.people);
    return made;
}

} // namespace verantwoord
