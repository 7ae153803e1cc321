// How a command is called and which words go with it, for who says what is wrong with a line.
#pragma once

#include "base/message/sentence.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace verantwoord {

std::string path_of(const CLI::App& app); ///< "verantwoord plugin nieuw"
/// "verantwoord pseudoniem <bestand> --kolom KOLOM": what must be there, and what may be named without an
/// option.
std::string usage_of(const CLI::App& app);
std::vector<std::string> command_names(CLI::App& app); ///< of the commands in this one
std::vector<std::string> option_names(CLI::App& app);  ///< "--json": its own and those of every command
Sentence see_help(const CLI::App& app);                ///< "zie 'verantwoord plugin nieuw --help'"

/// The option that is called "--json" or "-q", of this command or of every command; null when there is none.
CLI::Option* option_of(CLI::App& app, const std::string& name);
/// The command in this one that is called like that; null when there is none.
CLI::App* command_of(CLI::App& app, const std::string& name);

} // namespace verantwoord
