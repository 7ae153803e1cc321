// The checks of `plugin toets` on the code of a plugin: how its library behaves and how it calculates.
#pragma once

#include "funder/catalogue.hpp"
#include "funder/code/plugin_code.hpp"
#include "funder/trial/plugin_check.hpp"

#include <vector>

namespace verantwoord {

/// What is asked of the code; must outlive the checks.
struct CodeOnTrial {
    PluginCode code;
    std::vector<const Indicator*> indicators; ///< those that the code of this plugin calculates
};
CodeOnTrial code_on_trial(const Plugin& plugin);

std::vector<PluginCheck> library_checks(const CodeOnTrial& trial, const Surroundings& surroundings);
std::vector<PluginCheck> calculation_checks(const CodeOnTrial& trial);
/// On what the code says and what it says that it reads; among the calculation checks.
std::vector<PluginCheck> text_checks(const CodeOnTrial& trial);

} // namespace verantwoord
