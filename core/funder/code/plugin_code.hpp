// What is needed to run the code of one plugin: its manifest, where it stands, and how to speak of it to
// people.
#pragma once

#include "base/message/sentence.hpp"
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
    Sentence help(Sentence advice) const {
        const Sentence who("beheerder van de plugin: {}", say::own(maintainer()));
        return advice.empty() ? who : std::move(advice) + "\n" + who;
    }
};

} // namespace verantwoord
