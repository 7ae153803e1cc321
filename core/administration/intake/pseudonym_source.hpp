// What a copy with pseudonyms is made of: a file of text, or the sheet of a workbook that names people.
#pragma once

#include "administration/records/source_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace verantwoord {

/// Of a workbook the sheet that has all of these columns. Nothing when it cannot be read; the diagnostics say
/// why. Throws Failure B02 when several sheets have them.
std::unique_ptr<SourceFile> pseudonym_source(const std::string& name, FileContent content,
                                             const std::vector<std::string>& columns,
                                             Diagnostics& diagnostics);

/// The cells of the first row in which something stands.
std::vector<std::string> headings_of_sheet(const SourceFile& sheet);

} // namespace verantwoord
