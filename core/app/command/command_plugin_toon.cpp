// `plugin toon`: all about one plugin.

#include "administration/centre/own_words.hpp"
#include "app/line/command.hpp"
#include "app/plugin/plugin_facts.hpp"
#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

struct PluginShowOptions {
    std::string name;
};

void describe(Usage& usage, PluginShowOptions& options) {
    usage.word("naam", options.name, "de naam van de plugin", Usage::Need::Required);
    usage.json();
}

std::string fact_line(std::string_view what, const std::string& value) {
    constexpr std::size_t width = 14;
    std::string label(what);
    label.resize(width, ' ');
    return value.empty() ? "" : label + value + "\n";
}

std::string years(const Plugin& plugin, Date today) {
    std::vector<std::string> words;
    for (const int year : suited_years(plugin, today)) words.push_back(std::to_string(year));
    return words.empty() ? "geen van de jaren rond nu" : dutch::list(words);
}

std::string as_text(const Plugin& plugin, const Catalogue& catalogue, Date today) {
    const Manifest& manifest = plugin.manifest;
    const Trust trust = trust_in(plugin, catalogue.trusted());
    std::string text =
        plugin.folder.filename().string() + " " + manifest.version + "  " + manifest.name + "\n" +
        fact_line("financier", manifest.funder) + fact_line("id", manifest.id) +
        fact_line("geldig", name(manifest.valid)) + fact_line("past bij", years(plugin, today)) +
        fact_line("beheerder", maintainer_of(plugin)) + fact_line("map", plugin.shown_folder) +
        fact_line("sjabloon", manifest.template_name) + fact_line("code", std::string(to_dutch(trust)));
    if (trust != Trust::NoCode)
        text += fact_line("bibliotheek", manifest.library) +
                fact_line("sha256", hash_of_file(plugin.folder / manifest.library)) +
                fact_line("leest", dutch::list(manifest.reads));
    text += "\n" + counted(plugin.indicators.size(), "indicator", "indicatoren") + "\n";
    for (const Indicator& each : plugin.indicators)
        text += "  " + each.id + (each.plugin == manifest.id ? "" : " (uit " + each.plugin + ")") +
                "\n      " + in_own_words({}, each.definition) + "\n";
    return text;
}

nlohmann::ordered_json as_json(const Plugin& plugin, const Catalogue& catalogue, Date today) {
    auto result = plugin_json(plugin);
    result["jaren"] = suited_years(plugin, today);
    result["map"] = plugin.shown_folder;
    result["vertrouwen"] = to_dutch(trust_in(plugin, catalogue.trusted()));
    if (!plugin.manifest.library.empty()) {
        result["sha256"] = hash_of_file(plugin.folder / plugin.manifest.library);
        result["leest"] = plugin.manifest.reads;
    }
    result["cijfers"] = nlohmann::ordered_json::array();
    for (const Indicator& each : plugin.indicators)
        result["cijfers"].push_back({{"id", each.id},
                                     {"naam", each.name},
                                     {"definitie", each.definition},
                                     {"plugin", each.plugin},
                                     {"code", std::holds_alternative<Coded>(each.calculation)}});
    return result;
}

int run(const PluginShowOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const Catalogue catalogue(session.surroundings, session.plugin_folder, diagnostics);
    speak_errors(session.voice, diagnostics, by_asking_more);
    const Plugin& plugin = plugin_named(options.name, catalogue);
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["plugin"] = as_json(plugin, catalogue, session.surroundings.today());
        print_json(result);
    } else {
        print(as_text(plugin, catalogue, session.surroundings.today()));
    }
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_plugin_toon() {
    return command<PluginShowOptions>(
        122, "plugin toon", "alles over één plugin: wie, waarvoor, welke cijfers, welke code", describe, run);
}

} // namespace verantwoord
