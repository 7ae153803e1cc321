#include "administration/files/other_lines.hpp"

#include "administration/cells/total_words.hpp"
#include "administration/cells/trimmed.hpp"
#include "administration/files/column_cells.hpp"
#include "administration/files/dropped_rows.hpp"
#include "administration/files/own_totals.hpp"
#include "administration/privacy/identifying.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <utility>

namespace verantwoord {

namespace {

bool is_numeric(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,-+%€ ()/") == std::string_view::npos;
}

bool repeats_headings(const FilePlan& plan, std::span<const csv::Cell> cells) {
    std::size_t same = 0;
    for (std::size_t index = 0; index < std::min(cells.size(), plan.columns.size()); ++index) {
        const std::string_view text = trimmed(cells[index].text);
        if (text.empty()) continue;
        if (heading_key(text) != heading_key(plan.columns[index].heading)) return false;
        ++same;
    }
    return same > 1 || (same == 1 && plan.columns.size() == 1);
}

/// "Januari 2025" above the days of that month: in a column of dates, and nothing beside it.
bool names_a_month(const FilePlan& plan, std::span<const csv::Cell> cells) {
    for (std::size_t index = 0; index < std::min(cells.size(), plan.columns.size()); ++index) {
        const std::string text = text::lower(trimmed(cells[index].text));
        if (text.empty()) continue;
        const PlannedColumn& column = plan.columns[index];
        if (!column.read() || column.schema->kind != CellKind::Date) return false;
        for (unsigned month = 1; month <= 12; ++month) {
            const std::string_view name = dutch::month(month);
            if (!text.starts_with(name)) continue;
            return text.find_first_not_of(" 0123456789", name.size()) == std::string::npos;
        }
        return false;
    }
    return false;
}

/// One word of a column that marks the rows in which it stands.
bool marks_a_line(const PlannedColumn& column, std::string_view word) {
    return begins_like_total(word) || heading_key(word) == heading_key(column.heading);
}

/// The rows in which a word may mark another line, each once. A word is looked at once, not once a row.
std::vector<std::size_t> marked_rows(const ReadTable& table, std::size_t from) {
    std::vector<std::size_t> rows;
    const FilePlan& plan = table.plans[table.first_row_of.size() - 1];
    for (const ReadColumn& read : table.columns) {
        const PlannedColumn* planned = plan.of(read.schema->name);
        const auto& codes = read.column.codes;
        if (!planned || codes.empty() || read.schema->kind == CellKind::KeyList) continue;
        std::vector<bool> marks(read.column.dictionary.size());
        for (Dictionary::Code code = 1; code < marks.size(); ++code)
            marks[code] = marks_a_line(*planned, read.column.dictionary.text(code));
        if (std::find(marks.begin(), marks.end(), true) == marks.end()) continue;
        for (std::size_t row = from; row < codes.size(); ++row)
            if (marks[codes[row]]) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

LineKind line_kind(const FilePlan& plan, std::span<const csv::Cell> cells) {
    std::size_t texts = 0, numbers = 0;
    bool first = true, total = false, begins = false;
    for (const csv::Cell& cell : cells) {
        const std::string_view text = trimmed(cell.text);
        if (text.empty()) continue;
        const bool is_total = is_total_word(text);
        begins |= first && begins_like_total(text);
        total |= is_total;
        numbers += is_numeric(text);
        texts += !is_numeric(text) && !is_total && !(first && begins);
        first = false;
    }
    if (total || (begins && texts == 0)) return LineKind::Total;
    if (repeats_headings(plan, cells)) return LineKind::Heading;
    return texts == 1 && numbers == 0 && names_a_month(plan, cells) ? LineKind::Title : LineKind::Row;
}

void take_out(ReadTable& table, std::size_t from, std::vector<OtherLine> lines, FileAccount& account,
              CellFindings& findings) {
    const FilePlan& plan = table.plans[table.first_row_of.size() - 1];
    for (const std::size_t row : marked_rows(table, from)) {
        if (std::any_of(lines.begin(), lines.end(), [&](const OtherLine& line) { return line.row == row; }))
            continue;
        csv::RecordReader reader(plan.extent(table.starts[row], 1));
        if (!reader.next()) continue;
        const LineKind kind = line_kind(plan, reader.cells());
        if (kind == LineKind::Total || kind == LineKind::Heading) lines.push_back({row, kind});
    }
    if (lines.empty()) return;
    std::sort(lines.begin(), lines.end(),
              [](const OtherLine& a, const OtherLine& b) { return a.row < b.row; });
    std::uint32_t last = 0; // of one line several rows may have been made
    for (const OtherLine& line : lines) {
        if (std::exchange(last, table.lines[line.row]) == table.lines[line.row]) continue;
        account.titles += line.kind == LineKind::Title;
        account.headings += line.kind == LineKind::Heading;
        account.totals += line.kind == LineKind::Total;
    }
    check_own_totals(table, from, lines, account, findings);
    std::vector<std::size_t> rows;
    for (const OtherLine& line : lines) rows.push_back(line.row);
    drop_rows(table, rows);
}

} // namespace verantwoord
