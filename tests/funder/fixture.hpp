// A small administration in memory and the ways to ask plugins about it, for the tests of funder/.
#pragma once

#include "administration/administration.hpp"
#include "funder/catalogue.hpp"
#include "indicator/counting/coded.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fixture {

using namespace verantwoord;

inline Column text_column(std::string name, const std::vector<std::string>& cells) {
    Column column;
    column.name = std::move(name);
    column.kind = ColumnKind::Text;
    column.supplied = true;
    for (const auto& cell : cells) column.codes.push_back(column.dictionary.intern(cell));
    return column;
}

inline Column amount_column(std::string name, Unit unit, std::vector<std::int64_t> cells) {
    Column column;
    column.name = std::move(name);
    column.kind = ColumnKind::Quantity;
    column.unit = unit;
    column.supplied = true;
    column.amounts = std::move(cells);
    return column;
}

inline Column date_column(std::string name, std::vector<std::int32_t> cells) {
    Column column;
    column.name = std::move(name);
    column.kind = ColumnKind::Date;
    column.supplied = true;
    column.days = std::move(cells);
    return column;
}

inline Table table(std::string name, RowTime time, std::vector<Column> columns, std::size_t rows) {
    Table made;
    made.name = std::move(name);
    made.time = time;
    made.supplied = true;
    made.files = {"gegevens/" + made.name + ".csv"};
    made.first_row_of = {0};
    for (std::size_t row = 0; row < rows; ++row) made.lines.push_back(static_cast<std::uint32_t>(row + 2));
    made.columns = std::move(columns);
    return made;
}

inline constexpr std::int32_t new_year = 20089; // 1 January 2025

inline Administration administration() {
    Administration made;
    made.tables.push_back(table("bijeenkomsten", RowTime::Moment,
                                {text_column("activiteit", {"K1", "K1", "H1"}),
                                 date_column("datum", {new_year + 5, new_year + 12, Column::no_date}),
                                 amount_column("minuten", Unit::Minutes, {150, Column::no_amount, 90}),
                                 amount_column("aantal", Unit::Persons, {3, 2, 5})},
                                3));
    made.tables.push_back(table("bezoeken", RowTime::Moment,
                                {text_column("deelnemer", {"007", "", "013", "007", "999"}),
                                 date_column("datum", {new_year, new_year, new_year, new_year, new_year})},
                                5));
    made.tables.push_back(table(
        "deelnemers", RowTime::Timeless,
        {text_column("deelnemer", {"013", "007"}), text_column("gemeente", {"Waterstad", "Bergdorp"})}, 2));
    return made;
}

inline Agreement agreement() {
    Agreement made;
    made.id = "toets";
    made.funder = "Gemeente Waterstad";
    made.period = calendar_year(2025);
    return made;
}

inline Surroundings surroundings() {
    const std::filesystem::path build = VERANTWOORD_BUILD;
    return {build / "share/verantwoord", build / "lib/verantwoord/plugins", *make_date(2026, 1, 15)};
}

/// Everything may run from the build tree, wherever it stands. A second of calculation may take long on a
/// busy machine.
inline CatalogueOptions quick_options(const std::filesystem::path& extra) {
    CatalogueOptions options;
    options.extra = extra;
    options.permission = PermissionRule(std::vector<std::filesystem::path>{});
    options.limits.cpu_seconds = 1;
    options.limits.memory = std::uint64_t{128} << 20U; // filled well within that second
    options.limits.wall_seconds = 60;
    return options;
}

/// Builds with a generous umask too.
inline void close_to_others(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    constexpr auto others = fs::perms::group_write | fs::perms::others_write;
    fs::permissions(folder, others, fs::perm_options::remove);
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry.path(), others, fs::perm_options::remove);
}

inline const Indicator& indicator(const Catalogue& catalogue, std::string_view plugin, std::string_view id) {
    const auto* found = catalogue.find(plugin);
    BOOST_REQUIRE_MESSAGE(found, "there is no plugin " << plugin);
    const auto same = [&](const Indicator& candidate) { return candidate.id == id; };
    const auto place = std::find_if(found->indicators.begin(), found->indicators.end(), same);
    BOOST_REQUIRE_MESSAGE(place != found->indicators.end(), "there is no indicator " << id);
    return *place;
}

inline CodedTask task(const Indicator& asked, const Table& rows_of) {
    CodedTask made{&asked, &rows_of, {}, calendar_year(2025), "totaal"};
    for (std::uint32_t row = 0; row < rows_of.rows(); ++row) made.rows.push_back(row);
    return made;
}

inline std::vector<Diagnostic> errors(const Diagnostics& diagnostics) {
    std::vector<Diagnostic> found;
    for (const auto& diagnostic : diagnostics.all())
        if (diagnostic.severity == Severity::Error) found.push_back(diagnostic);
    return found;
}

} // namespace fixture
