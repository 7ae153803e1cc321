#include "base/files/file_stamp.hpp"

#include "base/message/diagnostic.hpp"

#include <functional>
#include <string>
#include <sys/stat.h>

namespace verantwoord {

namespace {

constexpr int deepest = 5;

void add_file(const std::filesystem::path& path, std::uint64_t& stamp) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return; // gone in the meantime
    const auto mix = [&](std::uint64_t value) { stamp = (stamp ^ value) * 1099511628211U; };
    mix(std::hash<std::string>{}(path.string()));
    mix(static_cast<std::uint64_t>(status.st_size));
    mix(static_cast<std::uint64_t>(status.st_ino));
    mix(static_cast<std::uint64_t>(status.st_mtim.tv_sec));
    mix(static_cast<std::uint64_t>(status.st_mtim.tv_nsec));
}

void add_folder(const std::filesystem::path& folder, int depth, const Surroundings& surroundings,
                std::uint64_t& stamp) {
    for (const std::string& name : surroundings.files(folder)) add_file(folder / name, stamp);
    for (const std::string& name : surroundings.folders(folder))
        if (depth < deepest && name != "rapporten" && name != "build")
            add_folder(folder / name, depth + 1, surroundings, stamp);
}

/// Who looks again and again is not stopped by what cannot be read just now: reading it will say so.
void add_what_can_be_seen(const std::filesystem::path& folder, const Surroundings& surroundings,
                          std::uint64_t& stamp) {
    try {
        add_folder(folder, 0, surroundings, stamp);
    } catch (const Failure&) {
        stamp = ~stamp;
    }
}

} // namespace

std::uint64_t file_stamp(const std::filesystem::path& path, const Surroundings& surroundings) {
    std::uint64_t stamp = 0;
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        add_what_can_be_seen(path, surroundings, stamp);
    else
        add_file(path, stamp);
    return stamp;
}

} // namespace verantwoord
