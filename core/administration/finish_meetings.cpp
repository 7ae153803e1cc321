#include "administration/finish.hpp"

#include "administration/references.hpp"
#include "administration/row_findings.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The keys in one cell, in the order of writing.
std::vector<std::string_view> keys_in(std::string_view cell) {
    std::vector<std::string_view> keys;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(",;|\n"), cell.size());
        const std::string_view key = text::trim(cell.substr(0, end));
        if (!key.empty()) keys.push_back(key);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return keys;
}

/// Writes the lists of participants out to one row a person, and the rest of a head count to one tallied row.
class AttendanceRows {
  public:
    explicit AttendanceRows(ReadTable& meetings) : meetings_(meetings), findings_(meetings) {
        const TableSchema& own = *schema("deelnames");
        for (const ColumnSchema& column : own.columns) table_.columns.push_back(empty_column(column));
        table_.name = own.name;
        table_.time = own.time;
        table_.supplied = meetings.supplied && (meetings.of("deelnemers").column.supplied ||
                                                meetings.of("aantal").column.supplied);
        for (Column& column : table_.columns) column.supplied = table_.supplied;
        column("locatie").supplied = meetings.of("locatie").column.supplied;
        column("activiteit").dictionary = meetings.of("activiteit").column.dictionary;
        column("locatie").dictionary = meetings.of("locatie").column.dictionary;
        counted_ = column("basis").dictionary.intern("geteld");
        tallied_ = column("basis").dictionary.intern("geturfd");
    }

    void fill() {
        for (const FilePlan& plan : meetings_.plans) table_.files.push_back(plan.file->name());
        std::size_t file = 0;
        for (std::size_t row = 0; row < meetings_.rows(); ++row) {
            for (; file < meetings_.first_row_of.size() && meetings_.first_row_of[file] <= row; ++file)
                table_.first_row_of.push_back(table_.rows());
            add_meeting(row);
        }
        table_.first_row_of.resize(table_.files.size(), table_.rows());
    }

    Table& table() { return table_; }
    const RowFindings& findings() const { return findings_; }
    const std::vector<std::size_t>& meeting_of() const { return meeting_of_; }
    Column& column(std::string_view name) { return const_cast<Column&>(*table_.column(name)); }

  private:
    void add_meeting(std::size_t row) {
        const Column& lists = meetings_.of("deelnemers").column;
        std::int64_t& total = meetings_.of("aantal").column.amounts[row];
        const std::int64_t listed = add_list(row, lists.dictionary.text(lists.codes[row]));
        if (total == Column::no_amount) {
            // A list that is there counts, also when nobody is on it; without a list and a number nothing is
            // known.
            if (listed > 0) total = listed;
            return;
        }
        if (total < listed)
            findings_.error("G25", row, "aantal",
                            "er staan " + std::to_string(listed) +
                                " deelnemers op de lijst, maar het aantal is " + std::to_string(total),
                            "verhoog het aantal, of laat het leeg: dan telt de lijst");
        if (total > listed) add_row(row, Dictionary::empty, total - listed, tallied_);
    }

    std::int64_t add_list(std::size_t row, std::string_view cell) {
        std::vector<Dictionary::Code> seen;
        for (const std::string_view key : keys_in(cell)) {
            const Dictionary::Code code = column("deelnemer").dictionary.intern(key);
            if (std::find(seen.begin(), seen.end(), code) != seen.end()) {
                findings_.warning("G34", row, "deelnemers",
                                  in_quotes(key) + " staat twee keer op de lijst en telt één keer",
                                  "haal de tweede weg");
                continue;
            }
            seen.push_back(code);
            add_row(row, code, 1, counted_);
        }
        return static_cast<std::int64_t>(seen.size());
    }

    void add_row(std::size_t row, Dictionary::Code person, std::int64_t count, Dictionary::Code basis) {
        column("activiteit").codes.push_back(meetings_.of("activiteit").column.codes[row]);
        column("datum").days.push_back(meetings_.of("datum").column.days[row]);
        column("locatie").codes.push_back(meetings_.of("locatie").column.codes[row]);
        column("deelnemer").codes.push_back(person);
        column("aantal").amounts.push_back(count);
        column("basis").codes.push_back(basis);
        table_.lines.push_back(meetings_.lines[row]);
        meeting_of_.push_back(row);
    }

    ReadTable& meetings_;
    Table table_;
    RowFindings findings_;
    std::vector<std::size_t> meeting_of_;
    Dictionary::Code counted_ = 0, tallied_ = 0;
};

/// Hours and minutes are two ways to write one duration.
void join_durations(ReadTable& table, RowFindings& findings) {
    const Column& hours = table.of("uren").column;
    Column& minutes = table.of("minuten").column;
    minutes.supplied |= hours.supplied;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (hours.amounts[row] == Column::no_amount) continue;
        if (minutes.amounts[row] != Column::no_amount && minutes.amounts[row] != hours.amounts[row])
            findings.error("G24", row, "minuten",
                           "de uren en de minuten van deze bijeenkomst spreken elkaar tegen",
                           "vul een van beide in");
        minutes.amounts[row] = hours.amounts[row];
    }
}

/// Mostly minutes in the column of hours.
void warn_of_long_meetings(const ReadTable& table, RowFindings& findings) {
    constexpr std::int64_t day = 24 * 60;
    const Column &hours = table.of("uren").column, &minutes = table.of("minuten").column;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (minutes.amounts[row] <= day) continue;
        findings.warning("G35", row, hours.amounts[row] == Column::no_amount ? "minuten" : "uren",
                         "deze bijeenkomst duurt langer dan 24 uur",
                         "kijk of dit minuten zijn in plaats van uren, of schrijf elke dag als een eigen "
                         "bijeenkomst");
    }
}

} // namespace

MeetingTables finish_meetings(ReadTable& table, const Dictionary* participants, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    join_durations(table, findings);
    warn_of_long_meetings(table, findings);
    findings.hand_over(diagnostics);
    AttendanceRows attendances(table);
    attendances.fill();
    attendances.findings().hand_over(diagnostics);
    const Column& people = attendances.column("deelnemer");
    const std::string_view suspicious = suspicious_keys(people.dictionary);
    if (!suspicious.empty())
        refuse_keys(table, "deelnemers", suspicious, diagnostics);
    else if (participants)
        report_unknown_keys(
            {&table, "deelnemers", "deelnemers", &people.dictionary, people.codes, attendances.meeting_of()},
            *participants, diagnostics);
    if (!people.supplied) attendances.table().supplied = false;
    table.of("aantal").column.supplied = attendances.table().supplied;
    MeetingTables result{{}, std::move(attendances.table())};
    result.meetings =
        table.finish({"activiteit", "datum", "locatie", "minuten", "aantal", "deelnemers", "afgerond"});
    return result;
}

} // namespace verantwoord
