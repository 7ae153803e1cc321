// The checks of `plugin toets` on what stands in a plugin's folder: its files, its template, and its own
// small centre with the figures that must come out.
#pragma once

#include "funder/trial/plugin_check.hpp"
#include "road/walk.hpp"

#include <vector>

namespace verantwoord {

/// A plugin read on its own; must outlive the checks.
struct PluginOnTrial {
    const Surroundings& surroundings;
    std::filesystem::path folder;
    std::string shown;              ///< the folder as the user named it
    Plugins plugins;                ///< the plugin first
    const Plugin* plugin = nullptr; ///< null when its files have errors
};
PluginOnTrial plugin_on_trial(const std::filesystem::path& folder, std::string shown,
                              const Surroundings& surroundings);

/// A fault with all the errors that were found; good when there are none.
CheckVerdict without_errors(const Diagnostics& diagnostics);

std::vector<PluginCheck> file_checks(const PluginOnTrial& trial);
std::vector<PluginCheck> template_checks(const PluginOnTrial& trial);
std::vector<PluginCheck> fixture_checks(const PluginOnTrial& trial);

} // namespace verantwoord
