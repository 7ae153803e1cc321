#include "disclosure/story/persona_attributes.hpp"

#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

// "75 jaar en ouder" needs an end, at which nobody is.
constexpr int oldest = 150;

std::vector<int> numbers_in(std::string_view text) {
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < '0' || text[at] > '9') continue;
        int number = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && number < 1000; ++at)
            number = number * 10 + (text[at] - '0');
        numbers.push_back(number);
    }
    return numbers;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

struct Decade {
    std::string_view word;
    int from;
};
constexpr std::array decades{Decade{"tiener", 10},   Decade{"twintig", 20}, Decade{"dertig", 30},
                             Decade{"veertig", 40},  Decade{"vijftig", 50}, Decade{"zestig", 60},
                             Decade{"zeventig", 70}, Decade{"tachtig", 80}};

/// "begin dertig", "eind twintig", "veertiger"
std::optional<std::pair<int, int>> decade_in(const std::string& words) {
    for (const auto& [word, from] : decades) {
        if (!has(words, word)) continue;
        if (has(words, "begin")) return std::pair(from, from + 3);
        if (has(words, "midden")) return std::pair(from + 4, from + 6);
        if (has(words, "eind")) return std::pair(from + 7, from + 9);
        if (has(words, "iger") || has(words, "tiener") || has(words, "jaar"))
            return std::pair(from, from + 9);
    }
    return std::nullopt;
}

/// The ages that the words name, in the form that `text::word_form` gives them: small letters, '_' between
/// words.
std::optional<std::pair<int, int>> ages_in(const std::string& words) {
    const std::vector<int> numbers = numbers_in(words);
    const bool years = has(words, "jaar") || has(words, "jarig");
    if (numbers.empty()) return decade_in(words);
    const int first = numbers.front();
    if (has(words, "+") || (years && (has(words, "ouder") || has(words, "vanaf"))))
        return std::pair(has(words, "ouder_dan") ? first + 1 : first, oldest);
    if (!years) return std::nullopt;
    if (has(words, "jonger_dan") || has(words, "onder_de")) return std::pair(0, first - 1);
    if (numbers.size() > 1)
        return std::pair(first,
                         has(words, "tot_") && !has(words, "tot_en_met") ? numbers[1] - 1 : numbers[1]);
    return std::pair(first, first);
}

/// The value of a column that the words name, longest first; empty when none.
std::string value_in(const std::string& words, const Administration& administration,
                     std::string_view column) {
    const Column* values = administration.table("deelnemers").column(column);
    std::string found;
    const std::string around = "_" + words + "_";
    for (Dictionary::Code code = 1; values && code < values->dictionary.size(); ++code) {
        const std::string& text = values->dictionary.text(code);
        if (text.size() > found.size() && has(around, "_" + text::word_form(text) + "_")) found = text;
    }
    return found;
}

/// The municipality that the words name in another spelling than the tables have.
std::string town_in(const std::string& words, const Administration& administration) {
    const Column* values = administration.table("deelnemers").column("gemeente");
    std::string found;
    const std::vector<std::string_view> each = text::split(words, '_');
    for (std::size_t from = 0; values && from < each.size(); ++from) {
        std::string written;
        for (std::size_t at = from; at < each.size(); ++at) {
            written += written.empty() ? "" : " ";
            written += each[at];
            const std::string town = administration.centre.towns.read(written).name;
            if (town.size() > found.size() && values->dictionary.find(town) != Dictionary::unknown_code)
                found = town;
        }
    }
    return found;
}

std::string gender_in(const std::string& words) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> terms{{{"vrouw", "vrouw"},
                                                                                   {"vrouwen", "vrouw"},
                                                                                   {"moeder", "vrouw"},
                                                                                   {"dochter", "vrouw"},
                                                                                   {"weduwe", "vrouw"},
                                                                                   {"meisje", "vrouw"},
                                                                                   {"man", "man"},
                                                                                   {"mannen", "man"},
                                                                                   {"vader", "man"},
                                                                                   {"zoon", "man"},
                                                                                   {"weduwnaar", "man"},
                                                                                   {"jongen", "man"}}};
    for (const auto& [term, value] : terms)
        if (has("_" + words + "_", "_" + std::string(term) + "_")) return std::string(value);
    return {};
}

} // namespace

std::optional<PersonaAttribute> persona_attribute(const std::string& words,
                                                  const Administration& administration) {
    using Kind = PersonaAttribute::Kind;
    const std::string folded = text::word_form(words);
    if (const auto ages = ages_in(folded))
        return PersonaAttribute{Kind::Age, words, ages->first, ages->second, {}};
    if (std::string place = value_in(folded, administration, "gemeente"); !place.empty())
        return PersonaAttribute{Kind::Municipality, words, 0, 0, std::move(place)};
    if (std::string place = town_in(folded, administration); !place.empty())
        return PersonaAttribute{Kind::Municipality, words, 0, 0, std::move(place)};
    if (std::string gender = gender_in(folded); !gender.empty())
        return PersonaAttribute{Kind::Gender, words, 0, 0, std::move(gender)};
    if (std::string involved = value_in(folded, administration, "betrokken_als"); !involved.empty())
        return PersonaAttribute{Kind::Involved, words, 0, 0, std::move(involved)};
    return std::nullopt;
}

std::string age_words(int from, int until) {
    if (until >= 100) return std::to_string(from) + " jaar en ouder";
    if (from <= 0) return "jonger dan " + std::to_string(until + 1) + " jaar";
    return std::to_string(from) + "–" + std::to_string(until) + " jaar";
}

} // namespace verantwoord
