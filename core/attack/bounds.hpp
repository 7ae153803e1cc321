// Between which whole numbers a cell must lie, by integer programming (Cbc): the numbers are counts, the
// relations have coefficients of one, and a bound that the solver does not prove counts as not found.
#pragma once

#include "attack/evidence.hpp"

#include <optional>

namespace verantwoord::attack {

struct Range {
    std::int64_t low = 0, high = Cell::unbounded;
};

/// A cell that can be known to lie between 1 and its threshold minus 1; an amount that can be known exactly.
struct Pinned {
    std::size_t cell;
    Range range;
    std::vector<std::size_t> by; ///< the relations that a reader needs, as indices
};

/// All such cells, and where what is printed contradicts itself: then nothing can be said of the cells that
/// are tied to it.
struct Bounds {
    std::vector<Pinned> pinned;
    std::vector<std::vector<std::size_t>> contradictions; ///< relations that cannot all be true, as indices
    std::size_t unproven = 0; ///< cells of which the solver could not tell in its time
};
/// Whether the relations that give a cell away are looked for too; that takes far longer than finding the
/// cell.
enum class Derivations { Find, Omit };
Bounds find_pinned(const Evidence& evidence, Derivations derivations = Derivations::Find);

} // namespace verantwoord::attack
