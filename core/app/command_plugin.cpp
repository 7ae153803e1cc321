#include "app/commands.hpp"
#include "app/speech.hpp"
#include "funder/catalogue.hpp"

namespace verantwoord {

int command_plugin_list(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Catalogue catalogue(surroundings, options.plugin_folder, diagnostics);
    speak(options, diagnostics, Shown::Everything);
    if (options.json) {
        auto result = answer(diagnostics);
        result["plugins"] = nlohmann::ordered_json::array();
        for (const Plugin& each : catalogue.all()) {
            const Manifest& manifest = each.manifest;
            result["plugins"].push_back(
                {{"naam", each.folder.filename().string()},
                 {"id", manifest.id},
                 {"titel", manifest.name},
                 {"financier", manifest.funder},
                 {"soort", manifest.kind},
                 {"versie", manifest.version},
                 {"geldig", {{"van", iso(manifest.valid.from)}, {"tot", iso(manifest.valid.until)}}},
                 {"code", !manifest.library.empty()},
                 {"indicatoren", each.indicators.size()},
                 {"beheerder", manifest.maintainer}});
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
                "\n    beheerder: " + manifest.maintainer + " <" + manifest.maintainer_email + ">\n";
    }
    print(text.empty() ? "er zijn geen plugins\n" : text);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
