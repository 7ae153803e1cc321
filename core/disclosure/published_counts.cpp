#include "disclosure/published_counts.hpp"
#include "base/dutch.hpp"
#include "base/figure_name.hpp"
#include "disclosure/facts.hpp"
#include "disclosure/hide_counts.hpp"
#include "indicator/measure.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

bool is_average(const Indicator& indicator) { return std::holds_alternative<Average>(indicator.calculation); }

/// People, or what people did: who did nine things are at most nine. An average tells over how many.
bool counts_people(const Result& result) {
    const auto unit = result.indicator.unit;
    if (!result.indicator.about_people) return false;
    if (is_average(result.indicator)) return true;
    return (unit == Unit::Persons || unit == Unit::Times) &&
           !std::holds_alternative<Proportion>(result.indicator.calculation);
}

const Figure* figure_of(const Figure& now, const std::optional<Figure>& last_year, Year year) {
    if (year == Year::This) return &now;
    return last_year ? &*last_year : nullptr;
}

/// The count that a figure prints: itself, or of an average the rows below it.
std::optional<std::int64_t> count_in(const Figure* figure, const Indicator& indicator) {
    if (!figure || !figure->names_rows) return std::nullopt;
    if (const auto* ratio = std::get_if<Ratio>(&figure->amount); ratio && is_average(indicator))
        return ratio->denominator;
    const auto* whole = std::get_if<Whole>(&figure->amount);
    return whole ? std::optional(whole->value) : std::nullopt;
}

} // namespace

PublishedCounts::PublishedCounts(const std::vector<Evaluation>& evaluations,
                                 const EarlierPublications& before,
                                 std::vector<std::vector<ResultMarks>>& marks)
    : before_(before) {
    for (const bool averages : {false, true}) // what averages are over is often counted already
        for (std::size_t report = 0; report < evaluations.size(); ++report)
            for (std::size_t index = 0; index < evaluations[report].results.size(); ++index)
                if (const auto& result = evaluations[report].results[index];
                    counts_people(result) && is_average(result.indicator) == averages)
                    add_result(evaluations[report], result, marks[report][index]);
    add_differences();
}

/// An average is over the rows in which its field is filled; where those are all of them, the same count may
/// stand elsewhere.
CountScope PublishedCounts::counted_already(const Source& source, CountScope scope,
                                            std::int64_t value) const {
    if (!is_average(source.indicator)) return scope;
    if (known_.count({scope, value}) > 0) return scope;
    scope.narrow.insert("gevuld " + field_of(source.indicator.calculation));
    return scope;
}

std::size_t PublishedCounts::add(const Source& source, const CountScope& scope, Count::Kind kind,
                                 const Figure& figure, const std::string& name, VisibilityMark* mark,
                                 Year year) {
    const std::int64_t value = *count_in(&figure, source.indicator);
    const auto [known, is_new] =
        known_.try_emplace({counted_already(source, scope, value), value}, system_.counts().size());
    if (is_new) {
        system_.add({value, source.agreement.threshold, kind, false, false});
        stands_.emplace_back();
    }
    Count& count = system_.count(known->second);
    count.threshold = std::max(count.threshold, source.agreement.threshold);
    count.kind = std::max(count.kind, kind); // a part here that is a total there is as dear as a total
    const auto* printed =
        before_.that_printed(source.agreement, name,
                             dutch::amount(figure.amount, source.indicator.unit, source.indicator.decimals));
    count.fixed |= printed != nullptr;
    if (mark) mark->of(year) |= before_.hidden(source.agreement, name);
    stands_[known->second].push_back({mark, year, &source.agreement, &source.indicator, printed, name});
    return known->second;
}

