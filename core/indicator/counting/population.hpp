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

/// For the codes of a column of the table whether the person of such a row belongs.
struct PeopleBelonging {
    const std::vector<Dictionary::Code>* codes = nullptr; ///< one a row
    std::vector<Belonging> belongs;                       ///< by code; 0, a row without a person, is Unknown
};

/// Of people of whom something has changed `as_of` says which day counts for where they live; ages are those
/// of `last_day`. Nothing when nobody supplied what the population asks for.
std::optional<PeopleBelonging> belonging(const Population& population, const Table& table, Date last_day,
                                         Lookup& lookup, const AsOf& as_of);

} // namespace verantwoord
