// `pseudoniem`: a copy of a file in which pseudonyms stand for names.

#include "administration/files/pseudonymise.hpp"
#include "app/line/command.hpp"

namespace verantwoord {

namespace {

struct PseudonymOptions {
    std::filesystem::path centre, file, output;
    std::vector<std::string> columns;
    std::string heading; ///< of the column with pseudonyms; empty: the usual one
};

void describe(Usage& usage, PseudonymOptions& options) {
    usage.word("bestand", options.file, "het bestand met namen", Usage::Need::Required);
    usage.list("--kolom", options.columns, "KOLOM",
               "de kolommen die samen zeggen wie het is: voornaam,achternaam", Usage::Need::Required);
    usage.option("--als", options.heading, "KOLOM", "de naam van de nieuwe kolom (standaard: deelnemer)");
    usage.option("-o,--uitvoer", options.output, "BESTAND", "het bestand dat gemaakt wordt",
                 Usage::Need::Required);
    usage.centre_option(options.centre);
}

namespace fs = std::filesystem;

CentreKey required_key(const fs::path& centre, const Surroundings& surroundings) {
    if (auto key = CentreKey::read(centre, surroundings)) return std::move(*key);
    throw Failure(
        "B07", place_of(CentreKey::file_name), "dit centrum heeft nog geen sleutel",
        {"had u al een sleutel, zet dan de kopie terug: alleen daarmee blijven mensen uit eerdere "
         "jaren\ndezelfde; is dit de eerste keer, maak er dan een met: verantwoord nieuw sleutel {}",
         say::own(centre.string())});
}

bool is_same_file(const fs::path& a, const fs::path& b) {
    std::error_code error;
    return fs::equivalent(a, b, error);
}

int run(const PseudonymOptions& options, const Session& session) {
    const CentreKey key = required_key(centre_folder(options.centre), session.surroundings);
    if (is_same_file(options.file, options.output) || session.surroundings.exists(options.output))
        throw Failure("B06", {}, {"{} bestaat al", say::quoted(options.output.string())},
                      "kies bij --uitvoer een andere naam; er is niets veranderd");
    Diagnostics diagnostics;
    const std::string shown = options.file.string();
    const auto file = SourceFile::open(shown, session.surroundings.read(options.file, shown), diagnostics);
    PseudonymOrder order{options.columns, options.heading.empty() ? "deelnemer" : options.heading};
    Pseudonymised made;
    if (file) made = pseudonymise(*file, order, key, diagnostics);
    speak(session.voice, diagnostics);
    if (made.bytes.empty()) return exit_code(session.voice, diagnostics);
    FileSet files;
    files.write(options.output, made.bytes, FileSet::Readable::OwnerOnly);
    files.commit();
    tell(session.voice, "Gelezen", counted(made.rows, "regel", "regels") + " uit " + shown);
    tell(session.voice, "Gemaakt",
         options.output.string() + " met " + counted(made.people, "pseudoniem", "pseudoniemen") +
             (made.empty > 0 ? "; " + counted(made.empty, "regel", "regels") + " zonder naam" : ""));
    if (made.split > 0)
        tell(session.voice, "Let op",
             counted(made.split, "mens heeft", "mensen hebben") +
                 " meer dan één pseudoniem: de naam staat er op verschillende manieren\n             en "
                 "deze oude sleutel ziet dat niet. Schrijf de naam overal hetzelfde; zie verantwoord uitleg "
                 "B07");
    tell(session.voice, "Verder",
         "in " + shown + " staan nog namen: bewaar dat bestand niet in de map van het centrum");
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_pseudoniem() {
    return command<PseudonymOptions>(
        80, "pseudoniem", "maak van namen of cliëntnummers in een bestand pseudoniemen", describe, run);
}

} // namespace verantwoord
