#include "administration/table/cell_time.hpp"

#include "administration/table/cell_digits.hpp"
#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

#include <array>
#include <string>

namespace verantwoord::cell {

namespace {

/// The last Sunday of a month, as days since 1970.
std::int32_t last_sunday(int year, unsigned month) {
    const unsigned last = month == 9 ? 30 : 31; // of March, September and October
    const Date day = *make_date(year, month, last);
    return day.days - (weekday(day) + 1) % 7;
}

/// How far Amsterdam is ahead of Greenwich: an hour, and in summer two. Since 1981 from the last Sunday of
/// March, one o'clock in Greenwich, to that of October, before 1996 of September. Earlier years count as
/// winter.
int ahead_in_amsterdam(std::int32_t days, int minute) {
    const int year = civil(Date{days}).year;
    if (year < 1981) return 60;
    const std::int32_t begin = last_sunday(year, 3), end = last_sunday(year, year < 1996 ? 9 : 10);
    const bool begun = days > begin || (days == begin && minute >= 60);
    const bool ended = days > end || (days == end && minute >= 60);
    return begun && !ended ? 120 : 60;
}

void move_to_amsterdam(Moment& moment, int ahead) {
    const auto shift = [&moment](int minutes) {
        const int total = moment.minute + minutes;
        const int days = total < 0 ? -1 : total >= minutes_a_day ? 1 : 0;
        moment.days += days;
        moment.minute = static_cast<std::int16_t>(total - days * minutes_a_day);
    };
    shift(-ahead);
    shift(ahead_in_amsterdam(moment.days, moment.minute));
}

/// +01:00, +0100, -5: takes it away and gives minutes.
std::optional<int> take_offset(std::string_view& text) {
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    std::string_view rest = text.substr(1);
    const std::size_t width = rest.size();
    auto hours = take_number(rest, 2);
    if (!hours) return std::nullopt;
    unsigned minutes = 0;
    if (take(rest, ':') || width - rest.size() == 2)
        if (const auto found = take_number(rest, 2)) minutes = *found;
    if (*hours > 14 || minutes > 59) return std::nullopt;
    const int total = static_cast<int>(*hours * 60 + minutes);
    const bool west = text.front() == '-';
    text = rest;
    return west ? -total : total;
}

struct Zone {
    const char* name;
    int ahead;
};
constexpr std::array zones{Zone{"utc", 0}, Zone{"gmt", 0}, Zone{"z", 0}, Zone{"cest", 120}, Zone{"cet", 60}};

/// What stands behind a time: nothing, or a zone; `ahead` says how far it is ahead of Greenwich.
bool read_zone(std::string_view text, std::optional<int>& ahead) {
    std::string small = text::lower(text::trim(text));
    // JavaScript says in brackets what the zone is called.
    if (const std::size_t bracket = small.find('('); bracket != std::string::npos && small.ends_with(')'))
        small = std::string(text::trim(std::string_view(small).substr(0, bracket)));
    std::string_view rest = small;
    for (const Zone& zone : zones)
        if (rest.starts_with(zone.name)) {
            rest.remove_prefix(std::string_view(zone.name).size());
            ahead = zone.ahead;
            break;
        }
    if (const auto offset = take_offset(rest)) ahead = ahead.value_or(0) + *offset;
    return rest.empty();
}

/// Takes one of these words away, in any case and with the point behind it.
bool take_word(std::string_view& text, std::initializer_list<std::string_view> words) {
    std::string_view rest = text::trim(text);
    for (const std::string_view word : words) {
        if (text::lower(rest.substr(0, word.size())) != word) continue;
        rest.remove_prefix(word.size());
        if (!rest.empty() && (rest.front() | 0x20) >= 'a' && (rest.front() | 0x20) <= 'z') return false;
        take(rest, '.');
        text = rest;
        return true;
    }
    return false;
}

/// 10:15, 10.15, 10u15, 10 uur, 10:15:30,5, 3:45 PM; takes it away. Nothing when it is no time.
std::optional<int> take_clock(std::string_view& text) {
    std::string_view rest = text;
    const auto hour = take_number(rest, 2);
    if (!hour) return std::nullopt;
    unsigned minute = 0, second = 0;
    const auto two_digits = [&rest]() -> std::optional<unsigned> {
        if (rest.size() < 2 || !is_digit(rest[0]) || !is_digit(rest[1])) return std::nullopt;
        const unsigned value = two(rest.data());
        rest.remove_prefix(2);
        return value;
    };
    const bool mark = take(rest, ':') || take(rest, '.');
    const bool named = !mark && take_word(rest, {"uur", "u", "h"});
    if (!mark && !named) return std::nullopt;
    if (named) rest = text::trim(rest);
    if (const auto found = two_digits())
        minute = *found;
    else if (mark)
        return std::nullopt;
    if (mark && (take(rest, ':') || (rest.size() == 3 && take(rest, '.')))) {
        const auto found = two_digits();
        if (!found) return std::nullopt;
        second = *found;
        if (take(rest, '.') || take(rest, ','))
            while (!rest.empty() && is_digit(rest.front())) rest.remove_prefix(1);
    }
    unsigned hours = *hour;
    if (take_word(rest, {"p.m", "pm"})) {
        if (hours < 1 || hours > 12) return std::nullopt;
        hours = hours % 12 + 12;
    } else if (take_word(rest, {"a.m", "am"})) {
        if (hours < 1 || hours > 12) return std::nullopt;
        hours %= 12;
    }
    if (mark) take_word(rest, {"uur", "u", "h"});
    const unsigned total = hours * 60 + minute;
    if (minute > 59 || second > 59 || total > minutes_a_day || (total == minutes_a_day && second > 0))
        return std::nullopt;
    text = rest;
    return static_cast<int>(total);
}

/// 1015 and 101530, as they follow a date without marks.
std::optional<int> take_compact_clock(std::string_view& text) {
    const std::size_t width = std::min(text.find_first_not_of("0123456789"), text.size());
    if (width != 4 && width != 6) return std::nullopt;
    const unsigned hour = two(text.data()), minute = two(text.data() + 2);
    if (hour > 23 || minute > 59 || (width == 6 && two(text.data() + 4) > 59)) return std::nullopt;
    text.remove_prefix(width);
    return static_cast<int>(hour * 60 + minute);
}

/// 0,375 or 0.375: nine o'clock. With few digits only what a clock is set to, for 0,30 may be half past
/// twelve.
std::optional<std::int16_t> part_of_day(std::string_view text) {
    const Number part = parse_part_of_day(text);
    if (part.fault != Fault::None || part.value >= minutes_a_day) return std::nullopt;
    if (text.size() < std::string_view("0,12345").size() && part.value % 5 != 0) return std::nullopt;
    return static_cast<std::int16_t>(part.value);
}

} // namespace

std::optional<std::int16_t> parse_time(std::string_view text) {
    const std::string_view whole = text;
    const auto minute = take_clock(text);
    if (minute && text::trim(text).empty()) return static_cast<std::int16_t>(*minute);
    return part_of_day(whole);
}

Fault add_time_of_day(std::string_view text, Moment& moment) {
    std::optional<int> ahead;
    if (text.empty() || read_zone(text, ahead)) return Fault::None; // a day has the zone it was written in
    if (!take(text, 'T') && !take(text, ' ') && !take(text, ',') && !is_digit(text.front()))
        return Fault::NoDate;
    text = text::trim(text);
    take_word(text, {"om"});
    text = text::trim(text);
    auto minute = take_compact_clock(text);
    if (!minute) minute = take_clock(text);
    if (!minute || *minute == minutes_a_day || !read_zone(text, ahead)) return Fault::NoTime;
    moment.minute = static_cast<std::int16_t>(*minute);
    if (ahead) move_to_amsterdam(moment, *ahead);
    return Fault::None;
}

} // namespace verantwoord::cell
