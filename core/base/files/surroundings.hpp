// The outside as stations see it: files that are read, files that appear whole or not at all, the installed
// assets and today's date. It is handed to them, so that a test decides what day it is. Who got a path from
// it (fonts, the colour profile, the library of a plugin) may open that file itself.
#pragma once

#include "base/amount/calendar.hpp"
#include "base/files/file_content.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace verantwoord {

class Surroundings {
  public:
    /// `share` holds templates/, fonts/, hyphen/ and icc/; `plugins` the installed plugins.
    Surroundings(std::filesystem::path share, std::filesystem::path plugins, Date today);

    /// From the place of the running program (<prefix>/bin/..) and the clock; VERANTWOORD_VANDAAG=jjjj-mm-dd
    /// sets the date.
    static Surroundings of_program();

    const std::filesystem::path& share() const { return share_; }
    const std::filesystem::path& plugins() const { return plugins_; }
    Date today() const { return today_; }

    /// Throws Failure B04 when it cannot be read; `shown` is the name in that message.
    FileContent read(const std::filesystem::path& path, const std::string& shown) const;
    /// Whether something lies there, and whether that is a folder. Where that cannot be told (a link that
    /// leads nowhere, a folder that may not be looked in, a disk with a fault) Failure B04 is thrown: what
    /// cannot be reached is not the same as nothing.
    bool exists(const std::filesystem::path& path) const;
    bool is_folder(const std::filesystem::path& path) const;
    /// Whether anybody but the owner may open it, by its mode.
    bool others_may_read(const std::filesystem::path& path) const;
    /// Names (not paths) that do not begin with a dot, sorted by bytes: of the folders in `folder`, or of all
    /// else, also what is no regular file and cannot be read. None when there is no such folder; Failure B04
    /// when it cannot be read to the end.
    std::vector<std::string> files(const std::filesystem::path& folder) const;
    std::vector<std::string> folders(const std::filesystem::path& folder) const;

  private:
    std::filesystem::path share_, plugins_;
    Date today_;
};

/// The user's own folder of one kind: `variable` (XDG_DATA_HOME) or else `below_home` (.local/share), and in
/// it verantwoord; empty when the user has no home.
std::filesystem::path user_folder(const char* variable, const char* below_home);

} // namespace verantwoord
