// `plugin lijst`: which plugins there are and which years they suit.

#include "app/line/command.hpp"
#include "app/plugin/plugin_facts.hpp"
#include "base/amount/dutch.hpp"

#include <map>

namespace verantwoord {

namespace {

struct PluginListOptions {};

void describe(Usage& usage, PluginListOptions&) { usage.json(); }

/// Lists year by year the plugins that a report over it may use. `basis`, which all of them share, is no
/// choice.
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

int run(const PluginListOptions&, const Session& session) {
    Diagnostics diagnostics;
    const Catalogue catalogue(session.surroundings, session.plugin_folder, diagnostics);
    speak(session.voice, diagnostics);
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["plugins"] = nlohmann::ordered_json::array();
        for (const Plugin& each : catalogue.all()) {
            auto entry = plugin_json(each);
            entry["jaren"] = suited_years(each, session.surroundings.today());
            result["plugins"].push_back(std::move(entry));
        }
        print_json(result);
        return exit_code(session.voice, diagnostics);
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
    print(text.empty() ? "er zijn geen plugins\n"
                       : text + plugins_by_year(catalogue, session.surroundings.today()));
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_plugin_lijst() {
    return command<PluginListOptions>(121, "plugin lijst", "welke plugins er zijn", describe, run);
}

} // namespace verantwoord
