#include "indicator/figure/remark.hpp"
#include "administration/table/line_days.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "indicator/counting/tally.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/find_indicator.hpp"
#include "indicator/definition/reach.hpp"
#include "indicator/figure/proportion.hpp"

#include <algorithm>
#include <map>
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

/// The amount in the words of its unit: "604 bezoeken", "3,5 uur". Nothing before it where the number, or
/// that of the people behind it, may not be seen.
std::string in_own_unit(const Indicator& indicator, const Figure& figure, std::int64_t threshold) {
    const auto [one, many] = noun_of(indicator.table);
    const auto* whole = std::get_if<Whole>(&figure.amount);
    const bool seen = whole && figure.people >= threshold && whole->value >= threshold;
    if (indicator.unit == Unit::Persons)
        return counted(seen ? whole->value : 0, threshold, "", "mens", "mensen");
    if (whole && indicator.unit == Unit::Minutes)
        return seen ? dutch::amount(figure.amount, Unit::Minutes, 0) + " uur" : "uren";
    if (whole && indicator.unit == Unit::Eurocents)
        return seen ? dutch::amount(figure.amount, Unit::Eurocents, 0) : "bedragen";
    return counted(seen && is_count_of_people(indicator.unit) ? whole->value : 0, threshold, "", one, many);
}

/// What falls out because nobody knows whether it is of the agreement's people, in the unit of the figure.
std::string outside_population(const Indicator& indicator, Plan& plan) {
    const auto unplaced = plan.unplaced(indicator);
    const auto* rows = std::get_if<Selection>(&unplaced);
    const Table& table = plan.table(indicator);
    auto measure = rows ? make_measure(indicator.calculation, table, plan.lookup()) : std::nullopt;
    if (!measure) return {};
    Tally tally(std::move(*measure), RowPeople(table));
    const Grouping whole = whole_table();
    const auto total = tally.divide(whole);
    bool any = false, nobody_named = false;
    const RowPeople people(table);
    const bool asks_who = indicator.unit == Unit::Persons && people.person;
    rows->each_block([&](std::span<const std::uint32_t> block) {
        tally.add(block);
        any |= !block.empty();
        for (std::size_t at = 0; asks_who && !nobody_named && at < block.size(); ++at)
            nobody_named = people.person->codes[block[at]] == Dictionary::empty;
        return true;
    });
    if (!any) return {};
    const Figure figure = figure_of(indicator, tally.cells(total).front());
    const auto* amount = std::get_if<Whole>(&figure.amount);
    std::string sentence;
    if (!amount || amount->value != 0) {
        const std::string what = in_own_unit(indicator, figure, plan.agreement().threshold);
        sentence = capital(what) + (indicator.unit == Unit::Persons ? "" : " van mensen") + " van wie " +
                   unknown_reason(plan.agreement().population) + ", " +
                   (amount && amount->value == 1 ? "telt" : "tellen") + " niet mee.";
    }
    if (indicator.unit == Unit::Persons && nobody_named)
        sentence += std::string(sentence.empty() ? "" : " ") + "Geturfde " +
                    std::string(noun_of(indicator.table).second) +
                    " tellen niet mee, omdat niet bekend is van wie ze zijn.";
    return sentence;
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

/// "Bezoeken zijn bekend tot en met 31 augustus 2025 …": one sentence for all tables with the same last day.
void add_early_ends(std::vector<std::string>& remarks, const std::vector<Result>& results) {
    std::map<std::int32_t, std::vector<std::string>> tables;
    for (const Result& result : results) {
        if (!result.known_until || result.indicator.table.empty()) continue;
        auto& names = tables[result.known_until->days];
        if (std::find(names.begin(), names.end(), result.indicator.table) == names.end())
            names.push_back(result.indicator.table);
    }
    for (const auto& [day, names] : tables)
        remarks.push_back("De gegevens over " + dutch::list(names) + " lopen tot en met " +
                          dutch::day(Date{day}) + ". Eerdere jaren zijn tot en met dezelfde dag geteld.");
}

} // namespace

std::string coverage_of(const Indicator& indicator, const YearFigures& figures, Plan& plan) {
    std::vector<std::string> sentences;
    for (auto& sentence :
         {outside_population(indicator, plan), unregistered(indicator, plan), incomplete(indicator, figures)})
        if (!sentence.empty()) sentences.push_back(sentence);
    return text::join(sentences, " ");
}

std::string counted_by_days(const Indicator& indicator, Plan& plan) {
    if (!plan.divides(indicator, Year::This)) return {};
    const LineDays lines(plan.table(indicator));
    const Period counted = plan.counted(indicator, Year::This);
    std::set<std::string> said;
    for (const auto row : plan.crossing(indicator, Year::This)) {
        const Period line = *lines.of(row);
        const Period both{std::max(line.from, counted.from), std::min(line.until, counted.until)};
        said.insert("van het bedrag over " + name(line) + " " + dutch::number(days_in(both)) + " van de " +
                    dutch::number(days_in(line)) + " dagen");
    }
    constexpr std::size_t few = 3;
    const std::string all = said.size() > few
                                ? "van elk bedrag over een langere tijd de dagen die in de periode vallen"
                                : dutch::list({said.begin(), said.end()});
    return "Naar rato van de dagen telt mee: " + all + ".";
}

std::string of_whom(const Indicator& indicator, const std::vector<Indicator>& all, const Plan& plan) {
    const Agreement& agreement = plan.agreement();
    if (!agreement.restricts()) return {};
    if (indicator.reach == Reach::House) return std::string(over_whole_centre);
    const Indicator* counted = &indicator;
    if (const auto* halves = std::get_if<Proportion>(&indicator.calculation)) {
        counted = find_indicator(all, halves->numerator);
        if (!counted) return {};
    }
    const bool people = plan.restricted(*counted), project = plan.of_project(*counted);
    if (project_link(counted->table) == ProjectLink::Surroundings && !people) return {};
    if (people_link(*counted) == PeopleLink::Share && agreement.pays_part())
        return project ? "van het project" : "";
    if (!people && !project) return std::string(over_whole_centre);
    std::string words;
    if (people && !agreement.population.description.empty())
        words = "van " + agreement.population.description;
    if (people && counted->reach == Reach::Towns)
        words =
            "van inwoners van " + dutch::list(agreement.population.municipalities) + " van alle leeftijden";
    if (!project) return words;
    return words.empty() ? "van het project" : words + ", in het project";
}

std::vector<std::string> remarks_on(const std::vector<Result>& results, Plan& plan) {
    std::vector<std::string> remarks;
    add_early_ends(remarks, results);
    if (const auto unknown = plan.people_of_unknown_population(); unknown > 0)
        remarks.push_back(capital(counted(unknown, plan.agreement().threshold, "", "mens", "mensen")) +
                          " van wie " + unknown_reason(plan.agreement().population) +
                          ", tellen niet mee bij de doelgroep van deze afspraak.");
    if (plan.lookup().people_change())
        remarks.push_back(
            "Van sommige mensen veranderde de woonplaats of iets anders wat van hen bekend is. Wat "
            "zij deden telt bij hoe het die dag was; waar de mensen zelf geteld zijn, telt hoe het "
            "was op " +
            dutch::day(plan.agreement().period.until) + ".");
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
