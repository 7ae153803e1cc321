// Whether a person belongs to the population of an agreement: by municipality and by age on the period's last
// day.
#pragma once

#include "administration/centre/agreement.hpp"
#include "indicator/definition/lookup.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace verantwoord {

enum class Belonging : std::uint8_t { No, Yes, Unknown };

/// For each code of the table's `deelnemer` column whether that person belongs; code 0, a row without a
/// person, is Unknown. Nothing when nobody supplied what the population asks for.
std::optional<std::vector<Belonging>> belonging(const Population& population, const Table& table,
                                                Date last_day, Lookup& lookup);

} // namespace verantwoord
