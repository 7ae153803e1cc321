#include "app/line/manual.hpp"

#include "funder/plugin/version.hpp"

#include <functional>

namespace verantwoord {

namespace {

std::vector<CLI::App*> commands_of(CLI::App& app) {
    return app.get_subcommands([](CLI::App*) { return true; });
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
    return app.get_options([](const CLI::Option*) { return true; });
}

/// The words behind the program's name: "plugin nieuw".
std::string words_of(const CLI::App& app) {
    const CLI::App* parent = app.get_parent();
    if (parent == nullptr) return {};
    const std::string before = words_of(*parent);
    return before + (before.empty() ? "" : " ") + app.get_name();
}

std::string page_name(const CLI::App& app) {
    std::string name = "verantwoord";
    for (const CLI::App* at = &app; at->get_parent() != nullptr; at = at->get_parent())
        name.insert(std::string("verantwoord").size(), "-" + at->get_name());
    return name;
}

/// The text with marks where roff would read a command in it.
std::string plain(const std::string& text) {
    std::string result;
    bool at_start = true;
    for (const char c : text) {
        if (at_start && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
        at_start = c == '\n';
    }
    return result;
}

std::string head_of(const CLI::Option& option) {
    std::string head;
    for (const std::string& name : option.get_snames()) head += (head.empty() ? "-" : ", -") + name;
    for (const std::string& name : option.get_lnames()) head += (head.empty() ? "--" : ", --") + name;
    return "\\fB" + plain(head) + "\\fR" +
           (option.get_items_expected_max() > 0 ? " \\fI" + plain(option.get_type_name()) + "\\fR" : "");
}

std::string synopsis(CLI::App& app) {
    const std::string words = words_of(app);
    std::string line = "\\fBverantwoord" + (words.empty() ? "" : " " + plain(words)) + "\\fR";
    if (!commands_of(app).empty()) line += " \\fIOPDRACHT\\fR";
    for (const CLI::Option* each : options_of(app))
        if (each->get_positional())
            line += each->get_required() ? " \\fI" + plain(each->get_name()) + "\\fR"
                                         : " [\\fI" + plain(each->get_name()) + "\\fR]";
    return line + " [\\fIOPTIES\\fR]\n";
}

std::string options_section(const CLI::App& app, bool positional, const char* heading) {
    std::string text;
    for (const CLI::Option* each : options_of(app))
        if (each->get_positional() == positional)
            text += ".TP\n" + (positional ? "\\fI" + plain(each->get_name()) + "\\fR" : head_of(*each)) +
                    "\n" + plain(each->get_description()) + "\n";
    return text.empty() ? text : ".SH " + std::string(heading) + "\n" + text;
}

std::string commands_section(CLI::App& app) {
    std::string text;
    for (CLI::App* each : commands_of(app))
        text += ".TP\n\\fB" + plain(page_name(*each)) + "\\fR(1)\n" + plain(each->get_description()) + "\n";
    return text.empty() ? text : ".SH OPDRACHTEN\n" + text;
}

/// The section of the main page that says what `--json` gives of a message.
std::string messages_section() {
    return ".SH \"MELDINGEN ALS JSON\"\n" +
           plain(
               "Met --json staat elke melding in de lijst \"meldingen\", met \"ernst\" (fout, let op of "
               "opmerking), \"code\", \"tekst\" en, als zij er zijn, \"hulp\", \"bestand\", \"regel\" en "
               "\"kolom\". De waarden in de tekst staan ook apart, in hun volgorde, in \"argumenten\" en "
               "\"hulp_argumenten\": elk met een \"soort\" en een \"waarde\". De soort is citaat (staat "
               "tussen aanhalingstekens), tekst (van iemand anders, zonder aanhalingstekens), woord (van het "
               "programma zelf), getal of datum. Wat naar een mens wijst, is overal onleesbaar gemaakt. Van "
               "meer dan twintig gelijke meldingen over een bestand staat het aantal in \"niet_genoemd\".") +
           "\n";
}

std::string page_of(CLI::App& app) {
    std::string purpose = app.get_description();
    if (app.get_parent() == nullptr) purpose = "verantwoording maken voor de financiers van een centrum";
    std::string page = ".TH " + plain(page_name(app)) + " 1 \"\" \"verantwoord " +
                       std::string(program_version()) + "\" \"Verantwoord\"\n.SH NAAM\n" +
                       plain(page_name(app)) + " \\- " + plain(purpose) + "\n.SH OVERZICHT\n" +
                       synopsis(app) + ".SH BESCHRIJVING\n" + plain(app.get_description()) + "\n" +
                       commands_section(app) + options_section(app, true, "\"WAT U NOEMT\"") +
                       options_section(app, false, "OPTIES");
    if (!app.get_footer().empty()) page += ".SH VERDER\n.nf\n" + plain(app.get_footer()) + "\n.fi\n";
    if (app.get_parent() == nullptr) page += messages_section();
    if (app.get_parent() != nullptr) page += ".SH \"ZIE OOK\"\n\\fBverantwoord\\fR(1)\n";
    return page;
}

void for_each_command(CLI::App& app, const std::function<void(CLI::App&)>& visit) {
    visit(app);
    for (CLI::App* each : commands_of(app)) for_each_command(*each, visit);
}

std::string option_words(const CLI::App& app) {
    std::string words;
    for (const CLI::App* at = &app; at != nullptr; at = at->get_parent())
        for (const CLI::Option* each : options_of(*at))
            for (const std::string& name : each->get_lnames())
                if ((" " + words + " ").find(" --" + name + " ") == std::string::npos)
                    words += (words.empty() ? "--" : " --") + name;
    return words;
}

} // namespace

std::map<std::string, std::string> manual_pages(CLI::App& program) {
    std::map<std::string, std::string> pages;
    for_each_command(program, [&](CLI::App& app) { pages[page_name(app) + ".1"] = page_of(app); });
    return pages;
}

std::string bash_completion(CLI::App& program) {
    std::string known, cases;
    for_each_command(program, [&](CLI::App& app) {
        const std::string words = words_of(app);
        if (!words.empty()) known += (known.empty() ? "" : "|") + std::string("\"") + words + "\"";
        std::string commands;
        for (const CLI::App* each : commands_of(app))
            commands += (commands.empty() ? "" : " ") + each->get_name();
        cases +=
            "    \"" + words + "\") commands='" + commands + "' options='" + option_words(app) + "' ;;\n";
    });
    return "# bash completion for verantwoord; written by the build from the program's own options\n"
           "_verantwoord() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} path='' next commands='' options='' i\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    next=\"${path:+$path }${COMP_WORDS[i]}\"\n"
           "    case \"$next\" in " +
           known +
           ") path=$next ;; esac\n"
           "  done\n"
           "  case \"$path\" in\n" +
           cases +
           "  esac\n"
           "  case \"$word\" in\n"
           "    -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\") ;;\n"
           "    *) [ -z \"$commands\" ] || mapfile -t COMPREPLY < <(compgen -W \"$commands\" -- \"$word\") "
           ";;\n"
           "  esac\n"
           "}\n"
           "complete -o default -F _verantwoord verantwoord\n";
}

} // namespace verantwoord
