// Every command and option as CLI11 knows them, for what reads a command line and for what writes about it:
// the manual pages and the completion of the shell.
#pragma once

#include "app/line/options.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace verantwoord {

class CommandLine {
  public:
    CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App& app() { return app_; }
    Options& options() { return options_; }
    const std::vector<std::string>& formats() const { return formats_; } ///< of `rapport --formaat`
    const Command* chosen() const { return chosen_; }                    ///< null: no command was typed

  private:
    CLI::App* add(CLI::App& parent, const char* name, const char* description);
    void choose(CLI::App* app, Command command);
    void add_centre(CLI::App* app);
    void add_agreement(CLI::App* app);
    void add_json(CLI::App* app);
    void add_strict(CLI::App* app);
    void add_new();
    void add_check();
    void add_calculate();
    void add_report();
    void add_burden();
    void add_trace();
    void add_release();
    void add_privacy();
    void add_template();
    void add_plugin();
    void add_schema();
    void add_explain();

    CLI::App app_;
    Options options_;
    std::vector<std::string> formats_;
    Command command_ = Command::Help;
    const Command* chosen_ = nullptr;
};

} // namespace verantwoord
