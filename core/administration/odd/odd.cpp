#include "administration/odd/odd.hpp"

#include "administration/odd/before_enrolment.hpp"
#include "administration/odd/called_off.hpp"
#include "administration/odd/closed_days.hpp"
#include "administration/odd/early_end.hpp"
#include "administration/odd/other_years.hpp"
#include "administration/odd/same_people.hpp"
#include "base/must.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

ReadTable& named(std::vector<ReadTable>& tables, std::string_view name) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const ReadTable& table) { return table.schema->name == name; });
    must(found != tables.end(), "er is geen tabel met deze naam", name);
    return *found;
}

} // namespace

OddRows ask_about_rows(std::vector<ReadTable>& tables, const Table& openings,
                       const std::vector<Agreement>& agreements, Date today, Questions& questions,
                       Diagnostics& diagnostics) {
    for (ReadTable& table : tables) {
        table.complete();
        ask_about_other_years(table, questions, diagnostics);
    }
    ask_about_called_off(named(tables, "bijeenkomsten"), questions, diagnostics);
    ReadTable &visits = named(tables, "bezoeken"), &participants = named(tables, "deelnemers");
    OddRows odd{ask_about_twin_numbers(visits, participants, questions, diagnostics), {}};
    for (NumberPair& pair : same_people(named(tables, "zelfdemens"), diagnostics))
        odd.joined.push_back(std::move(pair));
    join_numbers(odd.joined, tables);
    ask_about_before_enrolment(visits, participants, questions, diagnostics);
    ask_about_closed_days(visits, openings, questions, diagnostics);
    odd.visits_until = ask_about_early_end(visits, agreements, today, questions, diagnostics);
    return odd;
}

} // namespace verantwoord
