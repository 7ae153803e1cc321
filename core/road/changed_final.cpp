#include "road/changed_final.hpp"

#include "base/files/hash.hpp"

namespace verantwoord {

namespace {

enum class State { AsMade, Changed, Empty, Gone };

State state_of(const std::filesystem::path& path, const std::string& shown, const std::string& hash,
               const Surroundings& surroundings) {
    if (!surroundings.exists(path)) return State::Gone;
    const FileContent content = surroundings.read(path, shown);
    if (sha256(content.bytes()) == hash) return State::AsMade;
    return content.bytes().empty() ? State::Empty : State::Changed;
}

Sentence words_for(State state) {
    switch (state) {
    case State::Changed: return "dit definitieve verslag is veranderd nadat het is gemaakt";
    case State::Empty: return "dit definitieve verslag is leeg";
    case State::Gone:
    case State::AsMade: break;
    }
    return "dit definitieve verslag is weg";
}

} // namespace

void report_changed_finals(const Dossier& dossier, const std::filesystem::path& centre,
                           const Surroundings& surroundings, Diagnostics& diagnostics) {
    std::map<std::string, std::string> made; // file → hash; a name that was used again is what it was last
    for (const DossierEntry& entry : dossier.entries())
        for (const auto& [file, hash] : entry.files) made[file] = hash;
    for (const auto& [file, hash] : made) {
        const std::string shown = "rapporten/" + file;
        State state = State::AsMade;
        try {
            state = state_of(centre / "rapporten" / file, shown, hash, surroundings);
        } catch (const Failure& failure) {
            diagnostics.add(failure.diagnostic());
            continue;
        }
        if (state != State::AsMade)
            diagnostics.warning(
                "O16", place_of(shown), words_for(state),
                {"zet er een kopie voor terug; moet het verslag anders zijn, maak dan een nieuwe "
                 "versie met: verantwoord rapport --definitief --nieuwe-versie"});
    }
}

} // namespace verantwoord
