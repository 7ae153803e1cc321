// How often each person visited in a period: what makes a visitor regular, in whatever table the person
// stands.
#pragma once

#include "administration/administration.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace verantwoord {

/// By code of `key`, a column of `table` with persons. Nothing when visits are not recorded per person.
std::optional<std::vector<std::int64_t>> visits_of_people(const Administration& administration,
                                                          const Table& table, const Column& key,
                                                          const Period& period);

} // namespace verantwoord
