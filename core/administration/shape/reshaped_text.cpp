#include "administration/shape/reshaped_text.hpp"

#include "administration/cells/empty_cell.hpp"
#include "administration/cells/presence_mark.hpp"
#include "administration/cells/trimmed.hpp"
#include "administration/shape/blank_cell.hpp"
#include "administration/shape/record_messages.hpp"
#include "administration/table/cell_blank.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::size_t most_text = 256UL * 1024 * 1024;

/// Without the marks that part cells and rows in the text of a sheet.
std::string plain(std::string_view text) {
    std::string result(text);
    for (char& byte : result)
        if (static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t') byte = ' ';
    return result;
}

std::size_t first_column(const std::vector<std::optional<std::size_t>>& columns) {
    for (const auto& column : columns)
        if (column) return *column;
    return 0;
}

} // namespace

ReshapedText::ReshapedText(ReshapeTask task) : task_(std::move(task)), last_(task_.shape.carried.size()) {
    add_headings();
    body_begin_ = text_.size();
    csv::RecordReader reader(task_.rows);
    for (; !too_large_ && reader.next(); ++lines_.all) add_record(reader);
    auto sheet = std::make_shared<workbook::Sheet>();
    sheet->text = std::move(text_);
    sheet->filled_rows = static_cast<std::uint32_t>(origins_.size());
    sheet->since_1904 = task_.file->sheet() && task_.file->sheet()->since_1904;
    file_ = SourceFile::of_sheet(task_.file->name(), std::move(sheet));
}

void ReshapedText::add_headings() {
    origins_.push_back({0, task_.headings.record, task_.headings.line, 0});
    for (const std::string& heading : task_.shape.headings) add_cell(plain(heading));
    text_ += workbook::row_end;
}

void ReshapedText::add_cell(std::string_view raw) {
    if (!row_begins_) text_ += workbook::cell_end;
    row_begins_ = false;
    text_ += raw;
}

/// The bytes of a cell, those of a sheet with their marks.
std::string ReshapedText::raw(const csv::Cell& cell) const {
    return task_.rows.sheet ? std::string(task_.rows.text.substr(cell.offset, cell.length))
                            : plain(cell.text);
}

/// Tells of a line that is no record. A sheet has none of these.
bool ReshapedText::acceptable(const csv::RecordReader& reader) {
    if (task_.rows.sheet) return true;
    const auto spot = [&](std::uint32_t offset, std::uint32_t length) {
        return RecordSpot{reader.begin(), reader.line(), offset, length};
    };
    for (const csv::FaultAt& fault : reader.faults()) {
        findings_.add(fault.fault == csv::Fault::Unclosed ? "unclosed quote" : "text behind a quote",
                      spot(fault.offset, 1), reader.line(), [&] { return quote_message(fault.fault); });
        return false;
    }
    const auto cells = reader.cells();
    for (std::size_t index = task_.columns; index < cells.size(); ++index) {
        if (is_blank_cell(cells[index])) continue;
        findings_.add("too many cells", spot(cells[index].offset, cells[index].length), reader.line(),
                      [&] { return surplus_message(task_.columns); });
        return false;
    }
    return true;
}

void ReshapedText::add_record(const csv::RecordReader& reader) {
    const auto cells = reader.cells();
    if (!acceptable(reader)) {
        ++lines_.faulty;
        return;
    }
    if (std::all_of(cells.begin(), cells.end(), is_blank_cell)) {
        ++lines_.blank;
        return;
    }
    const LineKind kind = task_.kind(cells);
    if (kind == LineKind::Title || kind == LineKind::Heading) {
        ++(kind == LineKind::Title ? lines_.titles : lines_.headings);
        return;
    }
    carry(reader, kind);
    if (kind == LineKind::Row && names_a_group(cells)) {
        ++lines_.titles;
        return;
    }
    if (kind == LineKind::Row && task_.shape.groups && alone_in(cells, *task_.shape.groups)) {
        group_ = raw(cells[*task_.shape.groups]);
        ++lines_.titles;
        return;
    }
    const std::size_t before = origins_.size();
    if (task_.shape.parts.empty())
        add_row(reader, {kind, 0});
    else
        add_parts(reader, kind);
    if (origins_.size() == before) ++lines_.blank;
    too_large_ = text_.size() > most_text;
}

void ReshapedText::add_parts(const csv::RecordReader& reader, LineKind kind) {
    // How many crosses there are is no cross.
    if (task_.shape.marks && kind == LineKind::Total) return add_row(reader, {kind, 0});
    for (std::size_t part = 0; part < task_.shape.parts.size(); ++part)
        if (filled(reader, part)) add_row(reader, {kind, part});
}

/// The name of a group on a line of its own.
bool ReshapedText::names_a_group(std::span<const csv::Cell> cells) const {
    const auto& carried = task_.shape.carried;
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (!is_blank_cell(cells[index]) && std::find(carried.begin(), carried.end(), index) == carried.end())
            return false;
    return true;
}

