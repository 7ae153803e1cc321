#include "funder/plugin/permission.hpp"

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

bool lies_in(const fs::path& path, const fs::path& place) {
    return std::mismatch(place.begin(), place.end(), path.begin(), path.end()).first == place.end();
}

std::optional<std::string> objection_to(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return "'" + path.string() + "' kan niet worden bekeken";
    if (facts.st_uid != 0 && facts.st_uid != ::geteuid())
        return "'" + path.string() + "' is van een andere gebruiker";
    if ((facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return "'" + path.string() + "' kan door andere gebruikers worden gewijzigd";
    return std::nullopt;
}

} // namespace

PermissionRule::PermissionRule() : refused_{"/tmp", "/var/tmp", "/dev/shm"} {}

PermissionRule::PermissionRule(std::vector<fs::path> refused) : refused_(std::move(refused)) {}

std::optional<std::string> PermissionRule::objection(const fs::path& folder) const {
    std::error_code error;
    const auto real = fs::canonical(folder, error);
    if (error) return "de map '" + folder.string() + "' kan niet worden bekeken";
    for (const auto& place : refused_)
        if (lies_in(real, place))
            return "de map staat in '" + place.string() + "', waar iedereen mag schrijven";
    if (auto objection = objection_to(real)) return objection;
    for (fs::directory_iterator entry(real, error), end; !error && entry != end; entry.increment(error))
        if (auto objection = objection_to(entry->path())) return objection;
    if (error) return "de map '" + folder.string() + "' kan niet worden bekeken";
    return std::nullopt;
}

} // namespace verantwoord
