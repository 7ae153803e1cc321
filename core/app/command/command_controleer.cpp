#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/check_account.hpp"
#include "app/report/walked.hpp"
#include "layout/flow.hpp"
#include "road/draft.hpp"
#include "road/missing_characters.hpp"
#include "road/report_files.hpp"

namespace verantwoord {

namespace {

/// Per funder what is there and what is not, then what differs between the reports.
void print_account(const Options& options, const Road& road, Date today) {
    if (options.quiet) return;
    std::string account;
    for (const Commission& each : road.commissions)
        account += (account.empty() ? "" : "\n") + account_of(each, road.administration, today);
    const std::string differences = account_of_differences(road);
    if (!differences.empty()) account += "\n" + differences;
    print(account);
}

} // namespace

/// Everything that `rapport` would do, without writing: so that the messages about the centre's files are
/// seen before.
int command_check(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Walked walked = walk_with_plugins({centre_folder(options), options.agreement,
                                             options.definitive ? ReportStatus::Final : ReportStatus::Draft,
                                             Consistency::Asked},
                                            options.plugin_folder, surroundings, diagnostics);
    const Road& road = walked.road;
    tell(options, "Gelezen", input_summary(road.administration));
    Press press(surroundings.share());
    for (const Commission& each : road.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        const ReportFiles files(surroundings, road.administration.folder, *each.plugin);
        const auto draft = draft_report(files, files.template_for(agreement, diagnostics), each.publication,
                                        press, diagnostics);
        if (draft)
            report_missing(lay_out(draft->document, draft->style, press.fonts(draft->style.fonts)),
                           road.administration.folder, draft->texts, surroundings, diagnostics);
        report_terms(agreement, surroundings.today(), diagnostics);
        tell(options, "Bekeken", "afspraak " + agreement.id + " met " + agreement.funder);
    }
    speak(options, diagnostics, Shown::Everything);
    if (options.json)
        print_json(answer(diagnostics));
    else
        print_account(options, road, surroundings.today());
    if (diagnostics.errors() == 0)
        tell(options, "Goed", "er zijn geen fouten; maak het rapport met: verantwoord rapport");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
