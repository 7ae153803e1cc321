#include "app/options.hpp"

#include "base/diagnostic.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

#include <CLI/CLI.hpp>

#include <vector>

namespace verantwoord {

namespace {

constexpr const char* introduction = "Verantwoord maakt van de bestanden van een zelfregie- en "
                                     "herstelcentrum een verantwoording voor elke financier.";

constexpr const char* next_steps = "Zo begint u:\n"
                                   "  verantwoord nieuw centrum mijn-centrum --voorbeeld\n"
                                   "  verantwoord controleer mijn-centrum\n"
                                   "  verantwoord rapport mijn-centrum\n";

/// CLI11's own words, in Dutch.
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

class CommandLine {
  public:
    CommandLine() : app_(introduction, "verantwoord") {
        speak_dutch(app_);
        app_.footer(next_steps);
        app_.set_version_flag("--version", "verantwoord " VERANTWOORD_VERSION, "de versie van dit programma")
            ->group("Opties");
        app_.fallthrough();
        app_.add_option("--plugin-map", options_.plugin_folder, "een map met plugins die voorgaan")
            ->type_name("MAP");
        app_.add_option("--kleur", options_.colour, "kleur in meldingen: auto, aan of uit")
            ->type_name("KLEUR");
        app_.add_flag("-q,--stil", options_.quiet, "geen voortgang, alleen fouten");
        app_.add_flag("-v,--uitgebreid", options_.verbose, "ook alle waarschuwingen en opmerkingen");
        add_new();
        add_check();
        add_calculate();
        add_report();
        add_burden();
        add_trace();
        add_template();
        add_plugin();
        add_explain();
    }

    Options parse(std::vector<std::string> words) {
        try {
            app_.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        } catch (const CLI::CallForVersion& version) {
            options_.help = std::string(version.what()) + "\n";
            return options_;
        } catch (const CLI::CallForHelp&) {
            options_.help = help_of(deepest(app_));
            return options_;
        } catch (const CLI::ParseError& error) {
            refuse(error, words);
        }
        if (chosen_ == nullptr)
            options_.help = help_of(deepest(app_));
        else
            options_.command = *chosen_;
        if (options_.colour != "auto" && options_.colour != "aan" && options_.colour != "uit")
            throw Failure("B02", {}, "'" + options_.colour + "' is geen keuze bij --kleur",
                          "kies auto, aan of uit");
        if (options_.all && !options_.agreement.empty())
            throw Failure("B02", {}, "--alle en --afspraak kunnen niet samen",
                          "laat een van beide weg: --alle maakt elk rapport, --afspraak maar één");
        if (!options_.audience.empty() && options_.audience != "deelnemers")
            throw Failure("B02", {}, "'" + options_.audience + "' is geen keuze bij --voor",
                          "kies deelnemers, of laat --voor weg");
        if (options_.new_version && !options_.definitive)
            throw Failure("B02", {}, "--nieuwe-versie kan alleen samen met --definitief",
                          "een concept maakt u zo vaak u wilt, zonder --nieuwe-versie");
        if (!formats_.empty()) choose_formats();
        return options_;
    }

  private:
    CLI::App* add(CLI::App& parent, const char* name, const char* description) {
        CLI::App* command = parent.add_subcommand(name, description);
        command->group("Opdrachten");
        command->option_defaults()->group("Opties");
        command->set_help_flag("-h,--help", "deze uitleg")->group("Opties");
        command->fallthrough();
        command->footer(
            "Bij elke opdracht mag ook: -q of --stil, -v of --uitgebreid, --kleur, --plugin-map.");
        return command;
    }

    void choose(CLI::App* app, Command command) {
        app->callback([this, command] {
            command_ = command;
            chosen_ = &command_;
        });
    }

    void add_centre(CLI::App* app) {
        app->add_option("map", options_.centre, "de map van het centrum (standaard: deze map)")
            ->type_name(" ");
    }
    void add_agreement(CLI::App* app) {
        app->add_option("--afspraak", options_.agreement,
                        "alleen deze afspraak, bijvoorbeeld wmo-waterstad-2025")
            ->type_name("NAAM");
    }
    void add_json(CLI::App* app) {
        app->add_flag("--json", options_.json, "antwoord als JSON, voor programma's");
    }
    void add_strict(CLI::App* app) {
        app->add_flag("--streng", options_.strict, "stop ook bij waarschuwingen (uitkomst 8)");
    }

