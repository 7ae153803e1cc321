// What a row says in the columns that are read, as one hash; and whether two rows say the same.
#pragma once

#include "administration/files/read_table.hpp"

#include <cstdint>
#include <vector>

namespace verantwoord {

/// One a row. Rows that say the same have the same hash.
std::vector<std::uint64_t> value_hashes(const ReadTable& table);

bool same_values(const ReadTable& table, std::size_t row, std::size_t other);

/// Whether they also agree in the columns that we do not read, as far as both files have them: two visits of
/// one person on one day that have numbers of their own are two.
bool same_unread_cells(const ReadTable& table, std::size_t row, std::size_t other);

} // namespace verantwoord
