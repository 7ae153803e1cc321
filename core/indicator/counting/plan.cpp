#include "indicator/counting/plan.hpp"
#include "administration/table/line_days.hpp"
#include "base/must.hpp"
#include "base/text/fold.hpp"
#include "indicator/counting/condition_test.hpp"
#include "indicator/counting/known_days.hpp"
#include "indicator/counting/known_none.hpp"
#include "indicator/counting/line_shares.hpp"
#include "indicator/counting/population.hpp"
#include "indicator/counting/tally.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/reach.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// The year from which a cumulative indicator counts: before any centre began.
constexpr int first_year = 1900;

/// Of a table by year whose figures were so in a year: only the last year counts.
Period state_of(const Period& period) { return calendar_year(civil(period.until).year); }

/// Whether amounts in its rows are of days: they came in or went out then.
bool has_line_days(const Table& table) {
    return table.time == RowTime::Year && !is_state_of_a_year(table.name);
}

} // namespace

bool Plan::add_period(Selection& selection, Period period, bool on_last_day) {
    if (on_last_day) period.from = period.until;
    const Table& table = selection.table();
    switch (table.time) {
    case RowTime::Timeless: return true;
    case RowTime::Moment:
        if (!Lookup::available(table, "datum")) return false;
        selection.require(DayTest{&table.at("datum").days, period.from.days, period.until.days});
        return true;
    case RowTime::Year: {
        if (!Lookup::available(table, "jaar") && !Lookup::available(table, "vanaf")) return false;
        selection.require(LineTest{LineDays(table), has_line_days(table) ? period : state_of(period)});
        return true;
    }
    case RowTime::Interval: {
        if (!Lookup::available(table, "startdatum")) return false;
        const Column* end = table.column("einddatum");
        selection.require(IntervalTest{&table.at("startdatum").days, end ? &end->days : nullptr,
                                       period.from.days, period.until.days});
        return true;
    }
    }
    return false;
}

AsOf Plan::as_of(const Indicator& indicator, Year year) const {
    // Somebody who is counted is counted once, so stands in one place: where he is in the end.
    const bool people =
        counts_participants(indicator) ||
        (std::holds_alternative<Coded>(indicator.calculation) && indicator.unit == Unit::Persons);
    return {period(year).until, !people};
}

bool Plan::add_condition(Selection& selection, const Condition& written, const AsOf& as_of) {
    const auto field = lookup_.field(selection.table(), written.field, as_of);
    if (!field) return false;
    Condition condition = on_day(written, as_of.day);
    if (written.field.ends_with("gemeente"))
        for (std::string& word : condition.words) word = lookup_.administration().centre.towns.spelled(word);
    selection.require(test_of(*field, condition));
    return true;
}

bool Plan::add_population(Selection& selection, const Indicator& indicator, Year year, Belonging wanted) {
    const Table& table = selection.table();
    const Population population = population_for(indicator);
    if (people_link(indicator) == PeopleLink::Town) return add_towns(selection, population);
    const auto people = belonging(population, table, period(year).until, lookup_, as_of(indicator, year));
    if (!people) return false;
    CodeTest test{people->codes, std::vector<std::uint8_t>(people->belongs.size())};
    for (std::size_t code = 0; code < people->belongs.size(); ++code)
        test.passes[code] = people->belongs[code] == wanted ? 1 : 0;
    selection.require(std::move(test));
    return true;
}

bool Plan::add_towns(Selection& selection, const Population& population) {
    Condition condition;
    condition.field = "gemeente";
    condition.test = Condition::Test::Is;
    condition.words = population.municipalities;
    return add_condition(selection, condition, {agreement_.period.until});
}

std::optional<MissingReason> Plan::add_project(Selection& selection, const Indicator& indicator, Year year) {
    auto tests = project_tests(indicator, agreement_, counted(indicator, year), lookup_);
    if (const auto* missing = std::get_if<MissingReason>(&tests)) return *missing;
    for (auto& test : std::get<std::vector<RowTest>>(tests)) selection.require(std::move(test));
    return std::nullopt;
}

Population Plan::population_for(const Indicator& indicator) const {
    Population population = agreement_.population;
    if (indicator.reach == Reach::House) return {};
    if (indicator.reach == Reach::Towns || people_link(indicator) == PeopleLink::Town)
        population.age_from = population.age_until = std::nullopt;
    return population;
}

