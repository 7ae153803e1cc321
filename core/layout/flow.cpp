#include "layout/flow.hpp"

#include "layout/breaking/paginate.hpp"
#include "layout/setting/typesetter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace verantwoord {

namespace {

/// A note of more than this is cut: a page must also have room for what it is a note to.
constexpr std::size_t most_note_lines = 20;

Slice note_slice(Typesetter& typesetter, std::size_t index, const TextColumn& column) {
    constexpr double indent = 14;
    TextStyle style = typesetter.small();
    Structure& structure = typesetter.structure();
    const std::size_t note = structure.add(Role::Note, Structure::root);
    structure.at(note).detailed().id = "noot-" + std::to_string(index + 1);
    const std::size_t label = structure.add(Role::Label, note), body = structure.add(Role::Paragraph, note);
    Slice slice;
    slice.marks.push_back(
        {label, typesetter.label(std::to_string(index + 1), style, {column.x, baseline(style)})});
    const TextBlock block =
        typesetter.text(typesetter.document().notes[index].runs, style, column.width - indent);
    std::vector<Line> lines = typesetter.lines(block, column.width - indent);
    if (lines.size() > most_note_lines) lines.resize(most_note_lines);
    slice.height = typesetter.put_all(slice, block, lines, {column.x + indent, 0}, style.leading, body);
    slice.height = std::max(slice.height, style.leading) + 1;
    slice.notes.clear(); // a note to a note would chase its own tail
    return slice;
}

/// Writes page numbers and leaders into the contents, now that they are known.
void fill_contents(Typesetter& typesetter, const std::vector<ContentsLine>& lines) {
    Pages& pages = typesetter.pages();
    for (const ContentsLine& line : lines) {
        Page& page = pages.pages[line.page];
        const auto link = std::find_if(page.links.begin(), page.links.end(), [&](const PageLink& each) {
            return each.element == page.marks[line.mark].element;
        });
        if (link == page.links.end()) continue;
        std::vector<Shape>& shapes = page.marks[line.mark].shapes;
        const auto* title = shapes.empty() ? nullptr : std::get_if<TextShape>(&shapes.back());
        if (!title) continue;
        const std::string number = std::to_string(link->target_page + 1);
        link->description += ", pagina " + number;
        TextStyle style = typesetter.body();
        style.typeface = static_cast<Typeface>(title->face);
        style.numerals = Numerals::Tabular;
        const double right = line.area.x + line.area.width, y = title->start.y;
        const double from = title->start.x + title->width + 7,
                     until = right - typesetter.width(number, style) - 6;
        if (until > from)
            page.decoration.emplace_back(
                PathShape{{{from, y}, {until, y}}, std::nullopt, typesetter.style().muted, 0.6, false, true});
        // The space keeps title and number apart for who hears them.
        for (Shape& shape : typesetter.label("\u00A0" + number, style, {right, y}, Align::Right))
            shapes.push_back(std::move(shape));
    }
}

/// Puts the word slanting over every page, as light as a tint, so that it hinders nobody who reads what
/// stands on it.
void add_watermark(Typesetter& typesetter) {
    const std::string& word = typesetter.document().watermark;
    if (word.empty()) return;
    constexpr double angle = 52, size = 118;
    const Style& house = typesetter.style();
    const auto paler = [](std::uint8_t part) { return static_cast<std::uint8_t>(255 - (255 - part) / 3); };
    const Rgb colour{paler(house.grid.red), paler(house.grid.green), paler(house.grid.blue)};
    const TextStyle style{Typeface::Bold, size, size, colour, Numerals::Proportional, false};
    const double half = typesetter.width(word, style) / 2, turn = angle * std::numbers::pi / 180;
    const Point start{house.page_width / 2 - half * std::cos(turn) + 0.36 * size * std::sin(turn),
                      house.page_height / 2 + half * std::sin(turn) + 0.36 * size * std::cos(turn)};
    std::vector<Shape> shapes = typesetter.label(word, style, start);
    for (Shape& shape : shapes)
        if (auto* text = std::get_if<TextShape>(&shape)) text->angle = angle;
    for (Page& page : typesetter.pages().pages) page.watermark = shapes;
}

void add_furniture(Typesetter& typesetter) {
    const Style& house = typesetter.style();
    Pages& pages = typesetter.pages();
    const TextStyle style = typesetter.small();
    const double left = house.margin_left, right = house.page_width - house.margin_right;
    const std::string total = std::to_string(pages.pages.size());
    const std::string header =
        typesetter.shortened(typesetter.document().running_header, style, right - left);
    for (std::size_t i = typesetter.document().cover ? 1 : 0; i < pages.pages.size(); ++i) {
        Page& page = pages.pages[i];
        page.header = typesetter.label(header, style, {left, 44});
        if (!page.header.empty())
            page.header.emplace_back(
                PathShape{{{left, 52}, {right, 52}}, std::nullopt, house.grid, 0.5, false, false});
        page.footer = typesetter.label("Pagina " + std::to_string(i + 1) + " van " + total, style,
                                       {right, house.page_height - 38}, Align::Right);
    }
}

} // namespace

Pages lay_out(const Document& document, const Style& style, const Fonts& fonts) {
    Pages pages;
    Typesetter typesetter(document, style, fonts, pages);
    if (document.cover) set_cover(typesetter, *document.cover);
    set_blocks(typesetter, document.blocks, typesetter.whole_column());
    std::vector<Slice> notes;
    for (std::size_t i = 0; i < document.notes.size(); ++i)
        notes.push_back(note_slice(typesetter, i, typesetter.whole_column()));
    const std::vector<ContentsLine> contents =
        paginate(typesetter, std::move(typesetter.slices()), std::move(notes));
    if (pages.pages.empty()) pages.pages.emplace_back();
    fill_contents(typesetter, contents);
    add_furniture(typesetter);
    add_watermark(typesetter);
    return pages;
}

} // namespace verantwoord
