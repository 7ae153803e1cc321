// `controleer`: everything that `rapport` would do, without writing; or the attack on what it wrote.

#include "app/line/command.hpp"
#include "app/report/attack_reports.hpp"
#include "app/report/check_account.hpp"
#include "app/report/walked.hpp"
#include "layout/flow.hpp"
#include "road/changed_final.hpp"
#include "road/draft.hpp"
#include "road/missing_characters.hpp"
#include "road/report_files.hpp"

namespace verantwoord {

namespace {

struct CheckOptions : CentreOptions {
    bool definitive = false; ///< what is missing in a final report is an error
    bool attack = false;     ///< from the finished reports, as a reader would
};

void describe(Usage& usage, CheckOptions& options) {
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.strict();
    usage.json();
    usage.flag("--definitief", options.definitive,
               "ook wat een definitief rapport nog in de weg staat is dan een fout");
    usage.flag("--aanval", options.attack,
               "probeer uit de gemaakte verslagen te berekenen wat niet te zien mag zijn");
}

/// Prints per funder what is there and what is not, then what differs between the reports.
void print_account(const Voice& voice, const Road& road, Date today) {
    if (voice.quiet) return;
    std::string account = account_of_files(road.administration);
    for (const Commission& each : road.commissions)
        account += (account.empty() ? "" : "\n") + account_of(each, road.administration, today);
    const std::string differences = account_of_differences(road);
    if (!differences.empty()) account += "\n" + differences;
    print(account);
}

int run(const CheckOptions& options, const Session& session) {
    if (options.attack) return attack_reports(options.centre, session);
    Diagnostics diagnostics;
    const auto status = options.definitive ? ReportStatus::Final : ReportStatus::Draft;
    const Walked walked = walk_for(options.request_for_reports(status), session, diagnostics);
    const Road& road = walked.road;
    tell(session.voice, "Gelezen", input_summary(road.administration));
    report_changed_finals(road.dossier, road.administration.folder, session.surroundings, diagnostics);
    Press press(session.surroundings.share());
    for (const Commission& each : road.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        const ReportFiles files(session.surroundings, road.administration.folder, *each.plugin);
        const auto draft = draft_report(files, files.template_for(agreement, diagnostics), each.publication,
                                        press, diagnostics);
        if (draft)
            report_missing(lay_out(draft->document, draft->style, press.fonts(draft->style.fonts)),
                           road.administration.folder, draft->texts, session.surroundings, diagnostics);
        report_terms(agreement, session.surroundings.today(), diagnostics);
        tell(session.voice, "Bekeken", "afspraak " + agreement.id + " met " + agreement.funder);
    }
    speak(session.voice, diagnostics);
    if (session.voice.json)
        print_json(answer(diagnostics));
    else
        print_account(session.voice, road, session.surroundings.today());
    if (diagnostics.errors() == 0)
        tell(session.voice, "Goed", "er zijn geen fouten; maak het rapport met: verantwoord rapport");
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_controleer() {
    return command<CheckOptions>(
        20, "controleer", "controleer de gegevens, afspraken en sjablonen; schrijft niets", describe, run);
}

} // namespace verantwoord
