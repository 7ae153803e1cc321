#include "layout/lines/compose_text.hpp"

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {

constexpr double note_size = 0.66, note_rise = 0.34;
/// How many letters stay together in a word that is broken only because nothing else fits.
constexpr std::size_t letters_of_forced_break = 2;

/// The typeface of a run: bold and slanting words within a text, a heading staying as it is unless it slants.
Typeface with(Typeface typeface, bool bold, bool italic) {
    if (typeface == Typeface::Heading && !italic) return typeface;
    const bool heavy = bold || typeface == Typeface::Heading || typeface == Typeface::Bold ||
                       typeface == Typeface::BoldItalic;
    const bool slanted = italic || typeface == Typeface::Italic || typeface == Typeface::BoldItalic;
    if (heavy) return slanted ? Typeface::BoldItalic : Typeface::Bold;
    return slanted ? Typeface::Italic : Typeface::Regular;
}

/// Notes which glyphs are used and what each says: the file brings along these, and who copies text out of it
/// gets that.
void use_glyphs(FaceUses& uses, const WordPart& part, std::size_t first, std::size_t last) {
    std::vector<std::string>& text = uses[static_cast<std::size_t>(part.typeface)].text;
    for (std::size_t i = first; i < last; ++i) {
        std::string& said = text[part.glyphs[i].id];
        if (!said.empty()) continue;
        said = part.text_of(i, i + 1);
        if (said == "\u00A0") said = " ";
        if (said.empty()) said = "\u200B"; // the second glyph of one character says nothing more
    }
}

/// Appends a code as four hexadecimal digits: "<04A1>".
void append_code(std::string& array, std::size_t code) {
    constexpr char digits[] = "0123456789ABCDEF";
    array += '<';
    for (int shift = 12; shift >= 0; shift -= 4) array += digits[code >> shift & 15];
    array += '>';
}

class LineMaker {
  public:
    LineMaker(const Fonts& fonts, FaceUses& uses, const std::vector<Span>& spans)
        : fonts_(fonts), uses_(uses), spans_(spans) {}

    void add(const WordPart& part, std::size_t first, std::size_t last, std::size_t span, double width) {
        TextShape& shape = piece(part.typeface, span).shape;
        if (first == 0 && last == part.glyphs.size())
            shape.glyphs += part.array;
        else
            fonts_.face(part.typeface).append_glyphs(shape.glyphs, &part.glyphs[first], last - first);
        shape.text += part.text_of(first, last);
        advance(shape, width);
        use_glyphs(uses_, part, first, last);
    }
    /// A space goes with the manner in front of it, so that a link does not begin with one.
    void space(std::size_t span, double width) { character(' ', span, width); }
    void soft_hyphen(std::size_t span, double width) {
        line_.pieces.emplace_back();
        const Typeface typeface = spans_[span].style.typeface;
        begin(typeface, span);
        FaceUse& use = uses_[static_cast<std::size_t>(typeface)];
        use.soft_hyphen = true;
        TextShape& shape = line_.pieces.back().shape;
        append_code(shape.glyphs, use.soft_hyphen_code());
        shape.text = "-";
        advance(shape, width);
    }
    Line done() {
        line_.width = x_;
        return std::move(line_);
    }

  private:
    void character(char c, std::size_t span, double width) {
        const Typeface typeface = spans_[span].style.typeface;
        TextShape& shape = piece(typeface, span).shape;
        const std::uint16_t id = fonts_.face(typeface).glyph(static_cast<unsigned char>(c));
        const Glyph glyph{id, 0, static_cast<float>(fonts_.face(typeface).advance(id))};
        fonts_.face(typeface).append_glyphs(shape.glyphs, &glyph, 1);
        shape.text += c;
        advance(shape, width);
        std::string& said = uses_[static_cast<std::size_t>(typeface)].text[id];
        if (said.empty()) said = std::string(1, c);
    }
    /// The piece that is being made, or a new one where the manner changes.
    LinePiece& piece(Typeface typeface, std::size_t span) {
        const bool same = !line_.pieces.empty() && line_.pieces.back().span == span &&
                          line_.pieces.back().shape.face == static_cast<std::size_t>(typeface);
        if (!same) {
            line_.pieces.emplace_back();
            begin(typeface, span);
        }
        return line_.pieces.back();
    }
    void begin(Typeface typeface, std::size_t span) {
        LinePiece& piece = line_.pieces.back();
        piece.span = span;
        piece.shape.face = static_cast<std::size_t>(typeface);
        piece.shape.size = spans_[span].style.size;
        piece.shape.colour = spans_[span].style.colour;
        piece.shape.start = {x_, -spans_[span].rise};
    }
    void advance(TextShape& shape, double width) {
        shape.width += width;
        x_ += width;
    }

    const Fonts& fonts_;
    FaceUses& uses_;
    const std::vector<Span>& spans_;
    Line line_;
    double x_ = 0;
};

} // namespace

