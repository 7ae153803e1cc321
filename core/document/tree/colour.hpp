// A colour on paper and on a screen: sRGB, as the house style and drawings write it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

/// "#1d5c5a", or also "#fff".
std::optional<Rgb> parse_colour(std::string_view text);
/// "#1d5c5a"
std::string hexadecimal(Rgb colour);
/// Contrast ratio of WCAG 2.1, 1–21.
double contrast(Rgb a, Rgb b);

} // namespace verantwoord
