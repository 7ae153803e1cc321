#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "attack/attack.hpp"

namespace verantwoord {

/// Reads the reports as they lie there, as a curious reader would; the centre's data stays closed.
int command_attack(const Options& options, const Surroundings& surroundings) {
    const std::filesystem::path folder = options.centre / "rapporten";
    if (!surroundings.is_folder(folder))
        throw Failure("B02", place_of(folder.string()), "er zijn nog geen verslagen om aan te vallen",
                      "maak ze eerst met: verantwoord rapport");
    Diagnostics diagnostics;
    const attack::Attempt attempt = attack::attack(folder, surroundings, diagnostics);
    tell(options, "Gelezen", std::to_string(attempt.files) + " bestanden uit " + folder.string());
    tell(options, "Bekeken",
         std::to_string(attempt.hidden) + " verborgen aantallen, met " + std::to_string(attempt.relations) +
             " sommen over " + std::to_string(attempt.cells) + " aantallen");
    speak(options, diagnostics, Shown::Everything);
    if (options.json) print_json(answer(diagnostics));
    if (diagnostics.errors() == 0 && attempt.files > 0)
        tell(options, attempt.unsolved ? "Onzeker" : "Goed",
             attempt.unsolved ? "van een deel is niet te zeggen of het te berekenen is"
                              : "geen klein aantal mensen is te berekenen");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
