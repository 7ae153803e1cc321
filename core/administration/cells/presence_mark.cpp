#include "administration/cells/presence_mark.hpp"

#include "administration/table/cell_blank.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace verantwoord {

namespace {

// Crosses, ticks and dots in the letters of Word and Excel, and words. "a" is left out: it may be "aanwezig".
constexpr std::array<std::string_view, 18> there{"x",
                                                 "xx",
                                                 "v",
                                                 "1",
                                                 "j",
                                                 "ja",
                                                 "p",
                                                 "+",
                                                 "*",
                                                 "aanwezig",
                                                 "aanw",
                                                 "present",
                                                 "\xE2\x88\x9A", // √
                                                 "\xE2\x9C\x93", // ✓
                                                 "\xE2\x9C\x94", // ✔
                                                 "\xE2\x97\x8F", // ●
                                                 "\xE2\x80\xA2", // •
                                                 "waar"};
constexpr std::array<std::string_view, 12> not_there{
    "0", "n", "nee", "afwezig", "afw", "afgemeld", "afgezegd", "ziek", "vakantie", "vrij", "onwaar", "niet"};

template <std::size_t Count>
bool holds(const std::array<std::string_view, Count>& words, std::string_view text) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

PresenceMark presence_mark(std::string_view text) {
    std::string small = text::lower(text::trim(text));
    if (small.ends_with('.')) small.pop_back();
    if (small.empty() || cell::says_nothing(small) || holds(not_there, small)) return PresenceMark::NotThere;
    return holds(there, small) ? PresenceMark::There : PresenceMark::Unclear;
}

} // namespace verantwoord
