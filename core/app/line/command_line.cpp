#include "app/line/command_line.hpp"

#include "base/files/program_commit.hpp"

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

std::string version_and_commit() {
    const std::string commit(program_commit());
    return "verantwoord " VERANTWOORD_VERSION + (commit.empty() ? commit : " (commit " + commit + ")");
}

} // namespace

CommandLine::CommandLine() : app_(introduction, "verantwoord") {
    speak_dutch(app_);
    app_.footer(next_steps);
    app_.set_version_flag("--version", version_and_commit(), "de versie van dit programma")->group("Opties");
    app_.fallthrough();
    app_.add_option("--plugin-map", options_.plugin_folder, "een map met plugins die voorgaan")
        ->type_name("MAP");
    app_.add_option("--kleur", options_.colour, "kleur in meldingen: auto, aan of uit")->type_name("KLEUR");
    app_.add_flag("-q,--stil", options_.quiet, "geen voortgang, alleen fouten");
    app_.add_flag("-v,--uitgebreid", options_.verbose, "ook alle waarschuwingen en opmerkingen");
    add_new();
    add_check();
    add_calculate();
    add_report();
    add_burden();
    add_trace();
    add_release();
    add_privacy();
    add_template();
    add_plugin();
    add_schema();
    add_explain();
}

CLI::App* CommandLine::add(CLI::App& parent, const char* name, const char* description) {
    CLI::App* command = parent.add_subcommand(name, description);
    command->group("Opdrachten");
    command->option_defaults()->group("Opties");
    command->set_help_flag("-h,--help", "deze uitleg")->group("Opties");
    command->fallthrough();
    command->footer("Bij elke opdracht mag ook: -q of --stil, -v of --uitgebreid, --kleur, --plugin-map.");
    return command;
}

void CommandLine::choose(CLI::App* app, Command command) {
    app->callback([this, command] {
        command_ = command;
        chosen_ = &command_;
    });
}

void CommandLine::add_centre(CLI::App* app) {
    app->add_option("map", options_.centre, "de map van het centrum (standaard: deze map)")->type_name(" ");
}
void CommandLine::add_agreement(CLI::App* app) {
    app->add_option("--afspraak", options_.agreement, "alleen deze afspraak, bijvoorbeeld wmo-waterstad-2025")
        ->type_name("NAAM");
}
void CommandLine::add_json(CLI::App* app) {
    app->add_flag("--json", options_.json, "antwoord als JSON, voor programma's");
}
void CommandLine::add_strict(CLI::App* app) {
    app->add_flag("--streng", options_.strict, "stop ook bij waarschuwingen (uitkomst 8)");
}

void CommandLine::add_new() {
    CLI::App* group = add(app_, "nieuw", "maak een nieuwe map");
    CLI::App* centre = add(*group, "centrum", "maak een map voor een centrum");
    centre->add_option("map", options_.centre, "de map die gemaakt wordt")->required()->type_name(" ");
    centre->add_flag("--voorbeeld", options_.sample, "vul de map met het voorbeeldcentrum De Brug");
    choose(centre, Command::NewCentre);
    CLI::App* key = add(*group, "sleutel", "maak de sleutel waarmee namen pseudoniemen worden");
    add_centre(key);
    choose(key, Command::NewKey);
}

void CommandLine::add_check() {
    CLI::App* check =
        add(app_, "controleer", "controleer de gegevens, afspraken en sjablonen; schrijft niets");
    add_centre(check), add_agreement(check), add_strict(check), add_json(check);
    check->add_flag("--definitief", options_.definitive,
                    "ook wat een definitief rapport nog in de weg staat is dan een fout");
    check->add_flag("--aanval", options_.attack,
                    "probeer uit de gemaakte verslagen te berekenen wat niet te zien mag zijn");
    choose(check, Command::Check);
}

