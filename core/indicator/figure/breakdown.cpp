#include "indicator/figure/breakdown.hpp"
#include "base/text/fold.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether a member is worth a line: it has rows, or its figure is missing for a reason that people want to
/// know. An average over nobody is no such reason.
bool occurs(const Figure& figure) {
    if (const auto* missing = std::get_if<Missing>(&figure.amount))
        return figure.rows > 0 || missing->reason != MissingReason::ZeroDenominator;
    return figure.rows > 0;
}

/// Whether every counted value has one member of the dimension, so that unique counts add up.
bool one_member_each(const Indicator& indicator, const Dimension& dimension) {
    if (indicator.additivity == Additivity::Sum) return true;
    if (!std::holds_alternative<CountDistinct>(indicator.calculation) &&
        !std::holds_alternative<Standing>(indicator.calculation))
        return false;
    const auto field = field_of(indicator.calculation);
    const auto path = dimension_field(dimension, indicator.table);
    // Persons counted and divided by what a person is have one member each.
    if (path.substr(0, path.find('.')) == field) return true;
    // One row a person or activity, so its own columns have one value each.
    return (indicator.table == "deelnemers" || indicator.table == "activiteiten") &&
           field == key_of_table(indicator.table);
}

/// Whether the members together are the total. Parts of a share count when they have the denominator of the
/// total.
bool sums_to_total(const std::vector<Figure>& members, const Figure& total) {
    const auto part = [&](const Amount& amount) -> std::optional<std::int64_t> {
        if (const auto* whole = std::get_if<Whole>(&amount)) return whole->value;
        const auto *share = std::get_if<Ratio>(&amount), *all = std::get_if<Ratio>(&total.amount);
        if (share && all && share->denominator == all->denominator) return share->numerator;
        return std::nullopt;
    };
    std::int64_t sum = 0;
    for (const auto& member : members) {
        const auto amount = part(member.amount);
        if (!amount || __builtin_add_overflow(sum, *amount, &sum)) return false;
    }
    return part(total.amount) == sum;
}

/// The sentence that tells a reader why the members do not add up.
std::string why_not(const Indicator& indicator) {
    if (std::holds_alternative<CountDistinct>(indicator.calculation) ||
        std::holds_alternative<Standing>(indicator.calculation))
        return indicator.unit == Unit::Persons ? "Iemand kan bij meer dan één onderdeel horen; daarom kunnen "
                                                 "de onderdelen samen meer zijn dan het totaal."
                                               : "Hetzelfde kan bij meer dan één onderdeel horen; daarom "
                                                 "kunnen de onderdelen samen meer zijn dan het "
                                                 "totaal.";
    return "Elk onderdeel is apart berekend; de onderdelen hoeven niet op te tellen tot het totaal.";
}

void largest_first(std::vector<MemberResult>& members) {
    std::stable_sort(members.begin(), members.end(), [](const MemberResult& a, const MemberResult& b) {
        if (is_rest_member(a.name) || is_rest_member(b.name))
            return !is_rest_member(a.name) && is_rest_member(b.name);
        const int order = compare(a.figure.amount, b.figure.amount).value_or(0);
        return order != 0 ? order > 0 : text::word_form(a.name) < text::word_form(b.name);
    });
}

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + " " + b;
}

BreakdownResult make_breakdown(const Dimension& dimension, const Grouping& grouping,
                               const std::vector<Figure>& now, const std::vector<Figure>* last_year) {
    BreakdownResult result;
    result.dimension = dimension.id;
    result.label = dimension.label;
    for (std::size_t index = 0; index < grouping.members.size(); ++index) {
        const auto& member = grouping.members[index];
        const bool shown = member.shown == Member::Shown::Always || occurs(now[index]) ||
                           (last_year && occurs((*last_year)[index]));
        if (!shown) continue;
        std::optional<Figure> before;
        if (last_year) before = (*last_year)[index];
        result.members.push_back({member.name, now[index], before});
    }
    if (grouping.largest_first) largest_first(result.members);
    return result;
}

} // namespace

std::vector<BreakdownResult> make_breakdowns(const Indicator& indicator, Plan& plan, const YearFigures& now,
                                             const std::optional<YearFigures>& last_year) {
    std::vector<BreakdownResult> results;
    for (std::size_t index = 0; index < indicator.breakdowns.size(); ++index) {
        const auto& dimension = known_dimension(indicator.breakdowns[index]);
        const auto& grouping = plan.grouping(dimension, indicator, Year::This);
        auto result = make_breakdown(dimension, grouping, now.members[index],
                                     last_year ? &last_year->members[index] : nullptr);
        result.note = grouping.note;
        result.adds_up =
            one_member_each(indicator, dimension) && sums_to_total(now.members[index], now.total);
        if (!result.adds_up && grouping.supplied && !is_missing(now.total.amount))
            result.note = joined(result.note, why_not(indicator));
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace verantwoord
