#include "app/commands.hpp"
#include "app/speech.hpp"

#include <unistd.h>

namespace verantwoord {

int command_new_centre(const Options& options, const Surroundings& surroundings) {
    namespace fs = std::filesystem;
    const fs::path source = surroundings.share() / (options.sample ? "voorbeeld" : "leeg");
    fs::path target = options.centre;
    if (!target.has_filename()) target = target.parent_path();
    std::error_code error;
    if (fs::exists(target, error) && !(fs::is_directory(target, error) && fs::is_empty(target, error)))
        throw Failure("B06", {}, "'" + target.string() + "' bestaat al en is niet leeg",
                      "kies een andere naam; er is niets veranderd");
    // Made beside its place and renamed, so that the folder is there whole or not at all.
    const fs::path beside = target.string() + ".deel-" + std::to_string(::getpid());
    if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
    if (!error) fs::copy(source, beside, fs::copy_options::recursive, error);
    if (!error) fs::rename(beside, target, error);
    if (error) {
        std::error_code ignored;
        fs::remove_all(beside, ignored);
        throw Failure("B03", {},
                      "kan '" + target.string() + "' niet maken: " + reason_in_dutch(error.value()),
                      "kies een andere plek waar u mag schrijven");
    }
    tell(options, "Gemaakt", target.string());
    tell(options, "Verder", "verantwoord controleer " + target.string());
    return 0;
}

} // namespace verantwoord
