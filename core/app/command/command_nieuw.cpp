#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"

namespace verantwoord {

namespace fs = std::filesystem;

int command_new_centre(const Options& options, const Surroundings& surroundings) {
    const fs::path source = surroundings.share() / (options.sample ? "voorbeeld" : "leeg");
    fs::path target = options.centre;
    if (!target.has_filename()) target = target.parent_path();
    make_folder(target, [&](const fs::path& folder) {
        fill_folder(source, folder, {}, StartingKind::Data, surroundings);
    });
    tell(options, "Gemaakt", target.string());
    tell(options, "Verder", "verantwoord controleer " + target.string());
    return 0;
}

} // namespace verantwoord
