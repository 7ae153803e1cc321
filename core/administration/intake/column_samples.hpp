// What stands in a column of a file, to see what it can be when its heading does not say so.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/file_plan.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// The first filled cells of one column.
struct ColumnSamples {
    std::vector<std::string> cells;

    /// The share of the cells, 0 to 100, that a column of this kind can have. A key is only what is short and
    /// different in each row; of free text there is nothing to see, so that it is 0.
    int fit(const TableSchema& table, const ColumnSchema& column, const Centre& centre) const;
    bool weekdays() const; ///< they are days of the week
};

/// One for each column of the plan.
std::vector<ColumnSamples> column_samples(const FilePlan& plan);

} // namespace verantwoord
