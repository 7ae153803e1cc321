// Lines of a file that are no row of its table: totals, headings once more. A total is checked against the
// rows above it, and then it goes.
#pragma once

#include "administration/files/cell_findings.hpp"
#include "administration/files/file_account.hpp"
#include "administration/files/read_table.hpp"
#include "administration/shape/line_kind.hpp"

#include <span>
#include <vector>

namespace verantwoord {

/// What a record of this file is, by what stands in it.
LineKind line_kind(const FilePlan& plan, std::span<const csv::Cell> cells);

/// A row that is kept until its file is read, and then taken out.
struct OtherLine {
    std::size_t row = 0;
    LineKind kind = LineKind::Row;
};

/// Takes these rows out, and those of which a word of the table says that they are a total or the headings
/// once more. `from` is the first row of the file, which is the last one of the table. A total that is not
/// the sum of its rows is told.
void take_out(ReadTable& table, std::size_t from, std::vector<OtherLine> lines, FileAccount& account,
              CellFindings& findings);

} // namespace verantwoord
