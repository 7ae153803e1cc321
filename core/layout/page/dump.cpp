// Pages as lines of text that a person can read and approve: where every text stands, what it is and what
// it says.
#include "layout/page/page.hpp"

#include <array>
#include <cmath>

namespace verantwoord {

namespace {

constexpr std::array role_names{
    "Document", "Sect", "Div", "Title",  "H1",    "H2",         "H3",        "H4",      "H5",    "H6",
    "P",        "L",    "LI",  "Lbl",    "LBody", "BlockQuote", "Table",     "Caption", "THead", "TBody",
    "TR",       "TH",   "TD",  "Figure", "TOC",   "TOCI",       "Reference", "Link",    "Note",  "Span"};

void add(std::string& dump, std::size_t page, Point at, std::string_view name, std::string_view text) {
    dump += 'p' + std::to_string(page + 1) + ' ' + std::to_string(std::lround(at.x)) + ',' +
            std::to_string(std::lround(at.y)) + ' ';
    dump += name;
    dump += " '";
    dump += text;
    dump += "'\n";
}

/// Adds the texts of one part of a page; neighbours on one baseline are told as one line.
void add_shapes(std::string& dump, std::size_t page, std::string_view name,
                const std::vector<Shape>& shapes) {
    std::string line;
    Point start;
    bool open = false;
    for (const Shape& shape : shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text) continue;
        if (open && std::abs(text->start.y - start.y) > 5) {
            add(dump, page, start, name, line);
            open = false;
        }
        if (!open) {
            start = text->start;
            line.clear();
            open = true;
        }
        line += text->text;
    }
    if (open) add(dump, page, start, name, line);
}

} // namespace

std::string_view role_name(Role role) { return role_names[static_cast<std::size_t>(role)]; }

std::string dump(const Pages& pages) {
    std::string dump;
    for (std::size_t p = 0; p < pages.pages.size(); ++p) {
        const Page& page = pages.pages[p];
        add_shapes(dump, p, "kop", page.header);
        add_shapes(dump, p, "herhaald", page.repeated);
        for (const Mark& mark : page.marks)
            add_shapes(dump, p, mark.element ? role_name(pages.elements[*mark.element].role) : "sier",
                       mark.shapes);
        add_shapes(dump, p, "voet", page.footer);
    }
    return dump;
}

} // namespace verantwoord
