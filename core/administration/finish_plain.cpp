#include "administration/finish.hpp"

#include "administration/row_findings.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A second row with the same key is an error that names both places.
void refuse_doubles(const ReadTable& table, std::string_view key, RowFindings& findings) {
    const Column& column = table.of(key).column;
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> first(column.dictionary.size(), none);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Dictionary::Code code = column.codes[row];
        if (code == Dictionary::empty) continue;
        if (first[code] == none) {
            first[code] = row;
            continue;
        }
        const std::size_t before = table.file_of(first[code]), here = table.file_of(row);
        const std::string other = before == here ? std::string{} : " van " + table.plans[before].file->name();
        findings.error("G21", row, key,
                       in_quotes(column.dictionary.text(code)) + " heeft al een regel: regel " +
                           std::to_string(table.lines[first[code]]) + other + " en regel " +
                           std::to_string(table.lines[row]),
                       "voeg beide regels samen tot één, of geef een van de twee een ander nummer");
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

std::vector<std::string_view> all_columns(const TableSchema& schema) {
    std::vector<std::string_view> names;
    for (const ColumnSchema& column : schema.columns) names.push_back(column.name);
    return names;
}

/// In a file whose column is headed 'datum' an activity takes one day.
void close_single_days(ReadTable& table) {
    const Column& start = table.of("startdatum").column;
    Column& end = table.of("einddatum").column;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (end.days[row] != Column::no_date) continue;
        const PlannedColumn* planned = table.plans[table.file_of(row)].of("startdatum");
        if (planned && heading_key(planned->heading) == "datum") {
            end.days[row] = start.days[row];
            end.supplied = true;
        }
    }
}

} // namespace

Table finish_participants(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    refuse_doubles(table, "deelnemer", findings);
    findings.hand_over(diagnostics);
    return table.finish(all_columns(*table.schema));
}

Table finish_activities(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    refuse_doubles(table, "activiteit", findings);
    close_single_days(table);
    refuse_early_ends(table, findings);
    findings.hand_over(diagnostics);
    return table.finish(all_columns(*table.schema));
}

Table finish_volunteers(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    refuse_early_ends(table, findings);
    findings.hand_over(diagnostics);
    return table.finish(all_columns(*table.schema));
}

Table finish_budget(ReadTable& table, Diagnostics&) { return table.finish(all_columns(*table.schema)); }

} // namespace verantwoord
