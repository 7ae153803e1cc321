#include "administration/odd/before_enrolment.hpp"

#include "administration/files/dropped_rows.hpp"
#include "administration/odd/row_share.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// By the code of a person among the visits: the first day on which that person was enrolled, by any row.
std::vector<std::int32_t> enrolled(const Dictionary& visitors, const ReadTable& participants) {
    std::vector<std::int32_t> days(visitors.size(), Column::no_date);
    const Column &person = participants.of("deelnemer").column, &day = participants.of("ingeschreven").column;
    for (std::size_t row = 0; row < participants.rows(); ++row) {
        if (person.codes[row] == Dictionary::empty || day.days[row] == Column::no_date) continue;
        const auto code = visitors.find(person.dictionary.text(person.codes[row]));
        if (code == Dictionary::unknown_code) continue;
        days[code] = days[code] == Column::no_date ? day.days[row] : std::min(days[code], day.days[row]);
    }
    return days;
}

} // namespace

void ask_about_before_enrolment(ReadTable& visits, const ReadTable& participants, Questions& questions,
                                Diagnostics& diagnostics) {
    const Column& day = participants.of("ingeschreven").column;
    if (!day.supplied || day.days.size() != participants.rows()) return;
    visits.complete();
    const Column &date = visits.of("datum").column, &person = visits.of("deelnemer").column;
    const std::vector<std::int32_t> since = enrolled(person.dictionary, participants);
    std::vector<std::size_t> rows;
    std::set<Dictionary::Code> people;
    RowShare share;
    for (std::size_t row = 0; row < visits.rows(); ++row) {
        const std::int32_t enrolment = since[person.codes[row]];
        if (enrolment == Column::no_date || date.days[row] == Column::no_date) continue;
        ++share.of;
        if (date.days[row] >= enrolment) continue;
        rows.push_back(row);
        people.insert(person.codes[row]);
    }
    share.rows = rows.size();
    if (!share.many()) return;
    Question question;
    question.id = "voor-inschrijving:bezoeken";
    question.code = "V04";
    question.asks = {"{} zijn van voor de dag waarop iemand is ingeschreven; tellen die mee?",
                     shown(share, "bezoeken")};
    question.more = {"het gaat om {}", say::counted(static_cast<std::int64_t>(people.size()),
                                                    Words<0>("mens"), Words<0>("mensen"))};
    question.answers = {counts("tellen zij mee"), does_not_count("tellen zij nergens mee")};
    question.rows = rows.size();
    question.place = visits.place(rows.front());
    if (questions.ask(std::move(question), diagnostics) == counts_not) leave_out_rows(visits, rows);
}

} // namespace verantwoord
