#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/old_files.hpp"
#include "base/files/file_error.hpp"

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

void remove_file(const fs::path& file) {
    std::error_code error;
    fs::remove(file, error);
    if (error)
        throw Failure("B03", {},
                      "kan '" + file.string() + "' niet verwijderen: " + reason_in_dutch(error.value()),
                      "controleer of u het bestand mag verwijderen");
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
    std::string text;
    std::size_t removed = 0, kept = 0;
    auto files = nlohmann::ordered_json::array();
    for (const OldFile& old : old_files(administration, dossier, surroundings)) {
        const bool needed = !old.needed_for.empty();
        const bool goes = options.remove && (!needed || options.sources_too);
        if (goes) remove_file(administration.folder / old.path);
        (goes ? removed : kept) += 1;
        text += old.path.string() + ": " + old.reason + (goes ? "; verwijderd" : "") + "\n";
        if (needed)
            text += "  " + std::string(goes ? "niet meer uit te leggen: " : "nog nodig om uit te leggen: ") +
                    old.needed_for + "\n";
        files.push_back({{"bestand", old.path.string()},
                         {"reden", old.reason},
                         {"nodig_voor", old.needed_for},
                         {"verwijderd", goes}});
    }
    if (options.json) {
        auto result = answer(diagnostics);
        result["opruimen"] = std::move(files);
        print_json(result);
        return 0;
    }
    if (text.empty()) text = "Er ligt niets langer dan nodig is.\n";
    print(text);
    if (removed > 0) tell(options, "Goed", counted(removed, "bestand is", "bestanden zijn") + " verwijderd");
    if (kept > 0 && !options.remove)
        tell(options, "Verder", "er is niets verwijderd; dat doet: verantwoord opruimen --verwijder");
    if (kept > 0 && options.remove)
        tell(options, "Verder",
             "wat nog nodig is om een verslag uit te leggen, gaat alleen weg met: --ook-bronnen");
    return 0;
}

} // namespace verantwoord
