// What a message says: the program's own words with gaps, and the values that fill them. The words are a
// literal of the source, so that nothing a person typed can be taken for them; a value is masked when it
// becomes an argument (`argument.hpp`), so that what points at a person is kept nowhere.
#pragma once

#include "base/message/argument.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Words of the program with `Gaps` times "{}" in them. Only a literal with that many gaps compiles; other
/// braces are just characters.
template <std::size_t Gaps>
struct Words {
    std::string_view text;

    template <std::size_t Size>
    consteval Words(const char (&literal)[Size]) : text(literal, Size - 1) {
        if (gaps() != Gaps) throw "a sentence has as many gaps as arguments";
    }

  private:
    constexpr std::size_t gaps() const {
        std::size_t count = 0;
        for (std::size_t at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2))
            ++count;
        return count;
    }
};

class Sentence {
  public:
    constexpr Sentence() = default;
    /// Words without a gap.
    template <std::size_t Size>
    consteval Sentence(const char (&literal)[Size]) : words_(Words<0>(literal).text) {}
    constexpr explicit Sentence(Words<0> words) : words_(words.text) {}
    Sentence(Argument argument) { rest_.push_back({std::move(argument), {}}); }
    /// An argument may be a sentence itself.
    template <typename... Arguments>
    requires(sizeof...(Arguments) > 0) Sentence(Words<sizeof...(Arguments)> words, Arguments&&... arguments) {
        fill(words.text, {Sentence(std::forward<Arguments>(arguments))...});
    }

    std::string text() const; ///< as a person reads it
    bool empty() const { return words_.empty() && rest_.empty(); }
    std::vector<Argument> arguments() const; ///< in the order of the words

    Sentence& operator+=(const Sentence& more);
    friend Sentence operator+(Sentence a, const Sentence& b) { return a += b; }

  private:
    struct Part {
        std::optional<Argument> argument;
        std::string_view words; ///< behind it
    };
    void fill(std::string_view words, const std::vector<Sentence>& arguments);

    std::string_view words_; ///< the first ones; all words are literals of the source
    std::vector<Part> rest_;
};

namespace say {

/// "12 regels": the number with the word that goes with it.
Sentence counted(std::int64_t count, Words<0> one, Words<0> many);
/// "a, b en c".
Sentence list(const std::vector<Sentence>& parts);
/// "a, b, c", or with other words between.
Sentence joined(const std::vector<Sentence>& parts, Words<0> between = ", ");
/// The same of words: our own, those of somebody else, or in quotation marks.
Sentence own_list(const std::vector<std::string>& words);
Sentence own_joined(const std::vector<std::string>& words);
Sentence foreign_list(const std::vector<std::string>& words);
Sentence foreign_joined(const std::vector<std::string>& words);
Sentence quoted_list(const std::vector<std::string>& words);

} // namespace say

} // namespace verantwoord
