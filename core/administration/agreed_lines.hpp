// Agreements beside the lines of money that name them: which have cost lines of their own, and which names
// are of no agreement.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Fills `own_lines` of all agreements. A warning (G49) for each name in `afspraak` that is of no agreement,
/// in a line about days of one: its money would be of nobody.
void settle_lines(Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
