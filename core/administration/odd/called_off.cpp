#include "administration/odd/called_off.hpp"

#include "administration/cells/called_off_word.hpp"
#include "administration/files/dropped_rows.hpp"
#include "administration/odd/row_share.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

/// The word of each row, over all of its cells.
std::vector<const CalledOff*> words_of_rows(const ReadTable& table) {
    std::vector<const CalledOff*> words(table.rows(), nullptr);
    for (std::size_t file = 0; file < table.plans.size(); ++file) {
        const FilePlan& plan = table.plans[file];
        std::size_t row = table.first_row_of[file];
        const std::size_t until = file + 1 < table.plans.size() ? table.first_row_of[file + 1] : table.rows();
        if (row == until || !may_say_called_off(plan.file->text())) continue;
        csv::RecordReader reader(plan.extent(table.starts[row], table.lines[row]));
        while (row < until && reader.next()) {
            if (reader.begin() != table.starts[row]) continue; // a row that was left out
            const auto cells = reader.cells();
            for (std::size_t index = 0; index < cells.size() && !words[row]; ++index)
                words[row] =
                    called_off_in(cells[index].text, index < plan.columns.size()
                                                         ? std::string_view(plan.columns[index].heading)
                                                         : std::string_view());
            ++row;
        }
    }
    return words;
}

struct Meetings {
    std::vector<std::size_t> rows;
    std::size_t with_word = 0;
    std::string_view word; ///< of the first that has one

    void add(std::size_t row, const CalledOff* found) {
        rows.push_back(row);
        if (!found) return;
        ++with_word;
        if (word.empty()) word = found->shown;
    }
};

/// "bij 60 staat een woord als 'geannuleerd', bij 2 is het aantal nul".
Sentence why(const Meetings& meetings) {
    const std::size_t zero = meetings.rows.size() - meetings.with_word;
    Sentence said;
    if (meetings.with_word > 0)
        said = {"bij {} staat in de regel een woord als {}", shown(meetings.with_word),
                say::quoted(meetings.word)};
    if (zero > 0)
        said += Sentence(meetings.with_word > 0 ? Sentence(", bij {} is het aantal nul", shown(zero))
                                                : Sentence("bij {} is het aantal nul", shown(zero)));
    return said;
}

/// The rows that do not count by the answer.
std::vector<std::size_t> answered(const ReadTable& table, const Meetings& meetings, Question question,
                                  Questions& questions, Diagnostics& diagnostics) {
    if (meetings.rows.empty()) return {};
    question.code = "V01";
    question.more = why(meetings);
    question.rows = meetings.rows.size();
    question.place = table.place(meetings.rows.front());
    const bool dropped = questions.ask(std::move(question), diagnostics) == counts_not;
    return dropped ? meetings.rows : std::vector<std::size_t>{};
}

Question about_nobody(const Meetings& meetings) {
    Question question;
    question.id = "afgelast:bijeenkomsten";
    question.asks = meetings.rows.size() == 1 ? Sentence("1 bijeenkomst lijkt afgelast; telt die mee?")
                                              : Sentence("{} bijeenkomsten lijken afgelast; tellen die mee?",
                                                         shown(meetings.rows.size()));
    question.answers = {does_not_count("tellen zij nergens mee: niet als bijeenkomst, en ook hun uren niet"),
                        counts("tellen zij mee als bijeenkomst, met hun uren")};
    return question;
}

Question about_somebody(const Meetings& meetings) {
    Question question;
    question.id = "afgelast-met-mensen:bijeenkomsten";
    question.asks =
        meetings.rows.size() == 1
            ? Sentence("1 bijeenkomst heet afgelast, maar er waren wel mensen; telt die mee?")
            : Sentence("{} bijeenkomsten heten afgelast, maar er waren wel mensen; tellen die mee?",
                       shown(meetings.rows.size()));
    question.answers = {counts("tellen zij mee, met hun uren en hun deelnemers"),
                        does_not_count("tellen zij nergens mee: ook hun uren en hun deelnemers niet")};
    return question;
}

} // namespace

void ask_about_called_off(ReadTable& meetings, Questions& questions, Diagnostics& diagnostics) {
    meetings.complete();
    const auto words = words_of_rows(meetings);
    const Column &count = meetings.of("aantal").column, &list = meetings.of("deelnemers").column;
    Meetings nobody, somebody;
    for (std::size_t row = 0; row < meetings.rows(); ++row) {
        const std::int64_t heads = count.amounts[row];
        const bool empty = list.codes[row] == Dictionary::empty && (heads == 0 || heads == Column::no_amount);
        if (empty && (heads == 0 || words[row]))
            nobody.add(row, words[row]);
        else if (words[row] && words[row]->of_all)
            somebody.add(row, words[row]);
    }
    std::vector<std::size_t> dropped =
        answered(meetings, nobody, about_nobody(nobody), questions, diagnostics);
    const std::vector<std::size_t> more =
        answered(meetings, somebody, about_somebody(somebody), questions, diagnostics);
    dropped.insert(dropped.end(), more.begin(), more.end());
    std::sort(dropped.begin(), dropped.end());
    leave_out_rows(meetings, dropped);
}

} // namespace verantwoord
