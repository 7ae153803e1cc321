// Places in a sheet, as people find them there: "bezoeken.xlsx:Blad1!B1568".

#include "administration/files/file_plan.hpp"
#include "administration/workbook/address.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

/// On one line, and every character of what must not be seen as '…'.
std::string shown_cell(std::string_view text, bool secret) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        text::append(shown, secret ? U'…' : point < U' ' ? U' ' : point);
    }
    return shown;
}

} // namespace

Place sheet_place(const FilePlan& plan, std::size_t record, std::uint32_t line, std::size_t offset) {
    constexpr std::size_t longest_quote = 400;
    Place place;
    place.file = plan.file->name();
    place.line = line;
    csv::RecordReader reader(plan.extent(record, line));
    if (!reader.next()) return place;
    // The headings are no cells of anybody, also while they are still being read.
    const bool headings = record < plan.body_begin || record <= plan.heading_begin;
    for (std::size_t index = 0; index < reader.cells().size(); ++index) {
        const csv::Cell& cell = reader.cells()[index];
        const bool secret = !headings && (index >= plan.columns.size() || plan.columns[index].secret());
        if (index > 0) place.text += " | ";
        const std::string shown = shown_cell(cell.text, secret);
        if (cell.offset <= offset) {
            place.column = text::length(place.text) + 1;
            place.length = text::length(shown);
            place.cell = workbook::column_letters(index) + std::to_string(line);
        }
        place.text += shown;
    }
    if (place.text.size() > longest_quote) place.text.clear();
    return place;
}

} // namespace verantwoord
