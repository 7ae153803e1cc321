// A table that no file has: its rows are made from the rows of another one, and each keeps the line it comes
// from.
#pragma once

#include "administration/files/read_table.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

class DerivedRows {
  public:
    /// `table`: its name in schemas(). `source` must not be finished before the last row is there.
    DerivedRows(const ReadTable& source, std::string_view table, bool supplied);

    /// One more row, made from this row of the source; in the order of the source. Its cells are for the
    /// caller to fill: one in every column.
    void add(std::size_t source_row);
    Column& column(std::string_view name);
    bool supplied() const { return table_.supplied; }
    /// By row: the one of the source.
    const std::vector<std::size_t>& source_rows() const { return source_rows_; }
    Table finish();

  private:
    const ReadTable& source_;
    Table table_;
    std::vector<std::size_t> source_rows_;
    bool several_in_a_line_ = false; ///< some lines of the source are several rows
};

} // namespace verantwoord
