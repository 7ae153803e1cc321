// The place of a cell or a row for a message, with its line, in which cells of refused and unread columns
// are made unreadable. Of a sheet it is as people find it there: "bezoeken.xlsx:Blad1!B1568".
#include "administration/files/file_plan.hpp"
#include "administration/shape/reshaped_text.hpp"
#include "administration/workbook/address.hpp"

#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct Line {
    std::size_t begin, end;
    std::uint32_t number;
};

/// The line in which `offset` lies, at or behind the record's first line.
Line line_of(std::string_view text, std::size_t record, std::uint32_t number, std::size_t offset) {
    Line line{record, text.size(), number};
    for (std::size_t at = text.find('\n', record); at != std::string_view::npos && at < offset;
         at = text.find('\n', at + 1)) {
        line.begin = at + 1;
        ++line.number;
    }
    line.end = std::min(text.find('\n', line.begin), text.size());
    if (line.end > line.begin && text[line.end - 1] == '\r') --line.end;
    return line;
}

/// The line with every character of the secret ranges as '…', so that the columns behind them stay right.
std::string masked(std::string_view text, const Line& line,
                   const std::vector<std::pair<std::size_t, std::size_t>>& secret) {
    std::string shown;
    for (std::size_t at = line.begin; at < line.end;) {
        const std::size_t from = at;
        text::next_character(text.substr(0, line.end), at);
        const bool hide = std::any_of(secret.begin(), secret.end(), [&](const auto& range) {
            return range.first <= from && from < range.second;
        });
        if (hide)
            shown += "…";
        else
            shown += text.substr(from, at - from);
    }
    return shown;
}

std::vector<std::pair<std::size_t, std::size_t>> secret_ranges(const FilePlan& plan, std::size_t record) {
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    // Headings are no cells, also while they are still being read.
    if (record < plan.body_begin || record <= plan.heading_begin) return ranges;
    csv::RecordReader reader(plan.extent(record, 1));
    if (!reader.next()) return ranges;
    for (std::size_t index = 0; index < reader.cells().size(); ++index) {
        // Beyond the headings nobody knows what a cell holds.
        const bool secret = index >= plan.columns.size() || plan.columns[index].secret();
        const csv::Cell& cell = reader.cells()[index];
        if (secret) ranges.emplace_back(cell.offset, cell.offset + cell.length);
    }
    return ranges;
}

/// On one line, and every character of what must not be seen as '…'.
std::string shown_cell(std::string_view text, bool secret) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        text::append(shown, secret ? U'…' : point < U' ' ? U' ' : point);
    }
    return shown;
}

/// In the file as the centre has it, for an offset in the text that was made of it.
Place source_place(const FilePlan& plan, std::size_t offset) {
    const ReshapedText::Back back = plan.made->back(offset);
    csv::RecordReader reader(plan.source->extent(back.record, back.line));
    if (!reader.next() || back.column >= reader.cells().size())
        return record_place(*plan.source, back.record, back.line);
    const csv::Cell& cell = reader.cells()[back.column];
    return quoted_place(*plan.source, back.record, back.line, cell.offset, cell.length);
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

Place quoted_place(const FilePlan& plan, std::size_t record, std::uint32_t line, std::size_t offset,
                   std::size_t length) {
    constexpr std::size_t longest_quote = 400;
    if (plan.made) return source_place(plan, offset);
    if (plan.file->sheet()) return sheet_place(plan, record, line, offset);
    const std::string_view text = plan.file->text();
    const Line found = line_of(text, record, line, offset);
    Place place;
    place.file = plan.file->name();
    place.line = found.number;
    const std::size_t from = std::clamp(offset, found.begin, found.end);
    const std::size_t until = std::clamp(offset + length, from, found.end);
    place.column = text::length(text.substr(found.begin, from - found.begin)) + 1;
    place.length = text::length(text.substr(from, until - from));
    if (found.end - found.begin <= longest_quote)
        place.text = masked(text, found, secret_ranges(plan, record));
    return place;
}

Place record_place(const FilePlan& plan, std::size_t record, std::uint32_t line) {
    if (plan.made) {
        const ReshapedText::Back back = plan.made->back(record);
        return record_place(*plan.source, back.record, back.line);
    }
    Place place = quoted_place(plan, record, line, record, 0);
    place.column = 0;
    if (plan.file->sheet()) place.cell = std::to_string(line);
    return place;
}

} // namespace verantwoord
