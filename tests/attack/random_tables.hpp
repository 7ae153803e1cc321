// Tables of which nobody chose the numbers, for the judge and the attacker, and how to make one that fails
// smaller.
#pragma once

#include "attack/evidence.hpp"
#include "disclosure/counts/count_system.hpp"

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace verantwoord::random_tables {

/// Two or three lines of division with their totals. The values are those of the inner cells, row by row.
struct TableShape {
    std::vector<std::size_t> sizes;
    std::vector<std::int64_t> values;

    /// Many ones and zeros.
    static TableShape any(std::minstd_rand& random);
    /// All counts and sums, with the small ones hidden.
    CountSystem system() const;
    std::string words() const; ///< "2×3: 0 1 14 7 2 30"
};

/// The smallest table that still fails: with a line less, or a smaller number in a cell.
TableShape shrunk(TableShape failing, const std::function<bool(const TableShape&)>& fails);

/// What a reader sees of the counts.
attack::Evidence seen(const CountSystem& system);

} // namespace verantwoord::random_tables
