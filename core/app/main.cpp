// Starts a command and turns a failure into a message and an exit code.

#include "app/line/invocation.hpp"

#include <cstdio>
#include <exception>
#include <sys/resource.h>

namespace {

using namespace verantwoord;

int run(const Invocation& typed) {
    const Surroundings surroundings = Surroundings::of_program();
    if (!typed.plugin_folder.empty() && !std::filesystem::is_directory(typed.plugin_folder))
        throw Failure("B02", {},
                      {"de map {} bij --plugin-map bestaat niet", say::quoted(typed.plugin_folder.string())},
                      "noem een map waarin mappen met plugins staan");
    return typed.run({surroundings, typed.voice, typed.plugin_folder});
}

int report(const Voice& voice, const Diagnostic& diagnostic) {
    Diagnostics diagnostics;
    diagnostics.add(diagnostic);
    if (voice.json)
        print_json(answer(diagnostics));
    else
        std::fputs(to_text(diagnostic, colour_of(voice)).c_str(), stderr);
    return diagnostic.code.exit_code();
}

int internal_fault(const Voice& voice, const std::string& what) {
    return report(voice, {Severity::Error,
                          "I01",
                          {"hier ging iets mis in het programma zelf: {}", say::foreign(what)},
                          "uw bestanden zijn niet veranderd; stuur deze melding naar de makers",
                          {}});
}

/// Memory holds the rows of a centre: when the program crashes, no file with them is left behind.
void leave_no_core() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace

int main(int count, char** words) {
    leave_no_core();
    Invocation typed;
    try {
        try {
            typed = read_command_line(all_commands(), count, words);
            return run(typed);
        } catch (const Failure& failure) {
            return report(typed.voice, failure.diagnostic());
        } catch (const std::bad_alloc&) {
            return internal_fault(typed.voice, "er is te weinig geheugen");
        } catch (const std::exception& error) {
            return internal_fault(typed.voice, error.what());
        }
    } catch (const std::exception&) {
        return static_cast<int>(Exit::File); // what went wrong cannot be told: who read the answer has gone
    }
}
