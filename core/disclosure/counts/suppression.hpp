// Which cells of one breakdown may not be seen: first those with few people, then as many more as it takes
// that none of them can be computed from the total and the cells that stay. Pure arithmetic on counts of
// people.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace verantwoord {

/// One member of a breakdown, in one year.
struct SuppressionCell {
    std::string name;
    std::int64_t people = 0; ///< behind the cell; zero may be seen
    bool hidden = false;
};

/// Too few to be seen: from 1 up to the threshold minus 1.
inline bool is_small(std::int64_t people, std::int64_t threshold) { return people > 0 && people < threshold; }

/// Hides small cells and, while a hidden one could be bounded below the threshold, the smallest cell that
/// still shows (ties by name). Where hiding cells does not help, all are hidden. Cells that come in hidden
/// stay so.
void suppress(std::span<SuppressionCell> cells, std::int64_t threshold);

/// Whether somebody who knows the sum of the cells, and that hidden ones are not zero, can bound a hidden
/// cell below the threshold.
bool reveals(std::span<const SuppressionCell> cells, std::int64_t threshold);

} // namespace verantwoord
