// Where the rows of an indicator come from: population, conditions and period become a selection, a breakdown
// becomes a grouping. The one place that decides this, so that figures and their provenance cannot disagree.
#pragma once

#include "indicator/counting/grouping.hpp"
#include "indicator/counting/population.hpp"
#include "indicator/counting/project_rows.hpp"
#include "indicator/counting/selection.hpp"
#include "indicator/counting/year.hpp"
#include "indicator/definition/measure.hpp"

#include <map>
#include <memory>
#include <string>
#include <variant>

namespace verantwoord {

class Plan {
  public:
    Plan(const Administration& administration, const Agreement& agreement)
        : lookup_(administration), agreement_(agreement) {}

    Lookup& lookup() { return lookup_; }
    const Administration& administration() const { return lookup_.administration(); }
    const Agreement& agreement() const { return agreement_; }
    const Table& table(const Indicator& indicator) const {
        return lookup_.administration().table(indicator.table);
    }
    Period period(Year year) const {
        return year == Year::This ? agreement_.period : year_earlier(agreement_.period);
    }

    /// The days of which rows count: those of the year's period, or for a cumulative indicator all days up to
    /// its end.
    Period counted(const Indicator& indicator, Year year) const;
    /// The last day of the agreement's own period of which the rows of that table are known, when the list
    /// stops before its end. Then years are compared until the same day.
    std::optional<Date> stops(const Table& table) const;
    /// A period of more than a year has days in common with the one a year earlier.
    bool years_overlap() const { return period(Year::Last).until >= agreement_.period.from; }
    /// The rows that count of which some days lie outside the period; of amounts that say when they were.
    RowSet crossing(const Indicator& indicator, Year year);
    /// Whether of such rows only the part for their days in the period counts.
    bool divides(const Indicator& indicator, Year year);

    /// The rows that count, or why there are none to be had.
    std::variant<Selection, MissingReason> selection(const Indicator& indicator, Year year);
    /// Two indicators with the same key have the same rows, so they share one pass over the table.
    std::string selection_key(const Indicator& indicator, Year year) const;
    /// Stays valid as long as the plan.
    const Grouping& grouping(const Dimension& dimension, const Indicator& indicator, Year year);
    const Grouping& whole() const { return whole_; }

    /// Whether the table holds anything of that period, so that nothing found means zero.
    bool reaches(const Table& table, Year year);
    /// Whether rows of that year were kept, so that a zero of it is no claim.
    bool recorded(const Table& table, Year year);
    /// Whether files of other years only were kept, so that nothing found says nothing about this one.
    bool only_other_years(const Table& table, Year year);
    /// Whether that year is recorded at all: some table with dates reaches it.
    bool knows(Year year);
    /// Whether only rows of people of the agreement's population count for this indicator.
    bool restricted(const Indicator& indicator) const;
    /// Whether only rows of the agreement's project count for it.
    bool of_project(const Indicator& indicator) const { return follows_project(indicator, agreement_); }
    /// The rows of people of whom nobody knows whether they belong to the population: they are left out, and
    /// the report says so.
    std::variant<Selection, MissingReason> unplaced(const Indicator& indicator);
    /// How many people came in the period of whom the municipality or age is not known: they cannot be said
    /// to belong to the population, and the report says how many they are.
    std::int64_t people_of_unknown_population();

  private:
    Period known_part(const Table& table, Year year) const;
    /// Keeps the rows of the period, or those that hold on its last day. False when no column says when a row
    /// was.
    bool add_period(Selection& selection, Period period, bool on_last_day);
    /// Of people of whom something changes: rows count by how they were on their day, and who is counted
    /// himself by how he is on the last day of the period.
    AsOf as_of(const Indicator& indicator, Year year) const;
    /// Its day is also the one on which ages of dates are judged. False when nobody supplied the field.
    bool add_condition(Selection& selection, const Condition& condition, const AsOf& as_of);
    std::variant<Selection, MissingReason> selected(const Indicator& indicator, Year year,
                                                    Belonging belonging);
    bool add_population(Selection& selection, const Indicator& indicator, Year year, Belonging wanted);
    bool add_towns(Selection& selection, const Population& population);
    bool all_towns_there(const Selection& selection, const Indicator& indicator);
    bool all_years_there(const Table& rows, const Indicator& indicator, Year year);
    std::optional<MissingReason> add_project(Selection& selection, const Indicator& indicator, Year year);
    Population population_for(const Indicator& indicator) const;
    Lookup lookup_;
    const Agreement& agreement_;
    Grouping whole_ = whole_table();
    std::map<std::string, std::unique_ptr<Grouping>> groupings_;
    std::map<std::pair<std::string, Year>, bool> reaches_;
};

} // namespace verantwoord
