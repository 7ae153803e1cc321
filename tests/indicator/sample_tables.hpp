// Small tables in memory, written as a person would: "datum;deelnemer" and a line a row. So that these tests
// say what they count, without files.
#pragma once

#include "administration/administration.hpp"
#include "administration/table/schema.hpp"
#include "base/text/text.hpp"
#include "indicator/definition/definition.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::sample {

inline const Date today = *make_date(2026, 2, 1);

inline ColumnKind kind_of(const TableSchema& schema, std::string_view name, Unit& unit) {
    if (const auto* column = column_schema(schema, name)) {
        unit = column_unit(column->kind);
        return column_kind(column->kind);
    }
    unit = Unit::Minutes; // the derived columns are all durations
    return ColumnKind::Quantity;
}

inline void add_cell(Column& column, std::string_view cell) {
    switch (column.kind) {
    case ColumnKind::Text: column.codes.push_back(column.dictionary.intern(cell)); break;
    case ColumnKind::Date:
        column.days.push_back(cell.empty() ? Column::no_date : parse_date(cell).value().days);
        break;
    case ColumnKind::Quantity:
        column.amounts.push_back(cell.empty() ? Column::no_amount : std::stoll(std::string(cell)));
        break;
    }
}

/// An administration in which no file was supplied.
inline Administration empty_administration() {
    Administration administration;
    administration.centre.name = "De Brug";
    administration.centre.locations = {{"kade", "De Kade", "Waterstad"}, {"bos", "Het Bos", "Zandstad"}};
    for (const auto& schema : schemas()) {
        Table table;
        table.name = schema.name;
        table.time = schema.time;
        administration.tables.push_back(std::move(table));
    }
    return administration;
}

/// Fills a table: `header` and each of `rows` separated by ';'. The first row stands on line 2 of
/// <table>.csv.
inline void fill(Administration& administration, std::string_view name, std::string_view header,
                 const std::vector<std::string>& rows) {
    const auto& schema = *verantwoord::schema(name);
    for (auto& table : administration.tables) {
        if (table.name != name) continue;
        table.supplied = true;
        table.files = {"gegevens/" + std::string(name) + ".csv"};
        table.first_row_of = {0};
        for (const auto column_name : text::split(header, ';')) {
            Column column;
            column.name = column_name;
            column.supplied = true;
            column.kind = kind_of(schema, column_name, column.unit);
            table.columns.push_back(std::move(column));
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto cells = text::split(rows[row], ';');
            for (std::size_t index = 0; index < table.columns.size(); ++index)
                add_cell(table.columns[index], index < cells.size() ? cells[index] : std::string_view());
            table.lines.push_back(static_cast<std::uint32_t>(row + 2));
        }
    }
}

inline Agreement agreement_of(int year) {
    Agreement agreement;
    agreement.id = "wmo-2025";
    agreement.plugin = "wmo";
    agreement.funder = "Gemeente Waterstad";
    agreement.period = calendar_year(year);
    agreement.regularity.visits = 2;
    return agreement;
}

inline Indicator indicator(std::string id, Unit unit, std::string table, Calculation calculation,
                           std::vector<std::string> breakdowns = {}) {
    Indicator made;
    made.id = id;
    made.name = id;
    made.unit = unit;
    made.table = std::move(table);
    made.about_people = unit == Unit::Persons || unit == Unit::Times;
    made.additivity =
        std::holds_alternative<CountRows>(calculation) || std::holds_alternative<Sum>(calculation)
            ? Additivity::Sum
            : Additivity::Recompute;
    made.calculation = std::move(calculation);
    made.breakdowns = std::move(breakdowns);
    return made;
}

inline Indicator visits(std::vector<std::string> breakdowns = {}) {
    return indicator("bezoeken", Unit::Times, "bezoeken", Sum{"aantal"}, std::move(breakdowns));
}

inline Indicator visitors(std::vector<std::string> breakdowns = {}) {
    return indicator("unieke_bezoekers", Unit::Persons, "bezoeken", CountDistinct{"deelnemer"},
                     std::move(breakdowns));
}

/// Four people, a tally, and two years: small enough to count by hand.
inline Administration small_centre() {
    auto administration = empty_administration();
    fill(administration, "deelnemers", "deelnemer;geslacht;geboortejaar;gemeente",
         {"A;vrouw;1960;Waterstad", "B;man;2000;Zandstad", "C;anders;2012;Waterstad", "D;vrouw;;"});
    fill(administration, "bezoeken", "datum;deelnemer;locatie;aantal;basis",
         {"2025-01-03;A;kade;1;geteld", "2025-01-04;A;bos;1;geteld", "2025-03-01;B;kade;1;geteld",
          "2025-03-02;D;kade;1;geteld", "2025-03-02;;kade;12;geturfd", "2024-03-02;A;kade;1;geteld",
          "2024-05-02;C;bos;1;geteld"});
    return administration;
}

} // namespace verantwoord::sample
