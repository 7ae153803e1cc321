#include "administration/meaning/derived_rows.hpp"

namespace verantwoord {

DerivedRows::DerivedRows(const ReadTable& source, std::string_view table, bool supplied) : source_(source) {
    const TableSchema& own = known_schema(table);
    table_.name = own.name;
    table_.time = own.time;
    table_.supplied = supplied;
    for (const ColumnSchema& column : own.columns) {
        table_.columns.push_back(empty_column(column));
        table_.columns.back().supplied = supplied;
    }
    for (const FilePlan& plan : source.plans) {
        table_.files.push_back(plan.file->name());
        several_in_a_line_ = several_in_a_line_ || plan.made;
    }
}

void DerivedRows::add(std::size_t source_row) {
    const std::vector<std::size_t>& files = source_.first_row_of;
    while (table_.first_row_of.size() < files.size() && files[table_.first_row_of.size()] <= source_row)
        table_.first_row_of.push_back(table_.rows());
    table_.lines.push_back(source_.lines[source_row]);
    if (const std::uint32_t cell = several_in_a_line_ ? source_.cell_of_line(source_row) : 0) {
        table_.cells.resize(table_.rows(), 0);
        table_.cells.back() = cell;
    }
    source_rows_.push_back(source_row);
}

Column& DerivedRows::column(std::string_view name) { return const_cast<Column&>(table_.at(name)); }

Table DerivedRows::finish() {
    table_.first_row_of.resize(table_.files.size(), table_.rows());
    return std::move(table_);
}

} // namespace verantwoord
