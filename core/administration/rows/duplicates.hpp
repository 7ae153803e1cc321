// Rows that say what another row says. They are compared by their values, however they are written: a copy
// that another program saved has other bytes. Such rows are kept and warned of; when nearly all rows of one
// file stand in another, the files are told of once.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/read_table.hpp"
#include "base/message/diagnostic.hpp"

namespace verantwoord {

/// Also fills `copies` of the table.
void report_duplicates(ReadTable& table, const Centre& centre, Diagnostics& diagnostics);

} // namespace verantwoord
