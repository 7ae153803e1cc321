// What is needed to run the code of one plugin: its manifest, where it stands, and how to speak of it to
// people.
#pragma once

#include "funder/plugin/manifest.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace verantwoord {

struct PluginCode {
    Manifest manifest;
    std::filesystem::path folder;
    std::string shown_library; ///< as messages name it: "plugins/wmo/wmo.so"
    bool installed = false;    ///< inside the installed plugins folder

    /// "J. de Vries (plugins@voorbeeld.nl)"
    std::string maintainer() const { return manifest.maintainer + " (" + manifest.maintainer_email + ")"; }
    /// The help with the maintainer under it, for every message about code.
    std::string help(std::string_view advice) const {
        return std::string(advice) + (advice.empty() ? "" : "\n") +
               "beheerder van de plugin: " + maintainer();
    }
};

} // namespace verantwoord
