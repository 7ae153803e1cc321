// Tables, charts, key figures and persona cards.
#include "document/wording.hpp"
#include "output/html_blocks.hpp"
#include "output/html_chart.hpp"
#include "output/html_picture.hpp"
#include "output/html_text.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace verantwoord::html {

namespace {

std::string_view align_class(Align align) {
    return align == Align::Right ? " class=\"getal\"" : align == Align::Centre ? " class=\"midden\"" : "";
}

/// So long that it must go on on a next line.
bool is_long(const TableCell& cell) { return words_of(cell.runs).size() > 40; }

/// What makes the page set a table otherwise: in small type, or with room for sentences.
std::string table_class(const DataTable& table) {
    const bool sentences = std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) {
        return row.cells.size() > 1 && std::any_of(row.cells.begin() + 1, row.cells.end(), is_long);
    });
    if (!table.small && !sentences) return {};
    return std::string(" class=\"") + (table.small ? "klein" : "zinnen") + "\"";
}

} // namespace

void BlockWriter::cell_content(const TableCell& cell) {
    if (cell.status.empty()) return write(cell.runs);
    out_ += "<span class=\"oordeel " + escaped(cell.status) + (is_long(cell) ? " lang" : "") + "\">";
    if (cell.runs.empty())
        out_ += status_words(cell.status);
    else
        write(cell.runs);
    out_ += "</span>";
}

void BlockWriter::row(const DataTable& table, const TableRow& row) {
    out_ += row.total ? "<tr class=\"totaal\">" : "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Align align = i < table.columns.size() ? table.columns[i].align : Align::Left;
        out_ += i == 0 ? "<th scope=\"row\"" : "<td";
        out_ += align_class(align);
        out_ += '>';
        cell_content(row.cells[i]);
        out_ += i == 0 ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
}

/// The columns that belong together, and the row of headings over them.
void BlockWriter::write_groups(const DataTable& table) {
    for (const ColumnGroup& group : table.groups)
        out_ += "<colgroup span=\"" + std::to_string(group.columns) + "\"></colgroup>\n";
    out_ += "<thead>\n";
    if (table.groups.empty()) return;
    out_ += "<tr class=\"groepen\">";
    for (const ColumnGroup& group : table.groups) {
        const bool empty = words_of(group.heading).empty();
        out_ += (empty ? "<td" : "<th scope=\"colgroup\"");
        out_ += std::string(" colspan=\"") + std::to_string(group.columns) + "\">";
        write(group.heading);
        out_ += empty ? "</td>" : "</th>";
    }
    out_ += "</tr>\n";
}

void BlockWriter::write_element(const DataTable& table) {
    const std::string id = next_id("t");
    const bool captioned = !words_of(table.caption).empty();
    // A wide table scrolls by itself, and whoever has no mouse must be able to reach it.
    out_ += "<div class=\"tabelkader\" role=\"group\" tabindex=\"0\" ";
    out_ +=
        captioned ? "aria-labelledby=\"" + id + "\"" : "aria-label=\"Tabel " + std::to_string(names_) + "\"";
    out_ += ">\n<table" + table_class(table) + ">\n";
    if (captioned) {
        out_ += "<caption id=\"" + id + "\">";
        write(table.caption);
        out_ += "</caption>\n";
    }
    write_groups(table);
    out_ += "<tr>";
    for (const TableColumn& column : table.columns) {
        const bool empty = words_of(column.heading).empty(); // a corner is no heading
        out_ += empty ? "<td" : "<th scope=\"col\"";
        out_ += align_class(column.align);
        out_ += '>';
        write(column.heading);
        out_ += empty ? "</td>" : "</th>";
    }
    out_ += "</tr>\n</thead>\n<tbody>\n";
    for (const TableRow& one : table.rows) row(table, one);
    out_ += "</tbody>\n</table>\n</div>\n";
    for (const Runs& remark : table.remarks) {
        out_ += "<p class=\"opmerking\">";
        write(remark);
        out_ += "</p>\n";
    }
}

void BlockWriter::write_element(const FigureBlock& figure) {
    const std::string id = next_id("g");
    const std::string title = words_of(figure.caption);
    out_ += "<figure>\n<figcaption id=\"" + id + "\">";
    write(figure.caption);
    out_ += "</figcaption>\n<div class=\"grafiekkader\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" +
            id + "\">\n";
    out_ += svg(figure.chart, id, title, figure.alternative);
    out_ += "</div>\n<details>\n<summary>De cijfers van deze grafiek</summary>\n";
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
        // Last year and the agreed number each on a line of their own, as on paper.
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
