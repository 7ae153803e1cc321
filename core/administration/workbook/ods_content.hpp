// The sheets of an OpenDocument spreadsheet (.ods, .fods): all of them are in one part, with the values of
// the cells as attributes beside what was shown.
#pragma once

#include "administration/workbook/workbook.hpp"
#include "administration/workbook/xml_reader.hpp"

namespace verantwoord::workbook {

/// Throws Unreadable.
std::vector<Sheet> read_ods_content(const Supply& content, const HiddenWanted& wanted);

} // namespace verantwoord::workbook
