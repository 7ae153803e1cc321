#include "administration/table/cell_blank.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace verantwoord::cell {

namespace {

constexpr std::array nothing{
    "nvt",         "onbekend", "onb",          "niet bekend", "niet ingevuld", "niet van toepassing",
    "geen opgave", "leeg",     "blanco",       "unknown",     "not available", "null",
    "nan",         "nat",      "none",         "n/a",         "n/b",           "undefined",
    "blank",       "empty",    "nog onbekend", "weet niet"};
/// With their points only: without, they may be somebody's letters.
constexpr std::array pointed{"n.b.", "n.n.b.", "n.b", "n.n.b"};
constexpr std::array nobody{"geen",        "niemand",       "anoniem", "anonymous",
                            "geen nummer", "zonder nummer", "geen pas"};
constexpr std::array still{"heden",      "loopt nog",  "loopt door", "lopend", "nog lopend",
                           "doorlopend", "nog steeds", "nu",         "actief", "nog actief",
                           "present",    "current",    "geen",       "open"};
constexpr std::size_t longest = 24;

template <std::size_t Count>
bool one_of(const std::array<const char*, Count>& words, std::string_view word) {
    return std::any_of(words.begin(), words.end(), [word](std::string_view each) { return each == word; });
}

/// In small letters, without points, brackets and quotation marks: "(N.v.t.)" is "nvt".
std::string bare(std::string_view text) {
    if (text.size() > longest) return {};
    std::string word;
    for (const char byte : text::lower(text))
        if (std::string_view(".()[]<>\"'").find(byte) == std::string_view::npos) word += byte;
    return std::string(text::trim(word));
}

/// "-", "--", "?", "…", but nothing that a key could be.
bool only_marks(std::string_view text) {
    if (text.empty() || text.size() > longest) return false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        if (std::u32string_view(U"-–—−?._…/ ").find(point) == std::u32string_view::npos) return false;
    }
    return true;
}

} // namespace

bool says_nothing(std::string_view text) {
    // R writes NA where nothing is known; in small letters it is a Dutch word.
    return only_marks(text) || text == "NA" || one_of(nothing, bare(text)) ||
           one_of(pointed, text::lower(text));
}

bool names_nobody(std::string_view text) { return says_nothing(text) || one_of(nobody, bare(text)); }

bool goes_on(std::string_view text) {
    if (one_of(still, bare(text))) return true;
    const auto far = [text](std::string_view year) { return text.find(year) != std::string_view::npos; };
    return text.size() >= 8 && (far("9999") || far("2999")) && (far("12") || far("31"));
}

bool is_no_day(std::string_view text) {
    const std::string_view date = text.substr(0, 10);
    return date == "00-00-0000" || date == "0000-00-00" || date == "00/00/0000" || date == "0000/00/00" ||
           text == "0" || text == "00:00" || text == "00:00:00";
}

} // namespace verantwoord::cell
