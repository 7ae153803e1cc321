#include "layout/fonts/fonts.hpp"

#include "base/text/text.hpp"
#include "layout/fonts/shaped_words.hpp"

#include <array>
#include <atomic>

namespace verantwoord {

namespace {
std::atomic<std::uint64_t> serials{0};

struct Family {
    std::string_view name, files;
};
constexpr std::array<Family, 3> families{
    {{"Lato", "Lato"}, {"Gentium", "GentiumBookPlus"}, {"Andika", "Andika"}}};

/// The files of a family; those of the first one when nobody checked that the house style names one.
std::string files_of(std::string_view family) {
    for (const Family& each : families)
        if (each.name == family) return std::string(each.files);
    return std::string(families.front().files);
}
} // namespace

std::vector<std::string> font_families() {
    std::vector<std::string> names;
    for (const Family& each : families) names.emplace_back(each.name);
    return names;
}

Fonts::Fonts(const std::filesystem::path& share, const FontRoles& roles)
    : serial_(++serials), share_(share), roles_(roles),
      hyphenation_(std::make_shared<const Hyphenation>(share / "hyphen" / "hyph_nl_NL.dic")) {
    load();
}

Fonts::Fonts(const Fonts& other, const FontRoles& roles)
    : serial_(++serials), share_(other.share_), roles_(roles), hyphenation_(other.hyphenation_) {
    load();
}

void Fonts::load() {
    const std::string text = files_of(roles_.text), headings = files_of(roles_.headings);
    for (const std::string& name :
         {text + "-Regular", text + "-Bold", text + "-Italic", text + "-BoldItalic", headings + "-Bold",
          std::string("DejaVuSans"), std::string("DejaVuSans-Bold")})
        faces_.push_back(std::make_unique<const Face>(share_ / "fonts" / (name + ".ttf"), name));
}

double FontMeasure::width(std::string_view text, double size, bool bold) const {
    // A browser makes no thin spaces, and a chart is drawn alike on paper and on a screen.
    const std::string wide = text::replaced(text, "\u00A0", " ");
    return words_of_thread(fonts_).width(wide, bold ? Typeface::Bold : Typeface::Regular, Numerals::Tabular) *
           size / 1000;
}

} // namespace verantwoord