/// A new group ends the groups within it.
void ReshapedText::carry(const csv::RecordReader& reader, LineKind kind) {
    if (kind != LineKind::Row) return;
    const auto& carried = task_.shape.carried;
    for (std::size_t index = 0; index < carried.size(); ++index) {
        if (is_blank_at(reader.cells(), carried[index])) continue;
        last_[index] = raw(reader.cells()[carried[index]]);
        for (std::size_t within = index + 1; within < last_.size(); ++within) last_[within].clear();
    }
}

bool ReshapedText::filled(const csv::RecordReader& reader, std::size_t part) {
    const auto& columns = task_.shape.parts[part].columns;
    if (task_.shape.marks) return marked(reader, first_column(columns));
    for (std::size_t amount = 0; amount < columns.size(); ++amount) {
        if (!columns[amount] || is_blank_at(reader.cells(), *columns[amount])) continue;
        const std::string_view text = trimmed(reader.cells()[*columns[amount]].text);
        if (!cell::says_nothing(text) && !means_empty(*task_.shape.amounts[amount], text)) return true;
    }
    return false;
}

bool ReshapedText::marked(const csv::RecordReader& reader, std::size_t column) {
    if (is_blank_at(reader.cells(), column)) return false;
    const csv::Cell& cell = reader.cells()[column];
    const std::string_view text = trimmed(cell.text);
    const PresenceMark mark = presence_mark(text);
    if (mark == PresenceMark::Unclear)
        findings_.add(
            "no mark " + std::string(text), {reader.begin(), reader.line(), cell.offset, cell.length},
            reader.line(), [&]() -> Said {
                return {Severity::Error,
                        "G99",
                        {"{} is geen kruisje, en zegt niet of iemand er was", say::quoted_short(text)},
                        "zet een x als iemand er was, en laat de cel anders leeg"};
            });
    return mark == PresenceMark::There;
}

void ReshapedText::add_row(const csv::RecordReader& reader, Row row) {
    const auto cells = reader.cells();
    const Reshaping& shape = task_.shape;
    origins_.push_back({static_cast<std::uint32_t>(text_.size()), reader.begin(), reader.line(),
                        static_cast<std::uint32_t>(row.part)});
    row_begins_ = true;
    for (std::size_t at = 0; at < shape.kept.size(); ++at) {
        const std::size_t index = shape.kept[at];
        if (shape.groups && at + 1 == shape.kept.size()) {
            add_cell(row.kind == LineKind::Row ? group_ : std::string{});
            continue;
        }
        const auto group = std::find(shape.carried.begin(), shape.carried.end(), index);
        if (is_blank_at(cells, index) && group != shape.carried.end() && row.kind == LineKind::Row)
            add_cell(last_[static_cast<std::size_t>(group - shape.carried.begin())]);
        else if (index == shape.days_by_month && row.kind == LineKind::Row)
            add_cell(plain(trimmed(cells[index].text)) + " " + plain(shape.parts[row.part].values.back()));
        else
            add_cell(index < cells.size() ? raw(cells[index]) : std::string{});
    }
    if (!shape.parts.empty()) {
        // A total is known by its own words.
        for (const std::string& value : shape.parts[row.part].values)
            add_cell(row.kind == LineKind::Total ? std::string{} : plain(value));
        for (std::size_t amount = 0; amount < shape.amounts.size(); ++amount) {
            const auto& column = shape.parts[row.part].columns[amount];
            add_cell(column && *column < cells.size() ? raw(cells[*column]) : std::string{});
        }
    }
    text_ += workbook::row_end;
}

ReshapedText::Back ReshapedText::back(std::size_t offset) const {
    const csv::RowOrigin& origin = csv::origin_at(origins_, offset);
    const std::string_view text = file_->text();
    const std::string_view before =
        text.substr(origin.begin, offset - std::min<std::size_t>(offset, origin.begin));
    const auto cell = static_cast<std::size_t>(std::count(before.begin(), before.end(), workbook::cell_end));
    Back back{origin.record, origin.line, 0};
    const Reshaping& shape = task_.shape;
    if (cell < shape.kept.size() || shape.parts.empty()) {
        back.column = shape.kept[std::min(cell, shape.kept.size() - 1)];
        return back;
    }
    const auto& columns = shape.parts[origin.part].columns;
    const std::size_t amounts = shape.headings.size() - shape.amounts.size();
    if (cell >= amounts && cell - amounts < columns.size() && columns[cell - amounts]) {
        back.column = *columns[cell - amounts];
        return back;
    }
    back.column = first_column(columns);
    return back;
}

std::uint32_t ReshapedText::number_of(std::size_t begin) const {
    if (task_.shape.parts.empty()) return 0;
    const csv::RowOrigin& origin = csv::origin_at(origins_, begin);
    return static_cast<std::uint32_t>(first_column(task_.shape.parts[origin.part].columns)) + 1;
}

} // namespace verantwoord
