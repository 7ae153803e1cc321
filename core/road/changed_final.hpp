// A final report that is no longer the file that was made: changed, emptied or gone. What went out can then
// not be shown any more as it was.
#pragma once

#include "road/dossier.hpp"

namespace verantwoord {

/// Reports O16 for each file of a final report that the dossier knows and that is not there with the same
/// bytes.
void report_changed_finals(const Dossier& dossier, const std::filesystem::path& centre,
                           const Surroundings& surroundings, Diagnostics& diagnostics);

} // namespace verantwoord
