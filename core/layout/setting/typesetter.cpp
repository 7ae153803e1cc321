#include "layout/setting/typesetter.hpp"

#include "base/text/text.hpp"
#include "document/tree/link.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

void collect_ids(const Blocks& blocks, std::set<std::string>& ids) {
    for (const Block& block : blocks)
        if (const auto* heading = std::get_if<Heading>(&block.value)) ids.insert(heading->id);
}

bool leads_somewhere(const std::string& link, const std::set<std::string>& ids) {
    return link.starts_with('#') ? ids.contains(link.substr(1)) : may_link(link);
}

} // namespace

double baseline(const TextStyle& style) { return style.leading / 2 + 0.36 * style.size; }

Typesetter::Typesetter(const Document& document, const Style& style, const Fonts& fonts, Pages& pages)
    : document_(document), style_(style), fonts_(fonts), pages_(pages), structure_(pages.elements) {
    words_of_thread(fonts).trim();
    pages_.width = style.page_width;
    pages_.height = style.page_height;
    for (std::size_t i = 0; i < fonts.face_count(); ++i) {
        const Face& face = fonts.face(static_cast<Typeface>(i));
        pages_.faces.push_back({&face, std::vector<std::string>(face.glyph_count())});
    }
    collect_ids(document.blocks, heading_ids_);
}

TextColumn Typesetter::whole_column() const {
    return {style_.margin_left, style_.page_width - style_.margin_left - style_.margin_right};
}

TextStyle Typesetter::body() const {
    return {Typeface::Regular, style_.body_size, style_.body_leading, style_.ink, Numerals::Proportional};
}

TextStyle Typesetter::small() const {
    return {Typeface::Regular, style_.small_size, style_.small_leading, style_.muted, Numerals::Proportional};
}

TextBlock Typesetter::text(const Runs& runs, const TextStyle& style, double width) {
    const bool dead_link = std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
        return !run.link.empty() && !leads_somewhere(run.link, heading_ids_);
    });
    Runs living;
    if (dead_link) {
        living = runs;
        for (Run& run : living)
            if (!run.link.empty() && !leads_somewhere(run.link, heading_ids_)) run.link.clear();
    }
    TextBlock block(dead_link ? living : runs, style, style_, fonts_, width);
    // Each character that no face has is told once, with the words it stood in, so that it can be found.
    const std::string missing = block.missing();
    for (std::size_t at = 0; at < missing.size();) {
        const std::size_t from = at;
        text::next(missing, at);
        const std::string character = missing.substr(from, at - from);
        if (!reported_.insert(character).second) continue;
        pages_.missing.push_back({character, words_of(runs).substr(0, 60)});
    }
    return block;
}

double Typesetter::width(std::string_view words, const TextStyle& style) const {
    return words_of_thread(fonts_).width(words, style.typeface, style.numerals) * style.size / 1000;
}

std::string Typesetter::shortened(std::string_view words, const TextStyle& style, double room) const {
    constexpr std::size_t most_characters = 300;
    std::string kept;
    std::size_t at = 0;
    for (std::size_t i = 0; i < most_characters && at < words.size(); ++i)
        text::append(kept, text::next(words, at));
    if (at == words.size() && width(words, style) <= room) return std::string(words);
    while (!kept.empty() && width(kept + "…", style) > room) {
        std::size_t last = kept.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(kept[last]) & 0xC0) == 0x80) --last;
        kept.resize(last);
    }
    return kept + "…";
}

std::vector<Shape> Typesetter::label(std::string_view words, const TextStyle& style, Point start,
                                     Align align) {
    std::vector<Shape> shapes;
    // A label stays on one line, so its column is wider than any page.
    const TextBlock block = text(plain(words), style, style_.page_width * 10);
    double x = start.x;
    for (const Line& line : lines(block, style_.page_width * 10)) {
        if (align != Align::Left) x -= align == Align::Right ? line.width : line.width / 2;
        for (const LinePiece& piece : line.pieces) {
            TextShape shape = piece.shape;
            shape.start = {x + shape.start.x, start.y + shape.start.y};
            shapes.emplace_back(std::move(shape));
        }
    }
    return shapes;
}

std::size_t Typesetter::element_for(const TextBlock& block, std::size_t span, Owner& owner) {
    const Span& manner = block.spans()[span];
    const bool linked = !manner.link.empty() || manner.note;
    if (!linked && manner.language.empty() && manner.expansion.empty()) return owner.element;
    // Bold or italic inside a link makes more spans of it; they are one element, or it would be read aloud as
    // more links. So is a link that goes on in the next line.
    std::size_t first = span;
    while (block.spans()[first].joins_link) --first;
    if (owner.span == first) return owner.of_span;
    const std::size_t parent = manner.note ? structure_.add(Role::Reference, owner.element) : owner.element;
    owner.span = first;
    owner.of_span = structure_.add(linked ? Role::Link : Role::Span, parent);
    if (!manner.language.empty()) structure_.at(owner.of_span).detailed().language = manner.language;
    if (!manner.expansion.empty()) structure_.at(owner.of_span).detailed().expansion = manner.expansion;
    return owner.of_span;
}

