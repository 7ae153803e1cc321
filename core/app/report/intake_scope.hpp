// What `opnemen` was asked about: a whole centre, or files of it.
#pragma once

#include "base/message/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace verantwoord {

struct IntakeScope {
    std::filesystem::path centre;   ///< its folder
    std::vector<std::string> files; ///< as messages name them, "gegevens/bezoeken.csv"; none: all

    /// Whether this file, or this sheet of a workbook, belongs to it.
    bool has(const std::string& file) const;
    Diagnostics of(const Diagnostics& all) const;
};

/// Of folders and files as they were typed. Throws Failure (B05) for what is not there, lies in no centre, or
/// in another one than the first.
IntakeScope intake_scope(const std::vector<std::filesystem::path>& typed);

} // namespace verantwoord