void PublishedCounts::add_year(const Evaluation& evaluation, const Result& result, ResultMarks& marks,
                               Year year) {
    const Figure* figure = figure_of(result.total, result.last_year, year);
    const auto whole = count_in(figure, result.indicator);
    if (!whole) return;
    const Agreement& agreement = evaluation.agreement;
    const Period period = year == Year::This ? agreement.period : year_earlier(agreement.period);
    const Source source{agreement, result.indicator, scope_of(result.indicator, agreement, period)};
    const auto named = [&](const std::string& name) {
        return year == Year::This ? name : last_year_of(name);
    };
    const auto total = add(source, source.scope, Count::Kind::Total, *figure, named(result.indicator.id),
                           &marks.total, year);
    for (std::size_t index = 0; index < result.breakdowns.size(); ++index) {
        const BreakdownResult& breakdown = result.breakdowns[index];
        std::vector<Term> terms{{total, -1}};
        std::int64_t sum = 0;
        for (std::size_t member = 0; member < breakdown.members.size(); ++member) {
            const MemberResult& part = breakdown.members[member];
            const Figure* of_part = figure_of(part.figure, part.last_year, year);
            const auto value = count_in(of_part, result.indicator);
            if (!value) continue;
            sum += *value;
            const auto name = named(figure_name(result.indicator.id, breakdown.dimension, part.name));
            const auto count = add(source, scope_of_member(source.scope, breakdown, part, agreement),
                                   Count::Kind::Part, *of_part, name, &marks.members[index][member], year);
            terms.push_back({count, 1});
            add_parts(source, breakdown, part, count, year);
        }
        // Whether last year's parts add up is not said in the result, so it is looked at here.
        const bool adds_up = breakdown.adds_up || is_average(result.indicator);
        if (adds_up && terms.size() > 2 && sum == *whole) system_.add_balance(std::move(terms));
    }
}

/// What was put together may stand apart in another report, or have stood so in an earlier one.
void PublishedCounts::add_parts(const Source& source, const BreakdownResult& breakdown,
                                const MemberResult& member, std::size_t count, Year year) {
    if (member.parts.size() < 2) return;
    std::vector<Term> terms{{count, -1}};
    for (const MemberResult& part : member.parts) {
        const Figure& figure = *figure_of(part.figure, part.last_year, year);
        const auto name = figure_name(source.indicator.id, breakdown.dimension, part.name);
        terms.push_back(
            {add(source, scope_of_member(source.scope, breakdown, part, source.agreement), Count::Kind::Part,
                 figure, year == Year::This ? name : last_year_of(name), nullptr, year),
             1});
    }
    system_.add_balance(std::move(terms));
}

void PublishedCounts::add_result(const Evaluation& evaluation, const Result& result, ResultMarks& marks) {
    for (const auto year : both_years) add_year(evaluation, result, marks, year);
    for (std::size_t index = 0; index < result.earlier.size(); ++index) {
        const auto& earlier = result.earlier[index];
        const Source source{evaluation.agreement, result.indicator,
                            scope_of(result.indicator, evaluation.agreement, earlier.period)};
        if (count_in(&earlier.total, result.indicator))
            add(source, source.scope, Count::Kind::Total, earlier.total,
                year_of(result.indicator.id, year_name(earlier.period)), &marks.earlier[index], Year::This);
    }
}

bool PublishedCounts::in_one_balance(std::size_t a, std::size_t b) const {
    const auto of_a = system_.balances_of(a), of_b = system_.balances_of(b);
    return std::any_of(of_a.begin(), of_a.end(), [&](std::size_t balance) {
        return std::find(of_b.begin(), of_b.end(), balance) != of_b.end();
    });
}

/// Where one count is within another, what the wider one has more is a count of people too. Only a small one
/// needs protection, and not that of a part and its own total: the other parts are small then and protected.
void PublishedCounts::add_differences() {
    struct Item {
        const CountScope* scope;
        std::size_t count;
        std::int64_t value;
    };
    std::map<std::string_view, std::vector<Item>> alike; // by measure
    for (const auto& [key, count] : known_)
        alike[key.first.measure].push_back({&key.first, count, key.second});
    for (auto& [measure, items] : alike) {
        std::stable_sort(items.begin(), items.end(),
                         [](const Item& a, const Item& b) { return a.value < b.value; });
        for (std::size_t narrow = 0; narrow < items.size(); ++narrow)
            for (std::size_t wide = narrow + 1; wide < items.size(); ++wide) {
                const Count a = system_.counts()[items[narrow].count],
                            b = system_.counts()[items[wide].count];
                const std::int64_t more = b.value - a.value, threshold = std::max(a.threshold, b.threshold);
                if (more >= threshold) break;
                if (more == 0 || a.value == 0 || !items[narrow].scope->within(*items[wide].scope) ||
                    in_one_balance(items[narrow].count, items[wide].count))
                    continue;
                const auto difference = system_.add({more, threshold, Count::Kind::Difference, true, false});
                stands_.emplace_back();
                system_.add_balance({{items[narrow].count, 1}, {difference, 1}, {items[wide].count, -1}});
            }
    }
}

