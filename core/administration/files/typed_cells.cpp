// Cells of a sheet into the columns of a table. They have a type, so that nothing is guessed; what is typed
// as text is read as in any other file.

#include "administration/cells/cell_messages.hpp"
#include "administration/files/chunk_reader.hpp"

#include <algorithm>
#include <utility>

namespace verantwoord {

namespace {

using workbook::Filled;
using workbook::Kind;

bool is_text(CellKind kind) {
    return kind == CellKind::Key || kind == CellKind::Text || kind == CellKind::Category ||
           kind == CellKind::KeyList;
}

bool is_amount(CellKind kind) {
    return !is_text(kind) && kind != CellKind::Date && kind != CellKind::YearNumber;
}

/// "37:30:15" in seconds; it was written by us.
std::int64_t seconds_of(std::string_view span) {
    std::int64_t parts[3] = {0, 0, 0};
    std::size_t part = 0;
    for (const char byte : span)
        if (byte == ':')
            ++part;
        else
            parts[part] = parts[part] * 10 + (byte - '0');
    return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

} // namespace

/// Whether a row has a cell of its own under the headings. What stands beside them is no part of the table,
/// and shifts nothing: it is told once.
bool ChunkReader::holds_cells() {
    const auto cells = reader_.cells();
    const auto types = reader_.types();
    const std::size_t expected = task_.plan->columns.size();
    const auto own = [&](std::size_t index) {
        return types[index].filled == Filled::Own && !cells[index].text.empty();
    };
    for (std::size_t index = expected; index < cells.size(); ++index)
        if (own(index)) {
            if (surplus_.rows++ == 0)
                surplus_.first = {reader_.begin(), reader_.line(), cells[index].offset, cells[index].length};
            break;
        }
    for (std::size_t index = 0; index < expected; ++index)
        if (own(index)) return true;
    ++account_.blank;
    return false;
}

void ChunkReader::tell_surplus() {
    if (surplus_.rows == 0) return;
    findings_.add("beside the columns", surplus_.first, surplus_.first.line, [&]() -> Said {
        return {Severity::Note,
                "G14",
                {"naast de kolommen staat nog iets, op {}; dat wordt niet gelezen",
                 say::counted(static_cast<std::int64_t>(surplus_.rows), "regel", "regels")},
                "hoort het bij de tabel, zet er dan een kolomnaam boven"};
    });
}

void ChunkReader::read_typed(Target& target, const csv::Cell& cell, const workbook::TypedText& type) {
    if (type.kind == Kind::Error)
        return tell(target, cell, "error of the sheet", [&]() -> Said {
            return {Severity::Error,
                    "G54",
                    {"in deze cel staat een fout van het rekenblad: {}", say::quoted_short(cell.text)},
                    "verbeter de formule in Excel of LibreOffice, of maak de cel leeg"};
        });
    if (type.kind == Kind::Uncomputed)
        return tell(target, cell, "not computed", []() -> Said {
            return {Severity::Error, "G54", "deze cel is nog niet uitgerekend",
                    "open de werkmap in Excel of LibreOffice en bewaar haar opnieuw"};
        });
    if (type.filled == Filled::FromAbove && is_amount(target.kind))
        return tell(target, cell, "merged", [&]() -> Said {
            return {Severity::Error,
                    "G55",
                    {"{} staat in een samengevoegde cel en zou in meer regels tellen",
                     say::quoted_short(cell.text)},
                    "splits de cel en zet in elke regel het eigen getal"};
        });
    switch (type.kind) {
    case Kind::Number:
    case Kind::Hundredths: return read_number(target, cell, type.kind);
    case Kind::Span:
        if (target.kind == CellKind::Hours || target.kind == CellKind::Minutes)
            return read_span(target, cell);
        break;
    default: break;
    }
    is_day_ = type.kind == Kind::Day;
    read_cell(target, cell);
    is_day_ = false;
}

void ChunkReader::read_number(Target& target, const csv::Cell& cell, Kind kind) {
    const bool broken = cell.text.find(',') != std::string_view::npos;
    // Excel takes "12,13" for a number, and loses the end of "12,10".
    if (broken && (target.kind == CellKind::KeyList || target.kind == CellKind::Key))
        return tell(target, cell, "broken number", [&]() -> Said {
            return {Severity::Error,
                    "G03",
                    {"{} is voor het rekenblad één getal met een komma", say::quoted_short(cell.text)},
                    "zet er een puntkomma tussen als het meer nummers zijn, of geef de cel de opmaak Tekst"};
        });
    if (target.kind == CellKind::Date && task_.plan->file->sheet()->since_1904)
        return tell_unreadable(target, cell::Fault::NoDate, cell.text, cell);
    if (kind == Kind::Hundredths && (target.kind == CellKind::Euros || target.kind == CellKind::Fte))
        return read_hundredths(target, cell);
    const cell::Notation own = std::exchange(target.notation, cell::Notation::Comma);
    const bool of_file = std::exchange(target.file_notation, false);
    read_cell(target, cell);
    target.notation = own;
    target.file_notation = of_file;
}

/// A computed amount of which the sheet shows two decimals: as a CSV file of the same sheet would have it.
void ChunkReader::read_hundredths(Target& target, const csv::Cell& cell) {
    const bool negative = cell.text.starts_with('-');
    const std::string_view positive = cell.text.substr(negative ? 1 : 0);
    const std::size_t comma = positive.find(',');
    const cell::Number cut = cell::parse_number(positive.substr(0, comma + 3), 2, cell::Notation::Comma);
    if (cut.fault != cell::Fault::None) return tell_unreadable(target, cut.fault, cell.text, cell);
    const std::int64_t cents = cut.value + (positive[comma + 3] >= '5' ? 1 : 0);
    const std::string rounded = (negative && cents > 0 ? "-" : "") + std::to_string(cents / 100) +
                                (cents % 100 < 10 ? ",0" : ",") + std::to_string(cents % 100);
    read_number(target, {rounded, cell.offset, cell.length}, Kind::Number);
}

void ChunkReader::read_span(Target& target, const csv::Cell& cell) {
    const std::int64_t seconds = seconds_of(cell.text), minutes = (seconds + 30) / 60;
    if (seconds % 60 != 0) tell(target, cell, "rounded", [&] { return rounded_message(cell.text, minutes); });
    target.amounts[row_] = minutes;
}

} // namespace verantwoord
