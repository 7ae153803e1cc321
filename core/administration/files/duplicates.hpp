// Rows that stand in the files twice, byte for byte: they are kept, and a warning names both places.
#pragma once

#include "administration/files/read_table.hpp"
#include "base/message/diagnostic.hpp"

namespace verantwoord {

void report_duplicates(const ReadTable& table, Diagnostics& diagnostics);

} // namespace verantwoord
