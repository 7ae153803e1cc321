// Money as people, Excel and Dutch bookkeeping write it. Apart from other numbers, for its minus may stand
// before, behind or around it, and a dash alone is zero.
#include "administration/table/cell.hpp"

#include "base/text/text.hpp"

#include <array>

namespace verantwoord::cell {

namespace {

/// What is taken from the front or the back of an amount.
struct Stripped {
    std::string_view text;
    unsigned minuses = 0, currencies = 0;
};

bool same_word(std::string_view text, std::string_view word) {
    return text == word || text::lower(text) == word;
}

bool take_front(std::string_view& text, std::string_view word) {
    if (!same_word(text.substr(0, word.size()), word)) return false;
    text = text::trim(text.substr(word.size()));
    return true;
}

bool take_back(std::string_view& text, std::string_view word) {
    if (text.size() < word.size() || !same_word(text.substr(text.size() - word.size()), word)) return false;
    text = text::trim(text.substr(0, text.size() - word.size()));
    return true;
}

constexpr std::array<std::string_view, 3> currencies{"€", "euro", "eur"};
/// "-/-" is how Dutch bookkeepers write a minus.
constexpr std::array<std::string_view, 5> minuses{"-/-", "-", "−", "–", "—"};
/// Behind a round amount: 1.250,- and 1.250,--.
constexpr std::array<std::string_view, 7> round_ends{",--", ",-", ",–", ",—", ",=", ".--", ".-"};

void strip_front(Stripped& found) {
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view word : currencies)
            if (take_front(found.text, word)) ++found.currencies, more = true;
        for (const std::string_view minus : minuses)
            if (take_front(found.text, minus)) {
                ++found.minuses, more = true;
                break;
            }
        if (take_front(found.text, "+")) more = true;
    }
}

bool ends_round(std::string_view text) {
    for (const std::string_view end : round_ends)
        if (text.ends_with(end)) return true;
    return false;
}

void strip_back(Stripped& found) {
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view word : currencies)
            if (take_back(found.text, word)) ++found.currencies, more = true;
        if (ends_round(found.text)) return;
        for (const std::string_view minus : minuses)
            if (take_back(found.text, minus)) {
                ++found.minuses, more = true;
                break;
            }
    }
}

/// Before the dash of a round amount a point parts thousands, and a comma would be a second decimal mark.
Number amount(std::string_view text, Notation notation) {
    for (const std::string_view end : round_ends) {
        if (!text.ends_with(end)) continue;
        const std::string_view euros = text.substr(0, text.size() - end.size());
        return euros.find(',') == std::string_view::npos ? parse_number(euros, 2, Notation::Comma)
                                                         : Number{Fault::NoNumber};
    }
    return parse_number(text, 2, notation);
}

} // namespace

Number parse_eurocents(std::string_view text, Notation notation) {
    Stripped found{text};
    const bool brackets = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (brackets) found.text = text::trim(text.substr(1, text.size() - 2));
    strip_front(found);
    const bool bare = found.text.empty(); // nothing but marks: "€ -" is how Excel shows zero
    if (!bare) strip_back(found);
    if (found.minuses + (brackets ? 1 : 0) > 1 || found.currencies > 1) return {Fault::NoNumber};
    if (bare) return found.minuses == 1 && !brackets ? Number{} : Number{Fault::NoNumber};
    if (found.text.empty() || !is_digit(found.text.front())) return {Fault::NoNumber};
    Number number = amount(found.text, notation);
    if (found.minuses == 1 || brackets) number.value = -number.value;
    return number;
}

} // namespace verantwoord::cell
