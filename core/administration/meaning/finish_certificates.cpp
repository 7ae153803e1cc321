// Certificates, from their own file or else from the lists of who finished in the file of meetings.
#include "administration/meaning/derived_rows.hpp"
#include "administration/meaning/finish.hpp"
#include "administration/privacy/column_finds.hpp"
#include "administration/rows/key_list.hpp"
#include "administration/rows/references.hpp"

namespace verantwoord {

namespace {

/// Makes one row for everyone on the lists of who finished.
Table from_meetings(ReadTable& meetings, const Dictionary* participants, Diagnostics& diagnostics) {
    DerivedRows rows(meetings, "certificaten", meetings.supplied && meetings.of("afgerond").column.supplied);
    RowFindings findings(meetings);
    const Column &activity = meetings.of("activiteit").column, &date = meetings.of("datum").column;
    rows.column("activiteit").dictionary = activity.dictionary;
    KeyLists lists(meetings, "afgerond", participants);
    for (std::size_t row = 0; row < meetings.rows(); ++row)
        for (const std::string& key : lists.keys(row, findings)) {
            rows.add(row);
            rows.column("datum").days.push_back(date.days[row]);
            rows.column("activiteit").codes.push_back(activity.codes[row]);
            Column& person = rows.column("deelnemer");
            person.codes.push_back(person.dictionary.intern(key));
            rows.column("aantal").amounts.push_back(1);
        }
    const Column& people = rows.column("deelnemer");
    if (const auto what = identifying_keys(people.dictionary))
        refuse_column(meetings, "afgerond", *what, diagnostics);
    else if (participants)
        report_unknown_keys(
            {&meetings, "afgerond", "deelnemers", &people.dictionary, people.codes, rows.source_rows()},
            *participants, diagnostics);
    findings.hand_over(diagnostics);
    return rows.finish();
}

/// Warns that certificates stand in two places. Only their own file counts, for both would count everybody
/// twice.
void warn_of_two_sources(const ReadTable& table, const ReadTable& meetings, Diagnostics& diagnostics) {
    const Column& lists = meetings.of("afgerond").column;
    for (std::size_t row = 0; row < meetings.rows(); ++row) {
        if (lists.codes[row] == Dictionary::empty) continue;
        const std::string file = table.plans.empty() ? "certificaten.csv" : table.plans.front().file->name();
        diagnostics.warning(
            "G37", meetings.place(row, "afgerond"),
            {"certificaten staan hier en ook in {}; alleen dat bestand telt", say::foreign(file)},
            "kijk of alle certificaten daarin staan, of haal het bestand weg: dan tellen deze "
            "lijsten");
        return;
    }
}

} // namespace

Table finish_certificates(ReadTable& table, ReadTable& meetings, const Dictionary* participants,
                          Diagnostics& diagnostics) {
    meetings.complete();
    if (!table.supplied) return from_meetings(meetings, participants, diagnostics);
    warn_of_two_sources(table, meetings, diagnostics);
    return finish_plain(table, diagnostics);
}

} // namespace verantwoord
