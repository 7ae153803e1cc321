#include "output/data/figure_tables.hpp"

#include "output/data/figure_value.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::string_view ledger_name = "meerwaarde";

bool names(const Document& document, std::string_view figure) {
    return std::find(document.figures.begin(), document.figures.end(), figure) != document.figures.end();
}

std::string sheet_figure(const PublishedSheet& sheet) { return "overzicht." + sheet.id; }

std::string shown_text(const SheetCell& cell) { return cell.figure ? cell.figure->text() : cell.text; }

void optional_text(JsonWriter& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.text(key, text);
}

void write_line(JsonWriter& json, const PublishedLedgerLine& line) {
    json.begin_object();
    json.text("naam", line.name);
    optional_text(json, "berekening", line.formula);
    optional_text(json, "opmerking", line.remark);
    optional_text(json, "bron", line.source);
    optional_text(json, "verschil_met_bron", line.printed_difference);
    json.boolean("pm", line.pm);
    if (line.pm) {
        optional_text(json, "reden", line.pm_reason);
    } else {
        write_value(json, "laag", exact(line.low));
        write_value(json, "midden", exact(line.value));
        write_value(json, "hoog", exact(line.high));
    }
    json.end_object();
}

/// Writes the three amounts of a line or of the total, each as a row of its own.
void write_band(CsvWriter& csv, CsvFigure row, const Published& low, const Published& middle,
                const Published& high) {
    row.which = "laag";
    write_row(csv, row, low);
    row.which = "midden";
    write_row(csv, row, middle);
    row.which = "hoog";
    write_row(csv, row, high);
}

} // namespace

std::vector<const PublishedSheet*> shown_sheets(const Document& document, const Publication& publication) {
    std::vector<const PublishedSheet*> shown;
    for (const PublishedSheet& sheet : publication.sheets)
        if (names(document, sheet_figure(sheet))) shown.push_back(&sheet);
    return shown;
}

const PublishedLedger* shown_ledger(const Document& document, const Publication& publication) {
    return publication.ledger && names(document, ledger_name) ? &*publication.ledger : nullptr;
}

void write_sheet(JsonWriter& json, const PublishedSheet& sheet) {
    json.begin_object();
    json.text("overzicht", sheet.id);
    json.text("naam", sheet.name);
    optional_text(json, "zin", sheet.sentence);
    json.begin_list("kolommen");
    for (const PublishedSheet::Column& column : sheet.columns) json.item(column.heading);
    json.end_list();
    json.begin_list("regels");
    for (const SheetRow& row : sheet.rows) {
        json.begin_object();
        json.boolean("totaal", row.total);
        json.begin_list("cellen");
        for (const SheetCell& cell : row.cells)
            if (cell.figure)
                write_value(json, "", exact(*cell.figure));
            else
                json.item(cell.text);
        json.end_list();
        json.end_object();
    }
    json.end_list();
    json.begin_list("opmerkingen");
    for (const std::string& remark : sheet.remarks) json.item(remark);
    json.end_list();
    json.end_object();
}

void write_sheet(CsvWriter& csv, const PublishedSheet& sheet) {
    CsvFigure place;
    place.id = sheet_figure(sheet);
    place.name = sheet.name;
    for (const SheetRow& row : sheet.rows) {
        if (row.cells.empty()) continue;
        place.member = shown_text(row.cells.front());
        for (std::size_t i = 1; i < std::min(row.cells.size(), sheet.columns.size()); ++i) {
            place.breakdown = sheet.columns[i].heading;
            if (const SheetCell& cell = row.cells[i]; cell.figure)
                write_row(csv, place, *cell.figure);
            else
                write_row(csv, place, cell.text);
        }
        if (row.cells.size() == 1) { // a list of names only
            place.breakdown = sheet.columns.empty() ? "" : sheet.columns.front().heading;
            write_row(csv, place, place.member);
        }
    }
}

void write_ledger(JsonWriter& json, const PublishedLedger& ledger) {
    json.begin_object(ledger_name);
    json.text("naam", ledger.name);
    json.text("per", ledger.per);
    json.text("voorbehoud", ledger.disclaimer);
    json.begin_list("regels");
    for (const PublishedLedgerLine& line : ledger.lines) write_line(json, line);
    json.end_list();
    write_value(json, "laag", exact(ledger.low));
    write_value(json, "midden", exact(ledger.total));
    write_value(json, "hoog", exact(ledger.high));
    json.begin_list("zakken");
    for (const auto& [name, value] : ledger.pockets) {
        json.begin_object();
        json.text("naam", name);
        write_value(json, "midden", exact(value));
        json.end_object();
    }
    json.end_list();
    json.begin_list("verhoudingen");
    for (const std::string& ratio : ledger.ratios) json.item(ratio);
    json.end_list();
    json.end_object();
}

void write_ledger(CsvWriter& csv, const PublishedLedger& ledger) {
    CsvFigure row;
    row.id = ledger_name;
    row.name = ledger.name;
    row.unit = "euro";
    row.breakdown = "regel";
    for (const PublishedLedgerLine& line : ledger.lines) {
        row.member = line.name;
        row.definition = line.formula;
        row.source = line.source;
        row.which = "midden";
        if (line.pm)
            write_row(csv, row, "PM");
        else
            write_band(csv, row, line.low, line.value, line.high);
    }
    row.definition = ledger.disclaimer; // the numbers never go without their disclaimer
    row.source.clear();
    row.breakdown.clear();
    row.member = "totaal";
    write_band(csv, row, ledger.low, ledger.total, ledger.high);
    row.breakdown = "zak";
    row.which = "midden";
    for (const auto& [name, value] : ledger.pockets) {
        row.member = name;
        write_row(csv, row, value);
    }
}

} // namespace verantwoord
