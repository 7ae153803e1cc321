#include "layout/fonts.hpp"

#include "layout/shaped_words.hpp"

#include <atomic>

namespace verantwoord {

namespace {
std::atomic<std::uint64_t> serials{0};
}

Fonts::Fonts(const std::filesystem::path& share)
    : serial_(++serials), hyphenation_(share / "hyphen" / "hyph_nl_NL.dic") {
    for (const char* name :
         {"Lato-Regular", "Lato-Bold", "Lato-Italic", "Lato-BoldItalic", "DejaVuSans", "DejaVuSans-Bold"})
        faces_.push_back(std::make_unique<const Face>(share / "fonts" / (std::string(name) + ".ttf"), name));
}

double FontMeasure::width(std::string_view text, double size, bool bold) const {
    return words_of_thread(fonts_).width(text, bold ? Typeface::Bold : Typeface::Regular, Numerals::Tabular) *
           size / 1000;
}

} // namespace verantwoord
