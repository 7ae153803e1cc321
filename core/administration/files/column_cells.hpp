// The cells of one column in one file once more, for what only the column as a whole can say. Slower than
// reading them, and only done where that is needed.
#pragma once

#include "administration/files/cell_findings.hpp"
#include "administration/files/read_table.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// One column of the rows of one file.
struct FileColumn {
    ReadTable* table = nullptr;
    std::size_t file = 0;
    ReadColumn* column = nullptr;
};

struct ColumnCell {
    std::size_t row = 0;
    std::string text;    ///< as a person sees it
    bool is_day = false; ///< a date of a sheet, not a text
};

/// Those in which something stands.
std::vector<ColumnCell> cells_of(const FileColumn& where);

/// Where that cell is.
CellSpot spot_of(const FileColumn& where, std::size_t row);

/// A message about one of them; `say` makes it for the first one of a cause in this column.
template <typename Say>
void add_finding(const FileColumn& where, std::size_t row, std::string_view cause, CellFindings& findings,
                 Say say) {
    findings.add(std::string(where.column->schema->name) + " " + std::string(cause), spot_of(where, row),
                 where.table->lines[row], say);
}

} // namespace verantwoord
