// The place of a cell or a row for a message, with its line, in which cells of refused and unread columns
// are made unreadable.
#include "administration/files/file_plan.hpp"

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

} // namespace

Place quoted_place(const FilePlan& plan, std::size_t record, std::uint32_t line, std::size_t offset,
                   std::size_t length) {
    constexpr std::size_t longest_quote = 400;
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
    Place place = quoted_place(plan, record, line, record, 0);
    place.column = 0;
    if (plan.file->sheet()) place.cell = std::to_string(line);
    return place;
}

} // namespace verantwoord
