// Which stories this funder may read today: consent is per funder and has an end date.
#pragma once

#include "administration/centre/agreement.hpp"
#include "administration/centre/persona.hpp"
#include "disclosure/published/published.hpp"
#include "indicator/evaluate.hpp"

#include <vector>

namespace verantwoord {

struct PersonaChoice {
    std::vector<PublishedPersona> personas;
    std::size_t ended = 0; ///< left out because the consent for this funder has ended
};

/// First those that the centre chose itself, then by how many of the funder's themes they are about. What
/// each illustrates follows from the themes that it shares with an indicator.
PersonaChoice choose_personas(const std::vector<Persona>& personas, const Evaluation& evaluation, Date today,
                              Diagnostics& diagnostics);

} // namespace verantwoord
