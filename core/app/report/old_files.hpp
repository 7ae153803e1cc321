// What lies longer in a centre's folder than it has to: nothing is kept only because nobody thought of it.
#pragma once

#include "administration/administration.hpp"
#include "road/dossier.hpp"

#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

struct OldFile {
    std::filesystem::path path; ///< relative to the centre's folder
    std::string reason;         ///< Dutch: why it need not be kept
    std::string needed_for; ///< Dutch: the report that can be explained with it only, until when; empty: none
};

/// Years that reports and the data behind them are kept when nobody says otherwise: as long as the tax
/// service may ask for the administration (article 52 Awr), which what funders ask follows.
inline constexpr int usual_retention_years = 7;
/// Drafts are of no use to anybody once the report is out, and can be made again.
inline constexpr int draft_retention_years = 1;

/// In the order of the folders. Reads the folder only; never names what a newer report still needs without
/// saying so, nor what cannot be dated.
std::vector<OldFile> old_files(const Administration& administration, const Dossier& dossier,
                               const Surroundings& surroundings);

/// An old file, and whether it is gone now.
struct SweptFile {
    OldFile file;
    bool removed = false;
};
/// What is needed to explain a report goes only with the sources.
enum class Sweep { Nothing, Unneeded, SourcesToo };
/// One that cannot be removed is an error (B03), and the others go all the same.
std::vector<SweptFile> sweep(const std::vector<OldFile>& files, const std::filesystem::path& folder,
                             Sweep how, Diagnostics& diagnostics);

} // namespace verantwoord
