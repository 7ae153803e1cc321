// `rapport`: all reports of a run, together or not at all.

#include "app/line/command.hpp"
#include "app/report/walked.hpp"
#include "road/report_run.hpp"

namespace verantwoord {

namespace {

struct ReportOptions : CentreOptions {
    std::filesystem::path output;     ///< empty: rapporten in the centre's folder
    std::vector<std::string> formats; ///< empty: both
    bool all = false;                 ///< all agreements, said aloud
    std::string audience;             ///< "deelnemers"; empty: the funder
    bool definitive = false, new_version = false;
};

void describe(Usage& usage, ReportOptions& options) {
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.option("-o,--uitvoer", options.output, "MAP", "de map voor het rapport (standaard: rapporten)");
    usage.list("--formaat", options.formats, "SOORT", "pdf, html of allebei (standaard: pdf,html)");
    usage.flag("--alle", options.all, "alle afspraken van het centrum in één keer (ook zonder opties)");
    usage.option("--voor", options.audience, "WIE", "deelnemers: een kort verslag in gewone taal");
    usage.flag("--definitief", options.definitive,
               "maak het rapport dat naar buiten gaat; kan alleen zonder fouten");
    usage.flag("--nieuwe-versie", options.new_version,
               "met --definitief: een nieuwe versie, als er iets veranderd is");
    usage.strict();
    usage.json();
}

void tell_made(const Voice& voice, const Printed& printed) {
    for (const MadeFile& file : printed.files) {
        const bool pdf = file.path.extension() == ".pdf";
        tell(voice, "Gemaakt",
             file.path.string() + (pdf ? " (" + counted(printed.pages, "pagina", "pagina’s") + ")" : ""));
    }
}

Formats formats_of(const std::vector<std::string>& words) {
    Formats formats;
    if (!words.empty()) formats.pdf = formats.html = false;
    for (const std::string& word : words) {
        if (word == "pdf")
            formats.pdf = true;
        else if (word == "html")
            formats.html = true;
        else
            throw Failure("B02", {}, {"{} is geen soort rapport", say::quoted(word)},
                          "kies pdf, html of pdf,html");
    }
    return formats;
}

void check(const ReportOptions& options) {
    if (options.all && !options.agreement.empty())
        throw Failure("B02", {}, "--alle en --afspraak kunnen niet samen",
                      "laat een van beide weg: --alle maakt elk rapport, --afspraak maar één");
    if (!options.audience.empty() && options.audience != "deelnemers")
        throw Failure("B02", {}, {"{} is geen keuze bij --voor", say::quoted(options.audience)},
                      "kies deelnemers, of laat --voor weg");
    if (options.new_version && !options.definitive)
        throw Failure("B02", {}, "--nieuwe-versie kan alleen samen met --definitief",
                      "een concept maakt u zo vaak u wilt, zonder --nieuwe-versie");
    formats_of(options.formats);
}

nlohmann::ordered_json paths_of(const std::vector<Printed>& reports) {
    auto paths = nlohmann::ordered_json::array();
    for (const Printed& report : reports)
        for (const MadeFile& file : report.files) paths.push_back(file.path.string());
    return paths;
}

int run(const ReportOptions& options, const Session& session) {
    Diagnostics diagnostics;
    Press press(session.surroundings.share());
    const auto status = options.definitive ? ReportStatus::Final : ReportStatus::Draft;
    const Walked walked = walk_for(options.request_for_reports(status), session, diagnostics);
    tell(session.voice, "Gelezen", input_summary(walked.road.administration));
    using Remake = ReportRequest::Remake;
    const ReportRequest request{options.audience, formats_of(options.formats), options.output,
                                options.new_version ? Remake::NewVersion : Remake::OnlyTheSame};
    ReportRun run(request, walked.road, session.surroundings, press);
    for (const Commission& commission : walked.road.commissions) {
        tell(session.voice, "Berekend",
             counted(commission.evaluation.results.size(), "indicator", "indicatoren") + " voor " +
                 commission.evaluation.agreement.funder);
        run.print(commission, diagnostics);
    }
    speak_errors(session.voice, diagnostics, to_see_all(options, session));
    auto result = answer(diagnostics);
    result["bestanden"] = nlohmann::ordered_json::array();
    if (run.blocked(diagnostics) || (session.voice.strict && diagnostics.warnings() > 0)) {
        tell(session.voice, "Gestopt", "er is niets gemaakt of veranderd");
    } else {
        run.write();
        result["bestanden"] = paths_of(run.reports());
        for (const Printed& report : run.reports()) tell_made(session.voice, report);
    }
    if (session.voice.json) print_json(result);
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_rapport() {
    return command<ReportOptions>(40, "rapport", "maak het rapport: PDF, webpagina, cijfers en spoor",
                                  describe, run, check);
}

} // namespace verantwoord
