// Final reports that lie there and that the dossier does not know: it is gone, or another run lost it. They
// went out perhaps, so nothing is put over them.
#pragma once

#include "app/report/dossier.hpp"
#include "app/report/print_report.hpp"

namespace verantwoord {

/// Reports O14 for every final report of which a file would replace another one that is not in the dossier as it
/// was when the run began.
void report_unknown_finals(const std::vector<Printed>& reports, const Dossier& before,
                           const Surroundings& surroundings, Diagnostics& diagnostics);

} // namespace verantwoord