bool Plan::restricted(const Indicator& indicator) const {
    const PeopleLink link = people_link(indicator);
    return (link == PeopleLink::Person || link == PeopleLink::Town) && population_for(indicator).restricts();
}

/// Whether each year of the period is known: a sum over some of them is not that of the period. A year in
/// which nothing was kept is known when a list without rows, or years before and after it, say that there was
/// none.
bool Plan::all_years_there(const Table& rows, const Indicator& indicator, Year year) {
    if (rows.time != RowTime::Year || indicator.cumulative || !Lookup::available(rows, "jaar")) return true;
    const Period asked = has_line_days(rows) ? period(year) : state_of(period(year));
    for (int each = civil(asked.from).year; each <= civil(asked.until).year; ++each) {
        const Period whole = calendar_year(each);
        const Period days{std::max(whole.from, asked.from), std::min(whole.until, asked.until)};
        Selection of_year(rows);
        of_year.require(LineTest{LineDays(rows), days});
        if (of_year.any() || (has_line_days(rows) && none_there(rows, days))) continue;
        return year == Year::This && has_line_days(rows) && is_list_of_none(rows);
    }
    return true;
}

/// Rows without an amount in the field that is asked take nothing from outside the period.
RowSet Plan::crossing(const Indicator& indicator, Year year) {
    const Table& rows = table(indicator);
    if (!has_line_days(rows)) return {};
    const auto selection = selected(indicator, year, Belonging::Yes);
    if (!std::holds_alternative<Selection>(selection)) return {};
    const auto measure = make_measure(indicator.calculation, rows, lookup_);
    RowSet found = std::get<Selection>(selection).rows();
    const LineDays days(rows);
    const Period asked = counted(indicator, year);
    std::erase_if(found, [&](std::uint32_t row) {
        return !days.cross(row, asked) || (measure && !measure->filled(row));
    });
    return found;
}

bool Plan::divides(const Indicator& indicator, Year year) {
    return divides_by_days(indicator, agreement_) && !crossing(indicator, year).empty();
}

/// Whether each municipality of the agreement has its number: a sum over some of them is of other people.
bool Plan::all_towns_there(const Selection& selection, const Indicator& indicator) {
    if (people_link(indicator) != PeopleLink::Town || !restricted(indicator)) return true;
    const Column& towns = selection.table().at("gemeente");
    std::set<std::string> there;
    for (const auto row : selection.rows())
        there.insert(text::word_form(towns.dictionary.text(towns.codes[row])));
    const TownNames& names = lookup_.administration().centre.towns;
    const auto& asked = agreement_.population.towns;
    return std::all_of(asked.begin(), asked.end(), [&](const NamedTown& town) {
        return there.contains(text::word_form(names.spelled(town.written)));
    });
}

std::variant<Selection, MissingReason> Plan::selected(const Indicator& indicator, Year year,
                                                      Belonging belonging) {
    const Table& rows = table(indicator);
    if (!rows.supplied || (!indicator.cumulative && only_other_years(rows, year)))
        return MissingReason::NotRecorded;
    if (!all_years_there(rows, indicator, year) || is_empty_list(rows)) return MissingReason::NotRecorded;
    Selection selection(rows);
    const bool standing = std::holds_alternative<Standing>(indicator.calculation);
    if (!add_period(selection, counted(indicator, year), standing)) return MissingReason::ColumnMissing;
    for (const auto& condition : indicator.conditions)
        if (!add_condition(selection, condition, as_of(indicator, year))) return MissingReason::ColumnMissing;
    if (restricted(indicator) && !add_population(selection, indicator, year, belonging))
        return MissingReason::ColumnMissing;
    if (const auto missing = add_project(selection, indicator, year)) return *missing;
    if (!all_towns_there(selection, indicator)) return MissingReason::NotRecorded;
    return selection;
}

std::variant<Selection, MissingReason> Plan::selection(const Indicator& indicator, Year year) {
    // What of a longer time belongs to the period is not known, unless the agreement says how it is divided.
    if (!divides_by_days(indicator, agreement_) && !crossing(indicator, year).empty())
        return MissingReason::OtherPeriod;
    return selected(indicator, year, Belonging::Yes);
}

std::variant<Selection, MissingReason> Plan::unplaced(const Indicator& indicator) {
    if (!restricted(indicator) || people_link(indicator) != PeopleLink::Person)
        return MissingReason::NotApplicable;
    return selected(indicator, Year::This, Belonging::Unknown);
}

