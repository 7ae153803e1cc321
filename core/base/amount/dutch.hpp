// Numbers, money, dates and words as Dutch readers expect them. The one place where an amount is rounded:
// half away from zero, once.
#pragma once

#include "base/amount/amount.hpp"
#include "base/amount/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::dutch {

std::string number(std::int64_t value);                     ///< 12.345, −12 (U+2212)
std::string decimal(const Ratio& value, unsigned decimals); ///< 3,48; the ratio rounded half away from zero
std::string euros(std::int64_t eurocents);       ///< € 1.234 when whole, else € 1.234,50; no-break space
std::string hours(std::int64_t minutes);         ///< 1.234 or 1.234,5 (at most one decimal)
std::int64_t whole_percents(const Ratio& value); ///< 26/33 → 79, rounded as in texts
std::string percent(const Ratio& value, unsigned decimals); ///< 26/33 → 79 %; no-break space

/// An amount as it stands in a text: the number with € or % where the unit has one, "onbekend" when missing.
/// Ratios that are no percentage show `decimals` decimals; sums of money are rounded to whole euros when it
/// is 0, money per something always shows cents, and full-time jobs always have two decimals: 5,37.
std::string amount(const Amount& amount, Unit unit, unsigned decimals = 1);
/// The same with an explicit + or −, for differences; zero is "0".
std::string difference(const Amount& amount, Unit unit, unsigned decimals = 1);

std::string day(Date date);                              ///< 31 december 2025
std::string day_and_month(Date date);                    ///< 31 december
std::string_view month(unsigned month);                  ///< januari … december
std::string_view weekday(int weekday);                   ///< maandag … zondag, 0 is Monday
std::string list(const std::vector<std::string>& words); ///< a, b en c
/// The first letter a capital; words that are abbreviations wholly: ICT, UWV, IZA SPUK.
std::string capitalised(std::string_view text);
std::string_view plural(std::int64_t count, std::string_view one, std::string_view many);

/// "1.234,5" as tenths and so on: the number times 10^decimals, or nothing when the text is no number in that
/// notation or has more decimals. `decimal_mark` is ',' (thousands '.') or '.' (thousands ','). A thousands
/// mark must stand in its place. A leading € or trailing % is not accepted.
std::optional<std::int64_t> parse_number(std::string_view text, unsigned decimals, char decimal_mark);

} // namespace verantwoord::dutch
