// A birth date in running text: a whole date behind words such as "geboren op".
#include "base/person/identifying_numbers.hpp"

#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

#include <array>
#include <charconv>

namespace verantwoord::identifying_numbers {

namespace {

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

/// Takes a number of at most `most` digits off the front; 0 when there is none.
unsigned take_number(std::string_view& text, std::size_t most) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(most, text.size()), value);
    if (error != std::errc()) return 0;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

void skip(std::string_view& text, std::string_view marks) {
    while (!text.empty() && marks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
}

/// Takes a whole date with day, month and year of a living person off the front.
bool take_date(std::string_view& text) {
    unsigned first = take_number(text, 4);
    if (first == 0) return false;
    skip(text, " -./");
    unsigned month = take_number(text, 2);
    for (std::size_t index = 0; month == 0 && index < months.size(); ++index)
        if (text.starts_with(months[index]) || text.starts_with(months[index].substr(0, 3))) {
            month = static_cast<unsigned>(index + 1);
            while (!text.empty() && (text.front() | 0x20) >= 'a' && (text.front() | 0x20) <= 'z')
                text.remove_prefix(1);
        }
    skip(text, " -./");
    unsigned last = take_number(text, 4);
    if (first > 31) std::swap(first, last); // year first
    if (last < 100) last += 1900;
    return make_date(static_cast<int>(last), month, first).has_value() && last >= 1900 && last <= 2100;
}

} // namespace

Found birth_date_at(std::string_view text, std::size_t at) {
    if ((text[at] | 0x20) != 'g') return std::nullopt;
    const std::string small = text::lower(text.substr(at, 60));
    for (const std::string_view word : {"geboortedatum", "geboortedag", "geboren", "gebdat", "geb"}) {
        if (!small.starts_with(word)) continue;
        std::string_view rest = std::string_view(small).substr(word.size());
        skip(rest, " .:(");
        if (rest.starts_with("is ")) rest.remove_prefix(3);
        if (rest.starts_with("op ")) rest.remove_prefix(3);
        if (!take_date(rest)) return std::nullopt;
        // Lower case may be of another length, but not within these words.
        return IdentifyingSpan{Identifying::BirthDate, Sureness::Certain, at, small.size() - rest.size()};
    }
    return std::nullopt;
}

} // namespace verantwoord::identifying_numbers
