// `sjabloon nieuw`: a template that makes a page at once, from templates/sjabloon.

#include "app/line/command.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"
#include "base/text/typed.hpp"

namespace verantwoord {

namespace {

struct NewTemplateOptions {
    std::string folder;
};

void describe(Usage& usage, NewTemplateOptions& options) {
    usage.word("naam", options.folder, "de naam van het sjabloon; zijn map krijgt die naam",
               Usage::Need::Required);
}

namespace fs = std::filesystem;

std::string next_commands(const fs::path& target) {
    const std::string folder = typed(target);
    const std::string file = typed(target / (target.filename().string() + ".md"));
    return "  verantwoord sjabloon kijk " + folder + "\n  verantwoord sjabloon controleer " + file +
           "\n  verantwoord sjabloon velden --zoek bezoek\n";
}

int run(const NewTemplateOptions& options, const Session& session) {
    fs::path target = options.folder;
    if (!target.has_filename()) target = target.parent_path();
    const std::string name = name_of_new(target, "een sjabloon");
    const StartingWords words{{"@NAAM@", name}, {"@TITEL@", title_of(name)}};
    make_folder(target, [&](const fs::path& folder) {
        fill_folder(session.surroundings.share() / "sjabloon", folder, words, StartingKind::Data,
                    session.surroundings);
    });
    tell(session.voice, "Gemaakt", target.string());
    print("Uw sjabloon staat klaar in " + target.string() + ". Zo gaat u verder:\n" + next_commands(target));
    tell(session.voice, "Verder",
         "alles staat in " +
             (session.surroundings.share() / "handleiding" / "sjablonen.md").lexically_normal().string());
    return 0;
}

} // namespace

Command command_sjabloon_nieuw() {
    return command<NewTemplateOptions>(113, "sjabloon nieuw",
                                       "maak een nieuw sjabloon dat meteen een rapport geeft", describe, run);
}

} // namespace verantwoord
