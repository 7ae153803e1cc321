#include "disclosure/counts/report_marker.hpp"
#include "disclosure/counts/suppression.hpp"
#include "indicator/figure/proportion.hpp"

namespace verantwoord {

namespace {

const Figure* figure_of(const Result& result, Year year) {
    if (year == Year::This) return &result.total;
    return result.last_year ? &*result.last_year : nullptr;
}

const Figure* figure_of(const MemberResult& member, Year year) {
    if (year == Year::This) return &member.figure;
    return member.last_year ? &*member.last_year : nullptr;
}

bool is_zero(const Amount& amount) {
    if (const auto* whole = std::get_if<Whole>(&amount)) return whole->value == 0;
    if (const auto* part = std::get_if<Ratio>(&amount)) return part->numerator == 0;
    return false;
}

/// A text that two indicators share when they count the same rows. Which of them a plugin's code takes nobody
/// else knows, so such an indicator shares it with no other.
std::string counted_rows(const Indicator& indicator) {
    std::string rows = indicator.table + (indicator.cumulative ? " until" : " in") +
                       std::to_string(static_cast<int>(indicator.reach));
    if (std::holds_alternative<Coded>(indicator.calculation)) rows += '\n' + indicator.id;
    return rows + '\n' + key_of(indicator.conditions);
}

/// Whether the people behind every figure of the result are known. Code that does not say which rows it used
/// hides its own figures; it gives no reason to hide those of others.
bool names_all_rows(const Result& result) {
    if (!result.total.names_rows) return false;
    for (const auto& breakdown : result.breakdowns)
        for (const auto& member : breakdown.members)
            if (!member.figure.names_rows || (member.last_year && !member.last_year->names_rows))
                return false;
    return true;
}

} // namespace

bool ReportMarker::few_people(const Result& result, const Figure& figure) const {
    if (is_missing(figure.amount) || !result.indicator.about_people) return false;
    // Without the rows nobody knows how many people are behind a figure, and one above zero that has nobody
    // behind it cannot be judged either.
    if (!figure.names_rows || (figure.people == 0 && !is_zero(figure.amount))) return true;
    const auto* whole = std::get_if<Whole>(&figure.amount);
    if (result.indicator.unit == Unit::Persons && whole && is_small(whole->value, threshold_)) return true;
    // A share that code worked out prints its part and its whole: "7 %" of 76 is 5 people.
    if (const auto* share = std::get_if<Ratio>(&figure.amount);
        share && result.indicator.unit == Unit::Percent &&
        (is_small(share->numerator, threshold_) ||
         is_small(share->denominator - share->numerator, threshold_)))
        return true;
    return is_small(figure.people, threshold_);
}

/// A proportion gives people away when its part or its whole is of few and, where both are people, when what
/// is left of the whole is of few.
bool ReportMarker::few_in_proportion(const Result& result, const Figure& figure) const {
    if (is_missing(figure.amount)) return false;
    if (is_small(figure.people, threshold_) || is_small(figure.people_denominator, threshold_)) return true;
    const bool share =
        result.indicator.unit == Unit::Percent || std::get<Proportion>(result.indicator.calculation).per != 1;
    const bool part_of_people = share && figure.people > 0 && figure.people_denominator > 0;
    return part_of_people && is_small(figure.people_denominator - figure.people, threshold_);
}

bool ReportMarker::few(const Result& result, const Figure* figure) const {
    if (!figure) return false;
    return is_proportion(result.indicator) ? few_in_proportion(result, *figure) : few_people(result, *figure);
}

void ReportMarker::mark_few(std::size_t index) {
    const auto& result = results_[index];
    auto& marks = marks_[index];
    for (const auto year : both_years) {
        marks.total.of(year) = few(result, figure_of(result, year));
        for (std::size_t breakdown = 0; breakdown < result.breakdowns.size(); ++breakdown)
            for (std::size_t member = 0; member < result.breakdowns[breakdown].members.size(); ++member)
                marks.members[breakdown][member].of(year) =
                    few(result, figure_of(result.breakdowns[breakdown].members[member], year));
    }
    for (std::size_t earlier = 0; earlier < result.earlier.size(); ++earlier)
        marks.earlier[earlier].now = few(result, &result.earlier[earlier].total);
}

/// Hides further cells of one breakdown; returns whether anything changed.
bool ReportMarker::suppress_one(const Place& place, Year year) {
    const auto& result = results_[place.first];
    const auto& members = result.breakdowns[place.second].members;
    auto& marks = marks_[place.first].members[place.second];
    std::vector<SuppressionCell> cells;
    std::vector<std::size_t> numbers;
    for (std::size_t index = 0; index < members.size(); ++index) {
        const auto* figure = figure_of(members[index], year);
        // A released figure is known to the reader, so it takes no part in what the hidden ones hide.
        if (!figure || is_missing(figure->amount) || marks[index].released(year)) continue;
        cells.push_back({members[index].name, figure->people, marks[index].of(year)});
        numbers.push_back(index);
    }
    // A total of few people hides all its parts; one that is hidden to protect another may keep them.
    if (few(result, figure_of(result, year)))
        for (auto& cell : cells) cell.hidden = true;
    else
        suppress(cells, threshold_);
    bool changed = false;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        auto& mark = marks[numbers[index]].of(year);
        changed |= cells[index].hidden && !mark;
        mark |= cells[index].hidden;
    }
    return changed;
}

