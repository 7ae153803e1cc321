// Tables: headings, groups of columns, and numbers with their units below each other.
#include "layout/setting/behind_units.hpp"
#include "output/html/html_blocks.hpp"
#include "output/html/html_text.hpp"

#include <algorithm>

namespace verantwoord::html {

namespace {

std::string_view align_class(Align align) {
    return align == Align::Right ? " class=\"getal\"" : align == Align::Centre ? " class=\"midden\"" : "";
}

std::string tail_of(const TableCell& cell) {
    std::string tail(behind_units(words_of(cell.runs)));
    std::replace_if(
        tail.begin(), tail.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
    return tail;
}

/// Whether the text of a cell is so long that it must have more than one line.
bool is_long(const TableCell& cell) { return words_of(cell.runs).size() > 40; }

/// By column, the longest text that stands behind the units of a cell, with zeros for its digits.
std::vector<std::string> longest_tails(const DataTable& table) {
    std::vector<std::string> longest(table.columns.size());
    for (const TableRow& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size() && i < longest.size(); ++i)
            if (const std::string tail = tail_of(row.cells[i]); tail.size() > longest[i].size())
                longest[i] = tail;
    return longest;
}

/// What a cell lacks behind its units beside the longest in its column. The page sets it unseen and unread,
/// so that units stand below units.
std::string lacking(const TableCell& cell, const std::string& longest) {
    const std::string tail = tail_of(cell);
    const bool same_end = longest.size() >= tail.size() &&
                          longest.compare(longest.size() - tail.size(), tail.size(), tail) == 0;
    return same_end ? longest.substr(0, longest.size() - tail.size()) : std::string();
}

/// The class of a table that the page sets otherwise: in small type, or with room for sentences.
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

void BlockWriter::row(const DataTable& table, const TableRow& row, const std::vector<std::string>& tails) {
    out_ += row.total ? "<tr class=\"totaal\">" : "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Align align = i < table.columns.size() ? table.columns[i].align : Align::Left;
        out_ += i == 0 ? "<th scope=\"row\"" : "<td";
        out_ += align_class(align);
        if (align == Align::Right)
            if (const std::string unseen = lacking(row.cells[i], tails[i]); !unseen.empty())
                out_ += " data-na=\"" + escaped(unseen) + '"';
        out_ += '>';
        cell_content(row.cells[i]);
        out_ += i == 0 ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
}

/// Writes which columns belong together, and the row of headings over them.
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
    // A wide table scrolls by itself; the frame takes the focus, so that who has no mouse can reach and
    // scroll it.
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
        const bool empty = words_of(column.heading).empty(); // the corner above row headings is no heading
        out_ += empty ? "<td" : "<th scope=\"col\"";
        out_ += align_class(column.align);
        out_ += '>';
        write(column.heading);
        out_ += empty ? "</td>" : "</th>";
    }
    out_ += "</tr>\n</thead>\n<tbody>\n";
    const std::vector<std::string> tails = longest_tails(table);
    for (const TableRow& one : table.rows) row(table, one, tails);
    out_ += "</tbody>\n</table>\n</div>\n";
    write_remarks(table.remarks);
}

void BlockWriter::write_remarks(const std::vector<Runs>& remarks) {
    for (const Runs& remark : remarks) {
        out_ += "<p class=\"opmerking\">";
        write(remark);
        out_ += "</p>\n";
    }
}

} // namespace verantwoord::html
