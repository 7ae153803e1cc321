// Rows that the centre says do not count: they leave the table before anything is made of it.
#pragma once

#include "administration/files/read_table.hpp"

#include <vector>

namespace verantwoord {

/// `rows` ascending. The files of the table stay, also when none of their rows does.
void drop_rows(ReadTable& table, const std::vector<std::size_t>& rows);

} // namespace verantwoord