// The key must name all that `selection` looks at: what is forgotten here gives one indicator the rows of
// another.
std::string Plan::selection_key(const Indicator& indicator, Year year) const {
    std::string key = indicator.table + (year == Year::This ? "|dit" : "|vorig");
    if (std::holds_alternative<Standing>(indicator.calculation)) key += "|stand";
    if (indicator.cumulative) key += "|tot en met";
    if (has_line_days(table(indicator))) key += "|" + field_of(indicator.calculation);
    if (restricted(indicator)) key += "|doelgroep" + std::to_string(static_cast<int>(indicator.reach));
    if (lookup_.people_change() && !as_of(indicator, year).of_row) key += "|mensen";
    if (of_project(indicator)) key += counts_participants(indicator) ? "|project, mensen" : "|project";
    return key + "|" + key_of(indicator.conditions);
}

const Grouping& Plan::grouping(const Dimension& dimension, const Indicator& indicator, Year year) {
    const Table& rows = table(indicator);
    const AsOf day = as_of(indicator, year);
    auto& made = groupings_[std::string(dimension.id) + "|" + rows.name + (day.of_row ? "" : "|mensen") +
                            (year == Year::This ? "|dit" : "|vorig")];
    if (!made)
        made = std::make_unique<Grouping>(make_grouping(
            dimension, rows,
            {lookup_, agreement_, agreement_.period, period(year), known_part(rows, year), day}));
    return *made;
}

bool Plan::reaches(const Table& rows, Year year) {
    const auto [place, added] = reaches_.try_emplace({rows.name, year}, false);
    if (!added) return place->second;
    Selection in_period(rows);
    return place->second = rows.supplied && rows.rows() > 0 && add_period(in_period, period(year), false) &&
                           in_period.any();
}

bool Plan::knows(Year year) {
    const auto& tables = lookup_.administration().tables;
    return std::any_of(tables.begin(), tables.end(), [&](const Table& candidate) {
        return candidate.time == RowTime::Moment && reaches(candidate, year);
    });
}

bool Plan::recorded(const Table& rows, Year year) {
    // A table without dates says nothing about how it was a year ago.
    if (rows.time == RowTime::Timeless) return false;
    // A row that goes on since long reaches into years of which nothing was kept, so some day of that year
    // must be known.
    if (rows.time == RowTime::Interval && !knows(year)) return false;
    return reaches(rows, year) || none_there(rows, period(year));
}

bool Plan::only_other_years(const Table& rows, Year year) {
    return rows.supplied && names_other_years_only(rows, period(year)) && !reaches(rows, year) &&
           !none_there(rows, period(year));
}

std::optional<Date> Plan::stops(const Table& table) const { return last_known_day(table, agreement_); }

Period Plan::known_part(const Table& table, Year year) const {
    return known_days(period(year), table, agreement_, year == Year::Last ? 1 : 0);
}

Period Plan::counted(const Indicator& indicator, Year year) const {
    Period counted = known_part(table(indicator), year);
    if (indicator.cumulative) counted.from = must_have(make_date(first_year, 1, 1), "er is geen eerste dag");
    return counted;
}

std::int64_t Plan::people_of_unknown_population() {
    // Whoever came is asked after; where visits name nobody, everybody on the list of participants is.
    const Table& visits = lookup_.administration().table("bezoeken");
    const bool has_visits = Lookup::available(visits, "deelnemer");
    const Table& rows = has_visits ? visits : lookup_.administration().table("deelnemers");
    Selection in_period(rows);
    if (!agreement_.population.restricts() || !rows.supplied ||
        !add_period(in_period, agreement_.period, false))
        return 0;
    const Date last_day = agreement_.period.until;
    auto people = belonging(agreement_.population, rows, last_day, lookup_, {last_day});
    if (!people) return 0;
    const auto& codes = *people->codes;
    people->belongs[Dictionary::empty] = Belonging::No; // rows without a person are told of elsewhere
    std::int64_t unknown = 0;
    in_period.each_block([&](std::span<const std::uint32_t> block) {
        for (const auto row : block)
            if (auto& person = people->belongs[codes[row]]; person == Belonging::Unknown) {
                ++unknown;
                person = Belonging::No; // counted once
            }
        return true;
    });
    return unknown;
}

} // namespace verantwoord
