// How a report and its files are called: one place, so that what makes files and what removes them agree.
#pragma once

#include "administration/centre/agreement.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// What a file of a report begins with is followed by one of these.
namespace report_ending {
inline constexpr std::string_view pdf = ".pdf", page = ".html", figures = ".cijfers.json",
                                  figure_rows = ".cijfers.csv", trace = ".spoor.json";
}

/// "wmo-waterstad-2025", or "wmo-waterstad-2025-deelnemers" when it is not for the funder.
std::string report_name(const Agreement& agreement, const std::string& audience);
/// "wmo-waterstad-2025-definitief", from the second version on with its number.
std::string final_name(const std::string& report, int version);
/// The name without the ending that files of reports have; whole when it has none of these.
std::string_view without_ending(std::string_view file);

} // namespace verantwoord