void CommandLine::add_calculate() {
    CLI::App* calculate = add(app_, "bereken", "toon de cijfers zoals ze in het rapport mogen staan");
    add_centre(calculate), add_agreement(calculate);
    calculate->add_option("--indicator", options_.indicator, "alleen deze indicator")->type_name("NAAM");
    calculate->add_option("--per", options_.dimension, "uitgesplitst, bijvoorbeeld naar maand of locatie")
        ->type_name("WAT");
    add_json(calculate);
    choose(calculate, Command::Calculate);
}

void CommandLine::add_report() {
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

void CommandLine::add_burden() {
    CLI::App* burden = add(app_, "lasten", "welke financier vraagt wat, en wat vraagt niemand");
    add_centre(burden), add_agreement(burden), add_json(burden);
    choose(burden, Command::Burden);
}

void CommandLine::add_trace() {
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

void CommandLine::add_release() {
    CLI::App* release =
        add(app_, "vrijgeven", "besluit dat een verborgen aantal toch in een verslag mag staan");
    release
        ->add_option("cijfer", options_.indicator,
                     "bijvoorbeeld unieke_bezoekers/geslacht/anders; zonder cijfer: wat is vrijgegeven")
        ->type_name(" ");
    add_centre(release), add_agreement(release);
    release->add_option("--reden", options_.reason, "waarom; staat in het verslag")->type_name("TEKST");
    release->add_option("--wie", options_.who, "wie dit besluit, met een functie: de directeur")
        ->type_name("WIE");
    release
        ->add_option("--toestemming", options_.consent,
                     "hoe de mensen om wie het gaat toestemming gaven, en wanneer")
        ->type_name("TEKST");
    release->add_flag("--intrekken", options_.withdraw, "het cijfer wordt weer verborgen");
    add_json(release);
    choose(release, Command::Release);
}

void CommandLine::add_privacy() {
    CLI::App* pseudonym =
        add(app_, "pseudoniem", "maak van namen of cliëntnummers in een bestand pseudoniemen");
    pseudonym->add_option("bestand", options_.file, "het bestand met namen")->required()->type_name(" ");
    pseudonym
        ->add_option("--kolom", options_.columns,
                     "de kolommen die samen zeggen wie het is: voornaam,achternaam")
        ->delimiter(',')
        ->required()
        ->type_name("KOLOM");
    pseudonym->add_option("--als", options_.heading, "de naam van de nieuwe kolom (standaard: deelnemer)")
        ->type_name("KOLOM");
    pseudonym->add_option("-o,--uitvoer", options_.output, "het bestand dat gemaakt wordt")
        ->required()
        ->type_name("BESTAND");
    pseudonym->add_option("--centrum", options_.centre, "de map van het centrum (standaard: deze map)")
        ->type_name("MAP");
    choose(pseudonym, Command::Pseudonym);
    CLI::App* judge = add(app_, "oordeel", "leg vast dat u hebt nagekeken wat op een naam of nummer lijkt");
    judge
        ->add_option("plek", options_.spot,
                     "een kolom of bestand uit de melding; zonder plek: wat u nog moet nakijken")
        ->type_name(" ");
    judge->add_option("--wie", options_.who, "wie het heeft nagekeken")->type_name("NAAM");
    judge->add_option("--reden", options_.reason, "waarom het mag blijven staan")->type_name("TEKST");
    judge->add_option("--centrum", options_.centre, "de map van het centrum (standaard: deze map)")
        ->type_name("MAP");
    add_json(judge);
    choose(judge, Command::Judge);
    CLI::App* clean =
        add(app_, "opruimen", "toon wat langer bewaard is dan nodig; verwijdert pas als u dat vraagt");
    add_centre(clean);
    clean->add_flag("--verwijder", options_.remove, "verwijder wat getoond wordt");
    clean->add_flag("--ook-bronnen", options_.sources_too,
                    "verwijder ook gegevens waarmee een verslag nog uit te leggen is");
    add_json(clean);
    choose(clean, Command::CleanUp);
}

void CommandLine::add_template() {
    CLI::App* group = add(app_, "sjabloon", "sjablonen voor rapporten");
    CLI::App* fields = add(*group, "velden", "de velden die een sjabloon mag gebruiken");
    CLI::App* check = add(*group, "controleer", "zoek alle fouten in een sjabloon");
    CLI::App* fresh = add(*group, "nieuw", "maak een nieuw sjabloon dat meteen een rapport geeft");
    CLI::App* watch = add(*group, "kijk", "bekijk een sjabloon in uw browser terwijl u eraan werkt");
    fresh->add_option("naam", options_.template_file, "de naam van het sjabloon; zijn map krijgt die naam")
        ->required()
        ->type_name(" ");
    watch
        ->add_option("map", options_.template_file,
                     "de map van een sjabloon, een plugin of een centrum, of een bestand")
        ->required()
        ->type_name(" ");
    watch->add_option("--poort", options_.port, "het nummer van de poort (standaard: een vrije)")
        ->check(CLI::Range(1, 65535))
        ->type_name("GETAL");
    watch
        ->add_option("--seconden", options_.seconds,
                     "stop vanzelf na zoveel seconden (standaard: bij Ctrl-C)")
        ->check(CLI::Range(1, 86400))
        ->type_name("GETAL");
    for (CLI::App* each : {fields, check, watch}) {
        each->add_option("--plugin", options_.plugin, "voor welke plugin (standaard: wmo)")
            ->type_name("NAAM");
        each->add_option("--centrum", options_.centre, "met de cijfers van dit centrum")->type_name("MAP");
        add_agreement(each);
    }
    add_json(fields), add_json(check);
    fields->add_option("--zoek", options_.search, "alleen velden met dit woord")->type_name("WOORD");
    check->add_option("bestand", options_.template_file, "het sjabloon (standaard: dat van de plugin)")
        ->type_name(" ");
    options_.centre.clear();
    choose(fresh, Command::TemplateNew);
    choose(watch, Command::TemplateWatch);
    choose(fields, Command::TemplateFields);
    choose(check, Command::TemplateCheck);
}

void CommandLine::add_plugin() {
    CLI::App* group = add(app_, "plugin", "plugins van financiers");
    CLI::App* list = add(*group, "lijst", "welke plugins er zijn");
    add_json(list);
    choose(list, Command::PluginList);
    CLI::App* show = add(*group, "toon", "alles over één plugin: wie, waarvoor, welke cijfers, welke code");
    CLI::App* trust = add(*group, "vertrouw", "vertrouw de code van een plugin zoals die nu is");
    for (CLI::App* each : {show, trust}) {
        each->add_option("naam", options_.plugin, "de naam van de plugin")->required()->type_name(" ");
        add_json(each);
    }
    choose(show, Command::PluginShow);
    choose(trust, Command::PluginTrust);
    CLI::App* fresh = add(*group, "nieuw", "maak een nieuwe plugin die meteen werkt");
    fresh->add_option("naam", options_.plugin, "de naam van de plugin; haar map krijgt die naam")
        ->required()
        ->type_name(" ");
    fresh->add_flag("--met-code", options_.with_code, "met een berekening in C++ erbij");
    choose(fresh, Command::PluginNew);
    CLI::App* test = add(*group, "toets", "toets een plugin op alles wat mis kan gaan");
    test->add_option("map", options_.plugin, "de map waarin plugin.json staat")->required()->type_name(" ");
    add_strict(test), add_json(test);
    choose(test, Command::PluginTest);
}

void CommandLine::add_schema() {
    CLI::App* schema = add(app_, "schema", "wat er in een JSON-bestand mag staan, voor uw teksteditor");
    schema->add_option("naam", options_.schema, "bijvoorbeeld centrum; zonder naam: welke er zijn")
        ->type_name(" ");
    schema->add_option("--map", options_.output, "schrijf ze alle in deze map")->type_name("MAP");
    choose(schema, Command::Schema);
}

void CommandLine::add_explain() {
    CLI::App* explain = add(app_, "uitleg", "uitleg bij de code van een melding");
    explain->add_option("code", options_.code, "bijvoorbeeld G02; zonder code: alle codes")->type_name(" ");
    choose(explain, Command::Explain);
}

} // namespace verantwoord
