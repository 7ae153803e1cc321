// Starts a command and turns a failure into a message and an exit code.

#include "app/command/commands.hpp"
#include "app/line/speech.hpp"

#include <cstdio>
#include <exception>
#include <sys/resource.h>

namespace {

using namespace verantwoord;

int run(const Options& options) {
    const Surroundings surroundings = Surroundings::of_program();
    if (!options.plugin_folder.empty() && !std::filesystem::is_directory(options.plugin_folder))
        throw Failure("B02", {},
                      "de map '" + options.plugin_folder.string() + "' bij --plugin-map bestaat niet",
                      "noem een map waarin mappen met plugins staan");
    switch (options.command) {
    case Command::Help: print(options.help); return 0;
    case Command::NewCentre: return command_new_centre(options, surroundings);
    case Command::Check:
        return options.attack ? command_attack(options, surroundings) : command_check(options, surroundings);
    case Command::Calculate: return command_calculate(options, surroundings);
    case Command::Report: return command_report(options, surroundings);
    case Command::Burden: return command_burden(options, surroundings);
    case Command::Trace: return command_trace(options, surroundings);
    case Command::Release: return command_release(options, surroundings);
    case Command::TemplateFields: return command_template_fields(options, surroundings);
    case Command::TemplateCheck: return command_template_check(options, surroundings);
    case Command::TemplateNew: return command_template_new(options, surroundings);
    case Command::TemplateWatch: return command_template_watch(options, surroundings);
    case Command::PluginList: return command_plugin_list(options, surroundings);
    case Command::PluginShow: return command_plugin_show(options, surroundings);
    case Command::PluginTrust: return command_plugin_trust(options, surroundings);
    case Command::PluginNew: return command_plugin_new(options, surroundings);
    case Command::PluginTest: return command_plugin_test(options, surroundings);
    case Command::Schema: return command_schema(options, surroundings);
    case Command::NewKey: return command_new_key(options, surroundings);
    case Command::Pseudonym: return command_pseudonym(options, surroundings);
    case Command::Judge: return command_judge(options, surroundings);
    case Command::CleanUp: return command_clean_up(options, surroundings);
    case Command::Explain: return command_explain(options, surroundings);
    }
    return 1;
}

int report(const Options& options, const Diagnostic& diagnostic) {
    Diagnostics diagnostics;
    diagnostics.add(diagnostic);
    if (options.json)
        print_json(answer(diagnostics));
    else
        std::fputs(to_text(diagnostic, colour_of(options)).c_str(), stderr);
    return diagnostic.code.exit_code();
}

int internal_fault(const Options& options, const std::string& what) {
    return report(options, {Severity::Error,
                            "I01",
                            "hier ging iets mis in het programma zelf: " + what,
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
    Options options;
    try {
        try {
            options = parse_options(count, words);
            return run(options);
        } catch (const Failure& failure) {
            return report(options, failure.diagnostic());
        } catch (const std::bad_alloc&) {
            return internal_fault(options, "er is te weinig geheugen");
        } catch (const std::exception& error) {
            return internal_fault(options, error.what());
        }
    } catch (const std::exception&) {
        return static_cast<int>(Exit::File); // what went wrong cannot be told: who read the answer has gone
    }
}
