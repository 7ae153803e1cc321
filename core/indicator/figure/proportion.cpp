#include "indicator/figure/proportion.hpp"

#include "base/amount/calendar.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/reach.hpp"

#include <algorithm>
#include <numeric>

namespace verantwoord {

namespace {

/// How many of the smallest unit make one shown unit.
std::int64_t factor(Unit unit) {
    switch (unit) {
    case Unit::Minutes: return 60;
    case Unit::Eurocents:
    case Unit::Fte: return 100;
    default: return 1;
    }
}

struct Halves {
    const Result *numerator, *denominator;
    Unit unit; ///< of the proportion
    std::int64_t per;
};

/// a / b in the smallest unit of the proportion, of `per` of b. Each half is first brought to shown units
/// (hours, euros): up and down hold these factors with what they share taken out, so that both halves stay as
/// counted where the units allow it.
Amount divided(const Amount& a, const Amount& b, const Halves& halves) {
    if (is_missing(a)) return a;
    if (is_missing(b)) return b;
    const Ratio part = as_ratio(a), whole = as_ratio(b);
    std::int64_t up = halves.per * factor(halves.unit) * factor(halves.denominator->indicator.unit);
    std::int64_t down = factor(halves.numerator->indicator.unit);
    const auto common = std::gcd(up, down);
    up /= common;
    down /= common;
    std::int64_t numerator = 0, denominator = 0;
    if (__builtin_mul_overflow(part.numerator, up, &numerator) ||
        __builtin_mul_overflow(numerator, whole.denominator, &numerator) ||
        __builtin_mul_overflow(part.denominator, down, &denominator) ||
        __builtin_mul_overflow(denominator, whole.numerator, &denominator))
        return Missing{MissingReason::NotApplicable};
    if (denominator < 0) return Missing{MissingReason::NotApplicable};
    return ratio(numerator, denominator);
}

Figure divided(const Figure& a, const Figure& b, const Halves& halves) {
    Figure figure;
    figure.amount = divided(a.amount, b.amount, halves);
    figure.people = halves.numerator->indicator.about_people ? a.people : 0;
    figure.people_denominator = halves.denominator->indicator.about_people ? b.people : 0;
    figure.rows = a.rows + b.rows;
    figure.basis = std::max(a.basis, b.basis);
    figure.names_rows = a.names_rows && b.names_rows;
    return figure;
}

std::optional<Figure> divided(const std::optional<Figure>& a, const std::optional<Figure>& b,
                              const Halves& halves) {
    if (!a || !b) return std::nullopt;
    return divided(*a, *b, halves);
}

template <typename Item, typename Key>
const Item* find(const std::vector<Item>& items, std::string_view name, Key Item::*key) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.*key == name; });
    return found == items.end() ? nullptr : &*found;
}

BreakdownResult divided(const BreakdownResult& a, const BreakdownResult& b, const Halves& halves) {
    BreakdownResult result;
    result.dimension = a.dimension;
    result.label = a.label;
    result.adds_up = false;
    result.note = "Elk onderdeel is apart berekend; de onderdelen hoeven niet op te tellen tot het totaal.";
    for (const auto& part : a.members)
        if (const auto* whole = find(b.members, part.name, &MemberResult::name))
            result.members.push_back({part.name, divided(part.figure, whole->figure, halves),
                                      divided(part.last_year, whole->last_year, halves)});
    return result;
}

/// How many there are, whatever the period: inhabitants, the people on a list.
bool is_state(const Result& half) {
    const std::string& table = half.indicator.table;
    return !table.empty() && (time_of_rows(table) == RowTime::Timeless || is_state_of_a_year(table));
}

Figure missing_figure(MissingReason reason) {
    Figure figure;
    figure.amount = Missing{reason};
    return figure;
}

} // namespace

const Result* find_result(const std::vector<Result>& results, std::string_view id) {
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const Result& result) { return result.indicator.id == id; });
    return found == results.end() ? nullptr : &*found;
}

void divide_halves(Result& result, const std::vector<Result>& results) {
    const auto& proportion = std::get<Proportion>(result.indicator.calculation);
    const Halves halves{find_result(results, proportion.numerator),
                        find_result(results, proportion.denominator), result.indicator.unit, proportion.per};
    if (!halves.numerator || !halves.denominator) {
        result.total = missing_figure(MissingReason::NoAnswer);
        return;
    }
    const bool same_days = halves.numerator->known_until == halves.denominator->known_until ||
                           is_state(*halves.numerator) || is_state(*halves.denominator);
    if (!same_days) {
        result.total = missing_figure(MissingReason::OtherPeriod);
        result.last_year = result.total;
        return;
    }
    const Result& timed = is_state(*halves.numerator) ? *halves.denominator : *halves.numerator;
    result.known_until = timed.known_until;
    for (const Result* half : {halves.numerator, halves.denominator})
        if (!half->by_days.empty() && result.coverage.find(half->by_days) == std::string::npos)
            result.coverage += (result.coverage.empty() ? "" : " ") + half->by_days;
    result.total = divided(halves.numerator->total, halves.denominator->total, halves);
    result.last_year = divided(halves.numerator->last_year, halves.denominator->last_year, halves);
    for (const auto& id : result.indicator.breakdowns) {
        const auto* a = find(halves.numerator->breakdowns, id, &BreakdownResult::dimension);
        const auto* b = find(halves.denominator->breakdowns, id, &BreakdownResult::dimension);
        if (a && b) result.breakdowns.push_back(divided(*a, *b, halves));
    }
}

} // namespace verantwoord
