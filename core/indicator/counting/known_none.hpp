// Whether a table without rows of some year says that there were none, or that nobody wrote them down: of
// incidents and the like, of which a centre hopes for none.
#pragma once

#include "administration/table/table.hpp"

namespace verantwoord {

/// Whether there were none for sure: a file of that year has no rows, or rows of before and after show that
/// the list was kept. Only for tables of which none counts.
bool none_there(const Table& table, const Period& period);

/// Whether there is nothing in it at all, and that says that there was none.
bool is_list_of_none(const Table& table);

/// Whether its files have no row at all, and that says nothing: of visits there is always one.
bool is_empty_list(const Table& table);

/// Whether every file names its years, and the period has no day of any. Only for tables of which none
/// counts.
bool names_other_years_only(const Table& table, const Period& period);

} // namespace verantwoord
