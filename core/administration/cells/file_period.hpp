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

/// Nothing when no year stands in the name.
std::optional<FilePeriod> period_in_name(std::string_view name);

/// The whole years of it, from a first of January to a last of December. `file` may be that of a sheet, whose
/// own name goes before that of its workbook.
std::optional<Period> years_in_name(std::string_view file);

} // namespace verantwoord
