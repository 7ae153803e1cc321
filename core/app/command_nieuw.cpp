#include "app/commands.hpp"
#include "app/new_folder.hpp"
#include "app/speech.hpp"

namespace verantwoord {

int command_new_centre(const Options& options, const Surroundings& surroundings) {
    namespace fs = std::filesystem;
    const fs::path source = surroundings.share() / (options.sample ? "voorbeeld" : "leeg");
    fs::path target = options.centre;
    if (!target.has_filename()) target = target.parent_path();
    make_folder(target, [&](const fs::path& folder) {
        fs::copy(source, folder, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    });
    tell(options, "Gemaakt", target.string());
    tell(options, "Verder", "verantwoord controleer " + target.string());
    return 0;
}

} // namespace verantwoord
