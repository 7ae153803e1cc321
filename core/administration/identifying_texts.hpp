// What a centre wrote itself (texts, stories, explanations) held against what points at people, for it goes
// into reports as it is.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Adds to the doubts of the administration; what leaves no doubt is an error. The centre's own address,
/// number and name are no finds, and the names in a story are those that were chosen for it.
void check_identifying_texts(Administration& administration, const Surroundings& surroundings,
                             Diagnostics& diagnostics);

} // namespace verantwoord
