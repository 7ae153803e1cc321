#include "base/amount/calendar.hpp"

#include "base/amount/dutch.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <chrono>

namespace verantwoord {

namespace {

constexpr int first_year = 1900, last_year = 2199;

std::chrono::year_month_day as_chrono(Date date) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date.days}}};
}

/// The text as a number when it is all digits, from `least` to `most` of them; else nothing.
std::optional<unsigned> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return std::nullopt;
    unsigned value = 0;
    for (const char each : text) {
        if (each < '0' || each > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(each - '0');
    }
    return value;
}

} // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day civil_day{std::chrono::year{year}, std::chrono::month{month},
                                                std::chrono::day{day}};
    if (year < first_year || year > last_year || !civil_day.ok()) return std::nullopt;
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{civil_day}.time_since_epoch().count())};
}

CivilDate civil(Date date) {
    const auto day = as_chrono(date);
    return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
            static_cast<unsigned>(day.day())};
}

int weekday(Date date) {
    // 1970-01-01 was a Thursday.
    const int index = (date.days + 3) % 7;
    return index < 0 ? index + 7 : index;
}

Date add_years(Date date, int years) {
    const CivilDate day = civil(date);
    const int year = std::clamp(day.year + years, first_year, last_year);
    if (const auto same = make_date(year, day.month, day.day)) return *same;
    return must_have(make_date(year, 2, 28), "dit jaar heeft geen 28 februari");
}

std::optional<Date> parse_date(std::string_view text) {
    const std::size_t first = text.find('-');
    const std::size_t second = first == std::string_view::npos ? first : text.find('-', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const std::string_view a = text.substr(0, first), b = text.substr(first + 1, second - first - 1),
                           c = text.substr(second + 1);
    const bool iso_form = a.size() == 4;
    const auto year = digits(iso_form ? a : c, 4, 4);
    const auto month = digits(b, iso_form ? 2 : 1, 2);
    const auto day = digits(iso_form ? c : a, iso_form ? 2 : 1, 2);
    if (!year || !month || !day) return std::nullopt;
    return make_date(static_cast<int>(*year), *month, *day);
}

std::string iso(Date date) {
    const CivilDate day = civil(date);
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(day.year) + "-" + two(day.month) + "-" + two(day.day);
}

Period calendar_year(int year) {
    year = std::clamp(year, first_year, last_year);
    return {must_have(make_date(year, 1, 1), "dit jaar heeft geen eerste dag"),
            must_have(make_date(year, 12, 31), "dit jaar heeft geen laatste dag")};
}

Period year_earlier(const Period& period) {
    // The end is found by the day after it, so that a February ends on its own last day.
    const Date after{period.until.days + 1};
    return {add_years(period.from, -1), Date{add_years(after, -1).days - 1}};
}

std::string name(const Period& period) {
    const CivilDate from = civil(period.from);
    if (period == calendar_year(from.year)) return std::to_string(from.year);
    return dutch::day(period.from) + " tot en met " + dutch::day(period.until);
}

} // namespace verantwoord
