#include "administration/files/pseudonym_source.hpp"
#include "administration/files/pseudonymise.hpp"
#include "app/command/commands.hpp"
#include "app/line/speech.hpp"

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

CentreKey required_key(const fs::path& centre, const Surroundings& surroundings) {
    if (auto key = CentreKey::read(centre, surroundings)) return std::move(*key);
    throw Failure(
        "B07", place_of(CentreKey::file_name), "dit centrum heeft nog geen sleutel",
        "had u al een sleutel, zet dan de kopie terug: alleen daarmee blijven mensen uit eerdere jaren\n"
        "dezelfde; is dit de eerste keer, maak er dan een met: verantwoord nieuw sleutel " +
            centre.string());
}

bool is_same_file(const fs::path& a, const fs::path& b) {
    std::error_code error;
    return fs::equivalent(a, b, error);
}

} // namespace

int command_new_key(const Options& options, const Surroundings& surroundings) {
    const fs::path centre = centre_folder(options);
    if (!surroundings.exists(centre / "centrum.json"))
        throw Failure("B05", place_of(centre.string()), "in deze map staat geen centrum.json",
                      "geef de map van uw centrum op");
    const fs::path file = centre / CentreKey::file_name;
    if (surroundings.exists(file))
        throw Failure(
            "B06", {}, "'" + file.string() + "' bestaat al",
            "gebruik deze sleutel: met een nieuwe zijn mensen uit eerdere jaren niet meer dezelfde");
    FileSet files;
    files.write(file, CentreKey::fresh().text(), FileSet::Readable::OwnerOnly);
    files.commit();
    tell(options, "Gemaakt", file.string() + "; bewaar een kopie op een veilige plek");
    return 0;
}

int command_pseudonym(const Options& options, const Surroundings& surroundings) {
    const CentreKey key = required_key(centre_folder(options), surroundings);
    if (is_same_file(options.file, options.output) || surroundings.exists(options.output))
        throw Failure("B06", {}, "'" + options.output.string() + "' bestaat al",
                      "kies bij --uitvoer een andere naam; er is niets veranderd");
    Diagnostics diagnostics;
    const std::string shown = options.file.string();
    const auto file =
        pseudonym_source(shown, surroundings.read(options.file, shown), options.columns, diagnostics);
    PseudonymOrder order{options.columns, options.heading.empty() ? "deelnemer" : options.heading};
    Pseudonymised made;
    if (file) made = pseudonymise(*file, order, key, diagnostics);
    speak(options, diagnostics, Shown::Everything);
    if (made.bytes.empty()) return exit_code(options, diagnostics);
    FileSet files;
    files.write(options.output, made.bytes, FileSet::Readable::OwnerOnly);
    files.commit();
    tell(options, "Gelezen", counted(made.rows, "regel", "regels") + " uit " + shown);
    tell(options, "Gemaakt",
         options.output.string() + " met " + counted(made.people, "pseudoniem", "pseudoniemen") +
             (made.empty > 0 ? "; " + counted(made.empty, "regel", "regels") + " zonder naam" : ""));
    tell(options, "Verder",
         "in " + shown + " staan nog namen: bewaar dat bestand niet in de map van het centrum");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
