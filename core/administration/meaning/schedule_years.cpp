#include "administration/meaning/schedule_years.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/cells/weekdays.hpp"
#include "administration/question/heading_set.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace verantwoord {

namespace {

constexpr const char *all_years = "alle jaren", *not_counted = "telt niet mee";
constexpr std::size_t small_share = 20; // a year with less than a twentieth of the fullest one is a slip

} // namespace

std::optional<Period> years_kept(const ReadTable& visits, const ReadTable& meetings) {
    std::map<int, std::size_t> dates;
    for (const ReadTable* table : {&visits, &meetings})
        for (const std::int32_t day : table->of("datum").column.days)
            if (day != Column::no_date) ++dates[civil(Date{day}).year];
    std::size_t most = 0;
    for (const auto& [year, count] : dates) most = std::max(most, count);
    std::erase_if(dates, [most](const auto& year) { return year.second * small_share < most; });
    if (dates.empty()) return std::nullopt;
    return Period{calendar_year(dates.begin()->first).from, calendar_year(dates.rbegin()->first).until};
}

std::optional<Period> ScheduleYears::of(std::size_t row) {
    const std::size_t file = openings_.file_of(row);
    auto found = files_.find(file);
    if (found == files_.end()) {
        const auto named = years_in_name(openings_.plans[file].file->name());
        found = files_.emplace(file, named ? of_name(row, *named) : ask(row)).first;
    }
    return found->second.days;
}

bool ScheduleYears::told(std::size_t row) const {
    const auto found = files_.find(openings_.file_of(row));
    return found != files_.end() && found->second.told;
}

/// Of the same file, with a day of the week and not both ends.
std::size_t ScheduleYears::rows_like(std::size_t row) const {
    const std::size_t file = openings_.file_of(row);
    std::size_t rows = 0;
    for (; row < openings_.rows() && openings_.file_of(row) == file; ++row)
        rows += parse_weekdays(openings_.value(row, "weekdag")).has_value() &&
                (!openings_.filled(row, "geldig_van") || !openings_.filled(row, "geldig_tot"));
    return rows;
}

ScheduleYears::OfFile ScheduleYears::of_name(std::size_t row, const Period& years) {
    diagnostics_.note(
        "G32", openings_.place(row),
        {"gelezen is het weekrooster als geldig in {}, uit de naam van het bestand", say::own(name(years))},
        "geldt het korter, vul dan 'geldig_van' en 'geldig_tot' in");
    return {years, true};
}

ScheduleYears::OfFile ScheduleYears::ask(std::size_t row) {
    const std::optional<Period> kept = kept_();
    if (!kept) return {};
    const FilePlan& plan = openings_.plans[openings_.file_of(row)];
    std::vector<std::string> headings;
    for (const PlannedColumn& column : plan.columns) headings.push_back(column.heading);
    Question question;
    question.id = "rooster:openingstijden:" + heading_set(headings);
    question.code = "V11";
    question.rows = rows_like(row);
    question.asks = {
        "bij {} van een weekrooster staat niet van wanneer tot wanneer het geldt; wanneer is dat?",
        say::counted(static_cast<std::int64_t>(question.rows), "regel", "regels")};
    const int first = civil(kept->from).year, last = civil(kept->until).year;
    const Sentence span = first == last ? Sentence("{}", say::digits(first))
                                        : Sentence("{} tot en met {}", say::digits(first), say::digits(last));
    question.answers.push_back({all_years, {"geldt het in alle jaren waarvan u bezoeken hebt: {}", span}});
    for (int year = last; first < last && year >= first; --year)
        question.answers.push_back({std::to_string(year), {"geldt het alleen in {}", say::digits(year)}});
    question.answers.push_back({not_counted, {"tellen deze openingstijden niet mee"}});
    question.more = {"geldt het korter dan een jaar, vul dan 'geldig_van' en 'geldig_tot' in"};
    question.place = openings_.place(row);
    const std::string answer = questions_.ask(std::move(question), diagnostics_);
    if (answer == all_years) return {kept, true};
    if (answer == not_counted) return {std::nullopt, true};
    return {calendar_year(std::stoi(answer)), true};
}

} // namespace verantwoord
