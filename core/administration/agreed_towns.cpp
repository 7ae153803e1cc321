#include "administration/agreed_towns.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

int last_year(const Agreement& agreement) { return civil(agreement.period.until).year; }

bool is_of_towns(const MergeGroup& group) { return group.dimension == "gemeente"; }

TownNames installed_names(const Surroundings& surroundings, Diagnostics& diagnostics) {
    const std::string shown = "templates/gemeenten.json";
    const auto path = surroundings.share() / "templates" / "gemeenten.json";
    if (!surroundings.exists(path)) return {};
    return TownNames(read_town_list(shown, surroundings.read(path, shown).bytes(), diagnostics));
}

void prefer_spellings(TownNames& towns, const Administration& administration) {
    for (const Agreement& agreement : administration.agreements) {
        for (const NamedTown& town : agreement.population.towns) towns.prefer(town.written);
        if (!agreement.merges) continue;
        for (const MergeGroup& group : *agreement.merges)
            if (is_of_towns(group))
                for (const std::string& part : group.parts) towns.prefer(part);
    }
    for (const Location& location : administration.centre.locations) towns.prefer(location.municipality);
}

/// An old municipality that an agreement itself names, or that was no part yet of the one it names, is not
/// the same people as the one that it went into.
void keep_apart(TownNames& towns, const std::vector<Agreement>& agreements) {
    for (const Agreement& agreement : agreements)
        for (const NamedTown& town : agreement.population.towns) {
            if (const TownMerger* gone = towns.merger(town.written)) towns.keep_apart(*gone);
            for (const TownMerger* merger : towns.merged_into(towns.spelled(town.written)))
                if (merger->since > last_year(agreement)) towns.keep_apart(*merger);
        }
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// The municipalities whose people count, with the old ones that are kept apart elsewhere but lie in them.
std::vector<std::string> counted_names(const Agreement& agreement, const TownNames& towns) {
    std::vector<std::string> names;
    for (const NamedTown& town : agreement.population.towns) add_once(names, towns.spelled(town.written));
    const std::vector<std::string> named = names;
    for (const std::string& name : named)
        for (const TownMerger* merger : towns.merged_into(name))
            if (towns.is_apart(*merger) && merger->since <= last_year(agreement))
                add_once(names, merger->old_name);
    return names;
}

} // namespace

void agree_on_towns(Administration& administration, const Surroundings& surroundings,
                    Diagnostics& diagnostics) {
    TownNames& towns = administration.centre.towns;
    towns = installed_names(surroundings, diagnostics);
    prefer_spellings(towns, administration);
    keep_apart(towns, administration.agreements);
    for (Agreement& agreement : administration.agreements) {
        agreement.population.municipalities = counted_names(agreement, towns);
        if (!agreement.merges) continue;
        for (MergeGroup& group : *agreement.merges)
            if (is_of_towns(group))
                for (std::string& part : group.parts) part = towns.spelled(part);
    }
    for (Location& location : administration.centre.locations)
        location.municipality = towns.read(location.municipality).name;
    administration.releases.name_towns(towns);
}

} // namespace verantwoord
