// Rows of a table as ranges of lines per file, "gegevens/bezoeken.csv: 2-840": short enough to keep beside a
// report.
#pragma once

#include "indicator/counting/selection.hpp"
#include "indicator/definition/measure.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct LineRanges {
    struct File {
        std::string name;
        std::vector<std::string> ranges; ///< "2-840", or "7" for a single line
    };
    std::vector<File> files;
    std::size_t rows = 0; ///< counted in full, also when the ranges were cut off
    bool cut = false;     ///< there were more ranges than are kept
};

inline constexpr std::size_t most_ranges = 500;

/// Of the rows of the selection in which the measure is filled.
LineRanges line_ranges(const Selection& selection, const Measure& measure);
/// Of these rows.
LineRanges line_ranges(const Table& table, const RowSet& rows);

} // namespace verantwoord
