// The block `overzicht`: a checklist, a register, deadlines or another sheet as a table.
#include "base/text/text.hpp"
#include "document/blocks/makers.hpp"
#include "document/fields/sheet_fields.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The runs of a text that may have several lines, and keeps them.
Runs lines_of(const std::string& text) {
    Runs runs;
    for (const std::string_view line : text::split(text, '\n')) {
        if (!runs.empty()) {
            Run end;
            end.line_break = true;
            runs.push_back(end);
        }
        runs.push_back(plain_runs(typeset(text::trim(line))).front());
    }
    return runs;
}

TableCell cell_of(const SheetCell& given, const std::string& field, Remarks& remarks) {
    TableCell cell = given.figure ? remarks.cell(*given.figure, field) : TableCell{lines_of(given.text), {}};
    cell.status = given.status;
    return cell;
}

/// Writes the cents of all sums of money in a column where one of them has cents, so that they stand below
/// each other.
void write_cents(const PublishedSheet& sheet, std::size_t column, std::vector<TableRow>& rows) {
    const auto text = [&](std::size_t row) -> std::string* {
        const SheetCell& given = sheet.rows[row].cells[column];
        const bool money = given.figure && given.figure->open() && given.figure->unit() == Unit::Eurocents;
        return money ? &rows[row].cells[column].runs.front().text : nullptr;
    };
    bool cents = false;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (column < sheet.rows[row].cells.size() && text(row))
            cents = cents || (text(row)->find(',') != std::string::npos);
    for (std::size_t row = 0; cents && row < rows.size(); ++row)
        if (column < sheet.rows[row].cells.size() && text(row) &&
            !(text(row)->find(',') != std::string::npos))
            *text(row) += ",00";
}

/// Whether the template said the sheet's sentence itself already, with {{overzicht.partners.zin}}.
bool said_already(const std::string& field, const Composing& composing) {
    return std::any_of(composing.values.begin(), composing.values.end(),
                       [&](const Value& value) { return value.figure == field + ".zin"; });
}

} // namespace

Blocks make_block(const SheetOptions& options, Composing& composing) {
    Blocks blocks;
    if (!options.sheet) return blocks;
    const PublishedSheet& sheet = *options.sheet;
    const std::string field = std::string(sheet_prefix) + sheet.id;
    if (sheet.rows.empty()) {
        blocks.push_back(
            paragraph("Over " + wording::uncapitalised(sheet.name) + " zijn hier geen gegevens."));
        return blocks;
    }
    if (!sheet.sentence.empty() && !said_already(field, composing))
        blocks.push_back({Paragraph{plain_runs(typeset(sheet.sentence)), true}});
    DataTable table;
    Remarks remarks;
    table.caption = composing.title(options.title, typeset(sheet.name));
    for (const PublishedSheet::Column& column : sheet.columns)
        table.columns.push_back(
            {plain_runs(typeset(column.heading)), column.numeric ? Align::Right : Align::Left});
    for (const SheetRow& given : sheet.rows) {
        TableRow row{{}, given.total};
        for (const SheetCell& cell : given.cells) row.cells.push_back(cell_of(cell, field, remarks));
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        write_cents(sheet, column, table.rows);
    for (const std::string& remark : sheet.remarks) remarks.add(remark);
    table.remarks = remarks.take();
    composing.shown.insert(field);
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace verantwoord
