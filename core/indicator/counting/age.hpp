// Ages in whole years as funders ask them: the year of the period's last day minus the year of birth, so that
// nobody's birthday is needed.
#pragma once

#include "administration/centre/agreement.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace verantwoord {

/// Nothing when the year of birth is empty or cannot be right.
std::optional<int> age_on(Date last_day, std::int64_t birth_year);
bool in_band(int age, const AgeBand& band);
/// Those of the agreement, or the usual ones when it has none.
std::vector<AgeBand> age_bands(const Agreement& agreement);

} // namespace verantwoord
