// The sheets of an .xlsx file: what the workbook says about them, and the parts that they share.
#pragma once

#include "administration/workbook/archive.hpp"
#include "administration/workbook/workbook.hpp"

namespace verantwoord::workbook {

/// Throws Unreadable when the workbook as a whole cannot be read; of one sheet it is kept with the sheet.
std::vector<Sheet> read_xlsx(const Archive& archive, const HiddenWanted& wanted);

} // namespace verantwoord::workbook
