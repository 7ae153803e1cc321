// Whether nothing stands in a cell that anybody sees.
#pragma once

#include "administration/cells/trimmed.hpp"
#include "administration/records/csv.hpp"
#include "administration/table/cell_excel.hpp"

#include <span>

namespace verantwoord {

inline bool is_blank_cell(const csv::Cell& cell) {
    return trimmed(cell.text).empty() || cell::as_seen(cell.text).empty();
}

/// Last cells that are left out are blank.
inline bool is_blank_at(std::span<const csv::Cell> cells, std::size_t index) {
    return index >= cells.size() || is_blank_cell(cells[index]);
}

/// Whether this cell is filled and nothing stands beside it.
inline bool alone_in(std::span<const csv::Cell> cells, std::size_t column) {
    if (is_blank_at(cells, column)) return false;
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (index != column && !is_blank_cell(cells[index])) return false;
    return true;
}

} // namespace verantwoord
