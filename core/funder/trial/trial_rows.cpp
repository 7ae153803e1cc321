#include "funder/trial/trial_rows.hpp"

#include "administration/table/schema.hpp"
#include "indicator/definition/field.hpp"

#include <array>

namespace verantwoord {

namespace {

constexpr std::size_t people = 7, long_text = 100'000;

/// Amounts at the edges of what a cell can hold: the reader refuses larger ones.
constexpr std::array<std::int64_t, 5> odd_amounts{0, -1, 1'000'000'000'000, -1'000'000'000'000, 1};

std::int64_t usual_amount(CellKind kind, std::size_t row) {
    const auto number = static_cast<std::int64_t>(row);
    switch (kind) {
    case CellKind::Hours:
    case CellKind::Minutes: return 30 * (1 + number % 5);
    case CellKind::Euros: return 1000 * (1 + number % 9) + number % 100;
    case CellKind::Fte: return 10 + number % 90;
    case CellKind::YearNumber: return 1950 + number % 50;
    default: return 1 + number % 6;
    }
}

std::string odd_text(std::size_t row) {
    switch (row % 5) {
    case 0: return std::string(long_text, 'x');
    case 1: return "\xF0\x9F\x98\x80 \"aan;halings\"\n'tekens'";
    case 2: return "=1+1";
    case 3: return std::string("met\0nul", 7);
    default: return " ";
    }
}

std::string usual_text(const FieldFacts& facts, bool own_key, std::size_t row) {
    if (!facts.words.empty()) return std::string(facts.words[row % facts.words.size()]);
    if (own_key) return "k" + std::to_string(row + 1);
    if (facts.cell == CellKind::Key) return "k" + std::to_string(row % people + 1);
    return "soort " + std::to_string(row % 5);
}

Column trial_column(const FieldFacts& facts, bool own_key, std::size_t rows, Filling filling,
                    const Period& period) {
    Column column;
    column.name = facts.column;
    column.kind = column_kind(facts.cell);
    column.unit = column_unit(facts.cell);
    column.supplied = true;
    for (std::size_t row = 0; row < rows; ++row) {
        if (column.kind == ColumnKind::Text) {
            const bool odd = filling == Filling::Odd && !own_key;
            column.codes.push_back(filling == Filling::Empty ? Dictionary::empty
                                   : odd                     ? column.dictionary.intern(odd_text(row))
                                         : column.dictionary.intern(usual_text(facts, own_key, row)));
        } else if (column.kind == ColumnKind::Date) {
            const auto days = static_cast<std::size_t>(period.until.days - period.from.days) + 1;
            column.days.push_back(filling == Filling::Empty ? Column::no_date
                                  : filling == Filling::Odd
                                      ? Column::always
                                      : period.from.days + static_cast<std::int32_t>(row % days));
        } else {
            column.amounts.push_back(filling == Filling::Empty ? Column::no_amount
                                     : filling == Filling::Odd ? odd_amounts[row % odd_amounts.size()]
                                                               : usual_amount(facts.cell, row));
        }
    }
    return column;
}

} // namespace

Administration trial_rows(std::size_t rows, Filling filling, const Period& period) {
    Administration made;
    for (const TableSchema& known : schemas()) {
        if (!knows_table(known.name)) continue; // a plugin sees nothing of it
        Table table;
        table.name = known.name;
        table.time = known.time;
        table.supplied = true;
        table.files = {"toets/" + table.name + ".csv"};
        table.first_row_of = {0};
        for (std::size_t row = 0; row < rows; ++row)
            table.lines.push_back(static_cast<std::uint32_t>(row + 2));
        for (const std::string& name : field_names(known.name)) {
            const auto facts = find_field(known.name, name);
            if (!facts || facts->table != known.name || name.find('.') != std::string::npos) continue;
            table.columns.push_back(
                trial_column(*facts, name == key_of_table(known.name), rows, filling, period));
        }
        made.tables.push_back(std::move(table));
    }
    return made;
}

} // namespace verantwoord
