#include "administration/rows/key_range.hpp"

#include "base/text/text.hpp"

#include <array>

namespace verantwoord {

namespace {

constexpr std::size_t most_keys = 200; ///< more people are at no meeting: such a range is a slip
constexpr std::size_t most_digits = 9;

struct Ends {
    std::string_view first, last;
};

std::optional<Ends> ends_of(std::string_view text) {
    constexpr std::array<std::string_view, 6> words{"tot en met", "t/m", "t.m.", " tm ", " tot ", ".."};
    const std::string small = text::lower(text);
    if (small.size() != text.size()) return std::nullopt;
    for (const std::string_view word : words) {
        const std::size_t at = small.find(word);
        if (at == std::string::npos) continue;
        return Ends{text::trim(text.substr(0, at)), text::trim(text.substr(at + word.size()))};
    }
    return std::nullopt;
}

/// A key as what stands before its last digits, and those.
struct Numbered {
    std::string_view prefix, digits;
    unsigned long value = 0;
};

std::optional<Numbered> numbered(std::string_view key) {
    const std::size_t last = key.find_last_not_of("0123456789");
    const std::size_t begin = last == std::string_view::npos ? 0 : last + 1;
    const std::string_view digits = key.substr(begin);
    if (digits.empty() || digits.size() > most_digits) return std::nullopt;
    return Numbered{key.substr(0, begin), digits, std::stoul(std::string(digits))};
}

} // namespace

std::optional<KeyRange> key_range(std::string_view text) {
    const auto ends = ends_of(text);
    if (!ends) return std::nullopt;
    KeyRange range;
    const auto first = numbered(ends->first), last = numbered(ends->last);
    if (!first || !last) return range;
    // "P01 t/m 05" leaves out what is the same.
    const bool same = last->prefix.empty() || text::lower(first->prefix) == text::lower(last->prefix);
    if (!same || last->value <= first->value || last->value - first->value >= most_keys) return range;
    // P01 to P12 has two digits throughout; P9 to P12 does not.
    const bool padded = first->digits.front() == '0' || first->digits.size() == last->digits.size();
    for (unsigned long value = first->value; value <= last->value; ++value) {
        std::string digits = std::to_string(value);
        if (padded && digits.size() < first->digits.size())
            digits.insert(0, first->digits.size() - digits.size(), '0');
        range.keys.push_back(std::string(first->prefix) + digits);
    }
    return range;
}

} // namespace verantwoord
