#include "output/html/html.hpp"

#include "base/amount/calendar.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "output/html/html_blocks.hpp"
#include "output/html/html_colours.hpp"
#include "output/html/html_picture.hpp"
#include "output/html/html_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using html::BlockWriter;
using html::escaped;

/// What the page tells the browser about itself: it fetches nothing from outside and has no script.
constexpr std::string_view policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

void write_head(std::string& out, const Document& document, const Style& style, std::string_view css) {
    out += "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + std::string(policy) + "\">\n";
    out += "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" "
           "content=\"Verantwoord\">\n";
    if (!document.author.empty())
        out += "<meta name=\"author\" content=\"" + escaped(document.author) + "\">\n";
    if (!document.subject.empty())
        out += "<meta name=\"description\" content=\"" + escaped(document.subject) + "\">\n";
    out += "<title>" + escaped(document.title) + "</title>\n<style>\n" + html::colour_properties(style);
    out += text::replaced(css, "</", "<\\/"); // a style sheet cannot end its own element
    out += "</style>\n</head>\n";
}

void write_cover(std::string& out, const Document& document, const Style& style) {
    out += "<header class=\"voorblad\">\n<div class=\"binnen\">\n";
    if (style.logo)
        out += "<p class=\"logo\">" +
               html::picture(*style.logo->picture, style.logo->alternative, style.logo->width) + "</p>\n";
    if (!document.running_header.empty())
        out += "<p class=\"wie\">" + escaped(document.running_header) + "</p>\n";
    const std::string& title = document.cover ? document.cover->title : document.title;
    out += "<h1>" + escaped(title.empty() ? document.title : title) + "</h1>\n";
    if (document.cover) {
        if (!document.cover->subtitle.empty())
            out += "<p class=\"ondertitel\">" + escaped(document.cover->subtitle) + "</p>\n";
        if (!document.cover->lines.empty()) {
            out += "<dl class=\"regels\">\n";
            for (const auto& [label, value] : document.cover->lines)
                out += "<div><dt>" + escaped(label) + "</dt><dd>" + escaped(value) + "</dd></div>\n";
            out += "</dl>\n";
        }
    }
    out += "</div>\n</header>\n";
}

std::vector<const Heading*> headings(const Document& document) {
    std::vector<const Heading*> found;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block.value);
            heading != nullptr && heading->level <= 2 && !heading->id.empty())
            found.push_back(heading);
    return found;
}

void write_contents(std::string& out, const Document& document) {
    const auto found = headings(document);
    if (found.size() < 2) return;
    out += "<nav class=\"inhoud\" aria-labelledby=\"x.inhoud\">\n<h2 id=\"x.inhoud\">Inhoud</h2>\n<ol>\n";
    bool item = false, inner = false;
    for (const Heading* heading : found) {
        const bool nested = heading->level == 2 && item;
        if (nested && !inner) out += "\n<ol>\n";
        if (!nested && inner) out += "</li>\n</ol>\n";
        if (item && (nested == inner)) out += "</li>\n";
        if (!nested && inner) out += "</li>\n";
        out += "<li><a href=\"#" + escaped(heading->id) + "\">" + escaped(words_of(heading->runs)) + "</a>";
        inner = nested;
        item = true;
    }
    if (inner) out += "</li>\n</ol>\n";
    out += "</li>\n</ol>\n</nav>\n";
}

void write_footer(std::string& out, const Document& document) {
    out += "<footer class=\"voet\">\n<div class=\"binnen\">\n<p>" + escaped(document.title);
    if (const auto date = parse_date(document.date)) out += " · " + escaped(dutch::day(*date));
    out += "</p>\n<p><a href=\"#x.boven\">Terug naar boven</a></p>\n</div>\n</footer>\n";
}

/// By how much headings go down a level: one when the title stands above them, zero when the only heading of
/// the first level is the title itself.
int heading_shift(const Document& document) {
    if (document.cover) return 1;
    const auto first = std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block.value);
        return heading != nullptr && heading->level == 1;
    });
    return first == 1 ? 0 : 1;
}

} // namespace

std::string to_html(const Document& document, const Style& style, std::string_view css) {
    std::string out;
    write_head(out, document, style, css);
    out += "<body id=\"x.boven\">\n<a class=\"overslaan\" href=\"#x.tekst\">Naar de tekst</a>\n";
    const int shift = heading_shift(document);
    if (shift == 1) write_cover(out, document, style);
    out += "<div class=\"blad\">\n";
    write_contents(out, document);
    BlockWriter blocks(document, shift);
    blocks.write(document.blocks);
    blocks.write_notes();
    out += "<main id=\"x.tekst\" tabindex=\"-1\">\n" + std::move(blocks).text() + "</main>\n</div>\n";
    write_footer(out, document);
    out += "</body>\n</html>\n";
    return out;
}

} // namespace verantwoord
