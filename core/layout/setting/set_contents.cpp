// The table of contents. Its page numbers are filled in when all pages are known.
#include "layout/setting/typesetter.hpp"

namespace verantwoord {

namespace {

constexpr double number_room = 40, indent = 14;

/// Whether the template has a heading right above the contents.
bool has_own_heading(const Document& document) {
    for (std::size_t i = 1; i < document.blocks.size(); ++i)
        if (std::holds_alternative<Contents>(document.blocks[i].value) &&
            std::holds_alternative<Heading>(document.blocks[i - 1].value))
            return true;
    return false;
}

void set_title(Typesetter& typesetter, const TextColumn& column, std::size_t contents) {
    const double size = typesetter.style().heading_size[0];
    const TextStyle style{Typeface::Heading,      size, size * 1.28, typesetter.style().accent,
                          Numerals::Proportional, false};
    const std::size_t caption = typesetter.structure().add(Role::Caption, contents);
    typesetter.push_lines(typesetter.text(plain("Inhoud"), style, column.width), style, column, caption, 30,
                          12);
    typesetter.keep_with_next();
}

} // namespace

std::vector<const Heading*> listed_headings(const Document& document) {
    std::vector<const Heading*> headings;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&document.blocks[i].value);
        if (!heading || heading->level > 2) continue;
        // The heading right above the contents ("Inhoud") is not listed in them.
        const bool above_contents =
            i + 1 < document.blocks.size() && std::holds_alternative<Contents>(document.blocks[i + 1].value);
        if (!above_contents) headings.push_back(heading);
    }
    return headings;
}

void set_contents(Typesetter& typesetter, const TextColumn& column) {
    Structure& structure = typesetter.structure();
    const std::vector<const Heading*> headings = listed_headings(typesetter.document());
    if (headings.empty()) return;
    const std::size_t contents = structure.add(Role::Contents, column.parent);
    if (!has_own_heading(typesetter.document())) set_title(typesetter, column, contents);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const bool chapter = headings[i]->level == 1;
        TextStyle style = typesetter.body();
        if (chapter) style.typeface = Typeface::Bold;
        Runs runs = headings[i]->runs;
        for (Run& run : runs) {
            run.link.clear();
            run.note.reset();
        }
        const double shift = chapter ? 0 : indent;
        const TextBlock text = typesetter.text(runs, style, column.width - number_room - shift);
        if (text.empty()) continue;
        const std::size_t item = structure.add(Role::ContentsItem, contents);
        const std::size_t link = structure.add(Role::Link, structure.add(Role::Reference, item));
        const std::vector<Line> lines = typesetter.lines(text, column.width - number_room - shift);
        Slice slice;
        slice.before = chapter ? 7 : 0;
        slice.height = static_cast<double>(lines.size()) * style.leading;
        slice.after = 0;
        slice.contents_entry = i;
        typesetter.put_all(slice, text, lines, {column.x + shift, 0}, style.leading, link);
        slice.links.push_back({{column.x + shift, 1, column.width - shift, slice.height - 2},
                               link,
                               words_of(runs),
                               {},
                               headings[i]->id,
                               0,
                               0});
        typesetter.push(std::move(slice));
        const bool has_sections = i + 1 < headings.size() && headings[i + 1]->level > 1;
        if (chapter && has_sections) typesetter.keep_with_next();
    }
}

} // namespace verantwoord
