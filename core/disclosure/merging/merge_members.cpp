#include "disclosure/merging/merge_members.hpp"

#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/must.hpp"
#include "disclosure/merging/merge_choice.hpp"
#include "indicator/counting/grouping.hpp"
#include "indicator/figure/proportion.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

/// A text that indicators share when their members have the same people: they come from the same rows.
std::string rows_of(const Indicator& indicator) {
    return indicator.table + '\n' + key_of(indicator.conditions);
}

bool is_average(const Result& result) {
    return std::holds_alternative<Average>(result.indicator.calculation);
}

/// What a figure brings along when it is added to another: a count its number (over zero), an average its sum
/// over its number of rows. Nothing for a figure that cannot be added.
std::optional<Ratio> parts_of(const Figure& figure, bool average) {
    if (!figure.names_rows) return std::nullopt;
    if (const auto* amount = std::get_if<Whole>(&figure.amount); amount && !average)
        return Ratio{amount->value, 0};
    if (!average) return std::nullopt;
    if (const auto* amount = std::get_if<Ratio>(&figure.amount)) return *amount;
    return figure.rows == 0 ? std::optional(Ratio{0, 0}) : std::nullopt; // nobody to take the average of
}

bool can_merge(const Result& result, const BreakdownResult& breakdown) {
    const bool average = is_average(result);
    if ((!breakdown.adds_up && !average) || breakdown.members.empty()) return false;
    const bool last_year = breakdown.members.front().last_year.has_value();
    return std::all_of(breakdown.members.begin(), breakdown.members.end(), [&](const MemberResult& each) {
        return parts_of(each.figure, average) && each.last_year.has_value() == last_year &&
               (!last_year || parts_of(*each.last_year, average));
    });
}

/// People and rows behind two members. Where they may share people (not `apart`) only the larger number of
/// people is sure, and too few is on the safe side.
Figure behind_both(const Figure& a, const Figure& b, bool apart) {
    Figure sum = a;
    sum.people = apart ? a.people + b.people : std::max(a.people, b.people);
    sum.rows += b.rows;
    sum.basis = std::max(a.basis, b.basis);
    sum.tallied += b.tallied;
    return sum;
}

Figure together(const Figure& a, const Figure& b, bool apart, bool average) {
    constexpr std::string_view no_parts = "dit cijfer is niet bij een ander op te tellen";
    const Ratio one = must_have(parts_of(a, average), no_parts),
                other = must_have(parts_of(b, average), no_parts);
    Figure sum = behind_both(a, b, apart);
    if (average)
        sum.amount = ratio(one.numerator + other.numerator, one.denominator + other.denominator);
    else
        sum.amount = Whole{one.numerator + other.numerator};
    return sum;
}