TextBlock::TextBlock(const Runs& runs, const TextStyle& style, const Style& house, const Fonts& fonts,
                     double shrunk_to)
    : fonts_(fonts), words_(words_of_thread(fonts)), shrunk_to_(shrunk_to) {
    for (const Run& run : runs) add_run(run, style, house);
    // A space behind the last word would hang in the margin.
    if (!widths_.empty() && widths_.back().end == AtomEnd::Space)
        widths_.back() = {widths_.back().width, 0, AtomEnd::Joined};
}

void TextBlock::add_run(const Run& run, const TextStyle& style, const Style& house) {
    if (run.line_break) {
        if (!widths_.empty()) widths_.back() = {widths_.back().width, 0, AtomEnd::LineEnd};
        return;
    }
    Span span{style, 0, run.link, std::nullopt, run.language, run.expansion, false};
    span.style.typeface = with(style.typeface, run.bold, run.italic);
    if (!run.link.empty()) span.style.colour = house.accent;
    span.joins_link = !run.link.empty() && !spans_.empty() && spans_.back().link == run.link;
    spans_.push_back(span);
    add_text(run.text, spans_.size() - 1);
    if (!run.note) return;
    Span mark{style, note_rise * style.size, {}, run.note, {}, {}, false};
    mark.style.size *= note_size;
    mark.style.colour = house.accent;
    spans_.push_back(mark);
    // The number of a note stands against its word, so a space between the two goes.
    const bool space_behind = !widths_.empty() && widths_.back().end == AtomEnd::Space;
    if (space_behind) widths_.back() = {widths_.back().width, 0, AtomEnd::Joined};
    add_text(std::to_string(*run.note + 1), spans_.size() - 1);
}

void TextBlock::add_text(std::string_view text, std::size_t span) {
    const TextStyle& style = spans_[span].style;
    const Face& face = fonts_.face(style.typeface);
    const double space = face.advance(face.glyph(' ')) * style.size / 1000;
    const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    for (std::size_t at = 0; at < text.size();) {
        if (is_blank(text[at])) {
            if (!widths_.empty() && widths_.back().end != AtomEnd::LineEnd) {
                widths_.back().end = AtomEnd::Space;
                widths_.back().after = space;
            }
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !is_blank(text[end])) ++end;
        add_word(words_.word(text.substr(at, end - at), style.typeface, style.numerals), span);
        at = end;
    }
}

void TextBlock::add_word(const ShapedWord& word, std::size_t span) {
    missing_ += word.missing;
    for (const WordPart& part : word.parts) add_part(part, span);
}

void TextBlock::add_part(const WordPart& part, std::size_t span) {
    std::size_t first = 0;
    const TextStyle& style = spans_[span].style;
    const bool whole = !style.hyphenated && static_cast<double>(part.width) * style.size / 1000 <= shrunk_to_;
    for (const WordBreak& place : part.breaks) {
        if (whole && place.hyphen) continue;
        add_atom(part, first, place.glyph, span, place.hyphen);
        if (!place.hyphen) widths_.back() = {widths_.back().width, 0, AtomEnd::Break};
        first = place.glyph;
    }
    add_atom(part, first, part.glyphs.size(), span, false);
}

