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
            cells.push_back({row, std::move(text)});
    return cells;
}

void add_finding(const FileColumn& where, std::size_t row, CellMessage message, std::string_view cause,
                 Findings& findings) {
    const ReadTable& table = *where.table;
    const std::string_view name = where.column->schema->name;
    const csv::Cell cell = table.cell(row, name);
    findings.add({message.severity,
                  message.code,
                  {table.starts[row], table.lines[row]},
                  cell.text.data() ? cell.offset : Finding::whole_record,
                  cell.length,
                  std::move(message.message),
                  std::move(message.help),
                  std::string(message.code) + " " + std::string(name) + " " + std::string(cause)});
}

} // namespace verantwoord
