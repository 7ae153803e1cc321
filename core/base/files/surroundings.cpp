#include "base/files/surroundings.hpp"

#include "base/files/file_error.hpp"
#include "base/message/diagnostic.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <utility>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

enum class Kind { Nothing, Folder, Other };

/// "./teksten" is "teksten".
std::string shown(const fs::path& path) { return path.lexically_normal().string(); }

/// A link on the way to `path` that leads nowhere, such as to a drive that is not there; empty: there is
/// none.
fs::path dead_link(fs::path path) {
    struct stat status {};
    while (::lstat(path.c_str(), &status) != 0) {
        if ((errno != ENOENT && errno != ENOTDIR) || !path.has_relative_path()) return {};
        path = path.parent_path();
        if (path.empty()) return {};
    }
    return S_ISLNK(status.st_mode) && ::stat(path.c_str(), &status) != 0 ? path : fs::path();
}

/// What cannot be looked at is not nothing: then B04 is thrown.
Kind kind_of(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) return S_ISDIR(status.st_mode) ? Kind::Folder : Kind::Other;
    const int error = errno;
    if (error != ENOENT && error != ENOTDIR && error != ENAMETOOLONG) cannot_read(shown(path), error);
    const fs::path dead = error == ENOENT ? dead_link(path) : fs::path();
    if (!dead.empty())
        throw Failure("B04", {},
                      {"kan {} niet lezen: dit verwijst naar iets dat er niet is", say::quoted(shown(dead))},
                      "kijk of de schijf of map waar het naar verwijst er is, of haal de verwijzing weg");
    return Kind::Nothing;
}

/// Every name in the folder that does not begin with a dot; none when there is no such folder.
std::vector<std::string> names_in(const fs::path& folder, Kind wanted) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::string name = each->path().filename().string();
        if (name.starts_with('.')) continue;
        std::error_code unknown; // of a link that leads nowhere: no folder, and who reads it is told
        const bool is_folder = each->is_directory(unknown);
        if (is_folder == (wanted == Kind::Folder)) names.push_back(std::move(name));
    }
    if (error && (error.value() != ENOENT || kind_of(folder) != Kind::Nothing))
        cannot_read(shown(folder), error.value());
    std::sort(names.begin(), names.end());
    return names;
}

Date clock_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    const auto day = make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                               static_cast<unsigned>(local.tm_mday));
    if (!day)
        throw Failure("B02", {},
                      {"de klok van deze computer staat op het jaar {}", say::digits(local.tm_year + 1900)},
                      "zet de klok goed; de datum komt in het verslag");
    return *day;
}

/// The file that this process runs. Where there is no /proc, in some containers, the kernel still tells how
/// it was started.
std::filesystem::path own_program() {
    std::error_code error;
    auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto* started =
        reinterpret_cast<const char*>(::getauxval(AT_EXECFN)); // NOLINT(performance-no-int-to-ptr)
    if (error && started) program = std::filesystem::canonical(started, error);
    return error ? std::filesystem::path() : program;
}

} // namespace

Surroundings::Surroundings(std::filesystem::path share, std::filesystem::path plugins, Date today)
    : share_(std::move(share)), plugins_(std::move(plugins)), today_(today) {}

std::filesystem::path user_folder(const char* variable, const char* below_home) {
    const char* named = std::getenv(variable);
    if (named && *named == '/') return std::filesystem::path(named) / "verantwoord";
    const char* home = std::getenv("HOME");
    return home && *home == '/' ? std::filesystem::path(home) / below_home / "verantwoord"
                                : std::filesystem::path();
}

Surroundings Surroundings::of_program() {
    const auto program = own_program();
    const auto prefix = program.parent_path().parent_path();
    Date today;
    if (const char* asked = std::getenv("VERANTWOORD_VANDAAG"); asked != nullptr && *asked != '\0') {
        const auto date = parse_date(asked);
        if (!date)
            throw Failure("B02", {}, {"VERANTWOORD_VANDAAG is {} en dat is geen datum", say::quoted(asked)},
                          "schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-01-31");
        today = *date;
    } else {
        today = clock_day();
    }
    return {prefix / "share/verantwoord", prefix / "lib/verantwoord/plugins", today};
}

FileContent Surroundings::read(const fs::path& path, const std::string& shown) const {
    return read_file(path, shown);
}

bool Surroundings::exists(const fs::path& path) const { return kind_of(path) != Kind::Nothing; }

bool Surroundings::is_folder(const fs::path& path) const { return kind_of(path) == Kind::Folder; }

bool Surroundings::others_may_read(const std::filesystem::path& path) const {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

std::vector<std::string> Surroundings::files(const fs::path& folder) const {
    return names_in(folder, Kind::Other);
}

std::vector<std::string> Surroundings::folders(const fs::path& folder) const {
    return names_in(folder, Kind::Folder);
}

} // namespace verantwoord
