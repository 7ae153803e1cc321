// `oordeel`: what a person still has to look at, and that it was looked at.

#include "administration/administration.hpp"
#include "administration/privacy/judgements.hpp"
#include "app/line/command.hpp"
#include "base/message/suggestion.hpp"

#include "base/text/utf8_text.hpp"
#include <algorithm>

namespace verantwoord {

namespace {

struct JudgeOptions {
    std::filesystem::path centre;
    std::string spot; ///< of a message; empty: what is still to be looked at is shown
    std::string who, reason;
};

void describe(Usage& usage, JudgeOptions& options) {
    usage.word("plek", options.spot,
               "een kolom of bestand uit de melding; zonder plek: wat u nog moet nakijken");
    usage.option("--wie", options.who, "NAAM", "wie het heeft nagekeken");
    usage.option("--reden", options.reason, "TEKST", "waarom het mag blijven staan");
    usage.centre_option(options.centre);
    usage.json();
}

namespace fs = std::filesystem;

/// Shows what a person still has to look at, with the places.
int list_doubts(const Voice& voice, const std::vector<Doubt>& doubts) {
    Diagnostics diagnostics;
    report_doubts(doubts, Severity::Warning, diagnostics);
    speak(voice, diagnostics);
    if (voice.json) {
        auto result = answer(diagnostics);
        result["na_te_kijken"] = nlohmann::ordered_json::array();
        for (const Doubt& doubt : doubts)
            result["na_te_kijken"].push_back(
                {{"plek", doubt.spot}, {"soort", to_dutch(doubt.what)}, {"aantal", doubt.times}});
        print_json(result);
    } else if (doubts.empty()) {
        print("Er is niets meer na te kijken.\n");
    }
    return 0;
}

std::vector<Doubt> doubts_at(const std::string& spot, const std::vector<Doubt>& doubts) {
    std::vector<Doubt> found;
    std::vector<std::string> spots;
    for (const Doubt& doubt : doubts) {
        spots.push_back(doubt.spot);
        if (doubt.spot == spot) found.push_back(doubt);
    }
    if (found.empty())
        throw Failure("B02", {}, {"bij {} is niets na te kijken", say::quoted(spot)},
                      suggestion(spot, spots, "bekijk wat er is met: verantwoord oordeel"));
    return found;
}

int run(const JudgeOptions& options, const Session& session) {
    const fs::path centre = centre_folder(options.centre);
    Diagnostics diagnostics;
    const Administration administration = read_administration(centre, session.surroundings, diagnostics);
    if (options.spot.empty()) return list_doubts(session.voice, administration.doubts);
    const std::vector<Doubt> judged = doubts_at(readable(options.spot), administration.doubts);
    if (options.who.empty())
        throw Failure(
            "B02", {}, "bij een oordeel hoort wie het gaf",
            {"voeg toe: --wie \"uw naam\"; die naam komt alleen in {}", say::own(Judgements::file_name)});
    Diagnostics about_file;
    Judgements judgements = Judgements::read(centre, session.surroundings, about_file);
    if (about_file.errors() > 0) {
        speak(session.voice, about_file);
        return exit_code(session.voice, about_file);
    }
    auto key = CentreKey::read(centre, session.surroundings);
    if (!key && !judgements.empty())
        throw Failure(
            "B07", place_of(CentreKey::file_name), "de sleutel van dit centrum is weg",
            {"zet de kopie terug, of haal {} weg en begin opnieuw", say::own(Judgements::file_name)});
    FileSet files;
    if (!key) {
        key = CentreKey::fresh();
        files.write(centre / CentreKey::file_name, key->text(), FileSet::Readable::OwnerOnly);
        tell(session.voice, "Gemaakt",
             std::string(CentreKey::file_name) + "; bewaar een kopie op een veilige plek");
    }
    for (const Doubt& doubt : judged)
        judgements.add(doubt, *key, options.who, session.surroundings.today(), options.reason);
    files.write(centre / Judgements::file_name, judgements.json(), FileSet::Readable::OwnerOnly);
    files.commit();
    tell(session.voice, "Goed",
         "'" + options.spot + "' is nagekeken; nieuwe namen of nummers daar worden opnieuw gevraagd");
    const std::size_t left = administration.doubts.size() - judged.size();
    if (left > 0)
        tell(session.voice, "Verder",
             "nog " + counted(left, "plek", "plekken") + " na te kijken: verantwoord oordeel");
    if (session.voice.json) print_json(answer(about_file));
    return 0;
}

} // namespace

Command command_oordeel() {
    return command<JudgeOptions>(
        90, "oordeel", "leg vast dat u hebt nagekeken wat op een naam of nummer lijkt", describe, run);
}

} // namespace verantwoord
