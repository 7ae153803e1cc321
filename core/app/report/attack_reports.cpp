#include "app/report/attack_reports.hpp"

#include "attack/attack.hpp"

namespace verantwoord {

int attack_reports(const std::filesystem::path& centre, const Session& session) {
    const Voice& voice = session.voice;
    const std::filesystem::path folder = centre / "rapporten";
    if (!std::filesystem::is_directory(folder))
        throw Failure("B02", place_of(folder.string()), "er zijn nog geen verslagen om aan te vallen",
                      "maak ze eerst met: verantwoord rapport");
    Diagnostics diagnostics;
    const attack::Attempt attempt = attack::attack(folder, session.surroundings, diagnostics);
    tell(voice, "Gelezen", std::to_string(attempt.files) + " bestanden uit " + folder.string());
    tell(voice, "Bekeken",
         std::to_string(attempt.hidden) + " verborgen aantallen, met " + std::to_string(attempt.relations) +
             " sommen over " + std::to_string(attempt.cells) + " aantallen");
    speak(voice, diagnostics);
    if (voice.json) print_json(answer(diagnostics));
    if (diagnostics.errors() == 0 && attempt.files > 0)
        tell(voice, attempt.unsolved ? "Onzeker" : "Goed",
             attempt.unsolved ? "van een deel is niet te zeggen of het te berekenen is"
                              : "geen klein aantal mensen is te berekenen");
    return exit_code(voice, diagnostics);
}

} // namespace verantwoord