/// The figure of two members of which code worked out each: for both together nobody can, so it names no rows
/// and the judgement hides it.
Figure not_shown(const Figure& a, const Figure& b, bool apart) {
    Figure both = behind_both(a, b, apart);
    if (is_missing(both.amount)) both.amount = b.amount;
    both.names_rows = is_missing(both.amount) && a.names_rows && b.names_rows;
    return both;
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
        follow();
        for (auto& result : evaluation_.results)
            if (is_proportion(result.indicator)) {
                result.breakdowns.clear();
                divide_halves(result, evaluation_.results);
            }
    }

  private:
    BreakdownResult& breakdown_of(std::size_t result) const {
        auto& breakdowns = evaluation_.results[result].breakdowns;
        const auto found = std::find_if(breakdowns.begin(), breakdowns.end(),
                                        [&](const auto& each) { return each.dimension == dimension_.id; });
        must(found != breakdowns.end(), "deze indicator is zo niet uitgesplitst", dimension_.id);
        return *found;
    }

    /// Joins the tables of both halves of a proportion, so that the halves keep the same members and can be
    /// divided.
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
        for (const auto half : {a, b})
            if (half != tables_.end()) halves_.insert(half->second.begin(), half->second.end());
        if (a == tables_.end() || b == tables_.end() || a == b) return;
        a->second.insert(a->second.end(), b->second.begin(), b->second.end());
        tables_.erase(b);
    }

    bool merge_table(const std::vector<std::size_t>& results) {
        std::vector<std::size_t> mergeable;
        for (const auto result : results)
            if (can_merge(evaluation_.results[result], breakdown_of(result))) mergeable.push_back(result);
        must(!results.empty(), "een tabel heeft geen indicatoren");
        // Halves are put together both or not at all.
        const bool halves = halves_.contains(results.front());
        if (mergeable.empty() || (halves && mergeable.size() < results.size())) return false;
        const auto groups = choose_groups(dimension_, evaluation_.agreement, people_in(mergeable));
        for (const auto& group : groups)
            for (const auto result : mergeable) merge_group(result, group);
        merged_.insert(mergeable.begin(), mergeable.end());
        groups_.try_emplace(evaluation_.results[results.front()].indicator.table, groups);
        return !groups.empty();
    }

    /// Gives a table that cannot be added up the members of one that was, when both come from the same table
    /// of the centre: else its parts would tell those of the group.
    void follow() {
        for (const auto& [rows, results] : tables_)
            for (const auto index : results) {
                const Indicator& indicator = evaluation_.results[index].indicator;
                const auto groups = groups_.find(indicator.table);
                if (groups == groups_.end() || merged_.contains(index) || halves_.contains(index) ||
                    !indicator.about_people)
                    continue;
                for (const auto& group : groups->second) merge_group(index, group);
            }
    }

    /// How many people each member has in each table about people, this year.
    std::vector<PeopleByMember> people_in(const std::vector<std::size_t>& results) const {
        std::vector<PeopleByMember> all;
        for (const auto result : results) {
            if (!evaluation_.results[result].indicator.about_people) continue;
            auto& people = all.emplace_back();
            for (const auto& member : breakdown_of(result).members)
                if (!is_rest_member(member.name)) people[member.name] = member.figure.people;
        }
        return all;
    }

    void merge_group(std::size_t result, const MemberGroup& group) const {
        BreakdownResult& breakdown = breakdown_of(result);
        const bool adds_up = can_merge(evaluation_.results[result], breakdown);
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
            if (in_group(member)) add(merged, member, adds_up, is_average(evaluation_.results[result]));
        merged.name = group.name;
        merged.made_of = group.parts;
        std::erase_if(members, in_group);
        std::size_t at = before; // in front of the members for who is not known
        while (group.last && at > 0 && is_rest_member(members[at - 1].name)) --at;
        members.insert(members.begin() + static_cast<std::ptrdiff_t>(at), std::move(merged));
        breakdown.together += (breakdown.together.empty() ? "" : " ") + group.note;
    }

    void add(MemberResult& merged, const MemberResult& member, bool adds_up, bool average) const {
        const auto both = [&](const Figure& a, const Figure& b) {
            return adds_up ? together(a, b, dimension_.of_person, average)
                           : not_shown(a, b, dimension_.of_person);
        };
        if (merged.made_of.empty()) {
            merged.figure = member.figure;
            merged.last_year = member.last_year;
        } else {
            merged.figure = both(merged.figure, member.figure);
            if (merged.last_year && member.last_year)
                merged.last_year = both(*merged.last_year, *member.last_year);
        }
        merged.made_of.push_back(member.name);
        if (adds_up) merged.parts.push_back(member);
    }

    Evaluation& evaluation_;
    const Dimension& dimension_;
    std::map<std::string, std::vector<std::size_t>> tables_; ///< by what their rows are; indices of results
    std::set<std::size_t> halves_, merged_;                  ///< results: of proportions; put together
    std::map<std::string, std::vector<MemberGroup>> groups_; ///< by table of the centre
};

void check_named(const Evaluation& evaluation, const std::set<std::string>& known, Diagnostics& diagnostics) {
    if (!evaluation.agreement.merges) return;
    for (const auto& group : *evaluation.agreement.merges)
        if (known.count(group.dimension) == 0)
            diagnostics.warning(
                "O27", group.place,
                {"'samenvoegen' noemt de uitsplitsing {}, maar geen enkel cijfer van dit verslag heeft die",
                 say::quoted(group.dimension)},
                suggestion(group.dimension, {known.begin(), known.end()},
                           Sentence("kies uit: {}", say::foreign_list({known.begin(), known.end()}))));
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
