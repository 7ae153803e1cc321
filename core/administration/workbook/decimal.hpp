// A decimal number as a workbook writes it, exactly: no binary fraction ever stands between its digits and
// what is counted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

/// digits × 10^exponent.
struct Decimal {
    bool negative = false;
    std::uint64_t digits = 0; ///< at most 18
    int exponent = 0;
};

/// "12", "-0.25", "1.5E-3"; nothing for anything else. Excel counts and shows fifteen digits; what it writes
/// behind them ("1.1000000000000001") is how its computer keeps the number, and is rounded away. Whole
/// numbers keep eighteen.
std::optional<Decimal> parse_decimal(std::string_view text);

/// With a decimal comma and without thousands marks: "-1234,5".
void append(std::string& to, const Decimal& number);

/// The number in days and seconds, rounded to the second; nothing when it is negative or beyond the year
/// 9999.
struct DayAndSecond {
    std::int32_t day = 0, second = 0;
};
std::optional<DayAndSecond> day_and_second(const Decimal& number);

} // namespace verantwoord::workbook
