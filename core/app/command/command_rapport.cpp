#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/walked.hpp"
#include "road/report_run.hpp"

namespace verantwoord {

namespace {

void tell_made(const Options& options, const Printed& printed) {
    for (const MadeFile& file : printed.files) {
        const bool pdf = file.path.extension() == ".pdf";
        tell(options, "Gemaakt",
             file.path.string() + (pdf ? " (" + counted(printed.pages, "pagina", "pagina’s") + ")" : ""));
    }
}

nlohmann::ordered_json paths_of(const std::vector<Printed>& reports) {
    auto paths = nlohmann::ordered_json::array();
    for (const Printed& report : reports)
        for (const MadeFile& file : report.files) paths.push_back(file.path.string());
    return paths;
}

} // namespace

int command_report(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    Press press(surroundings.share());
    const Walked walked = walk_with_plugins({centre_folder(options), options.agreement,
                                             options.definitive ? ReportStatus::Final : ReportStatus::Draft,
                                             Consistency::Asked},
                                            options.plugin_folder, surroundings, diagnostics);
    tell(options, "Gelezen", input_summary(walked.road.administration));
    using Remake = ReportRequest::Remake;
    const ReportRequest request{options.audience,
                                {options.pdf, options.html},
                                options.output,
                                options.new_version ? Remake::NewVersion : Remake::OnlyTheSame};
    ReportRun run(request, walked.road, surroundings, press);
    for (const Commission& commission : walked.road.commissions) {
        tell(options, "Berekend",
             counted(commission.evaluation.results.size(), "indicator", "indicatoren") + " voor " +
                 commission.evaluation.agreement.funder);
        run.print(commission, diagnostics);
    }
    speak(options, diagnostics, Shown::ErrorsOnly);
    auto result = answer(diagnostics);
    result["bestanden"] = nlohmann::ordered_json::array();
    if (run.blocked(diagnostics) || (options.strict && diagnostics.warnings() > 0)) {
        tell(options, "Gestopt", "er is niets gemaakt of veranderd");
    } else {
        run.write();
        result["bestanden"] = paths_of(run.reports());
        for (const Printed& report : run.reports()) tell_made(options, report);
    }
    if (options.json) print_json(result);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
