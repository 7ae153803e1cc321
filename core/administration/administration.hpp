// Everything a centre keeps in its folder, read and checked: the first station of the road.
#pragma once

#include "administration/cells/word_map.hpp"
#include "administration/centre/agreement.hpp"
#include "administration/centre/centre.hpp"
#include "administration/centre/centre_text.hpp"
#include "administration/centre/ledger.hpp"
#include "administration/centre/persona.hpp"
#include "administration/centre/quality.hpp"
#include "administration/centre/release.hpp"
#include "administration/files/file_account.hpp"
#include "administration/privacy/doubt.hpp"
#include "administration/question/question.hpp"
#include "administration/table/table.hpp"
#include "base/files/surroundings.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// A file that was read, for the hash of the inputs.
struct InputFile {
    std::string name; ///< relative to the centre's folder
    std::size_t size = 0;
    bool whole = true; ///< false: a workbook of which not every sheet was read
};

struct Administration {
    std::filesystem::path folder;
    Centre centre;
    std::vector<Agreement> agreements; ///< sorted by id
    std::vector<Table> tables;         ///< one for each table in schema.hpp, also those without a file
    /// All rows of the participants with their days, when there are people of whom something changed; the
    /// table `deelnemers` has one row a person, with how it is now.
    std::optional<Table> people_through_time;
    std::vector<Persona> personas; ///< sorted by file name
    std::vector<CentreText> texts; ///< sorted by name
    QualityAnswers quality;        ///< kwaliteit.json
    std::optional<Ledger> ledger;  ///< meerwaarde.json
    Releases releases;             ///< vrijgegeven.json
    std::vector<UnmappedCategory> unmapped;
    std::vector<FileAccount> accounts; ///< what became of every line, a file each, in the order of reading
    std::vector<InputFile> inputs;     ///< sorted by name
    /// Heading of the participants' municipality where it asks for a place of residence: villages may stand
    /// there.
    std::optional<Place> residence_heading;
    std::vector<Doubt> doubts;       ///< what may point at a person and nobody judged yet
    std::vector<Question> questions; ///< what only the centre can say, and did not say yet; the largest first

    const Table& table(std::string_view name) const; ///< the name must be one of schema.hpp
    const Agreement* agreement(std::string_view id) const;
    /// The text for this agreement: its own, else the common one; null when there is none.
    const CentreText* text(std::string_view name, std::string_view agreement_id) const;
};

/// Reads the whole folder and goes on after every error, so that all of them are reported. Throws Failure B05
/// when the folder is no centre's folder (no centrum.json).
Administration read_administration(const std::filesystem::path& folder, const Surroundings& surroundings,
                                   Diagnostics& diagnostics);

} // namespace verantwoord
