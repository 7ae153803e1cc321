// What a person typed, as something to run.
#pragma once

#include "app/line/command.hpp"

#include <filesystem>
#include <vector>

namespace verantwoord {

struct Invocation {
    Action run; ///< the command; prints help when that was asked for, or when no command was typed
    Voice voice{};
    std::filesystem::path plugin_folder{};
};

/// Throws Failure B01 or B02 when the words do not fit, with the nearest known command or option.
Invocation read_command_line(std::vector<Command> commands, int count, const char* const* words);

} // namespace verantwoord
