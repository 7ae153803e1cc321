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

std::optional<Sentence> objection_to(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return Sentence("{} kan niet worden bekeken", say::quoted(path.string()));
    if (facts.st_uid != 0 && facts.st_uid != ::geteuid())
        return Sentence("{} is van een andere gebruiker", say::quoted(path.string()));
    if ((facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Sentence("{} kan door andere gebruikers worden gewijzigd", say::quoted(path.string()));
    return std::nullopt;
}

} // namespace

PermissionRule::PermissionRule() : refused_{"/tmp", "/var/tmp", "/dev/shm"} {}

PermissionRule::PermissionRule(std::vector<fs::path> refused) : refused_(std::move(refused)) {}

std::optional<Sentence> PermissionRule::objection(const fs::path& folder) const {
    std::error_code error;
    const auto real = fs::canonical(folder, error);
    if (error) return Sentence("de map {} kan niet worden bekeken", say::quoted(folder.string()));
    for (const auto& place : refused_)
        if (lies_in(real, place))
            return Sentence("de map staat in {}, waar iedereen mag schrijven", say::quoted(place.string()));
    if (auto objection = objection_to(real)) return objection;
    for (const auto& entry : fs::directory_iterator(real, error))
        if (auto objection = objection_to(entry.path())) return objection;
    if (error) return Sentence("de map {} kan niet worden bekeken", say::quoted(folder.string()));
    return std::nullopt;
}

} // namespace verantwoord
