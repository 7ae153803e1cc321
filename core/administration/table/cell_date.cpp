// A date as people and systems write it, without knowing what its column says about the order of day and
// month.
#include "administration/table/cell.hpp"
#include "administration/table/cell_digits.hpp"
#include "administration/table/cell_time.hpp"
#include "administration/table/cell_words.hpp"

#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

namespace verantwoord::cell {

namespace {

Moment no_date(Fault fault = Fault::NoDate) {
    Moment moment;
    moment.fault = fault;
    return moment;
}

/// The day number of Excel: 45658 is 1 January 2025, 45658,5 noon of that day.
std::optional<Moment> excel_serial(std::string_view text) {
    constexpr int first = 7306 /* 1920 */, last = 109574 /* 2199 */, day_zero = 25569 /* 1970-01-01 */;
    const auto days = take_number(text, 6);
    if (!days || static_cast<int>(*days) < first || static_cast<int>(*days) > last) return std::nullopt;
    Moment moment;
    moment.days = static_cast<std::int32_t>(*days) - day_zero;
    if (text.empty()) return moment;
    if (!take(text, ',') && !take(text, '.')) return std::nullopt;
    if (text.empty() || text.size() > 15) return std::nullopt;
    std::uint64_t numerator = 0, denominator = 1;
    for (const char byte : text) {
        if (!is_digit(byte)) return std::nullopt;
        numerator = numerator * 10 + digit(byte);
        denominator *= 10;
    }
    const std::uint64_t minute = (numerator * 1440 + denominator / 2) / denominator;
    moment.minute = static_cast<std::int16_t>(minute < 1440 ? minute : 1439);
    return moment;
}

/// A bare number, of which at best the file knows the month.
Moment day_of_month(std::string_view text, const DateForm& form) {
    const auto day = take_number(text, 2);
    if (!day || !text.empty() || *day < 1 || *day > 31) return no_date();
    if (!form.year || !form.month) return no_date(Fault::NoMonth);
    Moment moment;
    const auto date = make_date(*form.year, *form.month, *day);
    if (!date) return no_date(Fault::NoSuchDay);
    moment.days = date->days;
    return moment;
}

/// The usual shapes dd-mm-jjjj and jjjj-mm-dd with two digits everywhere, without looking twice.
std::optional<Moment> usual_date(const char* at) {
    constexpr auto digits = [](const char* from, auto... places) { return (is_digit(from[places]) && ...); };
    std::optional<Date> day;
    Moment moment;
    if (at[2] == '-' && at[5] == '-' && digits(at, 0, 1, 3, 4, 6, 7, 8, 9)) {
        day = make_date(static_cast<int>(two(at + 6) * 100 + two(at + 8)), two(at + 3), two(at));
        moment.mark = '-';
        moment.swaps = two(at) <= 12 && two(at) != two(at + 3);
    } else if (at[4] == '-' && at[7] == '-' && digits(at, 0, 1, 2, 3, 5, 6, 8, 9)) {
        day = make_date(static_cast<int>(two(at) * 100 + two(at + 2)), two(at + 5), two(at + 8));
    }
    if (!day) return std::nullopt;
    moment.days = day->days;
    return moment;
}

/// Day, month and year as written, in whatever order.
struct Written {
    unsigned day = 0, month = 0, year = 0;
    std::size_t year_width = 4;
    bool digits = false; ///< all three, with the year last
    char mark = '\0';
};

int full_year(const Written& written, int first_year) {
    const int century = first_year - first_year % 100 + static_cast<int>(written.year);
    return century < first_year ? century + 100 : century;
}

Moment day_of(Written written, const DateForm& form) {
    Moment moment;
    const bool is_short = written.year_width == 2;
    if (is_short && !form.first_year) moment.fault = Fault::ShortYear;
    const int year =
        is_short ? full_year(written, form.first_year.value_or(2000)) : static_cast<int>(written.year);
    if (year < 1900 || year > 2199) return no_date(Fault::FarYear);
    const auto date = make_date(year, written.month, written.day);
    if (written.digits) {
        moment.mark = written.mark;
        moment.swaps =
            written.month != written.day && make_date(year, written.day, written.month).has_value();
    }
    if (!date) {
        if (moment.fault == Fault::None) moment.fault = Fault::NoSuchDay;
        return moment;
    }
    moment.days = date->days;
    return moment;
}

/// Takes "-", "/", "." or "–" with the blanks around it.
char take_mark(std::string_view& text) {
    std::string_view rest = text::trim(text);
    for (const std::string_view dash : {"–", "‑", "−"})
        if (rest.starts_with(dash)) {
            text = text::trim(rest.substr(dash.size()));
            return '-';
        }
    if (rest.empty() || (rest.front() != '-' && rest.front() != '/' && rest.front() != '.')) return '\0';
    const char mark = rest.front();
    text = text::trim(rest.substr(1));
    return mark;
}

struct Digits {
    unsigned value = 0;
    std::size_t width = 0;
};

std::optional<Digits> take_digits(std::string_view& text, std::size_t most) {
    const std::size_t before = text.size();
    const auto value = take_number(text, most);
    if (!value || (!text.empty() && is_digit(text.front()))) return std::nullopt;
    return Digits{*value, before - text.size()};
}

/// 2-1-2023 and 2023-1-2; takes them away.
std::optional<Written> read_digits(std::string_view& text, const DateForm& form) {
    std::string_view rest = text;
    const auto first = take_digits(rest, 4);
    const char mark = first ? take_mark(rest) : '\0';
    const auto second = mark ? take_digits(rest, 2) : std::nullopt;
    if (!second || take_mark(rest) != mark) return std::nullopt;
    take(rest, '\'');
    const auto third = take_digits(rest, 4);
    if (!third) return std::nullopt;
    text = rest;
    Written written;
    if (first->width == 4 && third->width <= 2)
        return Written{third->value, second->value, first->value, 4, false, mark};
    if (first->width > 2 || (third->width != 4 && third->width != 2)) return std::nullopt;
    written = {first->value, second->value, third->value, third->width, true, mark};
    if (form.order == DateOrder::MonthFirst) std::swap(written.day, written.month);
    if (form.order == DateOrder::YearFirst && third->width == 2)
        written = {third->value, second->value, first->value, 2, true, mark};
    return written;
}

/// 20230102, and 02012023 of which the first four digits are no year.
std::optional<Written> read_compact(std::string_view& text) {
    if (text.size() < 8 || text.find_first_not_of("0123456789") < 8) return std::nullopt;
    const char* at = text.data();
    const unsigned head = two(at) * 100 + two(at + 2), tail = two(at + 4) * 100 + two(at + 6);
    const bool year_first = make_date(static_cast<int>(head), two(at + 4), two(at + 6)).has_value();
    if (!year_first && !make_date(static_cast<int>(tail), two(at + 2), two(at))) return std::nullopt;
    text.remove_prefix(8);
    return year_first ? Written{two(at + 6), two(at + 4), head, 4, false, '\0'}
                      : Written{two(at), two(at + 2), tail, 4, false, '\0'};
}

/// Takes what may stand between the words of a date.
void take_between(std::string_view& text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    if (take_mark(text) == '.') take_mark(text); // the point behind "jan." may be followed by a mark
    while (!text.empty() && text.front() == ',') text = text::trim(text.substr(1));
}

/// 2 januari 2023, 2-jan-23, Jan 2, 2023; a year of four digits may be absent, which is told by width 0.
std::optional<Written> read_words(std::string_view& text) {
    std::string_view rest = text;
    auto day = take_digits(rest, 2);
    take_between(rest);
    const auto month = month_named(take_letters(rest));
    if (!month) return std::nullopt;
    take_between(rest);
    if (!day) {
        day = take_digits(rest, 2);
        if (!day) return std::nullopt;
        take_between(rest);
    }
    const std::string_view before_year = rest;
    take(rest, '\'');
    const auto year = take_digits(rest, 4);
    const bool known = year && (year->width == 4 || year->width == 2) && !rest.starts_with(':');
    text = known ? rest : before_year;
    return Written{day->value, *month, known ? year->value : 0, known ? year->width : 0, false, '\0'};
}

std::optional<Written> read_date(std::string_view& text, const DateForm& form) {
    if (const auto written = read_digits(text, form)) return written;
    if (const auto written = read_compact(text)) return written;
    return read_words(text);
}

} // namespace

Moment parse_moment(std::string_view text, DateForm form) {
    const auto usual =
        text.size() >= 10 && form.order == DateOrder::DayFirst ? usual_date(text.data()) : std::nullopt;
    if (usual && text.size() == 10) return *usual;
    Moment moment;
    std::optional<unsigned> weekday_said;
    if (usual && !is_digit(text[10])) {
        moment = *usual;
        text.remove_prefix(10);
    } else {
        std::string_view rest = text;
        weekday_said = take_weekday(rest);
        auto written = read_date(rest, form);
        if (!written) return weekday_said ? no_date() : excel_serial(text).value_or(day_of_month(text, form));
        if (written->year_width == 0 && !form.year) return no_date(Fault::NoYear);
        if (written->year_width == 0) {
            written->year = static_cast<unsigned>(*form.year);
            written->year_width = 4;
        }
        moment = day_of(*written, form);
        text = rest;
    }
    if (moment.fault != Fault::None && moment.fault != Fault::ShortYear) return moment;
    const bool other_day = weekday_said && static_cast<unsigned>(weekday(Date{moment.days})) != *weekday_said;
    if (const Fault time = add_time_of_day(text, moment); time != Fault::None) moment.fault = time;
    if (moment.fault == Fault::None && other_day) moment.fault = Fault::OtherWeekday;
    return moment;
}

} // namespace verantwoord::cell
