// The checks of `plugin toets` on the template and the house style of a plugin.
#include "app/plugin/folder_checks.hpp"
#include "disclosure/judge.hpp"
#include "road/report_files.hpp"

namespace verantwoord {

namespace {

CheckVerdict no_template() { return {CheckOutcome::Skipped, "plugin.json noemt geen sjabloon"}; }

CheckVerdict template_is_there(const PluginOnTrial& trial) {
    if (trial.plugin->manifest.template_name.empty()) return no_template();
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    files.template_of_plugin(diagnostics);
    return without_errors(diagnostics);
}

CheckVerdict fields_exist(const PluginOnTrial& trial) {
    if (trial.plugin->manifest.template_name.empty()) return no_template();
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    const auto file = files.template_of_plugin(diagnostics);
    if (!file) return {CheckOutcome::Skipped, "eerst moet 'sjabloon' goed zijn"};
    check_template(
        *file, files.aids(diagnostics),
        blank_publication(trial.plugin->indicators, trial.plugin->questions, trial.surroundings.today()),
        diagnostics);
    return without_errors(diagnostics);
}

CheckVerdict style_can_be_used(const PluginOnTrial& trial) {
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    Diagnostics of_template; // another check tells what is wrong with it
    const auto file = files.template_of_plugin(of_template);
    files.style(file ? file->folder : trial.folder, diagnostics);
    CheckVerdict verdict = without_errors(diagnostics);
    // A report is made without a logo that is not there; the plugin that promises it is not finished.
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Warning) verdict.findings.push_back(each);
    if (!verdict.findings.empty()) verdict.outcome = CheckOutcome::Fault;
    return verdict;
}

} // namespace

CheckVerdict without_errors(const Diagnostics& diagnostics) {
    CheckVerdict verdict;
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error) verdict.findings.push_back(each);
    if (!verdict.findings.empty()) verdict.outcome = CheckOutcome::Fault;
    return verdict;
}

std::vector<PluginCheck> template_checks(const PluginOnTrial& trial) {
    return {{"sjabloon", "het sjabloon is er", [&](const auto&) { return template_is_there(trial); }},
            {"sjabloon-velden", "het sjabloon noemt alleen velden die er zijn",
             [&](const auto&) { return fields_exist(trial); }},
            {"huisstijl", "de huisstijl kan gebruikt worden",
             [&](const auto&) { return style_can_be_used(trial); }}};
}

} // namespace verantwoord
