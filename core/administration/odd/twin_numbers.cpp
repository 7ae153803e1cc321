#include "administration/odd/twin_numbers.hpp"

#include "administration/files/dropped_rows.hpp"
#include "administration/odd/row_share.hpp"
#include "base/amount/wide.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace verantwoord {

namespace {

constexpr std::int32_t longest_gap = 60; // days
constexpr std::size_t fewest_visits = 5, most_asked = 5;
constexpr std::size_t most_alike = 50; // of more people who are alike nobody has but one partner
constexpr std::string_view prefix = "een-mens:", between = " en ", one_person = "een mens";

/// One number among the visits, of a person of whom year, town and gender are known.
struct Visitor {
    Dictionary::Code code = 0; ///< among the visits
    std::int32_t first = 0, last = 0;
    std::size_t visits = 0, first_row = 0;
    std::tuple<std::int64_t, Dictionary::Code, Dictionary::Code> alike;

    bool follows(const Visitor& other) const {
        return first > other.last && first - other.last < longest_gap;
    }
};

std::vector<Visitor> all_visitors(const ReadTable& visits) {
    const Column &date = visits.of("datum").column, &person = visits.of("deelnemer").column;
    std::vector<Visitor> all(person.dictionary.size());
    for (std::size_t row = 0; row < visits.rows(); ++row) {
        if (date.days[row] == Column::no_date) continue;
        Visitor& one = all[person.codes[row]];
        if (one.visits++ == 0 || date.days[row] < one.first) one.first = date.days[row], one.first_row = row;
        if (one.visits == 1 || date.days[row] > one.last) one.last = date.days[row];
    }
    return all;
}

/// Those who came often enough and of whom enough is known.
std::vector<Visitor> known_visitors(const ReadTable& visits, const ReadTable& participants) {
    const std::vector<Visitor> all = all_visitors(visits);
    const Dictionary& numbers = visits.of("deelnemer").column.dictionary;
    const Column &person = participants.of("deelnemer").column,
                 &year = participants.of("geboortejaar").column, &town = participants.of("gemeente").column,
                 &gender = participants.of("geslacht").column;
    std::map<Dictionary::Code, Visitor> known;
    for (std::size_t row = 0; row < participants.rows(); ++row) {
        const auto code = numbers.find(person.dictionary.text(person.codes[row]));
        if (code == Dictionary::unknown_code || code == Dictionary::empty) continue;
        if (all[code].visits < fewest_visits || year.amounts[row] == Column::no_amount) continue;
        const std::string& sort = gender.dictionary.text(gender.codes[row]);
        if (town.codes[row] == Dictionary::empty || sort.empty() || sort == "onbekend") continue;
        Visitor one = all[code];
        one.code = code;
        one.alike = {year.amounts[row], town.codes[row], gender.codes[row]};
        known.try_emplace(code, one);
    }
    std::vector<Visitor> visitors;
    for (const auto& [code, one] : known) visitors.push_back(one);
    return visitors;
}

/// Of how many ordered pairs the second one follows the first.
struct Pairs {
    std::int64_t following = 0, all = 0;
};

Pairs count_pairs(const std::vector<const Visitor*>& people) {
    std::vector<std::int32_t> firsts;
    for (const Visitor* one : people) firsts.push_back(one->first);
    std::sort(firsts.begin(), firsts.end());
    Pairs pairs;
    const auto count = static_cast<std::int64_t>(people.size());
    pairs.all = count * (count - 1);
    for (const Visitor* one : people)
        pairs.following += std::lower_bound(firsts.begin(), firsts.end(), one->last + longest_gap) -
                           std::upper_bound(firsts.begin(), firsts.end(), one->last);
    return pairs;
}

using Alike = std::map<decltype(Visitor::alike), std::vector<const Visitor*>>;

/// Whether people who are alike follow each other at least four times as often as people who are not.
bool is_special(const std::vector<Visitor>& visitors, const Alike& groups) {
    std::vector<const Visitor*> everybody;
    for (const Visitor& one : visitors) everybody.push_back(&one);
    const Pairs all = count_pairs(everybody);
    Pairs alike;
    for (const auto& group : groups) {
        const auto& people = group.second;
        const Pairs here = count_pairs(people);
        alike.following += here.following;
        alike.all += here.all;
    }
    return Wide{alike.following} * (all.all - alike.all) >=
           Wide{4} * (all.following - alike.following) * alike.all;
}

std::string id_of(const NumberPair& pair) {
    return std::string(prefix) + pair.old_number + std::string(between) + pair.new_number;
}

/// Pairs of which the centre said before that they are one person. Who had three cards has the last one.
std::vector<NumberPair> kept_pairs(const KeptAnswers& kept) {
    std::map<std::string, std::string> later;
    for (const auto& [id, answer] : kept.answers()) {
        const std::size_t middle = id.find(between, prefix.size());
        if (!id.starts_with(prefix) || answer.word != one_person || middle == std::string::npos) continue;
        later[id.substr(prefix.size(), middle - prefix.size())] = id.substr(middle + between.size());
    }
    std::vector<NumberPair> pairs;
    for (const auto& [old_number, next] : later) {
        std::string last = next;
        for (std::size_t step = 0; step < later.size() && later.contains(last); ++step) last = later.at(last);
        if (last != old_number) pairs.push_back({old_number, last});
    }
    return pairs;
}

Question about(const NumberPair& pair, const ReadTable& visits) {
    Question question;
    question.id = id_of(pair);
    question.code = "V07";
    question.asks = {
        "{} kwam op {} voor het laatst en {} op {} voor het eerst, met hetzelfde geboortejaar, dezelfde "
        "gemeente en hetzelfde geslacht; zijn dat twee mensen?",
        say::quoted_short(pair.old_number), say::date(Date{pair.last_day}),
        say::quoted_short(pair.new_number), say::date(Date{visits.of("datum").column.days[pair.first_row]})};
    question.answers = {{"twee mensen", "tellen zij als twee mensen"},
                        {std::string(one_person),
                         {"tellen zij als één mens, onder nummer {}", say::quoted_short(pair.new_number)}}};
    question.rows = pair.visits;
    question.place = visits.place(pair.first_row);
    return question;
}

void replace(const NumberPair& pair, Column& column) {
    const auto before = column.dictionary.find(pair.old_number);
    if (before == Dictionary::unknown_code) return;
    std::replace(column.codes.begin(), column.codes.end(), before, column.dictionary.intern(pair.new_number));
}

/// The row of the old number goes; the new one was enrolled when the old one was. Without a row of its own
/// the new one has that of the old.
void join_rows(const NumberPair& pair, ReadTable& participants) {
    Column& person = participants.of("deelnemer").column;
    const auto before = person.dictionary.find(pair.old_number),
               after = person.dictionary.find(pair.new_number);
    if (before == Dictionary::unknown_code) return;
    std::vector<std::int32_t>& enrolled = participants.of("ingeschreven").column.days;
    const auto kept = std::find(person.codes.begin(), person.codes.end(), after);
    const auto kept_row = static_cast<std::size_t>(kept - person.codes.begin());
    // Where the new number counts from a day on, the row of the old one says how it was before.
    if (kept == person.codes.end() || participants.of("vanaf").column.days[kept_row] != Column::no_date)
        return replace(pair, person);
    std::int32_t& day = enrolled[kept_row];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < participants.rows(); ++row) {
        if (person.codes[row] != before) continue;
        rows.push_back(row);
        if (enrolled[row] != Column::no_date && (day == Column::no_date || enrolled[row] < day))
            day = enrolled[row];
    }
    leave_out_rows(participants, rows);
}

} // namespace