void TextBlock::add_atom(const WordPart& part, std::size_t first, std::size_t last, std::size_t span,
                         bool hyphen) {
    const TextStyle& style = spans_[span].style;
    const Face& face = fonts_.face(style.typeface);
    const double scale = style.size / 1000, hyphen_width = face.advance(face.glyph('-')) * scale;
    const auto push = [&](std::size_t from, std::size_t until, bool hyphenated) {
        atoms_.push_back({&part, from, until, span});
        widths_.push_back({static_cast<double>(part.width_of(from, until)) * scale,
                           hyphenated ? hyphen_width : 0, hyphenated ? AtomEnd::Hyphen : AtomEnd::Joined});
    };
    const bool too_wide = static_cast<double>(part.width_of(first, last)) * scale + hyphen_width > shrunk_to_;
    if (too_wide)
        for (; first + 2 * letters_of_forced_break <= last; first += letters_of_forced_break) {
            push(first, first + letters_of_forced_break, !part.address);
            if (part.address) widths_.back().end = AtomEnd::Break;
        }
    push(first, last, hyphen);
}

double TextBlock::natural_width() const {
    double widest = 0, here = 0;
    for (const AtomWidth& atom : widths_) {
        here += atom.width;
        widest = std::max(widest, here);
        if (atom.end == AtomEnd::LineEnd) here = 0;
        if (atom.end == AtomEnd::Space) here += atom.after;
    }
    return widest;
}

double TextBlock::word_width() const {
    double widest = 0, here = 0;
    for (const AtomWidth& atom : widths_) {
        here += atom.width;
        widest = std::max(widest, here);
        if (atom.end != AtomEnd::Joined && atom.end != AtomEnd::Hyphen) here = 0;
    }
    return widest;
}

double TextBlock::part_width() const {
    double widest = 0, here = 0;
    for (const AtomWidth& atom : widths_) {
        here += atom.width;
        widest = std::max(widest, here + (atom.end == AtomEnd::Hyphen ? atom.after : 0));
        if (atom.end != AtomEnd::Joined) here = 0;
    }
    return widest;
}

double TextBlock::balanced_width(double width) const {
    const std::size_t count = break_lines(widths_, width).size();
    if (count < 2) return width;
    // Halving the distance ten times leaves less than half a point on any page.
    double too_narrow = word_width() - 0.01, enough = width;
    for (int step = 0; step < 10 && too_narrow < enough; ++step) {
        const double middle = (too_narrow + enough) / 2;
        (break_lines(widths_, middle).size() <= count ? enough : too_narrow) = middle;
    }
    return enough;
}

std::vector<Line> TextBlock::lines(double width, FaceUses& uses) const {
    std::vector<Line> lines;
    std::size_t begin = 0;
    for (const std::size_t end : break_lines(widths_, width)) {
        lines.push_back(line(begin, end, end == widths_.size(), uses));
        begin = end;
    }
    return lines;
}

Line TextBlock::line(std::size_t begin, std::size_t end, bool paragraph_end, FaceUses& uses) const {
    LineMaker maker(fonts_, uses, spans_);
    double visible = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const Atom& atom = atoms_[i];
        const AtomWidth& width = widths_[i];
        maker.add(*atom.part, atom.first, atom.last, atom.span, width.width);
        visible += width.width;
        const bool last = i + 1 == end;
        // The space at a line end is invisible, but tells a reading program that a word ends.
        if (width.end == AtomEnd::Space) maker.space(atom.span, width.after);
        if (width.end == AtomEnd::Space && !last) visible += width.after;
        if (last && !paragraph_end && width.end == AtomEnd::Hyphen) {
            maker.soft_hyphen(atom.span, width.after);
            visible += width.after;
        }
        if (last && width.end == AtomEnd::LineEnd) maker.space(atom.span, 0);
    }
    Line made = maker.done();
    made.width = visible;
    return made;
}

Runs plain(std::string_view text) {
    Run run;
    run.text = text;
    return {run};
}

} // namespace verantwoord
