// The days of a weekly schedule as people write them: "maandag", "ma, wo en vr", "ma t/m vr".
#pragma once

#include <bitset>
#include <optional>
#include <string_view>

namespace verantwoord {

using Weekdays = std::bitset<7>; ///< 0 is Monday

/// Nothing when a word is no day.
std::optional<Weekdays> parse_weekdays(std::string_view text);

} // namespace verantwoord
