// One sheet of an .xlsx file, cell by cell.
#pragma once

#include "administration/workbook/relations.hpp"
#include "administration/workbook/shared_strings.hpp"
#include "administration/workbook/typed_value.hpp"
#include "administration/workbook/workbook.hpp"

#include <vector>

namespace verantwoord::workbook {

/// What all sheets of a workbook share.
struct XlsxParts {
    SharedStrings strings;
    std::vector<NumberFormat> formats;
    DaySystem days = DaySystem::From1900;
    bool recalculated = false; ///< the writer left it to Excel to work out formulas
};

/// Fills what is in the sheet. Throws Unreadable.
void read_xlsx_sheet(const Archive& archive, std::string_view part, const XlsxParts& parts,
                     TextBudget& budget, Sheet& sheet);

} // namespace verantwoord::workbook
