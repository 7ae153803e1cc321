// Meetings with one duration, and their lists of participants written out to rows: one a person, and one
// for heads without a name.
#include "administration/meaning/derived_rows.hpp"
#include "administration/meaning/finish.hpp"
#include "administration/privacy/column_finds.hpp"
#include "administration/rows/key_list.hpp"
#include "administration/rows/references.hpp"
#include "administration/rows/row_findings.hpp"

namespace verantwoord {

namespace {

/// Writes the lists of participants out to one row a person, and the rest of a head count to one tallied row.
class AttendanceRows {
  public:
    AttendanceRows(ReadTable& meetings, const Dictionary* participants)
        : meetings_(meetings), findings_(meetings), lists_(meetings, "deelnemers", participants),
          rows_(meetings, "deelnames",
                meetings.supplied &&
                    (meetings.of("deelnemers").column.supplied || meetings.of("aantal").column.supplied)) {
        column("locatie").supplied = meetings.of("locatie").column.supplied;
        column("minuten").supplied = meetings.of("minuten").column.supplied;
        column("activiteit").dictionary = meetings.of("activiteit").column.dictionary;
        column("locatie").dictionary = meetings.of("locatie").column.dictionary;
        counted_ = column("basis").dictionary.intern("geteld");
        tallied_ = column("basis").dictionary.intern("geturfd");
    }

    void fill() {
        for (std::size_t row = 0; row < meetings_.rows(); ++row) add_meeting(row);
    }

    DerivedRows& rows() { return rows_; }
    const RowFindings& findings() const { return findings_; }
    Column& column(std::string_view name) { return rows_.column(name); }

  private:
    void add_meeting(std::size_t row) {
        std::int64_t& total = meetings_.of("aantal").column.amounts[row];
        const std::int64_t listed = add_list(row);
        if (total == Column::no_amount) {
            // Without a number the list counts. An empty list may be one that nobody kept, so then nothing is
            // known.
            if (listed > 0) total = listed;
            return;
        }
        if (total < listed)
            findings_.error("G25", row, "aantal",
                            {"er staan {} deelnemers op de lijst, maar het aantal is {}", say::digits(listed),
                             say::digits(total)},
                            "verhoog het aantal, of laat het leeg: dan telt de lijst");
        if (total > listed) add_row(row, Dictionary::empty, total - listed, tallied_);
    }

    std::int64_t add_list(std::size_t row) {
        const std::vector<std::string> keys = lists_.keys(row, findings_);
        for (const std::string& key : keys)
            add_row(row, column("deelnemer").dictionary.intern(key), 1, counted_);
        return static_cast<std::int64_t>(keys.size());
    }

    void add_row(std::size_t row, Dictionary::Code person, std::int64_t count, Dictionary::Code basis) {
        rows_.add(row);
        column("activiteit").codes.push_back(meetings_.of("activiteit").column.codes[row]);
        column("datum").days.push_back(meetings_.of("datum").column.days[row]);
        column("locatie").codes.push_back(meetings_.of("locatie").column.codes[row]);
        column("deelnemer").codes.push_back(person);
        column("aantal").amounts.push_back(count);
        column("minuten").amounts.push_back(minutes_of(row, count));
        column("basis").codes.push_back(basis);
    }

    /// Of all these people together; unknown when the duration is, or when it is no possible number.
    std::int64_t minutes_of(std::size_t row, std::int64_t people) const {
        std::int64_t minutes = meetings_.of("minuten").column.amounts[row];
        if (minutes == Column::no_amount || __builtin_mul_overflow(minutes, people, &minutes))
            return Column::no_amount;
        return minutes;
    }

    ReadTable& meetings_;
    RowFindings findings_;
    KeyLists lists_;
    DerivedRows rows_;
    Dictionary::Code counted_ = 0, tallied_ = 0;
};

/// Makes one duration of hours and minutes, the two ways to write it.
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

/// Warns of meetings that last longer than a day: mostly these are minutes in the column of hours.
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
    AttendanceRows attendances(table, participants);
    attendances.fill();
    attendances.findings().hand_over(diagnostics);
    const Column& people = attendances.column("deelnemer");
    if (const auto what = identifying_keys(people.dictionary))
        refuse_column(table, "deelnemers", *what, diagnostics);
    else if (participants)
        report_unknown_keys({&table, "deelnemers", "deelnemers", &people.dictionary, people.codes,
                             attendances.rows().source_rows()},
                            *participants, diagnostics);
    table.of("aantal").column.supplied = attendances.rows().supplied();
    MeetingTables result{{}, attendances.rows().finish()};
    result.meetings =
        table.finish({"activiteit", "datum", "locatie", "minuten", "aantal", "deelnemers", "afgerond"});
    return result;
}

} // namespace verantwoord
