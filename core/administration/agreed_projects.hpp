// The projects of agreements beside the tables: which activities, locations, roles and cost lines their names
// mean. A name that no row has is told with the nearest one; it never counts as nothing.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Fills `found` in the projects of all agreements. An error (G49) for each name that leads nowhere; names in
/// a table that nobody supplied are not looked for, for its figures are not known anyhow.
void settle_projects(Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
