// The cells of the tables held against what points at people: certain finds are errors, doubtful ones are
// kept for a person to judge.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/read_table.hpp"
#include "administration/privacy/doubt.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

namespace verantwoord {

/// The columns that are read. A column that is refused is damaged, and never quoted from then on.
void check_identifying_cells(ReadTable& table, const Centre& centre, Date today, std::vector<Doubt>& doubts,
                             Diagnostics& diagnostics);

/// The columns that are no columns of ours: their first rows, for a file that lies there with BSNs in it is
/// no less a danger because we do not read them.
void check_unread_columns(const FilePlan& plan, const TableSchema& table, Date today,
                          Diagnostics& diagnostics);

} // namespace verantwoord
