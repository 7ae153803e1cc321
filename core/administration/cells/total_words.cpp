#include "administration/cells/total_words.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 13> totals{
    "totaal", "totalen",    "subtotaal",   "subtotalen", "eindtotaal",    "total",     "subtotal",
    "som",    "weektotaal", "maandtotaal", "jaartotaal", "tussentelling", "grandtotal"};
/// What may stand behind such a word and leave it a total. Of a year or a week the number may follow.
constexpr std::array<std::string_view, 33> behind{
    "week",      "maand",    "kwartaal",   "jaar",      "generaal", "aantal",    "bezoeken",
    "bezoekers", "personen", "deelnemers", "uren",      "kosten",   "lasten",    "baten",
    "inkomsten", "uitgaven", "begroot",    "begroting", "januari",  "februari",  "maart",
    "april",     "mei",      "juni",       "juli",      "augustus", "september", "oktober",
    "november",  "december", "alle",       "van",       "inwoners"};

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

template <typename Words>
bool is_one_of(std::string_view word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Small letters, digits and single blanks; other characters are blanks.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char byte : text::lower(text)) {
        const bool part = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
                          static_cast<unsigned char>(byte) >= 0x80;
        if (part)
            words.back() += byte;
        else if (byte != '-' && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::vector<std::string> words_when_it_may_be(std::string_view text) {
    // Nearly no word begins like one of ours.
    constexpr std::size_t longest = 60;
    if (text.size() < 3 || text.size() > longest ||
        std::string_view("tsewmjgTSEWMJG ").find(text.front()) == std::string_view::npos)
        return {};
    return words_of(text);
}

} // namespace

bool is_total_word(std::string_view text) {
    const std::vector<std::string> words = words_when_it_may_be(text);
    return !words.empty() && is_one_of(words.front(), totals) &&
           std::all_of(words.begin() + 1, words.end(), [](const std::string& word) {
               return is_number(word) || is_one_of(word, behind) || is_one_of(word, totals);
           });
}

bool begins_like_total(std::string_view text) {
    const std::vector<std::string> words = words_when_it_may_be(text);
    if (words.empty()) return false;
    const bool week = words.front() == "week" || words.front() == "wk";
    return is_one_of(words.front(), totals) || (week && words.size() == 2 && is_number(words[1]));
}

} // namespace verantwoord
