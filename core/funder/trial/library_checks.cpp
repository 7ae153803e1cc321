// The checks of `plugin toets` on the library: that it opens, has every function it needs and shows only
// its entry.
#include "funder/code/library.hpp"
#include "funder/trial/code_checks.hpp"
#include "funder/trial/exported_symbols.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::string_view entry_prefix = "verantwoord_plugin_v";

CheckVerdict library_is_there(const CodeOnTrial& trial) {
    const auto& library = trial.code.manifest.library;
    if (!std::filesystem::exists(trial.code.folder / library))
        return {CheckOutcome::Fault,
                "'" + library + "' staat niet naast plugin.json; bouw de plugin en toets de gebouwde map"};
    if (trial.indicators.empty())
        return {CheckOutcome::Attention,
                "er is een bibliotheek, maar geen indicator met \"soort\": \"code\""};
    return {};
}

CheckVerdict shows_only_its_entry(const CodeOnTrial& trial, const Surroundings& surroundings) {
    const auto& library = trial.code.manifest.library;
    const auto content = surroundings.read(trial.code.folder / library, library);
    const auto names = exported_symbols(content.bytes());
    if (!names) return {CheckOutcome::Fault, "'" + library + "' is geen bibliotheek voor deze computer"};
    std::string others;
    std::size_t entries = 0, more = 0;
    constexpr std::size_t most_named = 3;
    for (const auto& name : *names) {
        if (std::string_view(name).substr(0, entry_prefix.size()) == entry_prefix) {
            ++entries;
        } else if (++more <= most_named) {
            others += (others.empty() ? "" : ", ") + name;
        }
    }
    if (entries == 0) return {CheckOutcome::Fault, "'verantwoord_plugin_v1' ontbreekt"};
    if (more > 0)
        return {CheckOutcome::Fault,
                "ook zichtbaar: " + others + (more > most_named ? " …" : "") +
                    "; bouw met verantwoord_add_plugin, dat verbergt alles wat niemand hoeft te zien"};
    return {};
}

CheckVerdict entry_is_steady(const CodeOnTrial& trial) {
    const auto* first = open_library(trial.code);
    const auto* second = open_library(trial.code);
    if (first != second) return {CheckOutcome::Fault, "de ingang geeft elke keer een andere tabel"};
    return {};
}

} // namespace

CodeOnTrial code_on_trial(const Plugin& plugin) {
    CodeOnTrial trial{{plugin.manifest, plugin.folder, plugin.manifest.library, plugin.installed}, {}};
    for (const auto& indicator : plugin.indicators)
        if (std::holds_alternative<Coded>(indicator.calculation) && indicator.plugin == plugin.manifest.id)
            trial.indicators.push_back(&indicator);
    return trial;
}

std::vector<PluginCheck> library_checks(const CodeOnTrial& trial, const Surroundings& surroundings) {
    std::vector<PluginCheck> checks{{"bibliotheek-aanwezig", "de bibliotheek uit plugin.json staat in de map",
                                     [&](const auto&) { return library_is_there(trial); }},
                                    {"alleen-de-ingang", "de bibliotheek laat alleen haar ingang zien",
                                     [&](const auto&) { return shows_only_its_entry(trial, surroundings); }},
                                    {"laden", "de bibliotheek opent, met alle functies, id en versie",
                                     [&](const auto&) {
                                         open_library(trial.code);
                                         return CheckVerdict{};
                                     }},
                                    {"ingang-twee-keer", "de ingang geeft elke keer dezelfde tabel",
                                     [&](const auto&) { return entry_is_steady(trial); }}};
    return checks;
}

} // namespace verantwoord
