// Whoever changes something here must keep three things true: every number that a reader sees or can subtract
// is a count of the system, every balance holds for the real values, and one count stands in the system once,
// however often it is printed. A count too many hides too much; one that is forgotten gives people away.
#include "disclosure/counts/published_counts.hpp"
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "base/text/figure_name.hpp"
#include "disclosure/counts/hide_counts.hpp"
#include "disclosure/counts/suppression.hpp"
#include "disclosure/published/facts.hpp"
#include "indicator/definition/measure.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace verantwoord {

namespace {

bool is_average(const Indicator& indicator) { return std::holds_alternative<Average>(indicator.calculation); }

/// Whether a reader can add up what the result prints: numbers of people, of what they did, or sums over
/// them. An average belongs here because it prints over how many rows it is; a proportion is judged with its
/// halves.
bool adds_over_people(const Result& result) {
    return result.indicator.about_people && !std::holds_alternative<Proportion>(result.indicator.calculation);
}

/// The unit of the count in a figure. The count in an average is a number of rows: of times that somebody did
/// something.
Unit unit_in(const Indicator& indicator) { return is_average(indicator) ? Unit::Times : indicator.unit; }

const Figure* figure_of(const Figure& now, const std::optional<Figure>& last_year, Year year) {
    if (year == Year::This) return &now;
    return last_year ? &*last_year : nullptr;
}

/// The count that a figure prints: its own number, or for an average the number of rows that it is over.
std::optional<std::int64_t> count_in(const Figure* figure, const Indicator& indicator) {
    if (!figure || !figure->names_rows) return std::nullopt;
    if (const auto* ratio = std::get_if<Ratio>(&figure->amount); ratio && is_average(indicator))
        return ratio->denominator;
    const auto* whole = std::get_if<Whole>(&figure->amount);
    return whole ? std::optional(whole->value) : std::nullopt;
}

/// The smallest value of such an amount that may be seen; while it is hidden it must be able to be as large
/// as this. A count of people, or of less than the threshold of what they did, must be able to reach the
/// threshold. What few people did more often than that, and hours or money of few people, must be able to be
/// a fifth more than they are, so that nobody knows them (the p % rule of statistical offices). Zero for an
/// amount that may be seen whatever it is.
std::int64_t smallest_seen(std::int64_t value, bool of_few, Unit unit, std::int64_t threshold) {
    if (is_count_of_people(unit) && (!of_few || unit == Unit::Persons || value < threshold)) return threshold;
    return of_few ? value + (value + 4) / 5 : 0;
}

} // namespace

PublishedCounts::PublishedCounts(const std::vector<Evaluation>& evaluations,
                                 const EarlierPublications& before,
                                 std::vector<std::vector<ResultMarks>>& marks)
    : before_(before) {
    // Averages come last, for the number of rows that one is over is often a count that stands there already.
    for (const bool averages : {false, true})
        for (std::size_t report = 0; report < evaluations.size(); ++report)
            for (std::size_t index = 0; index < evaluations[report].results.size(); ++index)
                if (const auto& result = evaluations[report].results[index];
                    adds_over_people(result) && is_average(result.indicator) == averages)
                    add_result(evaluations[report], result, marks[report][index]);
    add_differences();
}

/// The scope of the number of rows that an average is over: those in which its field is filled. When all rows
/// have the same number, the field is filled in all of them and the two are one count; else the scope is
/// narrowed to the filled rows.
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
    const std::int64_t value =
        must_have(count_in(&figure, source.indicator), "hier is niets te tellen", source.indicator.id);
    const auto [known, is_new] =
        known_.try_emplace({counted_already(source, scope, value), value}, system_.counts().size());
    const std::int64_t threshold = source.agreement.threshold;
    if (is_new) {
        system_.add({value, 0, kind, false, false});
        behind_.push_back(
            {figure.people, static_cast<std::int64_t>(figure.rows), threshold, unit_in(source.indicator)});
        stands_.emplace_back();
    }
    Count& count = system_.count(known->second);
    Behind& behind = behind_[known->second];
    behind.threshold = std::max(behind.threshold, threshold);
    count.threshold = smallest_seen(value, behind.people < behind.threshold, behind.unit, behind.threshold);
    count.kind = std::max(count.kind, kind); // what is a total in any report is hidden last, as totals are
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
    // What is counted for a proportion alone gives way to what is printed itself.
    const auto kind = result.indicator.half_only ? Count::Kind::Part : Count::Kind::Total;
    const auto total =
        add(source, source.scope, kind, *figure, named(result.indicator.id), &marks.total, year);
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

