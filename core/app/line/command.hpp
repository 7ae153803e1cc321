// One command of the program: its words, what --help says of it, its own options and what it does. Each lies
// whole in its own file in app/command/, as a function with the name of that file: the build makes the table.
#pragma once

#include "app/line/speech.hpp"
#include "app/line/usage.hpp"
#include "base/files/surroundings.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord {

/// What every command finds when it runs.
struct Session {
    const Surroundings& surroundings;
    Voice voice;
    std::filesystem::path plugin_folder; ///< --plugin-map: plugins that go before the others; empty: none
};

/// What a command that was typed does; returns the exit code.
using Action = std::function<int(const Session&)>;

struct Command {
    int place = 0;          ///< in --help, from low to high; a group comes before what is in it
    std::string_view words; ///< "plugin nieuw"
    const char* description = "";

    /// One line as it is typed: how its options are read, whether they fit together, and what comes of it.
    struct Typed {
        std::function<void()> check; ///< throws Failure B02 when they do not
        Action run;
    };
    std::function<Typed(Usage&)> type; ///< adds the options; null: a group, such as "plugin"
};

/// A command with options of the type `Options`, that stay as they are where nothing is typed.
template <typename Options>
Command command(int place, std::string_view words, const char* description,
                void (*describe)(Usage&, Options&), int (*run)(const Options&, const Session&),
                void (*check)(const Options&) = nullptr) {
    return {place, words, description, [describe, run, check](Usage& usage) {
                const auto options = std::make_shared<Options>();
                describe(usage, *options);
                return Command::Typed{
                    [options, check] {
                        if (check) check(*options);
                    },
                    [options, run](const Session& session) { return run(*options, session); }};
            }};
}

/// Every command there is, one a file in app/command/.
std::vector<Command> all_commands();

} // namespace verantwoord
