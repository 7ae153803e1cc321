// What was made definitive, for whom and from what: rapporten/dossier.json. A later version is held against
// it, and so are the reports to other funders.
#pragma once

#include "administration/places/town_names.hpp"
#include "base/amount/calendar.hpp"
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"
#include "disclosure/published/earlier_publications.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// One final report as it went out. Hashes are SHA-256; names of files are relative to the centre's folder.
struct DossierEntry {
    std::string report; ///< the agreement, and for whom when that is not the funder: "wmo-2025-deelnemers"
    std::string agreement, funder, period;
    int version = 1;
    Date date;              ///< that stands in the report
    std::string replaced{}; ///< the date of the version before, in Dutch; empty for the first
    std::string program, plugin, plugin_hash, template_name, template_hash;
    std::map<std::string, std::string> inputs; ///< file → hash, of everything in the centre's folder
    /// "bezoeken/maand/maart" → as printed; never a hidden number.
    std::map<std::string, std::string> figures;
    std::map<std::string, std::string> files; ///< what was made → hash
};

class Dossier {
  public:
    static constexpr const char* shown_name = "rapporten/dossier.json";

    /// An empty one when there is no file. A file that cannot be read is an error (never overwritten). What a
    /// run that was stopped left in the folder is first finished or taken back.
    static Dossier read(const std::filesystem::path& file, const Surroundings& surroundings,
                        Diagnostics& diagnostics);

    /// Null when this report was not made yet.
    const DossierEntry* latest(const std::string& report) const;
    const std::vector<DossierEntry>& entries() const { return entries_; }
    void add(DossierEntry entry) { entries_.push_back(std::move(entry)); }
    /// Files in which the latest version of this report was made later on; those it has stay as they are.
    void add_files(const std::string& report, const std::map<std::string, std::string>& files);
    /// What readers have already, for the judgement of what may be seen now.
    EarlierPublications publications(const TownNames& towns) const;
    std::string json() const;
    /// Of the file as it was read, see `content_mark`: another run may write it meanwhile.
    const std::string& mark() const { return mark_; }

  private:
    std::vector<DossierEntry> entries_; ///< in the order in which they were made
    std::string mark_;
};

/// What is different, in Dutch: "bestand gegevens/bezoeken.csv is gewijzigd", "bezoeken: 6.731 werd 6.740".
/// When nothing is that a report is made from, the files that came out otherwise.
std::vector<std::string> differences(const DossierEntry& before, const DossierEntry& now);

/// The hashes of all files of a centre that a report may be made from.
std::map<std::string, std::string> input_hashes(const std::filesystem::path& centre,
                                                const Surroundings& surroundings);

} // namespace verantwoord
