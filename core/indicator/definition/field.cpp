#include "indicator/definition/field.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

/// Columns that reading makes, where the schema of the files does not list them.
constexpr std::array derived{
    FieldFacts{"openingstijden", "datum", CellKind::Date, {}, {}},
    FieldFacts{"openingstijden", "minuten", CellKind::Minutes, {}, {}},
    FieldFacts{"bezoeken", "minuten", CellKind::Minutes, {}, {}},
    FieldFacts{"bezoeken", "aantal", CellKind::Persons, {}, {}},
    FieldFacts{"bezoeken", "basis", CellKind::Category, {}, {}},
    FieldFacts{"bijeenkomsten", "minuten", CellKind::Minutes, {}, {}},
    FieldFacts{"bijeenkomsten", "aantal", CellKind::Persons, {}, {}},
    FieldFacts{"deelnames", "activiteit", CellKind::Key, {}, "activiteiten"},
    FieldFacts{"deelnames", "datum", CellKind::Date, {}, {}},
    FieldFacts{"deelnames", "locatie", CellKind::Key, {}, "locaties"},
    FieldFacts{"deelnames", "deelnemer", CellKind::Key, {}, "deelnemers"},
    FieldFacts{"deelnames", "aantal", CellKind::Persons, {}, {}},
    FieldFacts{"deelnames", "basis", CellKind::Category, {}, {}},
    FieldFacts{"locaties", "locatie", CellKind::Key, {}, {}},
    FieldFacts{"locaties", "naam", CellKind::Text, {}, {}},
    FieldFacts{"locaties", "gemeente", CellKind::Category, {}, {}},
};

/// Columns of the files that are gone after reading, because others are made of them.
bool consumed(std::string_view table, std::string_view column) {
    if (table == "openingstijden")
        return column == "weekdag" || column == "geldig_van" || column == "geldig_tot" ||
               column == "datum_tot" || column == "van" || column == "tot";
    if (table == "deelnemers") return column == "vanaf" || column == "tot";
    if (table == "zelfdemens") return true;
    return table == "bijeenkomsten" && (column == "uren" || column == "deelnemers" || column == "afgerond");
}

std::vector<FieldFacts> columns_of(std::string_view table) {
    std::vector<FieldFacts> columns;
    if (const auto* known = schema(table))
        for (const auto& column : known->columns)
            if (!consumed(table, column.name))
                columns.push_back({known->name, column.name, column.kind, column.words, column.refers_to});
    for (const auto& facts : derived) {
        if (facts.table != table) continue;
        const bool listed = std::any_of(columns.begin(), columns.end(), [&](const FieldFacts& column) {
            return column.column == facts.column;
        });
        if (!listed) columns.push_back(facts);
    }
    // A table's own key reaches its own columns, so that `deelnemer.gemeente` means the same in every table.
    for (auto& column : columns)
        if (column.refers_to.empty() && column.column == key_of_table(table)) column.refers_to = column.table;
    return columns;
}

} // namespace

bool is_amount(CellKind kind) {
    return kind == CellKind::Persons || kind == CellKind::Hours || kind == CellKind::Minutes ||
           kind == CellKind::Euros || kind == CellKind::Fte || kind == CellKind::Number;
}

std::vector<std::string> table_names() {
    std::vector<std::string> names;
    for (const auto& table : schemas())
        if (knows_table(table.name)) names.emplace_back(table.name);
    for (const auto* made : {"deelnames", "locaties"})
        if (std::find(names.begin(), names.end(), made) == names.end()) names.emplace_back(made);
    return names;
}

bool knows_table(std::string_view table) { return !columns_of(table).empty(); }

RowTime time_of_rows(std::string_view table) {
    if (const auto* known = schema(table)) return known->time;
    return table == "deelnames" ? RowTime::Moment : RowTime::Timeless;
}

std::string_view key_of_table(std::string_view table) {
    if (table == "deelnemers") return "deelnemer";
    if (table == "activiteiten") return "activiteit";
    if (table == "vrijwilligers") return "vrijwilliger";
    if (table == "medewerkers") return "medewerker";
    if (table == "partners") return "partner";
    if (table == "locaties") return "locatie";
    return {};
}

std::string_view person_column(std::string_view table) {
    // A volunteer may also be a participant, but the row is the volunteer's.
    if (table == "vrijwilligers") return "vrijwilliger";
    if (table == "medewerkers") return "medewerker";
    return find_field(table, "deelnemer") ? std::string_view("deelnemer") : std::string_view();
}

std::optional<FieldFacts> find_field(std::string_view table, std::string_view path) {
    const auto dot = path.find('.');
    for (const auto& column : columns_of(table)) {
        if (column.column != path.substr(0, dot)) continue;
        if (dot == std::string_view::npos) return column;
        if (column.refers_to.empty() || path.find('.', dot + 1) != std::string_view::npos)
            return std::nullopt;
        return find_field(column.refers_to, path.substr(dot + 1));
    }
    return std::nullopt;
}

std::vector<std::string> field_names(std::string_view table) {
    std::vector<std::string> names;
    for (const auto& column : columns_of(table)) {
        names.emplace_back(column.column);
        if (column.refers_to.empty() || column.refers_to == table) continue;
        for (const auto& other : columns_of(column.refers_to))
            names.push_back(std::string(column.column) + "." + std::string(other.column));
    }
    return names;
}

} // namespace verantwoord
