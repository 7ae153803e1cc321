// The cells of a list of opening hours as people write them: "10.00 - 16.00 uur", "gesloten",
// "24-12-2025 t/m 1-1-2026".
#pragma once

#include "base/amount/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace verantwoord {

/// From when until when a door is open, in minutes of the day.
struct OpeningHours {
    std::int16_t from = 0, until = 0;
    auto operator<=>(const OpeningHours&) const = default;
};

/// One time: "9:30", "10.00 uur", and the bare hour "10".
std::optional<std::int16_t> parse_opening_time(std::string_view text);

/// One opening or more: "10-16", "van 10.00 tot 12.00 en 13.00-16.00 uur".
std::optional<std::vector<OpeningHours>> parse_opening_times(std::string_view text);

/// "gesloten", "dicht", and the dash that people put where times would stand.
bool says_closed(std::string_view text);

/// One day, or from one to another. `year`: of days that are written without one; 0 when it is not known.
std::optional<Period> parse_days(std::string_view text, int year);

/// A line between the rows that says what those below it are: "Gesloten dagen", "Online chat". One of the
/// words of the column `soort`.
std::optional<std::string_view> opening_section(std::string_view text);

} // namespace verantwoord
