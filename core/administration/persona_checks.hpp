// What can only be seen with everything side by side: the same id or name twice, one's name in another's
// story, a participant's in a persona.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

void check_personas(std::vector<Persona>& personas, Diagnostics& diagnostics);

/// An alias that is a key of a participant, volunteer or employee, or that stands in a text of the centre,
/// where no token renames it.
void check_aliases(const Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
