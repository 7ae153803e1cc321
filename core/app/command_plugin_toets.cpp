#include "app/commands.hpp"
#include "app/folder_checks.hpp"
#include "app/speech.hpp"
#include "funder/code_checks.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

constexpr int plugin_fault = 5, warnings_under_strict = 8; // as exit_code() of messages
constexpr std::array outcomes{CheckOutcome::Good, CheckOutcome::Fault, CheckOutcome::Crashed,
                              CheckOutcome::Skipped, CheckOutcome::Attention};

std::size_t count_of(const std::vector<CheckResult>& results, CheckOutcome outcome) {
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(),
                      [&](const CheckResult& each) { return each.verdict.outcome == outcome; }));
}

void run_all(const std::vector<PluginCheck>& checks, std::vector<CheckResult>& results) {
    for (const PluginCheck& each : checks) results.push_back(run_check(each));
}

/// Why the code is not tried; empty when it is.
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
        const auto& [outcome, detail] = results.back().verdict;
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

nlohmann::ordered_json as_json(const std::vector<CheckResult>& results, bool good) {
    nlohmann::ordered_json json{{"schema", 1}, {"uitkomst", good ? "goed" : "fouten"}};
    for (const CheckOutcome each : outcomes)
        json["aantallen"][std::string(to_dutch(each))] = count_of(results, each);
    json["toetsen"] = nlohmann::ordered_json::array();
    for (const CheckResult& each : results) {
        nlohmann::ordered_json entry{
            {"naam", each.name}, {"belofte", each.promise}, {"uitkomst", to_dutch(each.verdict.outcome)}};
        if (!each.verdict.detail.empty()) entry["uitleg"] = each.verdict.detail;
        json["toetsen"].push_back(std::move(entry));
    }
    return json;
}

std::string as_text(const std::vector<CheckResult>& results) {
    constexpr std::size_t width = 14;
    std::string text;
    for (std::size_t at = 0; at < results.size(); ++at) {
        const CheckResult& each = results[at];
        // Twenty checks that are left out for one reason are one thing to read.
        std::size_t same = at;
        while (each.verdict.outcome == CheckOutcome::Skipped && same + 1 < results.size() &&
               results[same + 1].verdict.outcome == CheckOutcome::Skipped &&
               results[same + 1].verdict.detail == each.verdict.detail)
            ++same;
        if (same > at) {
            text += "overgeslagen  " + each.name + " tot en met " + results[same].name + ": " +
                    each.verdict.detail + "\n";
            at = same;
            continue;
        }
        std::string outcome(to_dutch(each.verdict.outcome));
        outcome.resize(std::max(width, outcome.size()), ' ');
        text += outcome + each.name + ": " + each.promise + "\n";
        if (!each.verdict.detail.empty()) text += std::string(width, ' ') + "  " + each.verdict.detail + "\n";
    }
    std::string counts;
    for (const CheckOutcome each : outcomes)
        if (const std::size_t count = count_of(results, each); count > 0)
            counts +=
                (counts.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(to_dutch(each));
    return text + counted(results.size(), "toets", "toetsen") + ": " + counts + "\n";
}

} // namespace

int command_plugin_test(const Options& options, const Surroundings& surroundings) {
    std::error_code error;
    const fs::path folder = fs::canonical(options.plugin, error);
    if (error || !fs::is_directory(folder))
        throw Failure("B02", {}, "de map '" + options.plugin + "' is er niet",
                      "noem de map waarin plugin.json staat");
    if (!surroundings.exists(folder / "plugin.json"))
        throw Failure("P02", place_of(options.plugin),
                      "in deze map staat geen plugin.json, dus het is geen plugin",
                      "noem de map van de plugin; een nieuwe maakt u met: verantwoord plugin nieuw");
    const PluginOnTrial trial = plugin_on_trial(folder, surroundings);
    const std::vector<CheckResult> results = results_of(trial);
    const bool good =
        count_of(results, CheckOutcome::Fault) == 0 && count_of(results, CheckOutcome::Crashed) == 0;
    if (options.json)
        print_json(as_json(results, good));
    else
        print(as_text(results));
    if (!good) return plugin_fault;
    return options.strict && count_of(results, CheckOutcome::Attention) > 0 ? warnings_under_strict : 0;
}

} // namespace verantwoord
