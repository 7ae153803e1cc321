// What the hours of a column say together: Excel keeps a duration as part of a day, and 0,083333333 may be
// that, two hours, or a twelfth of an hour.
#pragma once

#include "administration/files/column_cells.hpp"
#include "administration/table/cell.hpp"

namespace verantwoord {

/// Reads the open cells of a column of hours again, as all of its cells together say.
void settle_hours(const FileColumn& where, cell::Notation notation, CellFindings& findings);

} // namespace verantwoord
