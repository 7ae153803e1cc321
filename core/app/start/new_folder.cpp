#include "app/start/new_folder.hpp"

#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

namespace verantwoord {

namespace fs = std::filesystem;

void make_folder(fs::path target, const std::function<void(const fs::path&)>& fill) {
    if (!target.has_filename()) target = target.parent_path();
    std::error_code error;
    if (fs::exists(target, error) && !(fs::is_directory(target, error) && fs::is_empty(target, error)))
        throw Failure("B06", {}, {"{} bestaat al en is niet leeg", say::quoted(target.string())},
                      "kies een andere naam; er is niets veranderd");
    const fs::path half = beside(target);
    std::error_code ignored;
    try {
        if (target.has_parent_path()) fs::create_directories(target.parent_path());
        remove_leftovers(target.has_parent_path() ? target.parent_path() : fs::path("."));
        fs::create_directory(half);
        fill(half);
        fs::rename(half, target);
    } catch (const fs::filesystem_error& reason) {
        fs::remove_all(half, ignored);
        throw Failure(
            "B03", {},
            {"kan {} niet maken: {}", say::quoted(target.string()), reason_in_dutch(reason.code().value())},
            "kies een andere plek waar u mag schrijven");
    } catch (...) {
        fs::remove_all(half, ignored);
        throw;
    }
}

} // namespace verantwoord
