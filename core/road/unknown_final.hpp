// A final report that lies there and that the dossier does not know: it is gone, or an earlier version of the
// program lost it. It went out perhaps, so nothing is put over it.
#pragma once

#include "road/dossier.hpp"
#include "road/print_report.hpp"

namespace verantwoord {

/// Reports O14 when a file of the final report would replace another one that is not in the dossier as it was
/// when the run began.
void report_unknown_final(const Printed& report, const Dossier& before, const Surroundings& surroundings,
                          Diagnostics& diagnostics);

} // namespace verantwoord
