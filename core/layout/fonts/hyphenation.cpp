#include "layout/fonts/hyphenation.hpp"

#include "base/message/diagnostic.hpp"
#include "base/text/text.hpp"

#include <hyphen.h>

#include <cstdlib>
#include <string>

namespace verantwoord {

struct Hyphenation::Patterns {
    HyphenDict* dictionary = nullptr;
    ~Patterns() {
        if (dictionary) hnj_hyphen_free(dictionary);
    }
};

namespace {

constexpr std::size_t letters_beside_hyphen = 3, longest = 100; ///< longer is no word

/// One Latin-1 byte a letter, as the patterns want it, and where each began in the UTF-8.
struct Letters {
    std::string bytes;
    std::vector<std::size_t> places;
};

bool is_letter(unsigned char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 0xDF && letter != 0xF7);
}
bool has_trema(unsigned char letter) {
    return letter == 0xE4 || letter == 0xEB || letter == 0xEF || letter == 0xF6 || letter == 0xFC;
}

Letters letters_of(std::string_view word) {
    Letters letters;
    for (std::size_t at = 0; at < word.size();) {
        letters.places.push_back(at);
        char32_t c = text::next(word, at);
        if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) c += 32;
        letters.bytes += static_cast<char>(c > 0xFF ? U'?' : c);
    }
    return letters;
}

/// For each letter whether the patterns allow a break behind it.
std::vector<bool> breaks(HyphenDict* dictionary, const std::string& word) {
    const int length = static_cast<int>(word.size());
    std::vector<char> values(word.size() + 5), hyphenated(2 * word.size() + 8);
    char** replacements = nullptr;
    int *positions = nullptr, *cuts = nullptr;
    hnj_hyphen_hyphenate2(dictionary, word.data(), length, values.data(), hyphenated.data(), &replacements,
                          &positions, &cuts);
    // A break that would change the spelling (omaatje, oma-tje) is not used: what is drawn must be what is
    // said.
    std::vector<bool> result(word.size());
    for (std::size_t i = 0; i < word.size(); ++i)
        result[i] = (values[i] & 1) != 0 && !(replacements && replacements[i]);
    if (replacements)
        for (std::size_t i = 0; i < word.size(); ++i) std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return result;
}

} // namespace

Hyphenation::Hyphenation(const std::filesystem::path& patterns) : patterns_(std::make_unique<Patterns>()) {
    if (std::filesystem::is_regular_file(patterns)) patterns_->dictionary = hnj_hyphen_load(patterns.c_str());
    if (!patterns_->dictionary)
        throw Failure("S51", place_of(patterns.string()),
                      "de afbreekpatronen zijn er niet of zijn beschadigd", "installeer Verantwoord opnieuw");
}

Hyphenation::Hyphenation(Hyphenation&&) noexcept = default;
Hyphenation::~Hyphenation() = default;

std::vector<std::size_t> Hyphenation::points(std::string_view word) const {
    std::vector<std::size_t> points;
    if (word.size() < 2 * letters_beside_hyphen || word.size() > longest) return points;
    const Letters letters = letters_of(word);
    // Parts between hyphens, slashes and quotes are words of their own.
    for (std::size_t first = 0, last = 0; first < letters.bytes.size(); first = last + 1) {
        last = first;
        while (last < letters.bytes.size() && is_letter(static_cast<unsigned char>(letters.bytes[last])))
            ++last;
        const std::size_t length = last - first;
        if (length < 2 * letters_beside_hyphen - 1) continue;
        const std::vector<bool> allowed = breaks(patterns_->dictionary, letters.bytes.substr(first, length));
        // In front of a trema a Dutch word would have to lose it (zeeën, zee-en), so it is not broken there.
        for (std::size_t i = letters_beside_hyphen; i + letters_beside_hyphen <= length; ++i)
            if (allowed[i - 1] && !has_trema(static_cast<unsigned char>(letters.bytes[first + i])))
                points.push_back(letters.places[first + i]);
    }
    return points;
}

} // namespace verantwoord