/// Hides a member that is hidden in one breakdown of these rows in all of them: visits and visitors of the
/// same municipality would give each other away. Returns whether anything changed.
bool ReportMarker::align(const std::vector<Place>& places, Year year) {
    std::map<std::string_view, bool> hidden;
    for (const auto& [result, breakdown] : places)
        for (std::size_t member = 0; member < results_[result].breakdowns[breakdown].members.size(); ++member)
            hidden[results_[result].breakdowns[breakdown].members[member].name] |=
                marks_[result].members[breakdown][member].of(year);
    bool changed = false;
    for (const auto& [result, breakdown] : places)
        for (std::size_t member = 0; member < results_[result].breakdowns[breakdown].members.size();
             ++member) {
            const auto& shown = results_[result].breakdowns[breakdown].members[member];
            const auto* figure = figure_of(shown, year);
            auto& marks = marks_[result].members[breakdown][member];
            auto& mark = marks.of(year);
            if (mark || marks.released(year) || !hidden[shown.name] || !figure || figure->people == 0)
                continue;
            mark = changed = true;
        }
    return changed;
}

void ReportMarker::mark_breakdowns(const std::vector<Place>& places, Year year) {
    bool changed = true;
    while (changed) {
        changed = false;
        for (const auto& place : places) changed |= suppress_one(place, year);
        changed |= align(places, year);
    }
}

/// The mark of a figure of another result; the total when `dimension` is empty. Null when it is not
/// published.
const VisibilityMark* ReportMarker::mark_of(std::string_view id, std::string_view dimension,
                                            std::string_view member) const {
    const auto* result = find_result(results_, id);
    if (!result) return nullptr;
    const auto& marks = marks_[static_cast<std::size_t>(result - results_.data())];
    if (dimension.empty()) return &marks.total;
    for (std::size_t breakdown = 0; breakdown < result->breakdowns.size(); ++breakdown) {
        if (result->breakdowns[breakdown].dimension != dimension) continue;
        for (std::size_t index = 0; index < result->breakdowns[breakdown].members.size(); ++index)
            if (result->breakdowns[breakdown].members[index].name == member)
                return &marks.members[breakdown][index];
    }
    return nullptr;
}

/// Hides a proportion of which a half is hidden: with the other half it would give that one away.
void ReportMarker::mark_proportion(std::size_t index) {
    const auto& result = results_[index];
    const auto& halves = std::get<Proportion>(result.indicator.calculation);
    for (const auto& half : {halves.numerator, halves.denominator})
        for (const auto year : both_years) {
            if (const auto* mark = mark_of(half, {}, {})) marks_[index].total.of(year) |= mark->of(year);
            for (std::size_t breakdown = 0; breakdown < result.breakdowns.size(); ++breakdown)
                for (std::size_t member = 0; member < result.breakdowns[breakdown].members.size(); ++member)
                    if (const auto* mark = mark_of(half, result.breakdowns[breakdown].dimension,
                                                   result.breakdowns[breakdown].members[member].name))
                        marks_[index].members[breakdown][member].of(year) |= mark->of(year);
        }
}

ReportMarker::ReportMarker(const Evaluation& evaluation, std::vector<ResultMarks>& marks)
    : results_(evaluation.results), threshold_(evaluation.agreement.threshold), marks_(marks) {
    for (std::size_t index = 0; index < results_.size(); ++index) {
        auto& of_result = marks_.emplace_back();
        of_result.earlier.resize(results_[index].earlier.size());
        for (const auto& breakdown : results_[index].breakdowns)
            of_result.members.emplace_back(breakdown.members.size());
        mark_few(index);
        const bool own_people = results_[index].indicator.about_people && names_all_rows(results_[index]);
        if (is_proportion(results_[index].indicator) || !own_people) continue;
        for (std::size_t breakdown = 0; breakdown < results_[index].breakdowns.size(); ++breakdown)
            places_[{counted_rows(results_[index].indicator),
                     results_[index].breakdowns[breakdown].dimension}]
                .emplace_back(index, breakdown);
    }
}

void ReportMarker::settle() {
    for (const auto& [key, group] : places_)
        for (const auto year : both_years) mark_breakdowns(group, year);
    for (std::size_t index = 0; index < results_.size(); ++index)
        if (is_proportion(results_[index].indicator)) mark_proportion(index);
}

} // namespace verantwoord
