#include "indicator/definition/crosswalk.hpp"

#include "base/text/fold.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Headings that the centre gives its own words for.
std::vector<std::string> own_words_of(const Centre& centre, const std::string& crosswalk,
                                      const std::string& heading) {
    std::vector<std::string> words;
    const auto own = centre.crosswalks.find(crosswalk);
    if (own == centre.crosswalks.end()) return words;
    for (const auto& [word, headings] : own->second)
        if (std::any_of(headings.begin(), headings.end(), [&](const std::string& each) {
                return text::word_form(each) == text::word_form(heading);
            }))
            words.push_back(word);
    return words;
}

Indicator with_condition(const Indicator& indicator, Condition::Test test, std::vector<std::string> words) {
    Indicator part = indicator;
    part.breakdowns.clear();
    part.crosswalks.clear();
    Condition condition;
    condition.field = activity_kind_field(indicator.table);
    condition.test = test;
    condition.words = std::move(words);
    condition.place = indicator.place;
    part.conditions.push_back(std::move(condition));
    return part;
}

} // namespace

std::string activity_kind_field(std::string_view table) {
    if (table == "activiteiten") return "soort";
    return find_field(table, "activiteit.soort") ? "activiteit.soort" : "";
}

std::vector<CrosswalkPart> crosswalk_parts(const Indicator& indicator, const Crosswalk& crosswalk,
                                           const Centre& centre) {
    std::vector<CrosswalkPart> parts;
    std::vector<std::string> assigned;
    for (const auto& part : crosswalk.parts) {
        auto words = part.kinds;
        for (auto& word : own_words_of(centre, crosswalk.id, part.heading)) words.push_back(std::move(word));
        assigned.insert(assigned.end(), words.begin(), words.end());
        parts.push_back({part.heading, with_condition(indicator, Condition::Test::Is, std::move(words))});
    }
    parts.push_back({std::string(unassigned_member),
                     with_condition(indicator, Condition::Test::IsNot, std::move(assigned))});
    return parts;
}

} // namespace verantwoord
