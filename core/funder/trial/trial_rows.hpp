// Tables with invented rows, for asking plugin code about rows that no centre has yet: none, one, empty
// cells, very many, odd ones.
#pragma once

#include "administration/administration.hpp"

#include <cstddef>

namespace verantwoord {

enum class Filling {
    Usual, ///< cells as centres have them
    Empty, ///< all cells empty
    Odd    ///< the largest, smallest and strangest cells that the core can hand over
};

/// Every table that we know, with all its fields. The dates lie in `period`; the same rows for the same
/// arguments.
Administration trial_rows(std::size_t rows, Filling filling, const Period& period);

} // namespace verantwoord
