#include "output/html/html_colours.hpp"

#include <string_view>

namespace verantwoord::html {

namespace {

constexpr Rgb white{255, 255, 255}, black{0, 0, 0};
constexpr double text_contrast = 4.5, shape_contrast = 3.0; ///< WCAG 2.1: 1.4.3 and 1.4.11

Rgb mixed(Rgb a, Rgb b, int percent_of_b) {
    const auto mix = [percent_of_b](std::uint8_t one, std::uint8_t other) {
        return static_cast<std::uint8_t>((one * (100 - percent_of_b) + other * percent_of_b + 50) / 100);
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

/// The colour with as little white as it takes to be seen on `back`.
Rgb lightened(Rgb colour, Rgb back, double least) {
    for (int percent = 0; percent < 100; percent += 4)
        if (const Rgb lighter = mixed(colour, white, percent); contrast(lighter, back) >= least)
            return lighter;
    return white;
}

void property(std::string& css, std::string_view name, Rgb colour) {
    static constexpr char digits[] = "0123456789abcdef";
    css += "--";
    css += name;
    css += ":#";
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        css += digits[part / 16];
        css += digits[part % 16];
    }
    css += ';';
}

void properties(std::string& css, const Style& style, Rgb paper) {
    property(css, "papier", paper);
    property(css, "inkt", style.ink);
    property(css, "gedempt", style.muted);
    property(css, "lijn", style.grid);
    property(css, "vlak", style.surface);
    property(css, "accent", style.accent);
    property(css, "op-accent", style.on_accent);
    property(css, "gehaald", style.reached);
    property(css, "bijna", style.nearly);
    property(css, "niet-gehaald", style.missed);
    for (std::size_t i = 0; i < style.series.size(); ++i)
        property(css, "reeks-" + std::to_string(i + 1), style.series[i]);
}

Rgb dark_paper(const Style& style) { return mixed(style.ink, black, 45); }

Style dark(const Style& style) {
    Style dark = style;
    const Rgb paper = dark_paper(style);
    dark.surface = mixed(paper, white, 7);
    dark.grid = mixed(paper, white, 24);
    dark.ink = mixed(style.ink, white, 88);
    dark.muted = lightened(style.muted, dark.surface, 6.0);
    dark.accent = lightened(style.accent, dark.surface, 5.5);
    dark.on_accent = contrast(paper, dark.accent) >= text_contrast ? paper : white;
    dark.reached = lightened(style.reached, dark.surface, 5.5);
    dark.nearly = lightened(style.nearly, dark.surface, 5.5);
    dark.missed = lightened(style.missed, dark.surface, 5.5);
    // All series are lightened alike, so that they keep their order and also differ in grey.
    for (Rgb& series : dark.series) series = lightened(mixed(series, white, 22), paper, shape_contrast);
    return dark;
}

/// The fonts that the page asks for. It fetches none: the reader's own font of that name, else one that looks
/// like it.
std::string families(const std::string& family) {
    if (family == "Gentium")
        return "\"Gentium Book Plus\",\"Gentium Plus\",Georgia,\"Times New Roman\",serif";
    if (family == "Andika") return "Andika,Verdana,\"DejaVu Sans\",sans-serif";
    return "Lato,Carlito,Calibri,\"Segoe UI\",system-ui,sans-serif";
}

} // namespace

std::string colour_properties(const Style& style) {
    std::string css = ":root{color-scheme:light dark;";
    properties(css, style, white);
    // The cover keeps its own colour: a large light field would dazzle in the dark.
    property(css, "voorblad", style.accent);
    property(css, "op-voorblad", style.on_accent);
    css += "--letter-tekst:" + families(style.fonts.text) +
           ";--letter-koppen:" + families(style.fonts.headings) + ';';
    css += "}\n@media screen and (prefers-color-scheme:dark){:root{";
    properties(css, dark(style), dark_paper(style));
    css += "}}\n";
    return css;
}

} // namespace verantwoord::html
