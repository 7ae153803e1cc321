// Where the units of a printed number end, so that units stand below units in a column.
#pragma once

#include <string_view>

namespace verantwoord {

/// What stands right of the units of a text's last number: ",5", " %", "" for "minstens 280". A text without
/// digits is set as a whole number is.
inline std::string_view behind_units(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t end = text.size();
    while (end > 0 && !is_digit(text[end - 1])) --end;
    if (end == 0) return {};
    std::size_t begin = end;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    const bool decimals = begin > 1 && text[begin - 1] == ',' && is_digit(text[begin - 2]);
    return text.substr(decimals ? begin - 1 : end);
}

} // namespace verantwoord
