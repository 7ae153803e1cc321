#include "app/commands.hpp"
#include "app/preparation.hpp"
#include "app/report_files.hpp"
#include "app/speech.hpp"
#include "layout/flow.hpp"
#include "layout/fonts.hpp"

namespace verantwoord {

/// Everything that `rapport` would do, without writing: so that every message it can give is seen before.
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
        const Style style = files.style(diagnostics);
        if (file)
            lay_out(compose(*file, files.parts(), each.publication, measure, diagnostics), style, fonts,
                    diagnostics);
        tell(options, "Bekeken", "afspraak " + agreement.id + " met " + agreement.funder);
    }
    speak(options, diagnostics, Shown::Everything);
    if (options.json) print_json(answer(diagnostics));
    if (diagnostics.errors() == 0)
        tell(options, "Goed", "er zijn geen fouten; maak het rapport met: verantwoord rapport");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
