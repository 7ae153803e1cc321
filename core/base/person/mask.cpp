#include "base/person/mask.hpp"

#include "base/person/identifying_text.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <vector>

namespace verantwoord {

namespace {

bool is_ascii_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

/// A character as a reader counts, by what it begins with: of "é" the letter, however it was written.
struct Character {
    std::string_view text;
    char32_t first;
    bool digit() const { return is_ascii_digit(first); }
    /// What nobody sees hides nothing either, and would part a word in two.
    bool in_word() const {
        return text::is_letter(first) || text::is_digit(first) || text::is_accent(first) ||
               text::is_invisible(first) || text::is_joiner(first);
    }
};

std::vector<Character> characters_of(std::string_view text) {
    std::vector<Character> characters;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t behind = at;
        const char32_t first = text::next(text, behind);
        characters.push_back({text::next_character(text, at), first});
    }
    return characters;
}

/// Behind the word or number that begins at `from`.
std::size_t end_of_run(const std::vector<Character>& characters, std::size_t from) {
    while (from < characters.size() && characters[from].in_word()) ++from;
    return from;
}

} // namespace

std::string masked_whole(std::string_view text) {
    const std::vector<Character> characters = characters_of(text);
    std::size_t digits = 0;
    for (const Character& each : characters) digits += each.digit();
    const bool number = digits >= 6;
    std::size_t kept_behind = characters.size();
    for (std::size_t count = 0; number && count < 2 && kept_behind > 0;)
        count += characters[--kept_behind].digit();
    std::string result;
    bool first_digit = true;
    for (std::size_t at = 0; at < characters.size();) {
        const std::size_t end = end_of_run(characters, at);
        if (end == at) {
            result += characters[at++].text;
            continue;
        }
        for (const std::size_t begin = at; at < end; ++at) {
            const Character& each = characters[at];
            const bool keep = number ? each.digit() && (first_digit || at >= kept_behind) : at == begin;
            if (each.digit()) first_digit = false;
            if (keep)
                result += each.text;
            else
                result += '*';
        }
    }
    return result;
}

std::string masked(std::string_view text) {
    std::string result;
    std::size_t at = 0;
    for (const IdentifyingSpan& span : identifying_spans(text)) {
        if (span.sureness == Sureness::Possible) continue;
        result += text.substr(at, span.offset - at);
        result += masked_whole(text.substr(span.offset, span.length));
        at = span.end();
    }
    return result += text.substr(at);
}

} // namespace verantwoord
