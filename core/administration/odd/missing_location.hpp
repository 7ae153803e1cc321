// Files that do not say of which location they are, in a centre that has several. The name of the file or the
// sheet says it when it names exactly one; else it is asked.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

/// The one location whose id or name stands in the name of the file or sheet, word by word: "Haven Noord" is
/// not "Haven" as well. A sheet goes before its workbook. Null when none does, or several.
const Location* location_in_name(std::string_view file, const std::vector<Location>& locations);

/// Fills the column `locatie` of files without one, before anything is made of the rows; what was filled by a
/// name is told (G48). V06 is asked about visits and meetings only, one question for the files of all years;
/// without an answer their location stays unknown. Other tables may well be about all of the centre.
void fill_locations(std::vector<ReadTable>& tables, const Centre& centre, Questions& questions,
                    Diagnostics& diagnostics);

} // namespace verantwoord
