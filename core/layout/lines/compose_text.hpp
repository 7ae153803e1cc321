// A paragraph's runs as atoms that can be measured and broken into lines of any width; and those lines as
// text shapes.
#pragma once

#include "document/tree/block.hpp"
#include "layout/fonts/shaped_words.hpp"
#include "layout/lines/break_lines.hpp"
#include "layout/page/page.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct TextStyle {
    Typeface typeface = Typeface::Regular;
    double size = 10, leading = 14;
    Rgb colour;
    Numerals numerals = Numerals::Proportional;
    bool hyphenated = true; ///< headings are not, as long as their words fit
};

/// Text in one manner within a paragraph.
struct Span {
    TextStyle style;
    double rise = 0;
    std::string link;
    std::optional<std::size_t> note;
    std::string language, expansion; ///< as Run has them
    bool joins_link = false;         ///< belongs to the same link as the span before it
};

/// The smallest piece that a line break leaves whole.
struct Atom {
    const WordPart* part = nullptr;  ///< null for a bare line end
    std::size_t first = 0, last = 0; ///< glyphs
    std::size_t span = 0;
};

/// A piece of a line in one manner; its baseline is 0 and the line begins at 0.
struct LinePiece {
    TextShape shape;
    std::size_t span = 0;
};
struct Line {
    std::vector<LinePiece> pieces;
    double width = 0;
};

/// By face, which glyphs the file must bring along; a text notes here what it uses.
using FaceUses = std::vector<FaceUse>;

class TextBlock {
  public:
    /// `shrunk_to`: words wider than this may be broken between any two letters, always with a hyphen.
    TextBlock(const Runs& runs, const TextStyle& style, const Style& house, const Fonts& fonts,
              double shrunk_to);

    double natural_width() const; ///< the width of the longest line when nothing is broken
    double word_width() const;    ///< the width of the widest word, when none is hyphenated
    double part_width() const;    ///< the width of the widest part, when every word is hyphenated
    bool empty() const { return atoms_.empty(); }
    const std::vector<Span>& spans() const { return spans_; }
    const std::string& missing() const { return missing_; } ///< characters that no face has

    std::vector<Line> lines(double width, FaceUses& uses) const;
    /// The least width that takes no more lines than `width` does: for headings, whose lines should be alike.
    double balanced_width(double width) const;

  private:
    void add_run(const Run& run, const TextStyle& style, const Style& house);
    void add_text(std::string_view text, std::size_t span);
    void add_word(const ShapedWord& word, std::size_t span);
    void add_part(const WordPart& part, std::size_t span);
    void add_atom(const WordPart& part, std::size_t first, std::size_t last, std::size_t span, bool hyphen);
    Line line(std::size_t begin, std::size_t end, bool paragraph_end, FaceUses& uses) const;

    const Fonts& fonts_;
    ShapedWords& words_;
    double shrunk_to_;
    std::vector<Span> spans_;
    std::vector<Atom> atoms_;
    std::vector<AtomWidth> widths_;
    std::string missing_;
};

/// A run of plain text.
Runs plain(std::string_view text);

} // namespace verantwoord
