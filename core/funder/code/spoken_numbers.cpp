#include "funder/code/spoken_numbers.hpp"

#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <array>
#include <utility>

namespace verantwoord {

namespace {

/// The blocks of Unicode in which digits and signs for numbers stand, our own and others.
constexpr std::array<std::pair<char32_t, char32_t>, 13> digit_blocks{{{U'0', U'9'},
                                                                      {0xB2, 0xB3},
                                                                      {0xB9, 0xB9},
                                                                      {0xBC, 0xBE},
                                                                      {0x660, 0x669},
                                                                      {0x6F0, 0x6F9},
                                                                      {0x966, 0x96F},
                                                                      {0x2070, 0x2089},
                                                                      {0x2150, 0x218B},
                                                                      {0x2460, 0x24FF},
                                                                      {0x2776, 0x2793},
                                                                      {0xFF10, 0xFF19},
                                                                      {0x1D7CE, 0x1D7FF}}};

bool is_digit(char32_t c) {
    for (const auto& [first, last] : digit_blocks)
        if (c >= first && c <= last) return true;
    return false;
}

bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x24F);
}

/// What Dutch number words are put together of; longer ones before those that they begin with.
constexpr std::array<std::string_view, 38> pieces{
    "veertien",  "dertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    "dertig",    "veertig", "vijftig",  "zestig",  "zeventig",  "tachtig",  "negentig",  "honderd",
    "duizend",   "miljoen", "twaalf",   "tien",    "elf",       "nul",      "twee",      "drie",
    "vier",      "vijf",    "zes",      "zeven",   "acht",      "negen",    "een",       "en",
    "anderhalf", "half",    "eerste",   "derde",   "ste",       "de"};

/// Whether the lower-case letters (without accents) are nothing but such pieces.
bool is_pieces(std::string_view word) {
    if (word.empty()) return true;
    for (const std::string_view piece : pieces)
        if (word.starts_with(piece) && is_pieces(word.substr(piece.size()))) return true;
    return false;
}

bool is_number_word(std::string_view word) {
    const bool one = text::lower(word) == "één";
    const std::string plain = text::word_form(word);
    constexpr std::array<std::string_view, 6> usual{"een", "en", "de", "ende", "ste", "eende"};
    for (const std::string_view each : usual)
        if (plain == each) return one;
    return is_pieces(plain);
}

} // namespace

std::string without_numbers(std::string_view text) {
    static constexpr std::string_view left_out = "…";
    std::string result;
    std::size_t at = 0;
    const auto take = [&](auto is_part) {
        const std::size_t begin = at;
        for (std::size_t next = at; next < text.size(); at = next) {
            if (!is_part(text::next(text, next))) break;
        }
        return text.substr(begin, at - begin);
    };
    while (at < text.size()) {
        if (!take(is_digit).empty()) {
            if (!result.ends_with(left_out)) result += left_out;
        } else if (const auto word = take(is_letter); !word.empty()) {
            result += is_number_word(word) ? left_out : word;
        } else {
            const std::size_t begin = at;
            text::next(text, at);
            result += text.substr(begin, at - begin);
        }
    }
    return result;
}

} // namespace verantwoord
