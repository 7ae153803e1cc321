// `opruimen`: what lies longer than it has to, and removing it.

#include "app/line/command.hpp"
#include "app/report/old_files.hpp"

namespace verantwoord {

namespace {

struct CleanUpOptions {
    std::filesystem::path centre;
    bool remove = false, sources_too = false;
};

void describe(Usage& usage, CleanUpOptions& options) {
    usage.centre(options.centre);
    usage.flag("--verwijder", options.remove, "verwijder wat getoond wordt");
    usage.flag("--ook-bronnen", options.sources_too,
               "verwijder ook gegevens waarmee een verslag nog uit te leggen is");
    usage.json();
}

Sweep sweep_asked(const CleanUpOptions& options) {
    if (!options.remove) return Sweep::Nothing;
    return options.sources_too ? Sweep::SourcesToo : Sweep::Unneeded;
}

std::string as_text(const SweptFile& swept) {
    const OldFile& old = swept.file;
    std::string text = old.path.string() + ": " + old.reason + (swept.removed ? "; verwijderd" : "") + "\n";
    if (!old.needed_for.empty())
        text += "  " +
                std::string(swept.removed ? "niet meer uit te leggen: " : "nog nodig om uit te leggen: ") +
                old.needed_for + "\n";
    return text;
}

std::string as_text(const std::vector<SweptFile>& swept) {
    std::string text;
    for (const SweptFile& each : swept) text += as_text(each);
    return text.empty() ? "Er ligt niets langer dan nodig is.\n" : text;
}

nlohmann::ordered_json as_json(const SweptFile& swept) {
    return {{"bestand", swept.file.path.string()},
            {"reden", swept.file.reason},
            {"nodig_voor", swept.file.needed_for},
            {"verwijderd", swept.removed}};
}

void tell_what_is_left(const CleanUpOptions& options, const Session& session,
                       const std::vector<SweptFile>& swept) {
    std::size_t removed = 0, kept = 0, needed = 0;
    for (const SweptFile& each : swept) {
        (each.removed ? removed : kept) += 1;
        needed += !each.removed && !each.file.needed_for.empty() ? 1 : 0;
    }
    if (removed > 0)
        tell(session.voice, "Goed", counted(removed, "bestand is", "bestanden zijn") + " verwijderd");
    if (kept > 0 && !options.remove)
        tell(session.voice, "Verder", "er is niets verwijderd; dat doet: verantwoord opruimen --verwijder");
    if (needed > 0 && options.remove && !options.sources_too)
        tell(session.voice, "Verder",
             "wat nog nodig is om een verslag uit te leggen, gaat alleen weg met: --ook-bronnen");
}

int run(const CleanUpOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const Administration administration =
        read_administration(centre_folder(options.centre), session.surroundings, diagnostics);
    const Dossier dossier =
        Dossier::read(administration.folder / Dossier::shown_name, session.surroundings, diagnostics);
    speak_errors(session.voice, diagnostics, by_checking(options.centre, {}, session.plugin_folder));
    // What cannot be read cannot be dated, and a report that is not known cannot be protected.
    if (diagnostics.errors() > 0) {
        tell(session.voice, "Gestopt", "er is niets verwijderd");
        if (session.voice.json) print_json(answer(diagnostics));
        return exit_code(session.voice, diagnostics);
    }
    Diagnostics of_removal;
    const auto swept = sweep(old_files(administration, dossier, session.surroundings), administration.folder,
                             sweep_asked(options), of_removal);
    for (const Diagnostic& each : of_removal.all()) diagnostics.add(each);
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["opruimen"] = nlohmann::ordered_json::array();
        for (const SweptFile& each : swept) result["opruimen"].push_back(as_json(each));
        print_json(result);
        return exit_code(session.voice, diagnostics);
    }
    print(as_text(swept));
    speak(session.voice, of_removal);
    tell_what_is_left(options, session, swept);
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_opruimen() {
    return command<CleanUpOptions>(100, "opruimen",
                                   "toon wat langer bewaard is dan nodig; verwijdert pas als u dat vraagt",
                                   describe, run);
}

} // namespace verantwoord
