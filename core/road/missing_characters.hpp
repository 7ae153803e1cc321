// Characters that no typeface has, told with the file and line in which they stand.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"
#include "layout/page/page.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

/// One warning S50 a character. Its place is looked up in the files of the centre and in `texts` (name and
/// content: the template and its parts); a character that stands nowhere as it is, such as a reference
/// &#x1F389;, has no place.
void report_missing(const Pages& pages, const std::filesystem::path& centre,
                    const std::vector<std::pair<std::string, std::string>>& texts,
                    const Surroundings& surroundings, Diagnostics& diagnostics);

} // namespace verantwoord
