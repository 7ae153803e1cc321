// Which plugins there are: their manifests and indicators, read without opening any library.
#pragma once

#include "base/files/surroundings.hpp"
#include "funder/code/worker.hpp"
#include "funder/plugin/manifest.hpp"
#include "funder/plugin/permission.hpp"
#include "funder/plugin/trust.hpp"
#include "indicator/counting/coded.hpp"
#include "indicator/definition/definition.hpp"
#include "indicator/question/question_set.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Plugin {
    Manifest manifest;
    std::filesystem::path folder;
    std::vector<Indicator> indicators; ///< references resolved, in the order of the file
    QuestionSet questions;             ///< what it asks besides figures; references resolved
    bool installed = false;            ///< inside the installed plugins folder, or the one under test
    std::string shown_folder;          ///< as messages name it: "plugins/wmo"
};

/// Where plugins are looked for, and how their code may run. Of two with the same id the first found wins:
/// `extra`, then `user`, then the installed ones.
struct CatalogueOptions {
    std::filesystem::path extra; ///< a folder with plugins, e.g. --plugin-map; may be empty
    std::filesystem::path user;  ///< the user's own; may be empty
    PermissionRule permission;   ///< for code outside the installation
    WorkerLimits limits;
    /// The folder of one plugin that goes before all and may run: who tests it asks for that. May be empty.
    std::filesystem::path tested{};
    std::string tested_shown{};    ///< that folder as messages name it
    std::filesystem::path trust{}; ///< whose code the user trusts, see trust.hpp; may be empty
};

/// With the user's own plugins and trust.
CatalogueOptions usual_options(const std::filesystem::path& extra);
/// $XDG_DATA_HOME/verantwoord/plugins, or ~/.local/share/verantwoord/plugins.
std::filesystem::path user_plugins();

class Catalogue {
  public:
    /// Reads every plugin. One with errors is reported and left out.
    Catalogue(const Surroundings& surroundings, CatalogueOptions options, Diagnostics& diagnostics);
    /// With the user's own plugins, trust and the usual limits.
    Catalogue(const Surroundings& surroundings, const std::filesystem::path& extra, Diagnostics& diagnostics);

    const std::vector<Plugin>& all() const { return plugins_; }
    /// By id ("nl.verantwoord.wmo") or by folder name ("wmo"); null when there is none. One with errors does
    /// not give way to one of the same name that comes later.
    const Plugin* find(std::string_view name) const;
    /// The folder of the plugin with this folder name that is there but has errors; empty when there is none.
    std::string broken(std::string_view name) const;
    std::vector<std::string> names() const; ///< the folder names

    const TrustedLibraries& trusted() const { return trusted_; }
    /// Runs the code of plugins in worker processes. Tells of code from outside the installation once.
    std::unique_ptr<CodeRunner> code_runner() const;

  private:
    CatalogueOptions options_;
    TrustedLibraries trusted_;
    std::vector<Plugin> plugins_;
    std::map<std::string, std::string, std::less<>> broken_;
};

} // namespace verantwoord
