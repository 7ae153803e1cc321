// Digits and marks from the front of a cell, for those who read dates and times.
#pragma once

#include "administration/table/cell.hpp"

namespace verantwoord::cell {

inline constexpr int minutes_a_day = 1440;

inline unsigned digit(char byte) { return static_cast<unsigned>(byte - '0'); }
inline unsigned two(const char* at) { return digit(at[0]) * 10 + digit(at[1]); }

/// Digits from the front of `text`, at most `most`; takes them away.
inline std::optional<unsigned> take_number(std::string_view& text, std::size_t most) {
    std::size_t count = 0;
    unsigned value = 0;
    for (; count < text.size() && count < most && is_digit(text[count]); ++count)
        value = value * 10 + digit(text[count]);
    if (count == 0) return std::nullopt;
    text.remove_prefix(count);
    return value;
}

inline bool take(std::string_view& text, char byte) {
    if (text.empty() || text.front() != byte) return false;
    text.remove_prefix(1);
    return true;
}

} // namespace verantwoord::cell
