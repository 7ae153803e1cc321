// Counts of people in a story: only those that the report shows as well, for a story is no way round the
// judgement.
#pragma once

#include "administration/centre/persona.hpp"
#include "disclosure/published/published.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// "7 bezoekers", "1.240 mensen": as written, each that is no open figure of the publication.
std::vector<std::string> numbers_not_published(const Persona& persona, const Publication& publication);

} // namespace verantwoord
