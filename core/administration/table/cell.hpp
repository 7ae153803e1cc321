// One cell as a date, a time or a number, in the notations that Dutch spreadsheets and registration systems
// use. Never a guess: what can mean two things is a fault of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace verantwoord::cell {

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

enum class Fault {
    None,
    NoDate,    ///< not written as a date
    ShortYear, ///< a year of two digits
    NoSuchDay, ///< 31-02-2025
    FarYear,   ///< before 1900 or after 2199
    NoTime,
    NoNumber,
    Ambiguous,  ///< 1.234: one thousand and so on, or a bit more than one?
    LonePoint,  ///< 12.50: parts no thousands, and nobody said that it is the decimal mark
    TooPrecise, ///< more decimals than the unit has
    NotWhole,   ///< half a person
    TooLarge,
    RoundedMinute ///< no fault, but no whole minute either; the value is rounded
};

/// A day with, where it was written, the minute of that day.
struct Moment {
    static constexpr std::int16_t no_minute = -1;
    Fault fault = Fault::None;
    std::int32_t days = 0; ///< since 1970-01-01
    std::int16_t minute = no_minute;
};

/// dd-mm-jjjj, d-m-jjjj, jjjj-mm-dd, also with '/', followed by a time or not; or the day number of Excel.
Moment parse_moment(std::string_view text);

/// Minutes since midnight of "9:30", "09.30" or "24:00".
std::optional<std::int16_t> parse_time(std::string_view text);

struct Number {
    Fault fault = Fault::None;
    std::int64_t value = 0; ///< times 10^decimals
};

/// Which character is the decimal mark; unknown: the Dutch comma, and a lone point is ambiguous.
enum class Notation { Unknown, Comma, Point };

Number parse_number(std::string_view text, unsigned decimals, Notation notation);
Number parse_whole(std::string_view text, Notation notation);      ///< "12", also "12,00"
Number parse_eurocents(std::string_view text, Notation notation);  ///< "€ 1.250,00", "1250,-", "−12,50"
Number parse_hundredths(std::string_view text, Notation notation); ///< of a full-time job: "5,37" is 537
Number parse_hours(std::string_view text, Notation notation);      ///< in minutes: "3,5" or "3:30"

} // namespace verantwoord::cell
