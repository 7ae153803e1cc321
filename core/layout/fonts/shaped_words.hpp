// Words as glyphs, each shaped once a thread: a report says the same few hundred words again and again.
#pragma once

#include "layout/fonts/fonts.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace verantwoord {

/// A place inside a word where a line may end.
struct WordBreak {
    std::size_t glyph = 0; ///< the first glyph of the next line
    bool hyphen = false;   ///< shows a hyphen; not so behind a hyphen or slash that is there already
};

/// Glyphs of one face; a word has more than one part only when a face lacks some of its characters.
struct WordPart {
    Typeface typeface = Typeface::Regular;
    std::string text;
    std::vector<Glyph> glyphs;
    std::string array; ///< the whole part for TJ
    float width = 0;   ///< thousandths of the type size
    std::vector<WordBreak> breaks;
    bool address = false; ///< of mail or the web: a hyphen at a line end would be read as a part of it

    float width_of(std::size_t first, std::size_t last) const;
    std::string_view text_of(std::size_t first, std::size_t last) const;
};
struct ShapedWord {
    std::vector<WordPart> parts;
    std::string missing; ///< characters that no face has; □ stands in for them
};

class ShapedWords {
  public:
    explicit ShapedWords(const Fonts& fonts) : fonts_(fonts) {}

    /// `word` has no spaces. Valid until `trim`.
    const ShapedWord& word(std::string_view word, Typeface typeface, Numerals numerals);
    /// The width of a text that may have spaces, in thousandths of the type size.
    double width(std::string_view text, Typeface typeface, Numerals numerals);
    /// Forgets everything when it has grown beyond what reports need.
    void trim();

  private:
    const Fonts& fonts_;
    std::unordered_map<std::string, ShapedWord> words_;
    std::string key_;
};

/// The cache of this thread for these fonts.
ShapedWords& words_of_thread(const Fonts& fonts);

} // namespace verantwoord
