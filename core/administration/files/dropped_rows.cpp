#include "administration/files/dropped_rows.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Closes the gaps. A column that no file filled has no values at all.
template <typename Values>
void close_gaps(Values& values, const std::vector<std::size_t>& rows, std::size_t all) {
    if (values.size() != all) return;
    std::size_t to = rows.front();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const std::size_t from = rows[index] + 1, until = index + 1 < rows.size() ? rows[index + 1] : all;
        for (std::size_t row = from; row < until; ++row) values[to++] = values[row];
    }
    values.resize(to);
}

} // namespace

void drop_rows(ReadTable& table, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return;
    const std::size_t all = table.rows();
    for (ReadColumn& read : table.columns) {
        close_gaps(read.column.codes, rows, all);
        close_gaps(read.column.days, rows, all);
        close_gaps(read.column.amounts, rows, all);
        close_gaps(read.minutes, rows, all);
    }
    close_gaps(table.unread, rows, all);
    close_gaps(table.starts, rows, all);
    close_gaps(table.lines, rows, all);
    for (std::size_t& first : table.first_row_of)
        first -= static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), first) - rows.begin());
}

void leave_out_rows(ReadTable& table, const std::vector<std::size_t>& rows) {
    std::vector<std::size_t> of_file(table.plans.size());
    for (const std::size_t row : rows) ++of_file[table.file_of(row)];
    for (std::size_t file = 0; file < of_file.size(); ++file)
        for (FileAccount& account : table.accounts)
            if (account.file == table.plans[file].file->name()) account.answered += of_file[file];
    drop_rows(table, rows);
}

} // namespace verantwoord