bool PublishedCounts::hide() {
    // Hidden in one place is hidden everywhere, but where it was printed before.
    for (std::size_t index = 0; index < stands_.size(); ++index) {
        Count& count = system_.count(index);
        bool printed = stands_[index].empty(); // a difference
        for (const auto& stand : stands_[index]) {
            printed |= stand.mark != nullptr;
            count.hidden |= stand.mark && stand.hidden() && !count.fixed;
        }
        count.hidden |= !printed && !count.fixed;
    }
    unprotected_ = hide_counts(system_);
    bool changed = false;
    for (std::size_t index = 0; index < stands_.size(); ++index)
        for (const auto& stand : stands_[index])
            if (stand.mark && system_.counts()[index].hidden && !stand.hidden() && !stand.released())
                stand.hidden() = changed = true;
    return changed;
}

void PublishedCounts::release(const Releases& releases, Diagnostics& diagnostics) {
    for (std::size_t index = 0; index < stands_.size(); ++index)
        for (auto& stand : stands_[index]) {
            const Release* release =
                releases.find(stand.agreement->id, verantwoord::name(stand.agreement->period), stand.name);
            if (!release || !stand.mark) continue;
            const auto forbids = std::find_if(stands_[index].begin(), stands_[index].end(),
                                              [](const Stand& each) { return !each.agreement->may_release; });
            if (forbids != stands_[index].end()) {
                diagnostics.error("O24", release->place,
                                  "'" + stand.name + "' mag niet worden vrijgegeven: de afspraak met " +
                                      forbids->agreement->funder + " verbiedt het",
                                  "trek het in met: verantwoord vrijgeven \"" + stand.name +
                                      "\" --afspraak " + stand.agreement->id + " --intrekken");
                continue;
            }
            stand.mark->released(stand.year) = true;
            stand.hidden() = false;
            system_.count(index).fixed = true; // known to who reads that report, so it protects nothing
        }
}

void PublishedCounts::keep_published() {
    for (std::size_t index = 0; index < stands_.size(); ++index)
        for (const auto& stand : stands_[index])
            if (stand.mark && stand.printed && !system_.counts()[index].small()) stand.hidden() = false;
}

std::vector<const PublishedCounts::Stand*> PublishedCounts::stands_near(std::size_t count) const {
    std::vector<const Stand*> found;
    for (const auto& stand : stands_[count]) found.push_back(&stand);
    for (const auto balance : system_.balances_of(count))
        for (const auto& term : system_.balance(balance))
            if (term.count != count)
                for (const auto& stand : stands_[term.count]) found.push_back(&stand);
    return found;
}

void PublishedCounts::report_unprotected(Diagnostics& diagnostics) const {
    std::set<std::pair<std::string, std::string>> told; // indicator and report
    for (const auto count : unprotected_) {
        if (std::any_of(stands_[count].begin(), stands_[count].end(),
                        [](const Stand& stand) { return stand.released(); }))
            continue;
        std::set<std::string> reports;
        const auto stands = stands_near(count);
        for (const auto* stand : stands)
            if (stand->printed) reports.insert(stand->printed->called);
        // Everything around it is hidden and no other filling was found: nothing that a person could do.
        if (reports.empty()) continue;
        const auto& place = *stands.front();
        const auto list = dutch::list({reports.begin(), reports.end()});
        if (!told.insert({place.indicator->id, list}).second) continue;
        diagnostics.warning(
            "O15", place.agreement->place,
            "uit '" + place.indicator->name + "' in " + list + " is een aantal onder de " +
                std::to_string(place.agreement->threshold) + " mensen te berekenen",
            "dat is al naar buiten gegaan en is niet te verbergen: overleg met wie bij u over "
            "privacy gaat of u dit terugtrekt");
    }
}

} // namespace verantwoord
