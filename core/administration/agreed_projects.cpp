#include "administration/agreed_projects.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A word in a table, and what it stands for there: the name of an activity and its number.
struct Known {
    std::string word, meant;
};

std::vector<Known> words_of(const Table& table, const char* column) {
    std::vector<Known> words;
    const Column* found = table.supplied ? table.column(column) : nullptr;
    if (!found || found->kind != ColumnKind::Text) return words;
    for (Dictionary::Code code = 1; code < found->dictionary.size(); ++code)
        words.push_back({found->dictionary.text(code), found->dictionary.text(code)});
    return words;
}

/// Names and numbers of activities; in a file of meetings only numbers stand.
std::vector<Known> known_activities(const Administration& administration) {
    const Table& table = administration.table("activiteiten");
    std::vector<Known> known;
    const Column* numbers = table.supplied ? table.column("activiteit") : nullptr;
    const Column* names = numbers ? table.column("naam") : nullptr;
    for (std::size_t row = 0; names && row < table.rows(); ++row)
        if (names->codes[row] != Dictionary::empty)
            known.push_back(
                {names->dictionary.text(names->codes[row]), numbers->dictionary.text(numbers->codes[row])});
    for (const Table* each : {&table, &administration.table("bijeenkomsten")})
        for (auto& number : words_of(*each, "activiteit")) known.push_back(std::move(number));
    return known;
}

std::vector<Known> known_locations(const Administration& administration) {
    std::vector<Known> known;
    for (const Location& location : administration.centre.locations) {
        known.push_back({location.name, location.id});
        known.push_back({location.id, location.id});
    }
    return known;
}

/// The words of a column with what the centre calls them itself.
std::vector<Known> with_own_words(std::vector<Known> known, const Centre& centre, const std::string& path) {
    if (const auto own = centre.categories.find(path); own != centre.categories.end())
        for (const auto& pair : own->second) {
            const auto& [word, ours] = pair;
            const bool there = std::any_of(known.begin(), known.end(),
                                           [&](const Known& each) { return each.meant == pair.second; });
            if (there) known.push_back({word, ours});
        }
    return known;
}

std::vector<std::string> first_words(std::vector<std::string> words) {
    constexpr std::size_t few = 5;
    if (words.size() > few) words.resize(few);
    return words;
}

class Settling {
  public:
    Settling(const Administration& administration, Diagnostics& diagnostics)
        : administration_(administration), diagnostics_(diagnostics) {}

    void settle(Project& project) const {
        const Centre& centre = administration_.centre;
        find(project.activities, known_activities(administration_), "de activiteit {}", "uw activiteiten");
        find(project.kinds,
             with_own_words(words_of(administration_.table("activiteiten"), "soort"), centre,
                            "activiteiten.soort"),
             "een activiteit van de soort {}", "uw activiteiten");
        find(project.locations, known_locations(administration_), "de locatie {}", "centrum.json");
        find(project.roles,
             with_own_words(words_of(administration_.table("vrijwilligers"), "rol"), centre,
                            "vrijwilligers.rol"),
             "een vrijwilliger met de rol {}", "uw vrijwilligers");
        find(project.posts, words_of(administration_.table("begroting"), "post"), "de post {}",
             "uw begroting");
        add_activities_of_kinds(project);
    }

  private:
    /// `what` and `where` are words of the message: what is sought, and in which file.
    void find(ProjectPart& part, const std::vector<Known>& known, Words<1> what, Words<0> where) const {
        if (known.empty()) return;
        for (const NamedPart& name : part.names) {
            bool found = false;
            for (const Known& each : known)
                if (text::word_form(each.word) == text::word_form(name.written)) {
                    part.found.insert(each.meant);
                    found = true;
                }
            if (found) continue;
            std::vector<std::string> words;
            for (const Known& each : known)
                if (std::find(words.begin(), words.end(), each.word) == words.end())
                    words.push_back(each.word);
            diagnostics_.error(
                "G49", name.place,
                {"{} staat niet in {}", Sentence(what, say::quoted(name.written)), Sentence(where)},
                suggestion(name.written, words,
                           Sentence("er is bijvoorbeeld {}", say::quoted_list(first_words(words)))));
        }
    }

    /// Activities of the kinds that the project names belong to it as those that it names themselves.
    void add_activities_of_kinds(Project& project) const {
        const Table& table = administration_.table("activiteiten");
        const Column* numbers = table.supplied ? table.column("activiteit") : nullptr;
        const Column* kinds = numbers ? table.column("soort") : nullptr;
        if (!kinds) return;
        const auto kind = [&](std::size_t row) { return kinds->dictionary.text(kinds->codes[row]); };
        const auto chosen = [&](std::size_t row) {
            return project.activities.found.contains(numbers->dictionary.text(numbers->codes[row]));
        };
        for (std::size_t row = 0; row < table.rows(); ++row)
            if (project.kinds.found.contains(kind(row)))
                project.activities.found.insert(numbers->dictionary.text(numbers->codes[row]));
        std::set<std::string> left_out;
        for (std::size_t row = 0; row < table.rows(); ++row)
            (chosen(row) ? project.of_kinds : left_out).insert(kind(row));
        if (project.of_kinds.size() != 1) project.of_kinds.clear();
        project.whole_kind = !project.of_kinds.empty() && !left_out.contains(*project.of_kinds.begin());
    }

    const Administration& administration_;
    Diagnostics& diagnostics_;
};

} // namespace

void settle_projects(Administration& administration, Diagnostics& diagnostics) {
    for (Agreement& agreement : administration.agreements)
        if (agreement.project) Settling(administration, diagnostics).settle(*agreement.project);
}

} // namespace verantwoord
