// `nieuw centrum`: copies the sample or the empty centre, whole or not at all.

#include "app/line/command.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

struct NewCentreOptions {
    std::filesystem::path folder;
    bool sample = false;
};

void describe(Usage& usage, NewCentreOptions& options) {
    usage.word("map", options.folder, "de map die gemaakt wordt", Usage::Need::Required);
    usage.flag("--voorbeeld", options.sample, "vul de map met het voorbeeldcentrum De Brug");
}

int run(const NewCentreOptions& options, const Session& session) {
    const fs::path source = session.surroundings.share() / (options.sample ? "voorbeeld" : "leeg");
    fs::path target = options.folder;
    if (!target.has_filename()) target = target.parent_path();
    make_folder(target, [&](const fs::path& folder) {
        fill_folder(source, folder, {}, StartingKind::Data, session.surroundings);
    });
    tell(session.voice, "Gemaakt", target.string());
    tell(session.voice, "Verder", "verantwoord controleer " + target.string());
    return 0;
}

} // namespace

Command command_nieuw_centrum() {
    return command<NewCentreOptions>(11, "nieuw centrum", "maak een map voor een centrum", describe, run);
}

} // namespace verantwoord
