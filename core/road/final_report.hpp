// A final report: made once, remembered in the dossier, and made again only as a new version that says so.
#pragma once

#include "road/dossier.hpp"
#include "road/print_report.hpp"

namespace verantwoord {

/// The report as it is in the dossier, byte for byte, when it was made before and nothing in it changed. What
/// changed is an error (O13) unless a new version was asked for. Adds to the dossier what was made for the
/// first time. `inputs` are the hashes of the centre's files.
Printed print_final(const PrintOrder& order, const std::map<std::string, std::string>& inputs, Press& press,
                    Dossier& dossier, Diagnostics& diagnostics);

} // namespace verantwoord
