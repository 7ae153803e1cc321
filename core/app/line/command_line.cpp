#include "app/line/command_line.hpp"

#include "base/files/program_commit.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace verantwoord {

namespace {

constexpr const char* introduction = "Verantwoord maakt van de bestanden van een zelfregie- en "
                                     "herstelcentrum een verantwoording voor elke financier.";

constexpr const char* next_steps = "Zo begint u:\n"
                                   "  verantwoord nieuw centrum mijn-centrum --voorbeeld\n"
                                   "  verantwoord controleer mijn-centrum\n"
                                   "  verantwoord rapport mijn-centrum\n";

/// Gives CLI11 Dutch words for its own.
void speak_dutch(CLI::App& app) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(34);
    for (const auto& [english, dutch] :
         std::vector<std::pair<std::string, std::string>>{{"Usage", "Gebruik"},
                                                          {"OPTIONS", "OPTIES"},
                                                          {"SUBCOMMAND", "OPDRACHT"},
                                                          {"SUBCOMMANDS", "OPDRACHTEN"},
                                                          {"Positionals", "Wat u noemt"},
                                                          {"REQUIRED", "verplicht"},
                                                          {"TEXT", "TEKST"},
                                                          {"Options", "Opties"},
                                                          {"Subcommands", "Opdrachten"}})
        formatter->label(english, dutch);
    app.formatter(formatter);
    app.set_help_flag("-h,--help", "deze uitleg")->group("Opties");
    app.option_defaults()->group("Opties");
}

std::string version_and_commit() {
    const std::string commit(program_commit());
    return "verantwoord " VERANTWOORD_VERSION + (commit.empty() ? commit : " (commit " + commit + ")");
}

CLI::App* add(CLI::App& parent, const std::string& name, const char* description) {
    CLI::App* command = parent.add_subcommand(name, description);
    // Behind the first command a word that is called as another one is a word: "schema plugin".
    parent.require_subcommand(0, 1);
    command->group("Opdrachten");
    command->option_defaults()->group("Opties");
    command->set_help_flag("-h,--help", "deze uitleg")->group("Opties");
    command->fallthrough();
    command->footer("Bij elke opdracht mag ook: -q of --stil, -v of --uitgebreid, --kleur, --plugin-map.");
    return command;
}

} // namespace

CommandLine::CommandLine(std::vector<Command> commands) : app_(introduction, "verantwoord") {
    speak_dutch(app_);
    app_.footer(next_steps);
    app_.set_version_flag("--version", version_and_commit(), "de versie van dit programma")->group("Opties");
    app_.fallthrough();
    app_.add_option("--plugin-map", plugin_folder_, "een map met plugins die voorgaan")->type_name("MAP");
    app_.add_option("--kleur", voice_.colour, "kleur in meldingen: auto, aan of uit")->type_name("KLEUR");
    app_.add_flag("-q,--stil", voice_.quiet, "geen voortgang, alleen fouten");
    app_.add_flag("-v,--uitgebreid", voice_.verbose, "ook alle waarschuwingen en opmerkingen");
    std::stable_sort(commands.begin(), commands.end(),
                     [](const Command& a, const Command& b) { return a.place < b.place; });
    for (const Command& each : commands) add_command(each);
}

void CommandLine::add_command(const Command& command) {
    CLI::App* parent = &app_;
    std::vector<std::string_view> words = text::split(command.words, ' ');
    const std::string name(words.back());
    words.pop_back();
    for (const std::string_view word : words) {
        const auto groups = parent->get_subcommands([&](CLI::App* each) { return each->get_name() == word; });
        if (groups.empty())
            throw std::logic_error("the command '" + std::string(command.words) + "' has no group before it");
        parent = groups.front();
    }
    CLI::App* added = add(*parent, name, command.description);
    if (!command.type) return;
    Usage usage(*added, voice_);
    added->callback([this, typed = command.type(usage)] { chosen_ = typed; });
}

} // namespace verantwoord
