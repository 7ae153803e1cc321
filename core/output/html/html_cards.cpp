// Charts, pictures, key figures and persona cards.
#include "document/words/wording.hpp"
#include "output/html/html_blocks.hpp"
#include "output/html/html_chart.hpp"
#include "output/html/html_picture.hpp"
#include "output/html/html_text.hpp"

#include "base/text/text.hpp"

namespace verantwoord::html {

void BlockWriter::write_element(const FigureBlock& figure) {
    const std::string id = next_id("g");
    const std::string title = words_of(figure.caption);
    out_ += "<figure>\n<figcaption id=\"" + id + "\">";
    write(figure.caption);
    out_ += "</figcaption>\n<div class=\"grafiekkader\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" +
            id + "\">\n";
    out_ += svg(figure.chart, id, title, figure.alternative);
    out_ += "</div>\n";
    write_remarks(figure.remarks);
    out_ += "<details>\n<summary>De cijfers van deze grafiek</summary>\n";
    write_element(figure.data);
    out_ += "</details>\n</figure>\n";
}

void BlockWriter::write_element(const PictureBlock& block) {
    if (!block.picture) return;
    out_ += "<figure class=\"plaat\">\n" + picture(*block.picture, block.alternative);
    if (!words_of(block.caption).empty()) {
        out_ += "\n<figcaption>";
        write(block.caption);
        out_ += "</figcaption>";
    }
    out_ += "\n</figure>\n";
}

void BlockWriter::write_element(const KeyFigures& figures) {
    out_ += "<dl class=\"kerncijfers\">\n";
    for (const KeyFigure& tile : figures.tiles) {
        out_ += "<div class=\"tegel\"><dt>" + escaped(tile.label) + "</dt><dd class=\"waarde\">";
        write(tile.value);
        out_ += "</dd>";
        // Last year and the agreed number each stand on a line of their own, as on paper.
        if (!tile.detail.empty())
            out_ += "<dd class=\"bij\">" +
                    text::replaced(escaped(tile.detail), " · ", "</dd><dd class=\"bij\">") + "</dd>";
        if (const auto words = wording::agreed(tile.status); !words.empty())
            out_ += "<dd><span class=\"oordeel " + escaped(tile.status) + "\">" + std::string(words) +
                    "</span></dd>";
        out_ += "</div>\n";
    }
    out_ += "</dl>\n";
}

void BlockWriter::write_element(const PersonaCard& card) {
    const std::string id = next_id("p");
    out_ += "<article class=\"persona\" aria-labelledby=\"" + id + "\">\n";
    const std::string close = open_heading(level_ + 1, " class=\"naam\" id=\"" + id + "\"");
    out_ += escaped(card.name) + close;
    if (!card.subtitle.empty()) out_ += "<p class=\"staat-voor\">" + escaped(card.subtitle) + "</p>\n";
    if (!card.attributes.empty()) {
        out_ += "<ul class=\"kenmerken\">";
        for (const std::string& attribute : card.attributes) out_ += "<li>" + escaped(attribute) + "</li>";
        out_ += "</ul>\n";
    }
    if (!card.quote.empty())
        out_ += "<blockquote class=\"citaat\"><p>" + escaped(card.quote) + "</p></blockquote>\n";
    for (const PersonaCard::Part& part : card.parts) {
        out_ += "<section class=\"deel\">\n";
        if (!part.heading.empty()) {
            const std::string end = open_heading(level_ + 2, "");
            out_ += escaped(part.heading) + end;
        }
        write(part.blocks);
        out_ += "</section>\n";
    }
    if (!card.small_print.empty()) out_ += "<p class=\"opmerking\">" + escaped(card.small_print) + "</p>\n";
    out_ += "</article>\n";
}

} // namespace verantwoord::html
