#include "app/command/commands.hpp"
#include "app/plugin/plugin_facts.hpp"
#include "base/amount/dutch.hpp"

#include <map>

namespace verantwoord {

namespace {

/// Year by year the plugins that a report over it may use; what all share is no choice.
std::string plugins_by_year(const Catalogue& catalogue, Date today) {
    std::map<int, std::vector<std::string>> by_year;
    for (const Plugin& each : catalogue.all())
        if (each.manifest.kind != "basis")
            for (const int year : suited_years(each, today))
                by_year[year].push_back(each.folder.filename().string());
    std::string text;
    for (const auto& [year, names] : by_year)
        text += "  " + std::to_string(year) + "  " + dutch::list(names) + "\n";
    return text.empty() ? text : "\nVoor een rapport over een heel jaar:\n" + text;
}

} // namespace

int command_plugin_list(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Catalogue catalogue(surroundings, options.plugin_folder, diagnostics);
    speak(options, diagnostics, Shown::Everything);
    if (options.json) {
        auto result = answer(diagnostics);
        result["plugins"] = nlohmann::ordered_json::array();
        for (const Plugin& each : catalogue.all()) {
            auto entry = plugin_json(each);
            entry["jaren"] = suited_years(each, surroundings.today());
            result["plugins"].push_back(std::move(entry));
        }
        print_json(result);
        return exit_code(options, diagnostics);
    }
    std::string text;
    for (const Plugin& each : catalogue.all()) {
        const Manifest& manifest = each.manifest;
        text += each.folder.filename().string() + " " + manifest.version + "  " + manifest.name +
                "\n    voor " + manifest.funder + ", " + name(manifest.valid) + ", " +
                counted(each.indicators.size(), "indicator", "indicatoren") + ", " +
                (manifest.library.empty() ? "alleen gegevens" : "met eigen code") +
                "\n    beheerder: " + maintainer_of(each) + "\n";
    }
    print(text.empty() ? "er zijn geen plugins\n" : text + plugins_by_year(catalogue, surroundings.today()));
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