void Typesetter::add_link(Slice& slice, const Span& span, const TextShape& shape, std::size_t element) {
    PageLink link;
    link.area = {shape.start.x, shape.start.y - 0.8 * shape.size, shape.width, 1.05 * shape.size};
    link.element = element;
    if (span.note) {
        link.description = "Noot " + std::to_string(*span.note + 1);
        link.target = "noot-" + std::to_string(*span.note + 1);
        if (std::find(slice.notes.begin(), slice.notes.end(), *span.note) == slice.notes.end())
            slice.notes.push_back(*span.note);
    } else if (span.link.starts_with('#')) {
        link.description = "Ga naar: " + shape.text;
        link.target = span.link.substr(1);
    } else {
        link.description = shape.text + " (" + span.link + ")";
        link.uri = span.link;
    }
    if (!span.note) {
        const Face& face = fonts_.face(static_cast<Typeface>(shape.face));
        // The line under a link ends where its words end: the space behind them is not underlined.
        const double space =
            shape.text.ends_with(' ') ? face.advance(face.glyph(' ')) * shape.size / 1000 : 0;
        const double y = shape.start.y + 0.13 * shape.size, right = shape.start.x + shape.width - space;
        slice.decoration.emplace_back(
            PathShape{{{shape.start.x, y}, {right, y}}, std::nullopt, shape.colour, 0.4, false, false});
    }
    slice.links.push_back(std::move(link));
}

void Typesetter::put(Slice& slice, const TextBlock& block, const Line& line, Point start, Owner& owner) {
    for (const LinePiece& piece : line.pieces) {
        const Span& span = block.spans()[piece.span];
        TextShape shape = piece.shape;
        shape.start = {start.x + shape.start.x, start.y + shape.start.y};
        const bool valid_note = span.note && *span.note < document_.notes.size();
        const bool linked = !span.link.empty() || valid_note;
        const std::size_t element =
            span.note && !valid_note ? owner.element : element_for(block, piece.span, owner);
        if (linked) add_link(slice, span, shape, element);
        if (slice.marks.empty() || slice.marks.back().element != element)
            slice.marks.push_back({element, {}});
        slice.marks.back().shapes.emplace_back(std::move(shape));
    }
}

double Typesetter::put_all(Slice& slice, const TextBlock& block, const std::vector<Line>& lines, Point top,
                           double leading, std::size_t element) {
    Owner owner{element};
    double y = top.y;
    for (const Line& line : lines) {
        const double size = block.spans().empty() ? 0 : block.spans().front().style.size;
        put(slice, block, line, {top.x, y + leading / 2 + 0.36 * size}, owner);
        y += leading;
    }
    return y - top.y;
}

void Typesetter::push_lines(const TextBlock& block, const TextStyle& style, const TextColumn& column,
                            std::size_t element, double before, double after) {
    Owner owner{element};
    const std::vector<Line> all = lines(block, column.width);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Slice slice;
        slice.height = style.leading;
        if (i == 0) slice.before = before;
        if (i + 1 == all.size()) slice.after = after;
        // The first line of a paragraph takes the second with it and the last does not go on alone.
        if (i == 1 || (i > 0 && i + 1 == all.size())) slice.break_before = BreakBefore::Never;
        put(slice, block, all[i], {column.x, baseline(style)}, owner);
        push(std::move(slice));
    }
}

std::size_t Typesetter::picture(const PicturePointer& picture) {
    const auto known = std::find(pages_.pictures.begin(), pages_.pictures.end(), picture);
    if (known != pages_.pictures.end()) return static_cast<std::size_t>(known - pages_.pictures.begin());
    pages_.pictures.push_back(picture);
    return pages_.pictures.size() - 1;
}

void Typesetter::push(Slice slice) {
    if (prefer_with_previous_ && slice.break_before == BreakBefore::Free)
        slice.break_before = BreakBefore::Poor;
    if (keep_with_next_ && slice.break_before != BreakBefore::Forced) slice.break_before = BreakBefore::Never;
    if (break_page_) slice.break_before = BreakBefore::Forced;
    keep_with_next_ = prefer_with_previous_ = break_page_ = false;
    slice.frame = frame_;
    slices_.push_back(std::move(slice));
}

} // namespace verantwoord
