#include "administration/rows/row_values.hpp"

#include "administration/records/two_threads.hpp"
#include "administration/table/fast_hash.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

struct Rows {
    std::size_t from = 0, until = 0;
};

template <typename Values>
void mix_in(const Values& values, Rows rows, std::vector<std::uint64_t>& hashes) {
    constexpr std::uint64_t stir = 0xe7037ed1a0b428dbU;
    if (values.empty()) return;
    for (std::size_t row = rows.from; row < rows.until; ++row)
        hashes[row] = mixed(hashes[row] ^ static_cast<std::uint64_t>(values[row]), stir);
}

void mix_in(const ReadTable& table, Rows rows, std::vector<std::uint64_t>& hashes) {
    for (const ReadColumn& read : table.columns) {
        mix_in(read.column.codes, rows, hashes);
        mix_in(read.column.days, rows, hashes);
        mix_in(read.column.amounts, rows, hashes);
        mix_in(read.minutes, rows, hashes);
    }
}

/// Cells that could not be read are the same when they are written the same.
bool same_written(const ReadTable& table, const ReadColumn& read, std::size_t row, std::size_t other) {
    const std::string_view name = read.schema->name;
    if (!table.filled(row, name) && !table.filled(other, name)) return true;
    return table.value(row, name) == table.value(other, name);
}

bool has_value(const ReadColumn& read, std::size_t row) {
    const Column& column = read.column;
    return (!column.codes.empty() && column.codes[row] != Dictionary::empty) ||
           (!column.days.empty() && column.days[row] != Column::no_date) ||
           (!column.amounts.empty() && column.amounts[row] != Column::no_amount);
}

template <typename Values>
bool equal_at(const Values& values, std::size_t row, std::size_t other) {
    return values.empty() || values[row] == values[other];
}

/// The cells of a row that no column of ours reads, by heading.
std::map<std::string, std::string> unread_cells(const ReadTable& table, std::size_t row) {
    const FilePlan& plan = table.plans[table.file_of(row)];
    csv::RecordReader reader(plan.extent(table.starts[row], 1));
    std::map<std::string, std::string> cells;
    if (!reader.next()) return cells;
    for (std::size_t index = 0; index < plan.columns.size(); ++index) {
        const PlannedColumn& column = plan.columns[index];
        if (column.read() || column.heading.empty()) continue;
        const bool there = index < reader.cells().size();
        cells[heading_key(column.heading)] =
            there ? std::string(text::trim(reader.cells()[index].text)) : std::string{};
    }
    return cells;
}

} // namespace

std::vector<std::uint64_t> value_hashes(const ReadTable& table) {
    constexpr std::size_t worth_sharing = 50'000;
    std::vector<std::uint64_t> hashes(table.rows(), 0xa0761d6478bd642fU);
    const std::size_t half = table.rows() < worth_sharing ? table.rows() : table.rows() / 2;
    const auto first = [&] { mix_in(table, {0, half}, hashes); };
    const auto second = [&] { mix_in(table, {half, table.rows()}, hashes); };
    if (half == table.rows())
        first();
    else
        at_once(first, second);
    return hashes;
}

bool same_values(const ReadTable& table, std::size_t row, std::size_t other) {
    return std::all_of(table.columns.begin(), table.columns.end(), [&](const ReadColumn& read) {
        return equal_at(read.column.codes, row, other) && equal_at(read.column.days, row, other) &&
               equal_at(read.column.amounts, row, other) && equal_at(read.minutes, row, other) &&
               (has_value(read, row) || !read.column.supplied || same_written(table, read, row, other));
    });
}

bool same_unread_cells(const ReadTable& table, std::size_t row, std::size_t other) {
    const auto here = unread_cells(table, row), there = unread_cells(table, other);
    return std::all_of(here.begin(), here.end(), [&](const auto& cell) {
        const auto found = there.find(cell.first);
        return found == there.end() || found->second == cell.second;
    });
}

} // namespace verantwoord
