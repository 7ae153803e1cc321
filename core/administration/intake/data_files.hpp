// Which file in gegevens/ belongs to which table.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/intake/workbook_shelf.hpp"
#include "base/files/surroundings.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Table → names in gegevens/, in the order of reading; of a workbook the names of its sheets. Files that
/// belong to no table are reported.
std::map<std::string, std::vector<std::string>> data_files(const std::filesystem::path& folder,
                                                           const Centre& centre, WorkbookShelf& shelf,
                                                           const Surroundings& surroundings,
                                                           Diagnostics& diagnostics);

/// The table that a file or a sheet is called after: bezoeken for "Bezoeken 2025"; empty when it is none.
std::string table_named(std::string_view stem);
/// What to do with a name that is of no table.
Sentence better_name(const std::string& stem);
/// A file or a sheet that belongs to a table of which centrum.json names others.
void report_excluded(const std::string& name, const std::string& table, Diagnostics& diagnostics);

} // namespace verantwoord
