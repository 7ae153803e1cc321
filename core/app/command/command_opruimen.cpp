#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/old_files.hpp"

namespace verantwoord {

namespace {

Sweep sweep_asked(const Options& options) {
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

void tell_what_is_left(const Options& options, const std::vector<SweptFile>& swept) {
    std::size_t removed = 0, kept = 0, needed = 0;
    for (const SweptFile& each : swept) {
        (each.removed ? removed : kept) += 1;
        needed += !each.removed && !each.file.needed_for.empty() ? 1 : 0;
    }
    if (removed > 0) tell(options, "Goed", counted(removed, "bestand is", "bestanden zijn") + " verwijderd");
    if (kept > 0 && !options.remove)
        tell(options, "Verder", "er is niets verwijderd; dat doet: verantwoord opruimen --verwijder");
    if (needed > 0 && options.remove && !options.sources_too)
        tell(options, "Verder",
             "wat nog nodig is om een verslag uit te leggen, gaat alleen weg met: --ook-bronnen");
}

} // namespace

int command_clean_up(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Administration administration =
        read_administration(centre_folder(options), surroundings, diagnostics);
    const Dossier dossier =
        Dossier::read(administration.folder / Dossier::shown_name, surroundings, diagnostics);
    speak(options, diagnostics, Shown::ErrorsOnly);
    // What cannot be read cannot be dated, and a report that is not known cannot be protected.
    if (diagnostics.errors() > 0) {
        tell(options, "Gestopt", "er is niets verwijderd");
        if (options.json) print_json(answer(diagnostics));
        return exit_code(options, diagnostics);
    }
    Diagnostics of_removal;
    const auto swept = sweep(old_files(administration, dossier, surroundings), administration.folder,
                             sweep_asked(options), of_removal);
    for (const Diagnostic& each : of_removal.all()) diagnostics.add(each);
    if (options.json) {
        auto result = answer(diagnostics);
        result["opruimen"] = nlohmann::ordered_json::array();
        for (const SweptFile& each : swept) result["opruimen"].push_back(as_json(each));
        print_json(result);
        return exit_code(options, diagnostics);
    }
    print(as_text(swept));
    speak(options, of_removal, Shown::Everything);
    tell_what_is_left(options, swept);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
