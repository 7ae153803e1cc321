#include "indicator/figure/halves.hpp"

#include "indicator/counting/project_rows.hpp"
#include "indicator/definition/find_indicator.hpp"
#include "indicator/definition/reach.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether the indicator is of the agreement's people alone: of none of the others, and of all of them.
bool follows_people(const Indicator& indicator, const Agreement& agreement) {
    switch (people_link(indicator)) {
    case PeopleLink::Person:
    case PeopleLink::Town: return true;
    case PeopleLink::Share: return agreement.pays_part();
    case PeopleLink::None: break;
    }
    return false;
}

/// The half as the proportion needs it; made once however many proportions ask for it.
std::string add_half(const Indicator& half, const Indicator& proportion, std::vector<Indicator>& made) {
    Indicator own = half;
    own.id += proportion.reach == Reach::House ? "_hele_centrum" : "_alle_leeftijden";
    own.name += proportion.reach == Reach::House ? " over het hele centrum" : " van alle leeftijden";
    own.reach = proportion.reach;
    own.half_only = true;
    own.pair.clear();
    own.crosswalks.clear();
    std::erase_if(own.breakdowns, [&](const std::string& id) {
        return std::count(proportion.breakdowns.begin(), proportion.breakdowns.end(), id) == 0;
    });
    if (find_indicator(made, own.id) == nullptr) made.push_back(own);
    return own.id;
}

} // namespace

Reach common_reach(const Indicator& numerator, const Indicator& denominator, const Agreement& agreement) {
    const bool a = follows_people(numerator, agreement), b = follows_people(denominator, agreement);
    if (agreement.population.restricts() && a != b) return Reach::House;
    const bool ages = agreement.population.age_from || agreement.population.age_until;
    const bool of_towns =
        people_link(numerator) == PeopleLink::Town || people_link(denominator) == PeopleLink::Town;
    return ages && of_towns ? Reach::Towns : Reach::Agreement;
}

std::vector<Indicator> with_own_halves(std::vector<Indicator> indicators, const Agreement& agreement) {
    if (!agreement.restricts()) return indicators;
    std::vector<Indicator> made;
    for (Indicator& each : indicators) {
        auto* halves = std::get_if<Proportion>(&each.calculation);
        if (!halves) continue;
        const Indicator* a = find_indicator(indicators, halves->numerator);
        const Indicator* b = find_indicator(indicators, halves->denominator);
        if (!a || !b) continue;
        each.reach = each.over_house ? Reach::House : common_reach(*a, *b, agreement);
        if (each.reach == Reach::Agreement) continue;
        halves->numerator = add_half(*a, each, made);
        halves->denominator = add_half(*b, each, made);
    }
    indicators.insert(indicators.end(), made.begin(), made.end());
    return indicators;
}

} // namespace verantwoord
