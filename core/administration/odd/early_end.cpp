#include "administration/odd/early_end.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// Months are counted on from the year nought.
int month_of(Date day) {
    const CivilDate date = civil(day);
    return date.year * 12 + static_cast<int>(date.month) - 1;
}

Date first_day(int month) {
    return make_date(month / 12, static_cast<unsigned>(month % 12) + 1, 1).value_or(Date{});
}

/// Between the parts of a date, where no line may break; nobody types it.
constexpr std::string_view no_break = "\u00a0";

/// The last visit of a period that stops halfway; nothing when it does not.
std::optional<std::size_t> last_row(const Column& date, const Period& period, Date today) {
    constexpr std::int32_t late = 31; // days after which the list of a month is in
    const bool over = period.until < today;
    const Date known = over ? period.until : Date{today.days - late};
    std::set<int> months;
    std::optional<std::size_t> last;
    std::int32_t before = Column::no_date; // files are mostly in the order of time
    for (std::size_t row = 0; row < date.days.size(); ++row) {
        const Date day{date.days[row]};
        if (day.days == before || !period.contains(day)) continue;
        before = day.days;
        months.insert(month_of(day));
        if (!last || day.days > date.days[*last]) last = row;
    }
    if (!last || months.size() < 2) return std::nullopt;
    const int first = month_of(period.from), end = month_of(Date{date.days[*last]});
    const bool each = static_cast<int>(months.size()) == end - first + 1;
    const bool whole_month_without = first_day(end + 2).days - 1 <= known.days;
    if (!each || !whole_month_without) return std::nullopt;
    return last;
}

} // namespace

std::optional<Date> ask_about_early_end(const ReadTable& visits, const std::vector<Agreement>& agreements,
                                        Date today, Questions& questions, Diagnostics& diagnostics) {
    const Column& date = visits.of("datum").column;
    std::set<std::int32_t> told;
    std::set<std::pair<Date, Date>> looked_at;
    std::optional<Date> stopped;
    for (const Agreement& agreement : agreements) {
        if (!looked_at.emplace(agreement.period.from, agreement.period.until).second) continue;
        const auto row = last_row(date, agreement.period, today);
        if (!row || !told.insert(date.days[*row]).second) continue;
        const Date last{date.days[*row]};
        const Date until = std::min(agreement.period.until, today);
        const std::string stops = "loopt tot " + text::replaced(dutch::day(last), no_break, " ");
        Question question;
        question.id = "houdt-op:bezoeken:" + iso(last);
        question.code = "V05";
        question.asks = {"na {} staan er tot en met {} geen bezoeken meer; is uw lijst volledig?",
                         say::date(last), say::date(until)};
        question.answers = {{"volledig", {"kwam er na {} niemand meer", say::date(last)}},
                            {stops, "blijft dit een open punt tot de rest van de lijst erbij is"}};
        question.rows = 1;
        question.place = visits.place(*row);
        const Place place = question.place;
        if (questions.ask(std::move(question), diagnostics) != stops) continue;
        stopped = std::max(last, stopped.value_or(last));
        diagnostics.warning(
            "V05", place,
            {"uw lijst van bezoeken loopt tot en met {}: van de maanden daarna is niets bekend, en "
             "eerdere jaren zijn tot dezelfde dag geteld",
             say::date(last)},
            "zet de bezoeken van daarna in de map gegevens");
    }
    return stopped;
}

} // namespace verantwoord
