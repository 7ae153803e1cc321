// Which stories this funder may read today: consent is per funder and has an end date.
#pragma once

#include "administration/agreement.hpp"
#include "administration/persona.hpp"
#include "disclosure/published.hpp"

#include <vector>

namespace verantwoord {

struct PersonaChoice {
    std::vector<PublishedPersona> personas;
    std::size_t ended = 0; ///< left out because the consent for this funder has ended
};

PersonaChoice choose_personas(const std::vector<Persona>& personas, const Agreement& agreement, Date today,
                              Diagnostics& diagnostics);

} // namespace verantwoord
