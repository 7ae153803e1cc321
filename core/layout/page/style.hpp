// The house style: colours, type sizes and distances by name, read from huisstijl.json. The only place with
// points in it; the CSS of the web page is made from the same names.
#pragma once

#include "base/message/diagnostic.hpp"
#include "document/compose.hpp"
#include "document/tree/chart.hpp"
#include "document/tree/colour.hpp"
#include "layout/fonts/fonts.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

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
    FontRoles fonts;
    struct Logo {
        PicturePointer picture;
        std::string alternative; ///< never empty
        double width = 0;        ///< points
    };
    std::optional<Logo> logo; ///< on the cover

    Rgb colour(Paint paint) const;
};

/// What a house style may reach beside its own file.
struct StyleAids {
    PictureSource pictures;
    /// A style that is installed with the program, by its name ("rustig", "warm"); nothing when there is
    /// none.
    std::function<std::optional<Style>(std::string_view name)> installed;
};
/// The names of the styles that `installed` should know.
inline constexpr std::array<std::string_view, 2> installed_styles{"rustig", "warm"};

/// Nothing when it cannot be used; contrast of text on its background below 4.5 : 1 is an error. With "basis"
/// a style needs to name only what differs. A logo that cannot be used is a warning, and the style goes on
/// without.
std::optional<Style> read_style(std::string_view file, std::string_view bytes, const StyleAids& aids,
                                Diagnostics& diagnostics);

} // namespace verantwoord
