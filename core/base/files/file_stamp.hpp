// Whether somebody saved a file, known without reading it.
#pragma once

#include "base/files/surroundings.hpp"

#include <cstdint>
#include <filesystem>

namespace verantwoord {

/// A number that changes when a file at or below `path` is saved, added or removed: from names, sizes and
/// times. Hidden files and folders named rapporten or build are passed by; 0 when nothing is there.
std::uint64_t file_stamp(const std::filesystem::path& path, const Surroundings& surroundings);

} // namespace verantwoord
