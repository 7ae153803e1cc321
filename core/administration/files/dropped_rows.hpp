// Rows that leave the table before anything is made of it: totals, and what the centre says does not count.
#pragma once

#include "administration/files/read_table.hpp"

#include <vector>

namespace verantwoord {

/// `rows` ascending. The files of the table stay, also when none of their rows does.
void drop_rows(ReadTable& table, const std::vector<std::size_t>& rows);

/// The same for rows that do not count because of an answer of the centre: the accounts of their files say
/// so.
void leave_out_rows(ReadTable& table, const std::vector<std::size_t>& rows);

} // namespace verantwoord