    void add_new() {
        CLI::App* group = add(app_, "nieuw", "maak een nieuwe map");
        CLI::App* centre = add(*group, "centrum", "maak een map voor een centrum");
        centre->add_option("map", options_.centre, "de map die gemaakt wordt")->required()->type_name(" ");
        centre->add_flag("--voorbeeld", options_.sample, "vul de map met het voorbeeldcentrum De Brug");
        choose(centre, Command::NewCentre);
    }

    void add_check() {
        CLI::App* check =
            add(app_, "controleer", "controleer de gegevens, afspraken en sjablonen; schrijft niets");
        add_centre(check), add_agreement(check), add_strict(check), add_json(check);
        check->add_flag("--definitief", options_.definitive,
                        "ook wat een definitief rapport nog in de weg staat is dan een fout");
        check->add_flag("--aanval", options_.attack,
                        "probeer uit de gemaakte verslagen te berekenen wat niet te zien mag zijn");
        choose(check, Command::Check);
    }

    void add_calculate() {
        CLI::App* calculate = add(app_, "bereken", "toon de cijfers zoals ze in het rapport mogen staan");
        add_centre(calculate), add_agreement(calculate);
        calculate->add_option("--indicator", options_.indicator, "alleen deze indicator")->type_name("NAAM");
        calculate->add_option("--per", options_.dimension, "uitgesplitst, bijvoorbeeld naar maand of locatie")
            ->type_name("WAT");
        add_json(calculate);
        choose(calculate, Command::Calculate);
    }

    void add_report() {
        CLI::App* report = add(app_, "rapport", "maak het rapport: PDF, webpagina, cijfers en spoor");
        add_centre(report), add_agreement(report);
        report->add_option("-o,--uitvoer", options_.output, "de map voor het rapport (standaard: rapporten)")
            ->type_name("MAP");
        report->add_option("--formaat", formats_, "pdf, html of allebei (standaard: pdf,html)")
            ->delimiter(',')
            ->type_name("SOORT");
        report->add_flag("--alle", options_.all,
                         "alle afspraken van het centrum in één keer (ook zonder opties)");
        report->add_option("--voor", options_.audience, "deelnemers: een kort verslag in gewone taal")
            ->type_name("WIE");
        report->add_flag("--definitief", options_.definitive,
                         "maak het rapport dat naar buiten gaat; kan alleen zonder fouten");
        report->add_flag("--nieuwe-versie", options_.new_version,
                         "met --definitief: een nieuwe versie, als er iets veranderd is");
        add_strict(report), add_json(report);
        choose(report, Command::Report);
    }

    void add_burden() {
        CLI::App* burden = add(app_, "lasten", "welke financier vraagt wat, en wat vraagt niemand");
        add_centre(burden), add_agreement(burden), add_json(burden);
        choose(burden, Command::Burden);
    }

    void add_trace() {
        CLI::App* trace = add(app_, "spoor", "toon de regels achter een cijfer");
        trace->add_option("indicator", options_.indicator, "bijvoorbeeld unieke_bezoekers")
            ->required()
            ->type_name(" ");
        add_centre(trace), add_agreement(trace);
        trace->add_option("--cel", options_.cell, "één onderdeel, bijvoorbeeld maand=maart")
            ->type_name("WAT=WELK");
        trace->add_flag("--vorig-jaar", options_.last_year, "het cijfer van een jaar eerder");
        add_json(trace);
        choose(trace, Command::Trace);
    }

    void add_template() {
        CLI::App* group = add(app_, "sjabloon", "sjablonen voor rapporten");
        CLI::App* fields = add(*group, "velden", "de velden die een sjabloon mag gebruiken");
        CLI::App* check = add(*group, "controleer", "zoek alle fouten in een sjabloon");
        for (CLI::App* each : {fields, check}) {
            each->add_option("--plugin", options_.plugin, "voor welke plugin (standaard: wmo)")
                ->type_name("NAAM");
            each->add_option("--centrum", options_.centre, "met de cijfers van dit centrum")
                ->type_name("MAP");
            add_agreement(each);
        }
        fields->add_option("--zoek", options_.search, "alleen velden met dit woord")->type_name("WOORD");
        check->add_option("bestand", options_.template_file, "het sjabloon (standaard: dat van de plugin)")
            ->type_name(" ");
        options_.centre.clear();
        choose(fields, Command::TemplateFields);
        choose(check, Command::TemplateCheck);
    }

