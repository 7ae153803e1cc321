// The manual pages and the completion of bash, written from the commands and options themselves, so that they
// never say anything else than --help.
#pragma once

#include "app/line/command_line.hpp"

#include <map>
#include <string>

namespace verantwoord {

/// By file name: "verantwoord.1", "verantwoord-plugin-nieuw.1" and so on, as roff.
std::map<std::string, std::string> manual_pages(CLI::App& program);

/// A script that completes commands and options, and elsewhere the names of files.
std::string bash_completion(CLI::App& program);

} // namespace verantwoord
