#include "administration/workbook/typed_value.hpp"

#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

#include <array>
#include <utility>

namespace verantwoord::workbook {

namespace {

using Shows = NumberFormat::Shows;

constexpr std::int32_t epoch = 25'569; ///< 1970-01-01 in Excel's days
constexpr std::int32_t leap_day = 60;  ///< 29-02-1900, which never was
constexpr std::int32_t from_1904 = 1'462;
constexpr std::int32_t first_of_1920 = 7'306;

void append_two(std::string& to, std::int64_t number) {
    if (number < 10) to += '0';
    to += std::to_string(number);
}

/// "10:15", with seconds when there are any.
std::string clock(std::int64_t seconds) {
    std::string shown;
    append_two(shown, seconds / 3600);
    shown += ':';
    append_two(shown, seconds / 60 % 60);
    if (seconds % 60 == 0) return shown;
    shown += ':';
    append_two(shown, seconds % 60);
    return shown;
}

std::string written_day(std::int64_t day, std::int64_t month, std::int64_t year) {
    std::string shown;
    append_two(shown, day);
    shown += '-';
    append_two(shown, month);
    return (shown += '-') + std::to_string(year);
}

/// Excel's day number as its cell shows it, also the two days that never were.
std::string excel_day(std::int32_t day) {
    if (day == 0) return "00-01-1900";
    if (day == leap_day) return "29-02-1900";
    const CivilDate date = civil(Date{day - epoch + (day < leap_day ? 1 : 0)});
    return written_day(date.day, date.month, date.year);
}

TypedValue number_value(const Decimal& number, int decimals) {
    // What is shown to the cent but was computed finer may be rounded to the cent later on.
    const bool finer = number.exponent < -2 && decimals >= 0 && decimals <= 2;
    TypedValue value{finer ? Kind::Hundredths : Kind::Number, {}};
    append(value.text, number);
    return value;
}

TypedValue span_value(std::int64_t days, std::int64_t seconds) {
    return {Kind::Span, clock(days * 86'400 + seconds)};
}

/// Takes a number of at least one digit from the front of `text`.
std::optional<std::int64_t> take_digits(std::string_view& text, std::size_t most) {
    std::size_t count = 0;
    std::int64_t value = 0;
    for (; count < text.size() && count < most && text[count] >= '0' && text[count] <= '9'; ++count)
        value = value * 10 + (text[count] - '0');
    if (count == 0) return std::nullopt;
    text.remove_prefix(count);
    return value;
}

bool take_mark(std::string_view& text, char mark) {
    if (!text.starts_with(mark)) return false;
    text.remove_prefix(1);
    return true;
}

/// Parts of a second, rounded to the nearest; takes them away.
std::int64_t take_fraction(std::string_view& text) {
    if (!take_mark(text, '.') && !take_mark(text, ',')) return 0;
    const bool up = !text.empty() && text.front() >= '5' && text.front() <= '9';
    const std::size_t end = text.find_first_not_of("0123456789");
    text.remove_prefix(std::min(end, text.size()));
    return up ? 1 : 0;
}

/// "10:15:00", with parts of a second or a zone behind it; nothing when something else stands there.
std::optional<std::int64_t> clock_seconds(std::string_view text) {
    const auto hours = take_digits(text, 2);
    if (!hours || !take_mark(text, ':')) return std::nullopt;
    const auto minutes = take_digits(text, 2);
    if (!minutes) return std::nullopt;
    std::int64_t seconds = 0;
    if (take_mark(text, ':')) {
        const auto found = take_digits(text, 2);
        if (!found) return std::nullopt;
        seconds = *found + take_fraction(text);
    }
    if (*hours > 24 || *minutes > 59 || seconds > 60 || (!text.empty() && text != "Z")) return std::nullopt;
    return *hours * 3600 + *minutes * 60 + seconds;
}

} // namespace

TypedValue shown_value(const Decimal& number, const NumberFormat& format, DaySystem days) {
    if (format.shows == Shows::Number) return number_value(number, format.decimals);
    const auto found = day_and_second(number);
    // Excel shows such a cell as ####.
    if (!found) return number_value(number, -1);
    const auto [day, second] = *found;
    if (format.shows == Shows::Elapsed) return span_value(day, second);
    const std::int32_t excel = day + (days == DaySystem::From1904 ? from_1904 : 0);
    // "h:mm" on more than a day is a date of which only the time is shown, or hours added up.
    if (format.shows == Shows::Time && (day == 0 || excel < first_of_1920)) return span_value(day, second);
    if (format.shows == Shows::Moment && excel == 0 && second > 0) return span_value(0, second);
    TypedValue value{Kind::Day, excel_day(excel)};
    if (second > 0 || format.shows != Shows::Date) value.text += " " + clock(second);
    return value;
}

std::optional<TypedValue> iso_value(std::string_view text) {
    text = text::trim(text);
    std::string_view rest = text;
    const auto year = take_digits(rest, 4);
    if (!year || !rest.starts_with('-')) {
        if (text.starts_with('T')) text.remove_prefix(1);
        const auto seconds = clock_seconds(text);
        if (!seconds) return std::nullopt;
        return span_value(0, *seconds);
    }
    rest.remove_prefix(1);
    const auto month = take_digits(rest, 2);
    if (!month || !take_mark(rest, '-')) return std::nullopt;
    const auto day = take_digits(rest, 2);
    if (!day) return std::nullopt;
    TypedValue value{Kind::Day, written_day(*day, *month, *year)};
    if (rest.empty()) return value;
    if (!take_mark(rest, 'T') && !take_mark(rest, ' ')) return std::nullopt;
    const auto seconds = clock_seconds(rest);
    if (!seconds) return std::nullopt;
    value.text += " " + clock(*seconds);
    return value;
}

std::optional<TypedValue> duration_value(std::string_view text) {
    std::int64_t seconds = 0, last = 0;
    text = text::trim(text);
    if (!take_mark(text, 'P')) return std::nullopt;
    bool any = false, clocked = false;
    while (!text.empty()) {
        if (!clocked && take_mark(text, 'T')) {
            clocked = true;
            continue;
        }
        const auto number = take_digits(text, 9);
        if (!number) return std::nullopt;
        const std::int64_t more = take_fraction(text);
        const char unit = text.empty() ? '\0' : text.front();
        last = unit == 'D' && !clocked  ? 86'400
               : unit == 'H' && clocked ? 3'600
               : unit == 'M' && clocked ? 60
                                        : 1;
        if (last == 1 && (unit != 'S' || !clocked)) return std::nullopt;
        text.remove_prefix(1);
        seconds += *number * last + (unit == 'S' ? more : 0);
        any = true;
    }
    if (!any) return std::nullopt;
    return span_value(0, seconds);
}

TypedValue truth_value(std::string_view text) {
    text = text::trim(text);
    return {Kind::Truth, text == "1" || text == "true" ? "waar" : "onwaar"};
}

TypedValue error_value(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> dutch{{{"#N/A", "#N/B"},
                                                                                  {"#REF!", "#VERW!"},
                                                                                  {"#VALUE!", "#WAARDE!"},
                                                                                  {"#DIV/0!", "#DEEL/0!"},
                                                                                  {"#NAME?", "#NAAM?"},
                                                                                  {"#NUM!", "#GETAL!"},
                                                                                  {"#NULL!", "#LEEG!"},
                                                                                  {"#SPILL!", "#OVERLOOP!"}}};
    text = text::trim(text);
    for (const auto& [english, ours] : dutch)
        if (text == english) return {Kind::Error, std::string(ours)};
    return {Kind::Error, text.empty() ? "#FOUT" : std::string(text)};
}

} // namespace verantwoord::workbook
