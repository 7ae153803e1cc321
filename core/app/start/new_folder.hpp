// A new folder that is there whole or not at all, for every command that begins something for a person.
#pragma once

#include <filesystem>
#include <functional>

namespace verantwoord {

/// Makes a folder beside `target`, lets `fill` put files in it and gives it its name. Throws Failure B06 when
/// `target` is there already and is not empty, B03 when it cannot be made.
void make_folder(std::filesystem::path target, const std::function<void(const std::filesystem::path&)>& fill);

} // namespace verantwoord
