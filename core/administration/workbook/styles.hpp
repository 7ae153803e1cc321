// The number formats of an .xlsx file's cells, by the number of the style that a cell has.
#pragma once

#include "administration/workbook/archive.hpp"
#include "administration/workbook/number_format.hpp"

#include <string_view>
#include <vector>

namespace verantwoord::workbook {

std::vector<NumberFormat> read_styles(const Archive& archive, std::string_view part);

} // namespace verantwoord::workbook
