// Opens the library of a plugin and checks that it is what its manifest promises. Called in the worker, so
// that code that runs while a library is loaded cannot harm the program.
#pragma once

#include "funder/code/plugin_code.hpp"

#include <verantwoord/abi.h>

namespace verantwoord {

/// The table of the plugin. The library is never closed: the worker ends instead. Throws Failure P05 (another
/// version of the boundary), P09 (cannot be opened) or P11 (another id or version than in plugin.json).
const vw_plugin_v1* open_library(const PluginCode& code);

} // namespace verantwoord
