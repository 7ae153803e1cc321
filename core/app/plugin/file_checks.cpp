// The checks of `plugin toets` on plugin.json, indicatoren.json and what lies beside them.
#include "app/plugin/folder_checks.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// A fault with the errors in the plugin's own files that `is_asked` names.
CheckVerdict errors_in(const PluginOnTrial& trial, const std::function<bool(const std::string&)>& is_asked) {
    CheckVerdict verdict;
    for (const Diagnostic& each : trial.plugins.found.all()) {
        const fs::path file = each.place.file;
        if (each.severity == Severity::Error && file.parent_path() == trial.shown &&
            is_asked(file.filename().string()))
            verdict.findings.push_back(each);
    }
    if (!verdict.findings.empty()) verdict.outcome = CheckOutcome::Fault;
    return verdict;
}

CheckVerdict errors_in_file(const PluginOnTrial& trial, const std::string& name) {
    if (!trial.surroundings.exists(trial.folder / name))
        return {CheckOutcome::Fault, name + " staat niet in de map"};
    return errors_in(trial, [&](const std::string& file) { return file == name; });
}

CheckVerdict own_id(const PluginOnTrial& trial) {
    const std::string& id = trial.plugin->manifest.id;
    if (id.starts_with("nl.voorbeeld."))
        return {CheckOutcome::Attention, "'" + id + "' is de id van een voorbeeld; kies een eigen id"};
    // The reader tells when the same id comes once more, unless it is the plugin under test, found again.
    for (const Diagnostic& each : trial.plugins.found.all()) {
        if (each.code != "P16" || each.subject != id) continue;
        const fs::path other =
            trial.surroundings.plugins() / fs::path(each.place.file).parent_path().filename();
        std::error_code error;
        if (!fs::equivalent(other, trial.folder, error))
            return {CheckOutcome::Attention,
                    "de plugin '" + other.filename().string() + "' van de installatie heeft dezelfde id"};
    }
    return {};
}

CheckVerdict reachable_maintainer(const PluginOnTrial& trial) {
    const std::string& address = trial.plugin->manifest.maintainer_email;
    if (address.ends_with("@voorbeeld.nl") || address.ends_with(".example"))
        return {CheckOutcome::Attention,
                "'" + address + "' is een voorbeeld; wie krijgt vragen over de plugin?"};
    return {};
}

CheckVerdict usable_now(const PluginOnTrial& trial) {
    const Period& valid = trial.plugin->manifest.valid;
    const Period last_year = calendar_year(civil(trial.surroundings.today()).year - 1);
    if (valid.until < last_year.from)
        return {CheckOutcome::Attention, "de plugin is alleen geldig in " + name(valid)};
    return {};
}

CheckVerdict unique_ids(const PluginOnTrial& trial) {
    std::vector<std::string> ids;
    for (const Indicator& each : trial.plugin->indicators) ids.push_back(each.id);
    if (ids.empty()) return {CheckOutcome::Fault, "er is geen enkele indicator"};
    std::sort(ids.begin(), ids.end());
    const auto twice = std::adjacent_find(ids.begin(), ids.end());
    if (twice != ids.end()) return {CheckOutcome::Fault, "de id '" + *twice + "' staat er twee keer"};
    return {};
}

/// Gathers what is remarked on the indicators that the plugin defines itself.
CheckVerdict own_indicators(const PluginOnTrial& trial,
                            const std::function<std::string(const Indicator&)>& remark) {
    for (const Indicator& each : trial.plugin->indicators)
        if (each.plugin == trial.plugin->manifest.id)
            if (const std::string said = remark(each); !said.empty())
                return {CheckOutcome::Attention, "'" + each.id + "' " + said};
    return {};
}

std::string remark_on_definition(const Indicator& indicator) {
    if (!indicator.definition.ends_with('.')) return "heeft een definitie zonder punt aan het eind";
    const auto sentences = std::count(indicator.definition.begin(), indicator.definition.end(), '.');
    return sentences > 3 ? "heeft een definitie van meer dan een paar zinnen" : "";
}

