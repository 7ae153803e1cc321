// `plugin toets`: all checks of a plugin and what came of them.

#include "app/line/command.hpp"
#include "app/plugin/check_listing.hpp"
#include "app/plugin/folder_checks.hpp"
#include "funder/trial/code_checks.hpp"

namespace verantwoord {

namespace {

struct PluginTestOptions {
    std::string folder; ///< as the user named it
};

void describe(Usage& usage, PluginTestOptions& options) {
    usage.word("map", options.folder, "de map waarin plugin.json staat", Usage::Need::Required);
    usage.strict();
    usage.json();
}

namespace fs = std::filesystem;

constexpr int plugin_fault = static_cast<int>(Exit::Plugin), warnings_under_strict = 8;

void run_all(const std::vector<PluginCheck>& checks, std::vector<CheckResult>& results) {
    for (const PluginCheck& each : checks) results.push_back(run_check(each));
}

/// The reason why the code is not tried; empty when it is.
std::string no_trial_of_code(const PluginOnTrial& trial) {
    if (trial.plugin == nullptr) return "eerst moeten de bestanden goed zijn";
    return trial.plugin->manifest.library.empty() ? "de plugin heeft geen eigen code" : "";
}

std::vector<CheckResult> results_of(const PluginOnTrial& trial) {
    std::vector<CheckResult> results;
    run_all(file_checks(trial), results);
    if (trial.plugin == nullptr)
        for (const PluginCheck& each : template_checks(trial))
            results.push_back({each.name, each.promise, {CheckOutcome::Skipped, no_trial_of_code(trial)}});
    else
        run_all(template_checks(trial), results);
    const CodeOnTrial code = trial.plugin ? code_on_trial(*trial.plugin) : CodeOnTrial{};
    std::string reason = no_trial_of_code(trial);
    for (const PluginCheck& each : library_checks(code, trial.surroundings)) {
        results.push_back(reason.empty()
                              ? run_check(each)
                              : CheckResult{each.name, each.promise, {CheckOutcome::Skipped, reason}});
        const CheckOutcome outcome = results.back().verdict.outcome;
        if (outcome == CheckOutcome::Fault || outcome == CheckOutcome::Crashed) // the rest would say it again
            if (each.name != "alleen-de-ingang") reason = "eerst moet '" + each.name + "' goed zijn";
    }
    if (reason.empty() && code.indicators.empty()) reason = "er is geen indicator met code";
    for (const PluginCheck& each : calculation_checks(code))
        results.push_back(reason.empty()
                              ? run_check(each)
                              : CheckResult{each.name, each.promise, {CheckOutcome::Skipped, reason}});
    run_all(fixture_checks(trial), results);
    return results;
}

int run(const PluginTestOptions& options, const Session& session) {
    std::error_code error;
    const fs::path folder = fs::canonical(options.folder, error);
    if (error || !fs::is_directory(folder))
        throw Failure("B02", {}, {"de map {} is er niet", say::quoted(options.folder)},
                      "noem de map waarin plugin.json staat");
    if (!session.surroundings.exists(folder / "plugin.json"))
        throw Failure("P02", place_of(options.folder),
                      "in deze map staat geen plugin.json, dus het is geen plugin",
                      "noem de map van de plugin; een nieuwe maakt u met: verantwoord plugin nieuw");
    fs::path shown = fs::path(options.folder).lexically_normal();
    if (!shown.has_filename()) shown = shown.parent_path(); // "fonds-x/"
    const PluginOnTrial trial = plugin_on_trial(folder, shown.string(), session.surroundings);
    std::vector<CheckResult> results = results_of(trial);
    tell_once(results);
    const bool good =
        count_of(results, CheckOutcome::Fault) == 0 && count_of(results, CheckOutcome::Crashed) == 0;
    if (session.voice.json)
        print_json(listing_as_json(results, good));
    else
        print(listing_as_text(results, session.voice.quiet));
    if (!good) return plugin_fault;
    return session.voice.strict && count_of(results, CheckOutcome::Attention) > 0 ? warnings_under_strict : 0;
}

} // namespace

Command command_plugin_toets() {
    return command<PluginTestOptions>(125, "plugin toets", "toets een plugin op alles wat mis kan gaan",
                                      describe, run);
}

} // namespace verantwoord
