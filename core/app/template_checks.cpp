#include "app/folder_checks.hpp"
#include "app/report_files.hpp"
#include "disclosure/judge.hpp"

namespace verantwoord {

namespace {

std::string first_error_with_place(const Diagnostics& diagnostics) {
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error)
            return each.place.file + (each.place.line > 0 ? ":" + std::to_string(each.place.line) : "") +
                   ": [" + each.code + "] " + each.message;
    return {};
}

CheckVerdict without_errors(const Diagnostics& diagnostics) {
    const std::string error = first_error_with_place(diagnostics);
    return error.empty() ? CheckVerdict{} : CheckVerdict{CheckOutcome::Fault, error};
}

CheckVerdict no_template() { return {CheckOutcome::Skipped, "plugin.json noemt geen sjabloon"}; }

CheckVerdict template_is_there(const PluginOnTrial& trial) {
    if (trial.plugin->manifest.template_name.empty()) return no_template();
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    const auto file = files.template_of_plugin(diagnostics);
    if (!file && diagnostics.errors() == 0) return {CheckOutcome::Fault, "het sjabloon is er niet"};
    return without_errors(diagnostics);
}

CheckVerdict fields_exist(const PluginOnTrial& trial) {
    if (trial.plugin->manifest.template_name.empty()) return no_template();
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    const auto file = files.template_of_plugin(diagnostics);
    if (!file) return {CheckOutcome::Skipped, "het sjabloon is er niet"};
    check_template(
        *file, files.aids(diagnostics),
        blank_publication(trial.plugin->indicators, trial.plugin->questions, trial.surroundings.today()),
        diagnostics);
    return without_errors(diagnostics);
}

CheckVerdict style_can_be_used(const PluginOnTrial& trial) {
    Diagnostics diagnostics;
    const ReportFiles files(trial.surroundings, {}, *trial.plugin);
    files.style(diagnostics);
    return without_errors(diagnostics);
}

} // namespace

std::vector<PluginCheck> template_checks(const PluginOnTrial& trial) {
    return {{"sjabloon", "het sjabloon is er", [&](const auto&) { return template_is_there(trial); }},
            {"sjabloon-velden", "het sjabloon noemt alleen velden die er zijn",
             [&](const auto&) { return fields_exist(trial); }},
            {"huisstijl", "de huisstijl kan gebruikt worden",
             [&](const auto&) { return style_can_be_used(trial); }}};
}

} // namespace verantwoord
