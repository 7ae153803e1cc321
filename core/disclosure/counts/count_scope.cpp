#include "disclosure/counts/count_scope.hpp"
#include "indicator/counting/grouping.hpp"
#include "indicator/counting/project_rows.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/measure.hpp"
#include "indicator/definition/reach.hpp"

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {

std::string written(const AgeBand& band) {
    return band.name + " " + std::to_string(band.from) + "-" +
           (band.until ? std::to_string(*band.until) : std::string());
}

/// What the members of a breakdown mean, where an agreement or a plugin decides that: "18–26 jaar" of two
/// agreements is the same only when their bands are, and "vast" when both ask as many visits.
std::string division_of(const BreakdownResult& breakdown, const Agreement& agreement) {
    const auto* dimension = find_dimension(breakdown.dimension);
    if (!dimension) return agreement.plugin; // the plugin's own headings
    std::string meaning;
    if (dimension->kind == DimensionKind::Age)
        for (const auto& band : agreement.age_bands) meaning += written(band) + ";";
    if (dimension->kind == DimensionKind::Regularity) meaning = std::to_string(agreement.regularity.visits);
    return meaning;
}

std::string joined(const std::set<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += '\x1d' + word;
    return all;
}

/// A project leaves rows out; one that is all of a kind of activity counts what a breakdown by kind counts.
void add_project(CountScope& scope, const Indicator& indicator, const Project& project) {
    const std::string of_people = counts_participants(indicator) ? "mensen" : "";
    if (indicator.table == "vrijwilligers") {
        if (project.roles.restricts()) scope.narrow.insert("project, rollen" + joined(project.roles.found));
    } else if (project.restricts_activities()) {
        for (const std::string& kind : project.of_kinds)
            scope.narrow.insert("activiteitsoort\x1d\x1d" + kind);
        if (!project.whole_kind)
            scope.narrow.insert("project" + of_people + joined(project.activities.found));
        else if (project_link(indicator.table) != ProjectLink::Activity)
            scope.narrow.insert("project, soort" + of_people);
    }
    if (project.locations.restricts())
        scope.narrow.insert("project, locaties" + joined(project.locations.found));
}

template <typename Set>
bool includes(const Set& all, const Set& part) {
    return std::includes(all.begin(), all.end(), part.begin(), part.end());
}

} // namespace

bool CountScope::within(const CountScope& wider) const {
    if (*this == wider || measure != wider.measure || on_one_day != wider.on_one_day) return false;
    if (!includes(narrow, wider.narrow)) return false;
    if (!wider.municipalities.empty() &&
        (municipalities.empty() || !includes(wider.municipalities, municipalities)))
        return false;
    if (wider.ages_on &&
        (ages_on != wider.ages_on || age_from < wider.age_from || age_until > wider.age_until))
        return false;
    if (on_one_day) return until == wider.until; // two days have no people in common that the words tell of
    return from >= wider.from && until <= wider.until;
}

bool CountScope::same_deeds(const CountScope& wider) const {
    return narrow == wider.narrow && from == wider.from && until == wider.until;
}

CountScope scope_of(const Indicator& indicator, const Agreement& agreement, const Period& period) {
    CountScope scope;
    // An average is compared by what it lets a reader count: the rows that it is over.
    const Calculation counted = std::holds_alternative<Average>(indicator.calculation)
                                    ? Calculation(CountRows{})
                                    : indicator.calculation;
    scope.measure = indicator.table + '|' + std::to_string(counted.index()) + '|' + field_of(counted);
    // Only the plugin knows what its code counts, so that is never taken for the same as anything else.
    if (std::holds_alternative<Coded>(indicator.calculation))
        scope.measure += '|' + indicator.plugin + ':' + indicator.id;
    for (const auto& condition : indicator.conditions) scope.narrow.insert(key_of(condition));
    scope.on_one_day = std::holds_alternative<Standing>(indicator.calculation);
    scope.from = period.from;
    scope.until = period.until;
    if (indicator.cumulative) scope.from = Date{std::numeric_limits<std::int32_t>::min()};
    if (follows_project(indicator, agreement)) add_project(scope, indicator, *agreement.project);
    if (people_link(indicator) != PeopleLink::Person || indicator.reach == Reach::House) return scope;
    const Population& population = agreement.population;
    scope.municipalities = {population.municipalities.begin(), population.municipalities.end()};
    if (indicator.reach == Reach::Agreement && (population.age_from || population.age_until)) {
        scope.age_from = population.age_from.value_or(0);
        scope.age_until = population.age_until.value_or(CountScope::ages_end);
        scope.ages_on = period.until;
    }
    return scope;
}

CountScope scope_of_member(CountScope scope, const BreakdownResult& breakdown, const MemberResult& member,
                           const Agreement& agreement) {
    const auto* dimension = find_dimension(breakdown.dimension);
    // Residents of one municipality are the same people as a report about that municipality counts.
    if (dimension && dimension->kind == DimensionKind::Municipality && !is_rest_member(member.name)) {
        scope.municipalities = {member.made_of.begin(), member.made_of.end()};
        if (member.made_of.empty()) scope.municipalities = {member.name};
        return scope;
    }
    std::string name = member.name;
    for (const auto& part : member.made_of) name += '\x1d' + part;
    scope.narrow.insert(breakdown.dimension + '\x1d' + division_of(breakdown, agreement) + '\x1d' + name);
    return scope;
}

} // namespace verantwoord
