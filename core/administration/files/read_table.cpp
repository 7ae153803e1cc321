#include "administration/files/read_table.hpp"

#include "administration/cells/empty_cell.hpp"
#include "administration/shape/reshaped_text.hpp"
#include "administration/table/cell_excel.hpp"
#include "base/must.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

Column empty_column(const ColumnSchema& schema) {
    Column column;
    column.name = schema.name;
    column.kind = column_kind(schema.kind);
    column.unit = column_unit(schema.kind);
    return column;
}

ReadTable empty_table(const TableSchema& schema) {
    ReadTable table;
    table.schema = &schema;
    for (const ColumnSchema& column : schema.columns)
        table.columns.push_back({&column, empty_column(column), {}});
    return table;
}

ReadColumn& ReadTable::of(std::string_view column) {
    return const_cast<ReadColumn&>(static_cast<const ReadTable&>(*this).of(column));
}

const ReadColumn& ReadTable::of(std::string_view column) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ReadColumn& candidate) {
        return candidate.schema->name == column;
    });
    must(found != columns.end(), "de tabel heeft geen kolom met deze naam", column);
    return *found;
}

bool ReadTable::has_times(const ReadColumn& column) const {
    return column.schema->kind == CellKind::Date && schema->name == "bezoeken";
}

std::size_t ReadTable::file_of(std::size_t row) const {
    const auto after = std::upper_bound(first_row_of.begin(), first_row_of.end(), row);
    return static_cast<std::size_t>(after - first_row_of.begin()) - 1;
}

Place ReadTable::place(std::size_t row) const {
    return record_place(plans[file_of(row)], starts[row], lines[row]);
}

std::uint32_t ReadTable::cell_of_line(std::size_t row) const {
    const FilePlan& plan = plans[file_of(row)];
    return plan.made ? plan.made->number_of(starts[row]) : 0;
}

namespace {

/// The record of a row once more; `use` gets the cell in it, or null, and of a cell of a sheet what it is.
template <typename Use>
auto with_cell(const ReadTable& table, std::size_t row, std::string_view column, Use use) {
    const FilePlan& plan = table.plans[table.file_of(row)];
    const PlannedColumn* planned = plan.of(column);
    constexpr const csv::Cell* none = nullptr;
    if (!planned) return use(none, workbook::Kind::Text);
    csv::RecordReader reader(plan.extent(table.starts[row], 1));
    const std::size_t index = static_cast<std::size_t>(planned - plan.columns.data());
    if (!reader.next() || index >= reader.cells().size()) return use(none, workbook::Kind::Text);
    return use(&reader.cells()[index],
               plan.file->sheet() ? reader.types()[index].kind : workbook::Kind::Text);
}

} // namespace

csv::Cell ReadTable::cell(std::size_t row, std::string_view column) const {
    const SourceFile& file = *plans[file_of(row)].file;
    return with_cell(*this, row, column, [&file](const csv::Cell* found, workbook::Kind) {
        if (!found) return csv::Cell{};
        if (file.sheet()) return *found;
        return csv::Cell{file.text().substr(found->offset, found->length), found->offset, found->length};
    });
}

std::string ReadTable::value(std::size_t row, std::string_view column) const {
    return with_cell(*this, row, column, [](const csv::Cell* found, workbook::Kind) {
        return std::string(found ? text::trim(found->text) : std::string_view{});
    });
}

bool ReadTable::is_day(std::size_t row, std::string_view column) const {
    return with_cell(*this, row, column,
                     [](const csv::Cell*, workbook::Kind kind) { return kind == workbook::Kind::Day; });
}

Place ReadTable::place(std::size_t row, std::string_view column) const {
    const csv::Cell found = cell(row, column);
    if (!found.text.data()) return place(row);
    return quoted_place(plans[file_of(row)], starts[row], lines[row], found.offset, found.length);
}

bool ReadTable::filled(std::size_t row, std::string_view column) const {
    const std::string seen = cell::as_seen(value(row, column));
    return !seen.empty() && !means_empty(*of(column).schema, seen);
}

bool ReadTable::copied(std::size_t row, std::size_t other) const {
    const std::size_t a = file_of(row), b = file_of(other);
    return std::any_of(copies.begin(), copies.end(), [&](const FileCopy& copy) {
        return (copy.file == a && copy.other == b) || (copy.file == b && copy.other == a);
    });
}

void ReadTable::complete() {
    for (ReadColumn& read : columns) {
        if (has_times(read)) read.minutes.resize(rows(), cell::Moment::no_minute);
        if (read.column.kind == ColumnKind::Text) read.column.codes.resize(rows(), Dictionary::empty);
        if (read.column.kind == ColumnKind::Date) read.column.days.resize(rows(), Column::no_date);
        if (read.column.kind == ColumnKind::Quantity) read.column.amounts.resize(rows(), Column::no_amount);
    }
}

Table ReadTable::finish(const std::vector<std::string_view>& names) {
    complete();
    Table table;
    table.name = schema->name;
    table.time = schema->time;
    table.supplied = supplied;
    for (const std::string_view name : names) table.columns.push_back(std::move(of(name).column));
    for (const FilePlan& plan : plans) table.files.push_back(plan.file->name());
    for (std::size_t file = 0; file < plans.size(); ++file) {
        const std::size_t end = file + 1 < plans.size() ? first_row_of[file + 1] : rows();
        if (!plans[file].made) continue;
        table.cells.resize(end, 0);
        for (std::size_t row = first_row_of[file]; row < end; ++row) table.cells[row] = cell_of_line(row);
    }
    table.first_row_of = std::move(first_row_of);
    table.lines = std::move(lines);
    return table;
}

} // namespace verantwoord
