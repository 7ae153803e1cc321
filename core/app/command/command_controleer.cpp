#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/check_account.hpp"
#include "app/report/missing_characters.hpp"
#include "app/report/preparation.hpp"
#include "app/report/report_files.hpp"
#include "layout/flow.hpp"
#include "layout/fonts/fonts.hpp"

namespace verantwoord {

namespace {

/// Per funder what is there and what is not, then what differs between the reports.
void print_account(const Options& options, const Preparation& prepared, Date today) {
    if (options.quiet) return;
    std::string account;
    for (const Commission& each : prepared.commissions)
        account += (account.empty() ? "" : "\n") + account_of(each, prepared.administration, today);
    const std::string differences = account_of_differences(prepared);
    if (!differences.empty()) account += "\n" + differences;
    print(account);
}

} // namespace

/// What `rapport` would do, without making files: so that its messages are seen before. Only what it finds in
/// a made file (O12) or in a final report of before (O13) is not told here.
int command_check(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Preparation prepared = prepare(options, surroundings, diagnostics);
    tell(options, "Gelezen", input_summary(prepared.administration));
    const Fonts fonts(surroundings.share());
    const FontMeasure measure(fonts);
    for (const Commission& each : prepared.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        const ReportFiles files(surroundings, prepared.administration.folder, *each.plugin);
        const auto file = files.template_for(agreement, diagnostics);
        const Style style = files.style(file ? file->folder : "", diagnostics);
        if (file) {
            const Document document =
                compose(*file, files.aids(diagnostics), each.publication, measure, diagnostics);
            report_missing(lay_out(document, style, fonts), prepared.administration.folder,
                           {{file->name, file->text}}, surroundings, diagnostics);
        }
        report_terms(agreement, surroundings.today(), diagnostics);
        tell(options, "Bekeken", "afspraak " + agreement.id + " met " + agreement.funder);
    }
    speak(options, diagnostics, Shown::Everything);
    if (options.json)
        print_json(answer(diagnostics));
    else
        print_account(options, prepared, surroundings.today());
    if (diagnostics.errors() == 0)
        tell(options, "Goed", "er zijn geen fouten; maak het rapport met: verantwoord rapport");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
