// A path as it can be typed in a shell, for the commands that messages propose.
#pragma once

#include <filesystem>
#include <string>

namespace verantwoord {

std::string typed(const std::filesystem::path& path);

} // namespace verantwoord
