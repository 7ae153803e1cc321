#include "administration/files/column_cells.hpp"

#include "administration/table/cell_excel.hpp"

namespace verantwoord {

std::vector<ColumnCell> cells_of(const FileColumn& where) {
    const ReadTable& table = *where.table;
    const std::size_t begin = table.first_row_of[where.file];
    const std::size_t end =
        where.file + 1 < table.first_row_of.size() ? table.first_row_of[where.file + 1] : table.rows();
    std::vector<ColumnCell> cells;
    for (std::size_t row = begin; row < end; ++row)
        if (std::string text = cell::as_seen(table.value(row, where.column->schema->name)); !text.empty())
            cells.push_back(
                {row, std::move(text),
                 table.plans[where.file].file->sheet() && table.is_day(row, where.column->schema->name)});
    return cells;
}

CellSpot spot_of(const FileColumn& where, std::size_t row) {
    const ReadTable& table = *where.table;
    const csv::Cell cell = table.cell(row, where.column->schema->name);
    if (!cell.text.data()) return {table.starts[row], table.lines[row]};
    return {table.starts[row], table.lines[row], cell.offset, cell.length};
}

} // namespace verantwoord
