#include "administration/table/cell_words.hpp"

#include "base/text/text.hpp"

#include <array>
#include <string>

namespace verantwoord::cell {

namespace {

constexpr std::array<std::string_view, 12> months{"januari",   "februari", "maart",    "april",
                                                  "mei",       "juni",     "juli",     "augustus",
                                                  "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 12> english_months{"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> days{"maandag", "dinsdag",  "woensdag", "donderdag",
                                               "vrijdag", "zaterdag", "zondag"};
constexpr std::array<std::string_view, 7> english_days{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

/// The word in full, or its first letters and at least `least` of them.
bool short_for(std::string_view word, std::string_view whole, std::size_t least) {
    return word.size() >= least && whole.starts_with(word);
}

} // namespace

std::string_view take_letters(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && ((text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z')) ++end;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

std::optional<unsigned> month_named(std::string_view name) {
    const std::string word = text::lower(name);
    if (word == "mrt") return 3;
    for (unsigned month = 0; month < 12; ++month)
        if (short_for(word, months[month], 3) || short_for(word, english_months[month], 3)) return month + 1;
    return std::nullopt;
}

std::optional<unsigned> take_weekday(std::string_view& text) {
    std::string_view rest = text;
    const std::string word = text::lower(take_letters(rest));
    if (word.size() < 2) return std::nullopt;
    for (unsigned day = 0; day < 7; ++day) {
        if (!short_for(word, days[day], 2) && !short_for(word, english_days[day], 3)) continue;
        while (!rest.empty() && (rest.front() == '.' || rest.front() == ',' || rest.front() == ' '))
            rest.remove_prefix(1);
        text = text::trim(rest);
        return day;
    }
    return std::nullopt;
}

} // namespace verantwoord::cell
