// `plugin vertrouw`: the code of a plugin as it is now, remembered for the user.

#include "app/line/command.hpp"
#include "app/plugin/plugin_facts.hpp"
#include "base/amount/dutch.hpp"
#include "funder/plugin/permission.hpp"

namespace verantwoord {

namespace {

struct PluginTrustOptions {
    std::string name;
};

void describe(Usage& usage, PluginTrustOptions& options) {
    usage.word("naam", options.name, "de naam van de plugin", Usage::Need::Required);
    usage.json();
}

std::string said(const Plugin& plugin, const std::string& hash) {
    const Manifest& manifest = plugin.manifest;
    return "U vertrouwt nu de code van " + plugin.folder.filename().string() + " " + manifest.version +
           ", zoals die nu is.\n  beheerder  " + maintainer_of(plugin) + "\n  leest      " +
           (manifest.reads.empty() ? "geen velden" : dutch::list(manifest.reads)) + "\n  sha256     " + hash +
           "\nVerandert de code, dan wordt zij geweigerd tot u dit opnieuw zegt.\n";
}

int run(const PluginTrustOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const Catalogue catalogue(session.surroundings, session.plugin_folder, diagnostics);
    speak_errors(session.voice, diagnostics, by_asking_more);
    const Plugin& plugin = plugin_named(options.name, catalogue);
    const Manifest& manifest = plugin.manifest;
    if (manifest.library.empty() || plugin.installed) {
        const std::string why(to_dutch(trust_in(plugin, catalogue.trusted())));
        throw Failure(
            "B02", {},
            {"de plugin {} hoeft u niet te vertrouwen: {}", say::quoted(options.name), say::foreign(why)},
            "u kunt haar meteen gebruiken");
    }
    const auto shown = place_of(plugin.shown_folder + "/" + manifest.library);
    if (const auto objection = PermissionRule().objection(plugin.folder))
        throw Failure("P06", shown, {"de plugin is niet veilig om uit te voeren: {}", *objection},
                      "zet de plugin in een eigen map, niet in /tmp, en geef alleen uzelf schrijfrecht met "
                      "'chmod -R go-w'");
    const std::string hash = hash_of_file(plugin.folder / manifest.library);
    if (hash.empty())
        throw Failure("P09", shown,
                      {"de bibliotheek {} staat niet in de map van de plugin", say::quoted(manifest.library)},
                      "bouw of installeer de plugin eerst");
    const std::filesystem::path file = user_trust();
    if (file.empty())
        throw Failure("B03", {}, "u hebt geen eigen map om dit in te bewaren",
                      "zet de omgevingsvariabele HOME of XDG_CONFIG_HOME");
    if (diagnostics.errors() == 0) { // a file with errors is not overwritten
        TrustedLibraries trusted = catalogue.trusted();
        trusted.trust({manifest.id, hash, maintainer_of(plugin), iso(session.surroundings.today())});
        FileSet files;
        files.write(file, trusted.to_json(), FileSet::Readable::OwnerOnly);
        files.commit();
    }
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["plugin"] = plugin_json(plugin);
        result["plugin"]["sha256"] = hash;
        result["plugin"]["leest"] = manifest.reads;
        print_json(result);
    } else if (diagnostics.errors() == 0) {
        print(said(plugin, hash));
    }
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_plugin_vertrouw() {
    return command<PluginTrustOptions>(123, "plugin vertrouw",
                                       "vertrouw de code van een plugin zoals die nu is", describe, run);
}

} // namespace verantwoord
