// Whose code the user trusts: the hash of each library from outside the installation, as it was when the user
// said so. A library that changed since then is somebody else's word.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct TrustedLibrary {
    std::string id;         ///< of the plugin
    std::string hash;       ///< SHA-256 of its library
    std::string maintainer; ///< as shown when it was trusted
    std::string since;      ///< ISO date
};

class TrustedLibraries {
  public:
    TrustedLibraries() = default;
    /// A file that is not there trusts nothing; one with errors neither, and the errors are reported.
    static TrustedLibraries read(const std::filesystem::path& file, const Surroundings& surroundings,
                                 Diagnostics& diagnostics);

    const TrustedLibrary* find(std::string_view id) const; ///< null when the user said nothing about it
    void trust(TrustedLibrary library);                    ///< in the place of what was said before
    std::string to_json() const;

  private:
    std::vector<TrustedLibrary> libraries_; ///< sorted by id
};

/// $XDG_CONFIG_HOME/verantwoord/vertrouwd.json, or under ~/.config; empty when the user has no home.
std::filesystem::path user_trust();

/// SHA-256 of a file's bytes; empty when it cannot be read.
std::string hash_of_file(const std::filesystem::path& file);

} // namespace verantwoord
