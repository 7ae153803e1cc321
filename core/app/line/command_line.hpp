// Every command and option as CLI11 knows them, for what reads a command line and for what writes about it:
// the manual pages and the completion of the shell.
#pragma once

#include "app/line/command.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>
#include <vector>

namespace verantwoord {

class CommandLine {
  public:
    explicit CommandLine(std::vector<Command> commands);
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App& app() { return app_; }
    const std::optional<Command::Typed>& chosen() const { return chosen_; } ///< nothing: no command was typed
    const Voice& voice() const { return voice_; }
    const std::filesystem::path& plugin_folder() const { return plugin_folder_; }

  private:
    void add_command(const Command& command);

    CLI::App app_;
    Voice voice_;
    std::filesystem::path plugin_folder_;
    std::optional<Command::Typed> chosen_;
};

} // namespace verantwoord
