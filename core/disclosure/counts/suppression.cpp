#include "disclosure/counts/suppression.hpp"

#include <algorithm>

namespace verantwoord {

bool reveals(std::span<const SuppressionCell> cells, std::int64_t threshold) {
    std::int64_t hidden = 0, people = 0;
    for (const auto& cell : cells)
        if (cell.hidden) {
            ++hidden;
            if (__builtin_add_overflow(people, cell.people, &people)) return false; // far above any threshold
        }
    if (hidden == 0) return false;
    // When all cells are hidden no cell is left to subtract from the total, and zeros are among them.
    if (hidden == static_cast<std::int64_t>(cells.size())) return false;
    // Every hidden cell is at least 1, so the most that one of them can be is what the others leave.
    return hidden < 2 || people - (hidden - 1) < threshold;
}

void suppress(std::span<SuppressionCell> cells, std::int64_t threshold) {
    for (auto& cell : cells) cell.hidden |= is_small(cell.people, threshold);
    while (reveals(cells, threshold)) {
        SuppressionCell* smallest = nullptr;
        for (auto& cell : cells) {
            if (cell.hidden || cell.people == 0) continue;
            if (!smallest || cell.people < smallest->people ||
                (cell.people == smallest->people && cell.name < smallest->name))
                smallest = &cell;
        }
        if (smallest)
            smallest->hidden = true;
        else // only zeros still show: hiding those too leaves nothing to subtract
            for (auto& cell : cells) cell.hidden = true;
    }
}

} // namespace verantwoord
