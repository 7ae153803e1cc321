// The house style: colours, type sizes and distances by name, read from huisstijl.json. The only place with
// points in it; the CSS of the web page is made from the same names.
#pragma once

#include "base/diagnostic.hpp"
#include "document/chart.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

struct Style {
    // colours
    Rgb ink, muted, grid, surface, accent, on_accent; ///< surface: tint behind cards and table heads
    Rgb reached, nearly, missed;                      ///< traffic light; each is also told in words
    std::array<Rgb, 6> series;
    // page, in points
    double page_width = 595.276, page_height = 841.89; ///< A4
    double margin_top = 72, margin_bottom = 72, margin_left = 72, margin_right = 72;
    // type, in points
    double body_size = 10.25, body_leading = 15, small_size = 8, small_leading = 11;
    std::array<double, 4> heading_size{22, 15, 12, 10.5};
    double paragraph_gap = 7;

    Rgb colour(Paint paint) const;
};

/// Nothing when it cannot be used; contrast of text on its background below 4.5 : 1 is an error.
std::optional<Style> read_style(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

/// Contrast ratio of WCAG 2.1, 1–21.
double contrast(Rgb a, Rgb b);

} // namespace verantwoord
