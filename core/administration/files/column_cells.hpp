// The cells of one column in one file once more, for what only the column as a whole can say. Slower than
// reading them, and only done where that is needed.
#pragma once

#include "administration/cells/cell_messages.hpp"
#include "administration/files/findings.hpp"
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
    std::string text; ///< as a person sees it
};

/// Those in which something stands.
std::vector<ColumnCell> cells_of(const FileColumn& where);

/// A message about one of them; those with one cause are told once.
void add_finding(const FileColumn& where, std::size_t row, CellMessage message, std::string_view cause,
                 Findings& findings);

} // namespace verantwoord
