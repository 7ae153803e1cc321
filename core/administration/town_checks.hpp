// Whether the municipalities that agreements name occur in what the centre registers: a name with a fault in
// it, or a column with villages, would make every figure zero and nobody would see why.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Says it at the name in the agreement (G58): an error when nobody at all lives where the agreement is
/// about, else a question.
void check_agreed_towns(const Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
