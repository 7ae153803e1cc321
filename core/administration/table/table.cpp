#include "administration/table/table.hpp"

#include "base/must.hpp"

#include <algorithm>

namespace verantwoord {

const Column* Table::column(std::string_view column_name) const {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column& column) { return column.name == column_name; });
    return found == columns.end() ? nullptr : &*found;
}

const Column& Table::at(std::string_view column_name) const {
    return must_have(column(column_name), "de tabel heeft geen kolom met deze naam", column_name);
}

RowPlace Table::place(std::size_t row) const {
    const auto after = std::upper_bound(first_row_of.begin(), first_row_of.end(), row);
    if (after == first_row_of.begin() || row >= lines.size()) return {};
    return {files[static_cast<std::size_t>(after - first_row_of.begin()) - 1], lines[row],
            row < cells.size() ? cells[row] : 0};
}

} // namespace verantwoord