std::vector<NumberPair> twin_numbers(const ReadTable& visits, const ReadTable& participants) {
    const std::vector<Visitor> visitors = known_visitors(visits, participants);
    Alike groups;
    for (const Visitor& one : visitors) groups[one.alike].push_back(&one);
    const Dictionary& numbers = visits.of("deelnemer").column.dictionary;
    std::vector<NumberPair> pairs;
    for (const auto& group : groups) {
        const auto& people = group.second;
        if (people.size() > most_alike) continue;
        for (const Visitor* before : people)
            for (const Visitor* after : people) {
                if (!after->follows(*before)) continue;
                const auto partner_of = [&](const Visitor* one, bool first) {
                    return std::count_if(people.begin(), people.end(), [&](const Visitor* other) {
                        return first ? other->follows(*one) : one->follows(*other);
                    });
                };
                if (partner_of(before, true) > 1 || partner_of(after, false) > 1) continue;
                pairs.push_back({numbers.text(before->code), numbers.text(after->code), after->first_row,
                                 before->last, before->visits});
            }
    }
    if (pairs.empty() || !is_special(visitors, groups)) return {};
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const NumberPair& a, const NumberPair& b) { return a.visits > b.visits; });
    return pairs;
}

std::vector<NumberPair> ask_about_twin_numbers(const ReadTable& visits, const ReadTable& participants,
                                               Questions& questions, Diagnostics& diagnostics) {
    std::vector<NumberPair> joined = kept_pairs(questions.kept());
    std::size_t asked = 0;
    for (const NumberPair& pair : twin_numbers(visits, participants)) {
        const KeptAnswer* kept = questions.kept().find(id_of(pair));
        if ((kept && kept->word == one_person) || asked == most_asked) continue;
        questions.ask(about(pair, visits), diagnostics);
        asked += kept == nullptr;
    }
    return joined;
}

void join_numbers(const std::vector<NumberPair>& pairs, std::vector<ReadTable>& tables) {
    for (const NumberPair& pair : pairs)
        for (ReadTable& table : tables) {
            if (table.schema->name == "deelnemers") {
                table.complete();
                join_rows(pair, table);
            }
            for (ReadColumn& read : table.columns)
                if (read.schema->kind == CellKind::Key && read.schema->refers_to == "deelnemers")
                    replace(pair, read.column);
        }
}

void join_numbers(const std::vector<NumberPair>& pairs, Table& table) {
    for (const NumberPair& pair : pairs)
        for (Column& column : table.columns)
            if (column.name == "deelnemer") replace(pair, column);
}

} // namespace verantwoord
