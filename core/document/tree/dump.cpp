#include "document/tree/dump.hpp"

#include <cmath>

namespace verantwoord {

namespace {

std::string words(const Runs& runs) {
    std::string result;
    for (const Run& run : runs) {
        std::string text = run.line_break ? "⏎" : run.text;
        if (!run.figure.empty()) text = "{" + text + "=" + run.figure + "}";
        if (run.bold) text = "**" + text + "**";
        if (run.italic) text = "_" + text + "_";
        if (run.code) text = "`" + text + "`";
        if (!run.link.empty()) text = "[" + text + "](" + run.link + ")";
        result += text;
        if (run.note) result += "[" + std::to_string(*run.note + 1) + "]";
    }
    return result;
}

class Dump {
  public:
    std::string text;
    void blocks(const Blocks& list) {
        for (const Block& block : list) std::visit([this](const auto& value) { show(value); }, block.value);
    }
    void line(const std::string& words_of_line) { text += std::string(depth_, ' ') + words_of_line + "\n"; }

  private:
    void inside(const Blocks& list) {
        depth_ += 2;
        blocks(list);
        depth_ -= 2;
    }
    void show(const Heading& heading) {
        line("Kop " + std::to_string(heading.level) + " " + words(heading.runs) + " #" + heading.id);
    }
    void show(const Paragraph& paragraph) { line("Alinea " + words(paragraph.runs)); }
    void show(const List& list) {
        int number = list.start;
        for (const Blocks& item : list.items) {
            line(list.ordered ? "Punt " + std::to_string(number++) : "Punt");
            inside(item);
        }
    }
    void show(const Quote& quote) {
        line("Citaat");
        inside(quote.blocks);
    }
    void show(const DataTable& table) {
        line("Tabel " + words(table.caption));
        std::string heads;
        for (const ColumnGroup& group : table.groups)
            heads += " | " + words(group.heading) + " ×" + std::to_string(group.columns);
        if (!heads.empty()) line(" " + std::exchange(heads, {}));
        for (const TableColumn& column : table.columns)
            heads += " | " + words(column.heading) + (column.align == Align::Right ? ">" : "");
        line(" " + heads);
        for (const TableRow& row : table.rows) {
            std::string cells;
            for (const TableCell& cell : row.cells)
                cells += " | " + words(cell.runs) + (cell.status.empty() ? "" : " (" + cell.status + ")");
            line((row.total ? " =" : "  ") + cells.substr(row.total ? 0 : 1));
        }
        for (const Runs& remark : table.remarks) line("  * " + words(remark));
    }
    void show(const FigureBlock& figure) {
        line("Grafiek " + words(figure.caption));
        line("  alt: " + figure.alternative);
        for (const Runs& remark : figure.remarks) line("  * " + words(remark));
        depth_ += 2;
        show(figure.data);
        depth_ -= 2;
    }
    void show(const PictureBlock& block) {
        line("Afbeelding " + words(block.caption));
        line("  alt: " + block.alternative);
    }
    void show(const KeyFigures& figures) {
        line("Kerncijfers");
        for (const KeyFigure& tile : figures.tiles)
            line("  " + words(tile.value) + " – " + tile.label + " – " + tile.detail +
                 (tile.status.empty() ? "" : " (" + tile.status + ")"));
    }
    void show(const PersonaCard& card) {
        line("Persona " + card.name + " – " + card.subtitle);
        for (const std::string& attribute : card.attributes) line("  kenmerk " + attribute);
        if (!card.quote.empty()) line("  citaat " + card.quote);
        for (const PersonaCard::Part& part : card.parts) {
            line("  deel " + part.heading);
            inside(part.blocks);
        }
        line("  klein " + card.small_print);
    }
    void show(const Contents&) { line("Inhoudsopgave"); }
    void show(const PageBreak&) { line("Nieuwe pagina"); }
    std::size_t depth_ = 0;
};

std::string rounded(double value) {
    const long long tenths = std::llround(value * 10);
    return std::to_string(tenths / 10) +
           (tenths % 10 == 0 ? "" : "," + std::to_string(std::llabs(tenths % 10)));
}

std::string line_of(const ChartRectangle& r) {
    return "vlak " + rounded(r.x) + " " + rounded(r.y) + " " + rounded(r.width) + "×" + rounded(r.height) +
           (r.dashed_outline ? " gestippeld" : "") + (r.hatched ? " gearceerd" : "");
}
std::string line_of(const ChartLine& line) {
    std::string text = line.dashed ? "streeplijn" : "lijn";
    for (const ChartPoint& point : line.points) text += " " + rounded(point.x) + "," + rounded(point.y);
    return text;
}
std::string line_of(const ChartDot& dot) {
    return "stip " + rounded(dot.centre.x) + "," + rounded(dot.centre.y);
}
std::string line_of(const ChartPolygon& polygon) {
    std::string text = "veelhoek";
    for (const ChartPoint& point : polygon.points) text += " " + rounded(point.x) + "," + rounded(point.y);
    return text;
}
std::string line_of(const ChartLabel& label) {
    return "tekst " + rounded(label.position.x) + "," + rounded(label.position.y) + " " + label.text;
}

} // namespace

std::string to_text(const Document& document) {
    Dump dump;
    dump.line("Titel " + document.title);
    dump.line("Kopregel " + document.running_header);
    if (document.cover) {
        dump.line("Voorblad " + document.cover->title + " – " + document.cover->subtitle);
        for (const auto& [label, text] : document.cover->lines) dump.line("  " + label + ": " + text);
    }
    dump.blocks(document.blocks);
    for (std::size_t i = 0; i < document.notes.size(); ++i)
        dump.line("Noot " + std::to_string(i + 1) + " " + words(document.notes[i].runs));
    std::string figures;
    for (const std::string& figure : document.figures) figures += " " + figure;
    dump.line("Getoond" + figures);
    return dump.text;
}

std::string to_text(const Chart& chart) {
    std::string text = rounded(chart.width) + "×" + rounded(chart.height) + "\n";
    for (const ChartShape& shape : chart.shapes)
        text += std::visit([](const auto& s) { return line_of(s); }, shape) + "\n";
    return text;
}

} // namespace verantwoord