/// Members that were put together here may stand apart in another report, or have stood so in an earlier one:
/// so each of them is a count as well, and together they are the count of the group.
void PublishedCounts::add_parts(const Source& source, const BreakdownResult& breakdown,
                                const MemberResult& member, std::size_t count, Year year) {
    if (member.parts.size() < 2) return;
    std::vector<Term> terms{{count, -1}};
    for (const MemberResult& part : member.parts) {
        const Figure& figure = must_have(figure_of(part.figure, part.last_year, year),
                                         "een deel heeft geen cijfer van dit jaar", source.indicator.id);
        if (!count_in(&figure, source.indicator)) continue; // an average of nobody
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

/// Where one count lies within another, a reader subtracts them, and what the wider one has more is of people
/// as well. Only a difference of few people needs protection. That between a part and its own total needs
/// none here: it is the sum of the other parts, which are then of few people themselves.
void PublishedCounts::add_differences() {
    struct Item {
        const CountScope* scope;
        std::size_t count;
    };
    std::map<std::string_view, std::vector<Item>> alike; // by measure
    for (const auto& [key, count] : known_) alike[key.first.measure].push_back({&key.first, count});
    for (auto& [measure, items] : alike) {
        // A count within another has no more people and rows, so it comes first in this order.
        std::stable_sort(items.begin(), items.end(), [this](const Item& a, const Item& b) {
            const Behind &one = behind_[a.count], &other = behind_[b.count];
            return std::tie(one.people, one.rows) < std::tie(other.people, other.rows);
        });
        for (auto narrow = items.begin(); narrow != items.end(); ++narrow)
            for (auto wide = narrow + 1; wide != items.end(); ++wide) {
                const Behind &a = behind_[narrow->count], &b = behind_[wide->count];
                // So many people are behind the difference, at least, and behind those that follow even more.
                if (b.people - a.people >= std::max(a.threshold, b.threshold)) break;
                if (narrow->scope->within(*wide->scope))
                    add_difference(narrow->count, wide->count, narrow->scope->same_deeds(*wide->scope));
            }
    }
}

/// `same_deeds`: the narrow one leaves out people with all that they did, so the people of the two can be
/// subtracted.
void PublishedCounts::add_difference(std::size_t narrow, std::size_t wide, bool same_deeds) {
    const Behind &a = behind_[narrow], &b = behind_[wide];
    const std::int64_t inner = system_.counts()[narrow].value;
    const std::int64_t more = system_.counts()[wide].value - inner;
    const std::int64_t threshold = std::max(a.threshold, b.threshold);
    if (more <= 0 || inner == 0) return;
    const std::int64_t rows = b.rows - a.rows;
    const bool few = (is_count_of_people(a.unit) && is_small(more, threshold)) || is_small(rows, threshold) ||
                     (same_deeds && is_small(b.people - a.people, threshold));
    if (!few || in_one_balance(narrow, wide)) return;
    const auto difference = system_.add(
        {more, smallest_seen(more, true, a.unit, threshold), Count::Kind::Difference, true, false});
    behind_.push_back({b.people - a.people, rows, threshold, a.unit});
    stands_.emplace_back();
    system_.add_balance({{narrow, 1}, {difference, 1}, {wide, -1}});
}

bool PublishedCounts::hide() {
    // A count that one report hides is hidden in all of them, unless it was printed before. What no report
    // prints (a difference, a member that was put together with others) a reader does not know either.
    for (std::size_t index = 0; index < stands_.size(); ++index) {
        Count& count = system_.count(index);
        bool printed =
            stands_[index].empty(); // a difference stands nowhere, and is hidden from the beginning
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
                                  {"{} mag niet worden vrijgegeven: de afspraak met {} verbiedt het",
                                   say::quoted(stand.name), say::foreign(forbids->agreement->funder)},
                                  {"trek het in met: verantwoord vrijgeven \"{}\" --afspraak {} --intrekken",
                                   say::foreign(stand.name), say::foreign(stand.agreement->id)});
                continue;
            }
            stand.mark->released(stand.year) = true;
            stand.hidden() = false;
            system_.count(index).fixed = true; // who reads that report knows it, so it can hide nothing else
        }
}

void PublishedCounts::keep_published() {
    for (std::size_t index = 0; index < stands_.size(); ++index)
        for (const auto& stand : stands_[index])
            if (stand.mark && stand.printed && !system_.counts()[index].small()) stand.hidden() = false;
}

void PublishedCounts::remember_own_marks() {
    for (auto& stands : stands_)
        for (auto& stand : stands) stand.hidden_alone = stand.mark && stand.hidden();
}

} // namespace verantwoord
