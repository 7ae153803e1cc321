// Headings, paragraphs, lists and quotes.
#include "layout/setting/typesetter.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double list_indent = 15, list_gap = 3, quote_indent = 16, narrowest = 150;
constexpr std::array<double, 4> heading_before{30, 24, 18, 14}, heading_after{12, 6, 4, 3};
constexpr double heading_leading = 1.28;
constexpr int bookmarked_levels = 2;

Role heading_role(int level) {
    constexpr std::array roles{Role::H1, Role::H2, Role::H3, Role::H4};
    return roles[static_cast<std::size_t>(level - 1)];
}

double gap(const Typesetter& typesetter, const TextColumn& column) {
    return column.depth > 0 ? list_gap : typesetter.style().paragraph_gap;
}

void set_paragraph(Typesetter& typesetter, const Paragraph& paragraph, const TextColumn& column) {
    const TextStyle style = typesetter.body();
    const TextBlock block = typesetter.text(paragraph.runs, style, column.width);
    if (block.empty()) return;
    const std::size_t element = typesetter.structure().add(Role::Paragraph, column.parent);
    typesetter.push_lines(block, style, column, element, gap(typesetter, column), gap(typesetter, column));
    if (paragraph.with_next || words_of(paragraph.runs).ends_with(':')) typesetter.keep_with_next();
}

/// Puts the sign of an item in the item's first slice, so that no page ends between the two.
void put_label(Typesetter& typesetter, std::size_t first_slice, const std::string& words,
               const TextColumn& column, std::size_t element) {
    if (typesetter.slices().size() == first_slice) {
        Slice empty;
        empty.height = typesetter.style().body_leading;
        typesetter.push(std::move(empty));
    }
    std::vector<Shape> shapes =
        typesetter.label(words, typesetter.body(), {column.x, baseline(typesetter.body())});
    Slice& slice = typesetter.slices()[first_slice];
    slice.marks.insert(slice.marks.begin(), {element, std::move(shapes)});
}

void set_list(Typesetter& typesetter, const List& list, const TextColumn& column) {
    Structure& structure = typesetter.structure();
    const std::size_t element = structure.add(Role::List, column.parent);
    structure.at(element).numbering = list.ordered ? Numbering::Decimal : Numbering::Disc;
    double indent = list_indent;
    if (list.ordered) {
        const std::string widest = std::to_string(list.start + static_cast<int>(list.items.size())) + ".";
        indent = std::max(indent, typesetter.width(widest, typesetter.body()) + 6);
    }
    if (column.width - indent < narrowest) indent = std::min(indent, 1.0);
    const std::size_t first_of_list = typesetter.slices().size();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::size_t item = structure.add(Role::ListItem, element);
        const std::size_t label = structure.add(Role::Label, item),
                          body = structure.add(Role::ListBody, item);
        const std::size_t first = typesetter.slices().size();
        set_blocks(typesetter, list.items[i],
                   {column.x + indent, column.width - indent, body, column.depth + 1});
        const std::string words = list.ordered ? std::to_string(list.start + static_cast<int>(i)) + "." : "•";
        put_label(typesetter, first, words, column, label);
    }
    if (typesetter.slices().size() == first_of_list) return;
    Slice &first = typesetter.slices()[first_of_list], &last = typesetter.slices().back();
    first.before = std::max(first.before, gap(typesetter, column));
    last.after = std::max(last.after, gap(typesetter, column));
}

void set_quote(Typesetter& typesetter, const Quote& quote, const TextColumn& column) {
    const std::size_t element = typesetter.structure().add(Role::Quote, column.parent);
    const double indent = column.width > narrowest ? quote_indent : 0;
    const std::size_t first = typesetter.slices().size();
    set_blocks(typesetter, quote.blocks, {column.x + indent, column.width - indent, element, column.depth});
    std::vector<Slice>& slices = typesetter.slices();
    for (std::size_t i = first; i < slices.size(); ++i) {
        const double above = i == first ? 0 : std::max(slices[i].before, slices[i - 1].after);
        const Area bar{column.x, -above, 2.5, above + slices[i].height};
        slices[i].decoration.emplace_back(
            BoxShape{bar, typesetter.style().accent, std::nullopt, 0, 0, false});
    }
}

} // namespace

void set_heading(Typesetter& typesetter, const Heading& heading, const TextColumn& column) {
    const int level = std::clamp(heading.level, 1, 4);
    const auto at = static_cast<std::size_t>(level - 1);
    const double size = typesetter.style().heading_size[at];
    const TextStyle style{
        Typeface::Heading,      size,
        size * heading_leading, level == 1 ? typesetter.style().accent : typesetter.style().ink,
        Numerals::Proportional, false};
    const TextBlock block = typesetter.text(heading.runs, style, column.width);
    if (block.empty()) return;
    const std::size_t element = typesetter.structure().add(heading_role(level), column.parent);
    const std::size_t first = typesetter.slices().size();
    TextColumn narrow = column;
    narrow.width = block.balanced_width(column.width);
    typesetter.push_lines(block, style, narrow, element, heading_before[at], heading_after[at]);
    std::vector<Slice>& slices = typesetter.slices();
    for (std::size_t i = first + 1; i < slices.size(); ++i) slices[i].break_before = BreakBefore::Never;
    slices[first].anchor = heading.id;
    slices[first].chapter = level == 1;
    if (level <= bookmarked_levels) {
        slices[first].bookmark = typesetter.pages().bookmarks.size();
        typesetter.pages().bookmarks.push_back({level, words_of(heading.runs), 0, 0});
    }
    typesetter.keep_with_next();
}

namespace {

/// The setter for each kind of block.
struct BlockSetter {
    Typesetter& typesetter;
    const TextColumn& column;
    void operator()(const Heading& it) const { set_heading(typesetter, it, column); }
    void operator()(const Paragraph& it) const { set_paragraph(typesetter, it, column); }
    void operator()(const List& it) const { set_list(typesetter, it, column); }
    void operator()(const Quote& it) const { set_quote(typesetter, it, column); }
    void operator()(const DataTable& it) const { set_table(typesetter, it, column); }
    void operator()(const FigureBlock& it) const { set_figure(typesetter, it, column); }
    void operator()(const PictureBlock& it) const { set_picture(typesetter, it, column); }
    void operator()(const KeyFigures& it) const { set_key_figures(typesetter, it, column); }
    void operator()(const PersonaCard& it) const { set_persona(typesetter, it, column); }
    void operator()(const Contents&) const { set_contents(typesetter, column); }
    void operator()(const PageBreak&) const { typesetter.break_page(); }
};

/// Whether a sentence says what comes next: it does in front of a table, a chart or a row of tiles.
bool introduces(const Block& sentence, const Block& shown) {
    return std::holds_alternative<Paragraph>(sentence.value) &&
           (std::holds_alternative<DataTable>(shown.value) ||
            std::holds_alternative<FigureBlock>(shown.value) ||
            std::holds_alternative<PictureBlock>(shown.value) ||
            std::holds_alternative<KeyFigures>(shown.value) ||
            std::holds_alternative<PersonaCard>(shown.value));
}

} // namespace

void set_blocks(Typesetter& typesetter, const Blocks& blocks, const TextColumn& column) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && introduces(blocks[i - 1], blocks[i])) typesetter.prefer_with_previous();
        std::visit(BlockSetter{typesetter, column}, blocks[i].value);
    }
}

} // namespace verantwoord
