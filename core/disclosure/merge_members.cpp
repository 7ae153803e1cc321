#include "disclosure/merge_members.hpp"

#include "base/dutch.hpp"
#include "base/nearest.hpp"
#include "disclosure/merge_choice.hpp"
#include "indicator/grouping.hpp"
#include "indicator/proportion.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

bool is_rest(const std::string& name) { return name == unknown_member || name == unregistered_member; }

/// What the rows of an indicator are, as far as that decides which members have few people.
std::string rows_of(const Indicator& indicator) {
    std::set<std::string> conditions;
    for (const auto& condition : indicator.conditions) conditions.insert(key_of(condition));
    std::string key = indicator.table;
    for (const auto& condition : conditions) key += '\n' + condition;
    return key;
}

const std::int64_t* whole(const Figure& figure) {
    const auto* amount = std::get_if<Whole>(&figure.amount);
    return amount && figure.names_rows ? &amount->value : nullptr;
}

bool can_merge(const BreakdownResult& breakdown) {
    if (!breakdown.adds_up || breakdown.members.empty()) return false;
    const bool last_year = breakdown.members.front().last_year.has_value();
    return std::all_of(breakdown.members.begin(), breakdown.members.end(), [&](const MemberResult& each) {
        return whole(each.figure) && each.last_year.has_value() == last_year &&
               (!last_year || whole(*each.last_year));
    });
}

/// Two figures of members that share no people when `apart`, else as if they shared all.
Figure together(const Figure& a, const Figure& b, bool apart) {
    Figure sum = a;
    sum.amount = Whole{*whole(a) + *whole(b)};
    sum.people = apart ? a.people + b.people : std::max(a.people, b.people);
    sum.rows += b.rows;
    sum.basis = std::max(a.basis, b.basis);
    sum.tallied += b.tallied;
    return sum;
}

class Merger {
  public:
    Merger(Evaluation& evaluation, const Dimension& dimension)
        : evaluation_(evaluation), dimension_(dimension) {
        for (std::size_t index = 0; index < evaluation.results.size(); ++index)
            for (auto& breakdown : evaluation.results[index].breakdowns)
                if (breakdown.dimension == dimension.id &&
                    !is_proportion(evaluation.results[index].indicator))
                    tables_[rows_of(evaluation.results[index].indicator)].push_back(index);
        for (const auto& result : evaluation.results)
            if (is_proportion(result.indicator)) join_halves(result);
    }

    void merge() {
        bool merged = false;
        for (const auto& [rows, results] : tables_) merged |= merge_table(results);
        if (!merged) return;
        for (auto& result : evaluation_.results)
            if (is_proportion(result.indicator)) {
                result.breakdowns.clear();
                divide_halves(result, evaluation_.results);
            }
    }

  private:
    BreakdownResult& breakdown_of(std::size_t result) const {
        auto& breakdowns = evaluation_.results[result].breakdowns;
        return *std::find_if(breakdowns.begin(), breakdowns.end(),
                             [&](const auto& each) { return each.dimension == dimension_.id; });
    }

    /// The halves of a proportion must keep the same members.
    void join_halves(const Result& result) {
        const auto& halves = std::get<Proportion>(result.indicator.calculation);
        const auto table_with = [&](const std::string& id) {
            return std::find_if(tables_.begin(), tables_.end(), [&](const auto& table) {
                return std::any_of(table.second.begin(), table.second.end(), [&](std::size_t each) {
                    return evaluation_.results[each].indicator.id == id;
                });
            });
        };
        const auto a = table_with(halves.numerator), b = table_with(halves.denominator);
        if (a == tables_.end() || b == tables_.end() || a == b) return;
        a->second.insert(a->second.end(), b->second.begin(), b->second.end());
        tables_.erase(b);
    }

    bool merge_table(const std::vector<std::size_t>& results) const {
        for (const auto result : results)
            if (!can_merge(breakdown_of(result))) return false;
        const auto groups = choose_groups(dimension_, evaluation_.agreement, people_in(results));
        for (const auto& group : groups)
            for (const auto result : results) merge_group(breakdown_of(result), group);
        return !groups.empty();
    }

    /// How many people each member has in each table about people, this year.
    std::vector<PeopleByMember> people_in(const std::vector<std::size_t>& results) const {
        std::vector<PeopleByMember> all;
        for (const auto result : results) {
            if (!evaluation_.results[result].indicator.about_people) continue;
            auto& people = all.emplace_back();
            for (const auto& member : breakdown_of(result).members)
                if (!is_rest(member.name)) people[member.name] = member.figure.people;
        }
        return all;
    }

    void merge_group(BreakdownResult& breakdown, const MemberGroup& group) const {
        const auto in_group = [&](const MemberResult& member) {
            return std::find(group.parts.begin(), group.parts.end(), member.name) != group.parts.end();
        };
        MemberResult merged;
        auto& members = breakdown.members;
        const auto first = std::find_if(members.begin(), members.end(), in_group);
        if (first == members.end()) return;
        const auto place = group.last ? members.end() : first;
        const auto before = static_cast<std::size_t>(std::count_if(
            members.begin(), place, [&](const MemberResult& member) { return !in_group(member); }));
        for (const auto& member : members)
            if (in_group(member)) add(merged, member);
        merged.name = group.name;
        merged.made_of = group.parts;
        std::erase_if(members, in_group);
        std::size_t at = before;
        while (group.last && at > 0 && is_rest(members[at - 1].name)) --at;
        members.insert(members.begin() + static_cast<std::ptrdiff_t>(at), std::move(merged));
        breakdown.note += (breakdown.note.empty() ? "" : " ") + group.note;
    }

    void add(MemberResult& merged, const MemberResult& member) const {
        if (merged.parts.empty()) {
            merged.figure = member.figure;
            merged.last_year = member.last_year;
        } else {
            merged.figure = together(merged.figure, member.figure, dimension_.of_person);
            if (merged.last_year)
                merged.last_year = together(*merged.last_year, *member.last_year, dimension_.of_person);
        }
        merged.parts.push_back(member);
    }

    Evaluation& evaluation_;
    const Dimension& dimension_;
    std::map<std::string, std::vector<std::size_t>> tables_; ///< by what their rows are; indices of results
};

void check_named(const Evaluation& evaluation, const std::set<std::string>& known, Diagnostics& diagnostics) {
    if (!evaluation.agreement.merges) return;
    for (const auto& group : *evaluation.agreement.merges)
        if (known.count(group.dimension) == 0)
            diagnostics.warning("O27", group.place,
                                "'samenvoegen' noemt de uitsplitsing '" + group.dimension +
                                    "', maar geen enkel cijfer van dit verslag heeft die",
                                suggestion(group.dimension, {known.begin(), known.end()},
                                           "kies uit: " + dutch::list({known.begin(), known.end()})));
}

} // namespace

void merge_members(Evaluation& evaluation, Diagnostics& diagnostics) {
    std::set<std::string> known;
    for (const auto& result : evaluation.results)
        for (const auto& breakdown : result.breakdowns) known.insert(breakdown.dimension);
    check_named(evaluation, known, diagnostics);
    for (const auto& id : known)
        if (const auto* dimension = find_dimension(id)) Merger(evaluation, *dimension).merge();
}

} // namespace verantwoord
