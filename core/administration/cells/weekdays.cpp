#include "administration/cells/weekdays.hpp"

#include "base/text/text.hpp"

#include <array>
#include <string>
#include <vector>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 7> names{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};

std::optional<std::size_t> day_of(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    for (std::size_t day = 0; day < names.size(); ++day)
        if (word == names[day] || word == names[day].substr(0, 2)) return day;
    return std::nullopt;
}

/// Words, with '-' and "t/m" as the word "-".
std::vector<std::string> day_words(std::string_view text) {
    std::string spaced = text::replaced(text::lower(text), "t/m", " - ");
    spaced = text::replaced(spaced, "tot en met", " - ");
    std::string clean;
    for (const char byte : spaced) {
        if (byte == '-')
            clean += " - ";
        else
            clean += byte == ',' || byte == '/' || byte == '+' || byte == '&' || byte == '\n' ? ' ' : byte;
    }
    std::vector<std::string> words;
    for (const std::string_view word : text::split(clean, ' '))
        if (const auto trimmed = text::trim(word); !trimmed.empty() && trimmed != "en")
            words.emplace_back(trimmed);
    return words;
}

} // namespace

std::optional<Weekdays> parse_weekdays(std::string_view text) {
    Weekdays days;
    std::optional<std::size_t> previous;
    bool range = false;
    for (const std::string& word : day_words(text)) {
        if (word == "-") {
            if (!previous || range) return std::nullopt;
            range = true;
            continue;
        }
        if (word == "werkdagen" || word == "dagelijks") {
            for (std::size_t day = 0; day < (word == "dagelijks" ? 7U : 5U); ++day) days.set(day);
            continue;
        }
        const auto day = day_of(word);
        if (!day) return std::nullopt;
        for (std::size_t between = range ? *previous : *day; between != *day; between = (between + 1) % 7)
            days.set(between);
        days.set(*day);
        previous = day;
        range = false;
    }
    if (days.none() || range) return std::nullopt;
    return days;
}

} // namespace verantwoord
