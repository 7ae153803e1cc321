// For whom somebody allowed a story: an agreement, a plugin, or a funder by its name. What is none of these
// would make the story vanish without a word, so it is an error.
#pragma once

#include "administration/centre/agreement.hpp"
#include "administration/centre/persona.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// A funder's name becomes the ids of its agreements, when of each period there is but one; that is told
/// (G47). `files`: what the files in afspraken/ are called, so that one that cannot be read is not called
/// absent.
void settle_consents(std::vector<Persona>& personas, const std::vector<Agreement>& agreements,
                     const std::vector<std::string>& files, Diagnostics& diagnostics);

} // namespace verantwoord
