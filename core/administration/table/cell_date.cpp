// A cell as a day and a time of day, in the shapes that Dutch spreadsheets and registration systems write.
#include "administration/table/cell.hpp"

#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

#include <array>

namespace verantwoord::cell {

namespace {

unsigned digit(char byte) { return static_cast<unsigned>(byte - '0'); }
unsigned two(const char* at) { return digit(at[0]) * 10 + digit(at[1]); }

/// Takes a number of at most `most` digits off the front of `text`.
std::optional<unsigned> take_number(std::string_view& text, std::size_t most) {
    std::size_t count = 0;
    unsigned value = 0;
    for (; count < text.size() && count < most && is_digit(text[count]); ++count)
        value = value * 10 + digit(text[count]);
    if (count == 0) return std::nullopt;
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char byte) {
    if (text.empty() || text.front() != byte) return false;
    text.remove_prefix(1);
    return true;
}

/// The day number of Excel: 45658 is 1 January 2025, 45658,5 noon of that day.
std::optional<Moment> excel_serial(std::string_view text) {
    constexpr int first = 7306 /* 1920 */, last = 109574 /* 2199 */, day_zero = 25569 /* 1970-01-01 */;
    const auto days = take_number(text, 6);
    if (!days || static_cast<int>(*days) < first || static_cast<int>(*days) > last) return std::nullopt;
    Moment moment{Fault::None, static_cast<std::int32_t>(*days) - day_zero, Moment::no_minute};
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

/// "10:15", "10:15:30", "T10:15:30.000Z" after a date.
bool read_time_of_day(std::string_view text, Moment& moment) {
    if (!take(text, 'T') && !take(text, ' ')) return false;
    text = text::trim(text);
    for (const std::string_view zone : {"Z", "+01:00", "+02:00", "+00:00", " uur"})
        if (text.ends_with(zone)) {
            text.remove_suffix(zone.size());
            break;
        }
    if (const auto point = text.find('.', 6); point != std::string_view::npos) text = text.substr(0, point);
    const auto minute = parse_time(text);
    if (!minute || *minute == 1440) return false;
    moment.minute = *minute;
    return true;
}

/// Reads the shapes dd-mm-jjjj and jjjj-mm-dd with two digits everywhere, which nearly all dates have.
std::optional<Date> usual_date(const char* at) {
    constexpr auto digits = [](const char* from, auto... places) { return (is_digit(from[places]) && ...); };
    if (at[2] == '-' && at[5] == '-' && digits(at, 0, 1, 3, 4, 6, 7, 8, 9))
        return make_date(static_cast<int>(two(at + 6) * 100 + two(at + 8)), two(at + 3), two(at));
    if (at[4] == '-' && at[7] == '-' && digits(at, 0, 1, 2, 3, 5, 6, 8, 9))
        return make_date(static_cast<int>(two(at) * 100 + two(at + 2)), two(at + 5), two(at + 8));
    return std::nullopt;
}

Moment read_date(std::string_view& text) {
    const std::string_view whole = text;
    const auto first = take_number(text, 4);
    const std::size_t first_width = whole.size() - text.size();
    const char mark = text.empty() ? '\0' : text.front();
    if (!first || (mark != '-' && mark != '/') || !take(text, mark)) return {Fault::NoDate};
    const auto month = take_number(text, 2);
    if (!month || !take(text, mark)) return {Fault::NoDate};
    const std::size_t before = text.size();
    const auto last = take_number(text, 4);
    const std::size_t last_width = before - text.size();
    if (!last || (!text.empty() && is_digit(text.front()))) return {Fault::NoDate};
    const bool year_first = first_width == 4 && last_width <= 2;
    if (!year_first && first_width <= 2 && last_width == 2) return {Fault::ShortYear};
    if (!year_first && (first_width > 2 || last_width != 4)) return {Fault::NoDate};
    const unsigned year = year_first ? *first : *last;
    if (year < 1900 || year > 2199) return {Fault::FarYear};
    const auto date = year_first ? make_date(static_cast<int>(*first), *month, *last)
                                 : make_date(static_cast<int>(*last), *month, *first);
    return date ? Moment{Fault::None, date->days, Moment::no_minute} : Moment{Fault::NoSuchDay};
}

} // namespace

std::optional<std::int16_t> parse_time(std::string_view text) {
    const auto hour = take_number(text, 2);
    if (!hour || (!take(text, ':') && !take(text, '.'))) return std::nullopt;
    if (text.size() < 2 || !is_digit(text[0]) || !is_digit(text[1])) return std::nullopt;
    const unsigned minute = two(text.data());
    text.remove_prefix(2);
    unsigned second = 0;
    if (take(text, ':')) {
        if (text.size() != 2 || !is_digit(text[0]) || !is_digit(text[1])) return std::nullopt;
        second = two(text.data());
        text.remove_prefix(2);
    }
    const unsigned total = *hour * 60 + minute;
    if (!text.empty() || minute > 59 || second > 59 || total > 1440 || (total == 1440 && second > 0))
        return std::nullopt;
    return static_cast<std::int16_t>(total);
}

Moment parse_moment(std::string_view text) {
    const std::string_view whole = text;
    Moment moment;
    const auto usual = text.size() >= 10 ? usual_date(text.data()) : std::nullopt;
    if (usual && (text.size() == 10 || !is_digit(text[10]))) {
        moment.days = usual->days;
        text.remove_prefix(10);
    } else {
        moment = read_date(text);
        if (moment.fault == Fault::NoDate) return excel_serial(whole).value_or(moment);
        if (moment.fault != Fault::None) return moment;
    }
    if (!text.empty() && !read_time_of_day(text, moment)) return {Fault::NoTime, moment.days};
    return moment;
}

} // namespace verantwoord::cell
