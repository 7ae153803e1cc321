// One cell as a date, a time or a number, in the notations that Dutch spreadsheets and registration systems
// use. Never a guess: what can mean two things is a fault of its own, which the column may settle.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace verantwoord::cell {

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

enum class Fault {
    None,
    NoDate,       ///< not written as a date
    ShortYear,    ///< a year of two digits
    NoYear,       ///< 2 jan
    NoMonth,      ///< 2
    NoSuchDay,    ///< 31-02-2025
    OtherWeekday, ///< ma 3-1-2023, which was a Tuesday
    FarYear,      ///< before 1900 or after 2199
    NoTime,
    NoNumber,
    Ambiguous,  ///< 1.234: one thousand and so on, or a bit more than one?
    LonePoint,  ///< 12.50: parts no thousands, and nobody said that it is the decimal mark
    TooPrecise, ///< more decimals than the unit has
    NotWhole,   ///< half a person
    TooLarge,
    PartOfDay,      ///< 0,0625 among hours: Excel's one hour and a half; the value is in minutes
    EitherDuration, ///< 0,083333333 among hours: five minutes, or Excel's two hours?
    RoundedMinute   ///< no fault, but no whole minute either; the value is rounded
};

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// How the dates of a column are written, as far as a single date does not say.
struct DateForm {
    DateOrder order = DateOrder::DayFirst; ///< of a date in digits whose year does not come first
    std::optional<int> first_year;         ///< a year of two digits is the one in the hundred years from here
    std::optional<int> year = {};          ///< of a day that is written without one
    std::optional<unsigned> month = {};    ///< with the year, of a bare number that is a day of the month
};

/// A day with, where it was written, the minute of that day.
struct Moment {
    static constexpr std::int16_t no_minute = -1;
    Fault fault = Fault::None;
    std::int32_t days = 0; ///< since 1970-01-01
    std::int16_t minute = no_minute;
    char mark = '\0';   ///< between day and month when both are digits and the year is last, else 0
    bool swaps = false; ///< the other way round these digits are a day too, and another one
};

/// 2-1-2023, 2023-01-02, 2023/01/02, 20230102, 2.1.2023, 2-jan-23, ma 2 januari 2023; a time may follow, and
/// behind it a zone, which gives the day in Amsterdam; or the day number of Excel.
Moment parse_moment(std::string_view text, DateForm form = {});

/// Minutes since midnight of "9:30", "09.30 uur", "9u30", "14:30:00", "24:00" or Excel's part of a day,
/// 0,375.
std::optional<std::int16_t> parse_time(std::string_view text);

struct Number {
    Fault fault = Fault::None;
    std::int64_t value = 0; ///< times 10^decimals
};

/// Which character is the decimal mark; unknown: the Dutch comma, and a lone point is ambiguous.
enum class Notation { Unknown, Comma, Point };

Number parse_number(std::string_view text, unsigned decimals, Notation notation);
Number parse_whole(std::string_view text, Notation notation);      ///< "12", also "12,00" and "12.0"
Number parse_eurocents(std::string_view text, Notation notation);  ///< "€ 1.250,00", "(12,50)", "€ -"
Number parse_hundredths(std::string_view text, Notation notation); ///< of a full-time job: "5,37" is 537
/// In minutes: "3,5", "3:30", "2u30", "90 min", "anderhalf uur".
Number parse_hours(std::string_view text, Notation notation);
/// The same in a column that holds parts of a day: 0,5 is twelve hours.
Number parse_part_of_day(std::string_view text);

} // namespace verantwoord::cell
