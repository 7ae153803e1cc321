// How a sheet of a workbook is called where others have a file: "gegevens/bezoeken.xlsx:Blad1".
#pragma once

#include "base/message/place.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// Whether a file with this name is one of a spreadsheet or database program, and not text.
bool is_workbook_name(std::string_view file);

std::string name_of_sheet(std::string_view workbook, std::string_view sheet);
/// The file in which a sheet with such a name is; empty when the name is that of a file.
std::string_view workbook_of(std::string_view name);

/// "gegevens/a.csv:12", and of a sheet "gegevens/a.xlsx:Blad1!12".
std::string row_in(std::string_view file, std::size_t line);
/// The same as a place; there is nothing to quote.
Place place_of_row(std::string_view file, std::size_t line);

} // namespace verantwoord
