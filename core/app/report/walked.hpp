// The road walked for a command, with the plugins that the user has.
#pragma once

#include "road/walk.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace verantwoord {

struct Walked {
    Plugins plugins;
    std::unique_ptr<CodeRunner> runner;
    Road road;
};

/// `plugin_folder` holds plugins that go before the others; empty: none.
Walked walk_with_plugins(const Request& request, const std::filesystem::path& plugin_folder,
                         const Surroundings& surroundings, Diagnostics& diagnostics);

/// "18.040 regels uit 9 bestanden".
std::string input_summary(const Administration& administration);

} // namespace verantwoord
