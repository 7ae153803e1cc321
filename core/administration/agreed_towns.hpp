// The municipalities of agreements and locations by their one name, before any table is read: tables take
// over the spellings of agreements, and what an agreement tells apart stays apart.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Without the list (gemeenten.json among the installed templates) names stay as they are written.
void agree_on_towns(Administration& administration, const Surroundings& surroundings,
                    Diagnostics& diagnostics);

} // namespace verantwoord
