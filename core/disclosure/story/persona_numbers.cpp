#include "disclosure/story/persona_numbers.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace verantwoord {

namespace {

std::string all_texts(const Persona& persona) {
    std::string text =
        persona.quote + "\n" + persona.contribution + "\n" + persona.represents + "\n" + persona.basis;
    for (const PersonaPart& part : persona.story) text += "\n" + part.text;
    for (const Setback& setback : persona.setbacks) text += "\n" + setback.text + "\n" + setback.handled;
    for (const Outcome& outcome : persona.outcomes) text += "\n" + outcome.statement;
    return text;
}

bool is_about_people(std::string_view word) {
    static constexpr std::array<std::string_view, 14> words{
        "bezoekers", "bezoeker",    "deelnemers", "deelnemer", "mensen",  "personen", "vrijwilligers",
        "inwoners",  "medewerkers", "naasten",    "cursisten", "vrouwen", "mannen",   "jongeren"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

void add(std::set<std::string>& shown, const Published& figure) {
    const bool people = figure.unit() == Unit::Persons || figure.unit() == Unit::Times;
    if (figure.open() && people) shown.insert(figure.text());
}

/// All open counts of people and of what they did, as they are printed.
std::set<std::string> shown_in(const Publication& publication) {
    std::set<std::string> shown;
    for (const PublishedIndicator& indicator : publication.indicators) {
        for (const Published* figure : {&indicator.total, &indicator.last_year, &indicator.target})
            add(shown, *figure);
        for (const auto& earlier : indicator.earlier) add(shown, earlier.total);
        for (const PublishedBreakdown& breakdown : indicator.breakdowns)
            for (const PublishedMember& member : breakdown.members)
                add(shown, member.value), add(shown, member.last_year);
    }
    return shown;
}

} // namespace

std::vector<std::string> numbers_not_published(const Persona& persona, const Publication& publication) {
    const std::set<std::string> shown = shown_in(publication);
    const std::string text = all_texts(persona);
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins =
            text[at] >= '0' && text[at] <= '9' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n');
        if (!begins) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.')) ++at;
        const std::string number = text.substr(begin, at - begin);
        if (at >= text.size() || text[at] != ' ') continue;
        std::size_t end = at + 1;
        while (end < text.size() && static_cast<unsigned char>((text[end] | 0x20) - 'a') < 26) ++end;
        const std::string word = text::lower(text.substr(at + 1, end - at - 1));
        if (is_about_people(word) && !shown.contains(number)) found.push_back(number + " " + word);
    }
    return found;
}

} // namespace verantwoord
