#include "disclosure/merging/merge_choice.hpp"

#include "base/amount/dutch.hpp"
#include "disclosure/counts/suppression.hpp"
#include "indicator/counting/age.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

std::int64_t people_of(const PeopleByMember& table, const std::string& member) {
    const auto found = table.find(member);
    return found == table.end() ? 0 : found->second;
}

/// Whether the parts together may be seen. A reader may know that each filled part is at least 1; the most
/// that a small part can be is then all people minus one for each of the others, and that must reach the
/// threshold.
bool enough(const PeopleByMember& table, const std::vector<std::string>& parts, std::int64_t threshold) {
    std::int64_t people = 0, filled = 0;
    bool few = false;
    for (const auto& part : parts) {
        const std::int64_t here = people_of(table, part);
        people += here;
        filled += here > 0 ? 1 : 0;
        few |= is_small(here, threshold);
    }
    if (people == 0) return true;
    return people - (few ? filled - 1 : 0) >= threshold;
}

bool enough_everywhere(const std::vector<PeopleByMember>& tables, const std::vector<std::string>& parts,
                       std::int64_t threshold) {
    return std::all_of(tables.begin(), tables.end(),
                       [&](const PeopleByMember& table) { return enough(table, parts, threshold); });
}

std::set<std::string> members_of(const std::vector<PeopleByMember>& tables) {
    std::set<std::string> names;
    for (const auto& table : tables)
        for (const auto& [name, people] : table) names.insert(name);
    return names;
}

MemberGroup ages(const std::vector<AgeBand>& bands, std::size_t from, std::size_t until) {
    MemberGroup group;
    for (std::size_t each = from; each < until; ++each) group.parts.push_back(bands[each].name);
    const auto youngest = std::to_string(bands[from].from);
    const auto& last = bands[until - 1];
    group.name =
        last.until ? youngest + "–" + std::to_string(*last.until) + " jaar" : youngest + " jaar en ouder";
    group.note = "Bij ‘" + group.name + "’ zijn " + dutch::list(group.parts) +
                 " samengenomen, omdat het om weinig mensen gaat.";
    return group;
}

/// Puts bands next to each other together: into at least two groups, of which as few as possible have few
/// people, and with as few bands joined as that takes.
std::vector<MemberGroup> neighbouring_ages(const Agreement& agreement,
                                           const std::vector<PeopleByMember>& tables) {
    const auto present = members_of(tables);
    std::vector<AgeBand> bands = age_bands(agreement);
    std::erase_if(bands, [&](const AgeBand& band) { return present.count(band.name) == 0; });
    constexpr std::int64_t dear = 1000, impossible = 1'000'000'000;
    const std::size_t count = bands.size();
    if (count < 3) return {}; // putting two together would leave one, which divides nothing
    const auto cost = [&](std::size_t from, std::size_t until) -> std::int64_t {
        if (until - from == count) return impossible; // one group is no division
        std::vector<std::string> parts;
        for (std::size_t each = from; each < until; ++each) parts.push_back(bands[each].name);
        const auto few = std::count_if(tables.begin(), tables.end(), [&](const PeopleByMember& table) {
            return !enough(table, parts, agreement.threshold);
        });
        return few * dear + static_cast<std::int64_t>(until - from - 1);
    };
    // By the number of bands from the youngest on: what the best division of those costs, and where its last
    // group begins.
    std::vector<std::int64_t> best(count + 1, impossible);
    std::vector<std::size_t> begin(count + 1, 0);
    best[0] = 0;
    for (std::size_t until = 1; until <= count; ++until)
        for (std::size_t from = 0; from < until; ++from)
            if (const auto here = best[from] + cost(from, until); here < best[until]) {
                best[until] = here;
                begin[until] = from;
            }
    std::vector<MemberGroup> groups;
    for (std::size_t until = count; until > 0; until = begin[until])
        if (until - begin[until] > 1) groups.insert(groups.begin(), ages(bands, begin[until], until));
    // A group that has few people in every table is hidden all the same, and its parts had better keep their
    // own names.
    std::erase_if(groups, [&](const MemberGroup& group) {
        return std::none_of(tables.begin(), tables.end(), [&](const PeopleByMember& table) {
            return enough(table, group.parts, agreement.threshold);
        });
    });
    return groups;
}

/// Puts the small municipalities together with as many others, the smallest first, as it takes to have enough
/// people. One municipality must keep a line of its own, else nothing is divided any more.
std::vector<MemberGroup> other_municipalities(const Agreement& agreement,
                                              const std::vector<PeopleByMember>& tables) {
    std::vector<std::pair<std::int64_t, std::string>> by_size;
    for (const auto& name : members_of(tables)) {
        std::int64_t most = 0;
        for (const auto& table : tables) most = std::max(most, people_of(table, name));
        if (most > 0) by_size.emplace_back(most, name);
    }
    std::sort(by_size.begin(), by_size.end());
    MemberGroup group;
    const auto few = [&](const std::string& name) {
        return !enough_everywhere(tables, {name}, agreement.threshold);
    };
    for (const auto& [people, name] : by_size)
        if (few(name)) group.parts.push_back(name);
    if (group.parts.empty()) return {};
    for (const auto& [people, name] : by_size) {
        if (group.parts.size() > 1 && enough_everywhere(tables, group.parts, agreement.threshold)) break;
        if (!few(name)) group.parts.push_back(name);
    }
    if (group.parts.size() < 2 || group.parts.size() >= by_size.size() ||
        !enough_everywhere(tables, group.parts, agreement.threshold))
        return {};
    std::sort(group.parts.begin(), group.parts.end());
    group.name = "overige gemeenten";
    group.note = "Onder ‘overige gemeenten’ vallen " + dutch::list(group.parts) +
                 "; uit een of meer daarvan kwamen weinig mensen.";
    group.last = true;
    return {group};
}

/// The groups that the agreement names, as far as one of their parts has few people.
std::vector<MemberGroup> named(const Dimension& dimension, const Agreement& agreement,
                               const std::vector<PeopleByMember>& tables) {
    std::vector<MemberGroup> groups;
    for (const auto& merge : *agreement.merges) {
        if (merge.dimension != dimension.id) continue;
        const bool needed = std::any_of(merge.parts.begin(), merge.parts.end(), [&](const auto& part) {
            return !enough_everywhere(tables, {part}, agreement.threshold);
        });
        if (needed)
            groups.push_back({merge.name, merge.parts,
                              "‘" + merge.name + "’ is " + dutch::list(merge.parts) +
                                  " samen, omdat het om weinig mensen gaat.",
                              false});
    }
    return groups;
}

} // namespace

std::vector<MemberGroup> choose_groups(const Dimension& dimension, const Agreement& agreement,
                                       const std::vector<PeopleByMember>& tables) {
    if (tables.empty()) return {};
    // An agreement that has `samenvoegen`, be it an empty list, decides everything itself.
    if (agreement.merges) return named(dimension, agreement, tables);
    if (dimension.kind == DimensionKind::Age) return neighbouring_ages(agreement, tables);
    if (dimension.kind == DimensionKind::Municipality) return other_municipalities(agreement, tables);
    return {};
}

} // namespace verantwoord
