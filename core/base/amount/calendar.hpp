// Dates as days and periods as two days, and the same period a year earlier. Only the calendar: reading a
// date as people write it is here, the message about a wrong one is the caller's.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

/// A day of the proleptic Gregorian calendar.
struct Date {
    std::int32_t days = 0; ///< since 1970-01-01
    auto operator<=>(const Date&) const = default;
};

struct CivilDate {
    int year = 1970;
    unsigned month = 1, day = 1;
};

/// Nothing when that day does not exist or lies outside 1900–2199.
std::optional<Date> make_date(int year, unsigned month, unsigned day);
CivilDate civil(Date date);
int weekday(Date date); ///< 0 is Monday, 6 is Sunday

/// The day as many years later (or earlier, when negative); 29 February becomes 28 February where it does not
/// exist.
Date add_years(Date date, int years);

/// "31-12-2025" or "2025-12-31", one- or two-digit day and month in the Dutch form; nothing else around it.
std::optional<Date> parse_date(std::string_view text);

std::string iso(Date date); ///< 2025-12-31

/// Both days belong to the period.
struct Period {
    Date from, until;
    bool contains(Date date) const { return from <= date && date <= until; }
    bool operator==(const Period&) const = default;
};

Period calendar_year(int year);
Period year_earlier(const Period& period);
/// "2025" for a calendar year, else "1 juli 2024 tot en met 30 juni 2025".
std::string name(const Period& period);

} // namespace verantwoord
