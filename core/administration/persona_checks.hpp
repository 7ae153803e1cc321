// What can only be seen with all personas side by side: the same id twice, and one's name in another's story.
#pragma once

#include "administration/persona.hpp"

namespace verantwoord {

void check_personas(std::vector<Persona>& personas, Diagnostics& diagnostics);

} // namespace verantwoord
