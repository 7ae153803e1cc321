// Which file in gegevens/ belongs to which table.
#pragma once

#include "administration/centre/centre.hpp"
#include "base/files/surroundings.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// Table → names in gegevens/, in the order of reading. Files that belong to no table are reported.
std::map<std::string, std::vector<std::string>> data_files(const std::filesystem::path& folder,
                                                           const Centre& centre,
                                                           const Surroundings& surroundings,
                                                           Diagnostics& diagnostics);

} // namespace verantwoord
