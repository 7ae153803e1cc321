#include "base/text/characters.hpp"

#include "base/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utf8proc.h>
#include <utility>

namespace verantwoord::text {

namespace {

using Range = std::pair<char32_t, char32_t>;

/// Above, below and through letters of any script, and the vowel points of Hebrew and Arabic, which are
/// mostly left out.
constexpr std::array accents{Range{0x300, 0x34E},   Range{0x350, 0x36F},   Range{0x483, 0x489},
                             Range{0x591, 0x5BD},   Range{0x5BF, 0x5BF},   Range{0x5C1, 0x5C2},
                             Range{0x5C4, 0x5C5},   Range{0x5C7, 0x5C7},   Range{0x64B, 0x65F},
                             Range{0x670, 0x670},   Range{0x1AB0, 0x1ACE}, Range{0x1DC0, 0x1DFF},
                             Range{0x20D0, 0x20F0}, Range{0xFE20, 0xFE2F}};

/// Variation selectors, the two joiners, the tags of flags, and what fills the place of a letter.
constexpr std::array joiners{Range{0x34F, 0x34F},    Range{0x115F, 0x1160}, Range{0x17B4, 0x17B5},
                             Range{0x180B, 0x180F},  Range{0x200C, 0x200D}, Range{0x3164, 0x3164},
                             Range{0xFE00, 0xFE0F},  Range{0xFFA0, 0xFFA0}, Range{0x1D173, 0x1D17A},
                             Range{0xE0000, 0xE0FFF}};

constexpr std::array apostrophes{U'\'',     U'`',      U'\u00B4', U'\u02BB', U'\u02BC', U'\u2018',
                                 U'\u2019', U'\u201B', U'\u2032', U'\u1FEF', U'\u1FFD', U'\uFF07'};

template <std::size_t Count>
bool within(const std::array<Range, Count>& ranges, char32_t point) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range& range) { return point >= range.first && point <= range.second; });
}

constexpr std::int32_t number(char32_t point) { return static_cast<std::int32_t>(point); }

std::size_t places(char32_t point) {
    if (point < 0x80) return point >= 0x20 && point != 0x7F;
    return static_cast<std::size_t>(utf8proc_charwidth(number(point)));
}

bool is_ascii_blank(char32_t point) { return point == ' ' || (point >= 0x09 && point <= 0x0D); }

} // namespace

bool is_letter(char32_t point) {
    if (point < 0x80) return (point | 0x20) - U'a' < 26;
    const auto category = utf8proc_category(number(point));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_capital(char32_t point) {
    if (point < 0x80) return point - U'A' < 26;
    const auto category = utf8proc_category(number(point));
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_digit(char32_t point) {
    if (point < 0x80) return point - U'0' < 10;
    const auto category = utf8proc_category(number(point));
    return category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
}

bool is_accent(char32_t point) { return point >= 0x300 && within(accents, point); }

bool is_blank(char32_t point) {
    if (point < 0x80) return is_ascii_blank(point);
    const auto category = utf8proc_category(number(point));
    return point == 0x85 || (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP);
}

bool is_hyphen(char32_t point) {
    if (point < 0x80) return point == '-';
    return point == 0x2212 || point == 0x2043 || utf8proc_category(number(point)) == UTF8PROC_CATEGORY_PD;
}

bool is_apostrophe(char32_t point) {
    return std::find(apostrophes.begin(), apostrophes.end(), point) != apostrophes.end();
}

bool is_invisible(char32_t point) {
    if (point < 0x80) return (point < 0x20 && !is_ascii_blank(point)) || point == 0x7F;
    if (point < 0xA0) return point != 0x85;
    if (point >= 0xFFF9 && point <= 0xFFFB) return true;
    return utf8proc_get_property(number(point))->ignorable && !is_joiner(point);
}

bool has_invisible(std::string_view utf8) {
    for (std::size_t position = 0; position < utf8.size();) {
        const char32_t point = next(utf8, position);
        if (point < 0x20 || is_invisible(point)) return true;
    }
    return false;
}

bool is_joiner(char32_t point) { return point >= 0x34F && within(joiners, point); }

char32_t small(char32_t letter) {
    if (letter < 0x80) return letter - U'A' < 26 ? letter + 32 : letter;
    return static_cast<char32_t>(utf8proc_tolower(number(letter)));
}

char32_t capital(char32_t letter) {
    if (letter < 0x80) return letter - U'a' < 26 ? letter - 32 : letter;
    return static_cast<char32_t>(utf8proc_toupper(number(letter)));
}

std::string_view next_character(std::string_view utf8, std::size_t& position) {
    const std::size_t from = position;
    char32_t before = next(utf8, position);
    std::int32_t state = 0;
    for (std::size_t at = position; at < utf8.size(); position = at) {
        const char32_t point = next(utf8, at);
        const bool both_ascii = before < 0x80 && point < 0x80 && point != '\n';
        if (both_ascii || utf8proc_grapheme_break_stateful(number(before), number(point), &state)) break;
        before = point;
    }
    return utf8.substr(from, position - from);
}

std::size_t width(std::string_view utf8) {
    std::size_t total = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::string_view character = next_character(utf8, at);
        std::size_t widest = 0;
        for (std::size_t part = 0; part < character.size();)
            widest = std::max(widest, places(next(character, part)));
        total += widest;
    }
    return total;
}

} // namespace verantwoord::text