    void add_plugin() {
        CLI::App* group = add(app_, "plugin", "plugins van financiers");
        CLI::App* list = add(*group, "lijst", "welke plugins er zijn");
        add_json(list);
        choose(list, Command::PluginList);
        CLI::App* fresh = add(*group, "nieuw", "maak een nieuwe plugin die meteen werkt");
        fresh->add_option("naam", options_.plugin, "de naam van de plugin; haar map krijgt die naam")
            ->required()
            ->type_name(" ");
        fresh->add_flag("--met-code", options_.with_code, "met een berekening in C++ erbij");
        choose(fresh, Command::PluginNew);
        CLI::App* test = add(*group, "toets", "toets een plugin op alles wat mis kan gaan");
        test->add_option("map", options_.plugin, "de map waarin plugin.json staat")
            ->required()
            ->type_name(" ");
        add_strict(test), add_json(test);
        choose(test, Command::PluginTest);
    }

    void add_explain() {
        CLI::App* explain = add(app_, "uitleg", "uitleg bij de code van een melding");
        explain->add_option("code", options_.code, "bijvoorbeeld G02; zonder code: alle codes")
            ->type_name(" ");
        choose(explain, Command::Explain);
    }

    static std::string help_of(const CLI::App* app) {
        const CLI::App* parent = app->get_parent();
        if (parent == nullptr) return app->help();
        return app->help(parent->get_parent() == nullptr ? "verantwoord" : "verantwoord " + path_of(parent));
    }

    static CLI::App* deepest(CLI::App& app) {
        CLI::App* at = &app;
        while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
        return at;
    }

    void choose_formats() {
        options_.pdf = options_.html = false;
        for (const std::string& format : formats_) {
            if (format == "pdf")
                options_.pdf = true;
            else if (format == "html")
                options_.html = true;
            else
                throw Failure("B02", {}, "'" + format + "' is geen soort rapport",
                              "kies pdf, html of pdf,html");
        }
    }

    /// Rewrites CLI11's message: what was typed that does not fit, and what does.
    [[noreturn]] void refuse(const CLI::ParseError& error, const std::vector<std::string>& words) {
        CLI::App* at = deepest(app_);
        const std::string path = at == &app_ ? "verantwoord" : "verantwoord " + path_of(at);
        const std::string otherwise = "zie '" + path + " --help'";
        const std::vector<std::string> left = at->remaining();
        std::vector<std::string> all_left = app_.remaining(true);
        if (all_left.empty()) all_left = left;
        if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !all_left.empty()) {
            const std::string& word = all_left.front();
            const bool option = word.starts_with("-");
            const std::string what = option                            ? "de optie '"
                                     : at->get_subcommands({}).empty() ? "het woord '"
                                                                       : "de opdracht '";
            throw Failure(option ? "B02" : "B01", {},
                          what + word + (option ? "' bestaat niet" : "' hoort hier niet"),
                          suggestion(word, known(*at, option), otherwise));
        }
        if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
            throw Failure("B02", {}, "bij '" + path + "' ontbreekt een woord",
                          "bedoeld is: " + usage(*at, path));
        // CLI11 names the option before a colon: "--afspraak: 1 required NAAM missing".
        const std::string_view what = error.what();
        if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && what.starts_with("-"))
            throw Failure("B02", {},
                          "bij de optie '" + std::string(what.substr(0, what.find(':'))) +
                              "' ontbreekt een waarde",
                          otherwise);
        std::string last = words.empty() ? "" : words.back();
        throw Failure("B02", {}, "de opdracht is niet te begrijpen bij '" + last + "'", otherwise);
    }

    static std::string path_of(const CLI::App* app) {
        const CLI::App* parent = app->get_parent();
        return parent == nullptr || parent->get_parent() == nullptr ? app->get_name()
                                                                    : path_of(parent) + " " + app->get_name();
    }

    static std::string usage(const CLI::App& app, const std::string& path) {
        std::string result = path;
        for (const CLI::Option* each : app.get_options())
            if (each->get_positional())
                result +=
                    each->get_required() ? " <" + each->get_name() + ">" : " [" + each->get_name() + "]";
        return result;
    }

    static std::vector<std::string> known(CLI::App& app, bool options) {
        std::vector<std::string> names;
        if (!options)
            for (const CLI::App* each : app.get_subcommands([](CLI::App*) { return true; }))
                names.push_back(each->get_name());
        for (CLI::App* at = &app; options && at != nullptr; at = at->get_parent())
            for (const CLI::Option* each : at->get_options())
                for (const std::string& name : each->get_lnames()) names.push_back("--" + name);
        return names;
    }

    CLI::App app_;
    Options options_;
    std::vector<std::string> formats_;
    Command command_ = Command::Help;
    const Command* chosen_ = nullptr;
};

} // namespace

std::string program_version() { return VERANTWOORD_VERSION; }

Options parse_options(int count, const char* const* words) {
    CommandLine line;
    Options options = line.parse({words + 1, words + count});
    return options;
}

} // namespace verantwoord
