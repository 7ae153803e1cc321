#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"
#include "base/text/typed.hpp"

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

std::string next_commands(const fs::path& target) {
    const std::string folder = typed(target);
    const std::string file = typed(target / (target.filename().string() + ".md"));
    return "  verantwoord sjabloon kijk " + folder + "\n  verantwoord sjabloon controleer " + file +
           "\n  verantwoord sjabloon velden --zoek bezoek\n";
}

} // namespace

int command_template_new(const Options& options, const Surroundings& surroundings) {
    fs::path target = options.template_file;
    if (!target.has_filename()) target = target.parent_path();
    const std::string name = name_of_new(target, "een sjabloon");
    const StartingWords words{{"@NAAM@", name}, {"@TITEL@", title_of(name)}};
    make_folder(target, [&](const fs::path& folder) {
        fill_folder(surroundings.share() / "sjabloon", folder, words, StartingKind::Data, surroundings);
    });
    tell(options, "Gemaakt", target.string());
    print("Uw sjabloon staat klaar in " + target.string() + ". Zo gaat u verder:\n" + next_commands(target));
    tell(options, "Verder",
         "alles staat in " +
             (surroundings.share() / "handleiding" / "sjablonen.md").lexically_normal().string());
    return 0;
}

} // namespace verantwoord
