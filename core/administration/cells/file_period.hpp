// The period that the name of a file speaks of: "bezoeken-2025.csv", "bezoeken maart 2025.csv".
#pragma once

#include "base/amount/calendar.hpp"

#include <optional>
#include <string_view>

namespace verantwoord {

struct FilePeriod {
    Period days;
    bool months = false; ///< it is shorter than whole years
};

/// Nothing when no year stands in the name. `file` may be that of a sheet, whose own name goes before that of
/// its workbook: "Turflijst 2025.xlsx:januari".
std::optional<FilePeriod> period_in_name(std::string_view file);

/// The whole years of it, from a first of January to a last of December.
std::optional<Period> years_in_name(std::string_view file);

} // namespace verantwoord
