#include "administration/shape/group_lines.hpp"

#include "administration/cells/trimmed.hpp"
#include "administration/shape/blank_cell.hpp"

#include <algorithm>

namespace verantwoord {

bool has_group_lines(const GroupRows& where, std::size_t column,
                     const std::function<bool(std::string_view)>& knows) {
    std::size_t groups = 0, known = 0, rows = 0;
    csv::RecordReader reader(where.rows);
    while (reader.next()) {
        const auto cells = reader.cells();
        if (std::all_of(cells.begin(), cells.end(), is_blank_cell) || where.kind(cells) != LineKind::Row)
            continue;
        if (alone_in(cells, column)) {
            ++groups;
            known += knows(trimmed(cells[column].text));
        } else if (groups == 0) {
            return false;
        } else {
            ++rows;
        }
    }
    return groups >= 2 && rows >= groups && known * 2 >= groups;
}

} // namespace verantwoord