std::string remark_on_source(const Indicator& indicator) {
    if (indicator.source.empty()) return "noemt geen bron: waar staat deze regel?";
    return indicator.checked_on.empty() ? "noemt geen dag waarop de bron is nagekeken" : "";
}

/// The warnings about rows that are counted as persons, which the reader gave already.
CheckVerdict persons_counted_once(const PluginOnTrial& trial) {
    CheckVerdict verdict;
    for (const Diagnostic& each : trial.plugins.found.all())
        if (each.code == "P48" && fs::path(each.place.file).parent_path() == trial.shown)
            verdict.findings.push_back(each);
    if (!verdict.findings.empty()) verdict.outcome = CheckOutcome::Attention;
    return verdict;
}

CheckVerdict closed_to_others(const PluginOnTrial& trial) {
    if (trial.plugin->manifest.library.empty())
        return {CheckOutcome::Skipped, "de plugin heeft geen eigen code"};
    if (const auto objection = PermissionRule().objection(trial.folder))
        return {CheckOutcome::Attention,
                objection->text() + "; code uit deze map wordt bij een rapport geweigerd (P06)"};
    return {};
}

} // namespace

PluginOnTrial plugin_on_trial(const fs::path& folder, std::string shown, const Surroundings& surroundings) {
    CatalogueOptions options;
    options.tested = folder;
    options.tested_shown = shown;
    PluginOnTrial trial{surroundings, folder, std::move(shown), Plugins(surroundings, std::move(options)),
                        nullptr};
    const auto& all = trial.plugins.catalogue.all();
    if (!all.empty() && all.front().folder == folder) trial.plugin = &all.front();
    return trial;
}

std::vector<PluginCheck> file_checks(const PluginOnTrial& trial) {
    // A plugin with errors was not read to its end, so nothing good can be said of its other files.
    const auto not_read = [&trial](const CheckVerdict& verdict) {
        const bool silent = trial.plugin == nullptr && verdict.outcome == CheckOutcome::Good;
        return silent ? CheckVerdict{CheckOutcome::Skipped, "eerst moeten de andere bestanden goed zijn"}
                      : verdict;
    };
    std::vector<PluginCheck> checks{
        {"manifest", "plugin.json heeft geen fouten",
         [&](const auto&) { return errors_in_file(trial, "plugin.json"); }},
        {"indicatoren", "indicatoren.json heeft geen fouten",
         [&trial, not_read](const auto&) { return not_read(errors_in_file(trial, "indicatoren.json")); }},
        {"andere-bestanden", "lijsten, teksten, regels en andere bestanden hebben geen fouten",
         [&trial, not_read](const auto&) {
             return not_read(errors_in(trial, [](const std::string& file) {
                 return file != "plugin.json" && file != "indicatoren.json";
             }));
         }}};
    const auto with_plugin = [&](const char* name, const char* promise,
                                 std::function<CheckVerdict(const PluginOnTrial&)> run) {
        checks.push_back(
            {name, promise, [&trial, run = std::move(run)](const auto&) {
                 if (trial.plugin == nullptr)
                     return CheckVerdict{CheckOutcome::Skipped, "eerst moeten de bestanden goed zijn"};
                 return run(trial);
             }});
    };
    with_plugin("id", "de plugin heeft een eigen id", own_id);
    with_plugin("beheerder", "de beheerder is te bereiken", reachable_maintainer);
    with_plugin("geldig", "de plugin kan nu gebruikt worden", usable_now);
    with_plugin("indicator-ids", "elke indicator heeft een eigen id", unique_ids);
    with_plugin("definities", "elke definitie is een zin",
                [](const PluginOnTrial& asked) { return own_indicators(asked, remark_on_definition); });
    with_plugin("bronnen", "elke eigen indicator noemt haar bron",
                [](const PluginOnTrial& asked) { return own_indicators(asked, remark_on_source); });
    with_plugin("personen", "wat in personen telt, telt ieder mens één keer", persons_counted_once);
    with_plugin("rechten", "niemand anders kan de bestanden veranderen", closed_to_others);
    return checks;
}

} // namespace verantwoord
