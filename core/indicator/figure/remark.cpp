#include "indicator/figure/remark.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/figure/proportion.hpp"

#include <set>

namespace verantwoord {

namespace {

/// The number with its noun, but only where the number itself may be seen: a sentence is published too.
std::string counted(std::int64_t count, std::int64_t threshold, std::string_view adjective,
                    std::string_view one, std::string_view many) {
    const std::string before = adjective.empty() ? std::string() : std::string(adjective) + " ";
    if (count < threshold) return before + std::string(many);
    return dutch::number(count) + " " + before + std::string(dutch::plural(count, one, many));
}

std::string capital(std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

std::string unknown_reason(const Population& population) {
    const bool ages = population.age_from || population.age_until;
    if (population.municipalities.empty()) return "de leeftijd niet bekend is";
    return ages ? "de woonplaats en de leeftijd niet bekend zijn" : "de woonplaats niet bekend is";
}

std::pair<std::string_view, std::string_view> noun_of(std::string_view table) {
    if (table == "bezoeken") return {"bezoek", "bezoeken"};
    if (table == "deelnames") return {"deelname", "deelnames"};
    return {"regel", "regels"};
}

std::string outside_population(const Indicator& indicator, Plan& plan) {
    const auto heads = plan.tallied_outside_population(indicator);
    if (heads == 0) return {};
    const auto [one, many] = noun_of(indicator.table);
    return capital(counted(heads, plan.agreement().threshold, "geturfde", one, many)) +
           " tellen niet mee, omdat " + unknown_reason(plan.agreement().population) + ".";
}

/// Unique persons cannot be counted among rows without a person.
std::string unregistered(const Indicator& indicator, Plan& plan) {
    if (plan.restricted(indicator) || !std::holds_alternative<CountDistinct>(indicator.calculation))
        return {};
    const Table& table = plan.table(indicator);
    const RowPeople people(table);
    if (!people.person || field_of(indicator.calculation) != people.person->name) return {};
    const auto selection = plan.selection(indicator, Year::This);
    if (!std::holds_alternative<Selection>(selection)) return {};
    bool found = false;
    std::get<Selection>(selection).each_block([&](std::span<const std::uint32_t> rows) {
        for (const auto row : rows) found |= people.person->codes[row] == Dictionary::empty;
        return !found;
    });
    if (!found) return {};
    return "Geturfde " + std::string(noun_of(indicator.table).second) +
           " tellen niet mee, omdat niet bekend is van wie ze zijn.";
}

std::string incomplete(const Indicator& indicator, const YearFigures& figures) {
    if (figures.empty == 0 || is_missing(figures.total.amount)) return {};
    const std::string field = "zonder '" + field_of(indicator.calculation) + "'";
    // Many rows may be of one person, so of people not even the rows are counted aloud.
    if (indicator.about_people) return "Regels " + field + " tellen niet mee.";
    return counted(figures.empty, 1, "", "regel", "regels") + " " + field +
           (figures.empty == 1 ? " telt" : " tellen") + " niet mee.";
}

std::string other_year(const Indicator& indicator, Plan& plan) {
    if (plan.table(indicator).time != RowTime::Year) return {};
    const auto from = civil(plan.agreement().period.from), until = civil(plan.agreement().period.until);
    const bool whole = from.month == 1 && from.day == 1 && until.month == 12 && until.day == 31;
    return whole ? std::string() : "De bedragen gaan over het hele jaar " + std::to_string(until.year) + ".";
}

} // namespace

std::string coverage_of(const Indicator& indicator, const YearFigures& figures, Plan& plan) {
    std::vector<std::string> sentences;
    for (auto& sentence : {outside_population(indicator, plan), unregistered(indicator, plan),
                           incomplete(indicator, figures), other_year(indicator, plan)})
        if (!sentence.empty()) sentences.push_back(sentence);
    return text::join(sentences, " ");
}

std::string coverage_of_proportion(const Indicator& indicator, const std::vector<Result>& results,
                                   const Plan& plan) {
    const auto& halves = std::get<Proportion>(indicator.calculation);
    const auto* a = find_result(results, halves.numerator);
    const auto* b = find_result(results, halves.denominator);
    if (!a || !b || plan.restricted(a->indicator) == plan.restricted(b->indicator)) return {};
    if (plan.restricted(b->indicator)) std::swap(a, b);
    return "'" + a->indicator.name + "' gaat alleen over de doelgroep van deze afspraak, '" +
           b->indicator.name + "' over het hele centrum.";
}

std::vector<std::string> remarks_on(const std::vector<Result>& results, Plan& plan) {
    std::vector<std::string> remarks;
    if (const auto unknown = plan.people_of_unknown_population(); unknown > 0)
        remarks.push_back(capital(counted(unknown, plan.agreement().threshold, "", "mens", "mensen")) +
                          " van wie " + unknown_reason(plan.agreement().population) +
                          ", tellen niet mee bij de doelgroep van deze afspraak.");
    std::set<std::string> said;
    for (const auto& result : results)
        for (const auto& breakdown : result.breakdowns)
            if (!breakdown.members.empty() && !is_missing(result.total.amount) &&
                is_missing(breakdown.members.front().figure.amount) &&
                said.insert(breakdown.dimension).second && !breakdown.note.empty())
                remarks.push_back("De uitsplitsing '" + breakdown.label + "' is onbekend. " + breakdown.note);
    return remarks;
}

} // namespace verantwoord
