// What a process that was killed left half-made: it has the mark of that process in its name.
#pragma once

#include <filesystem>

namespace verantwoord {

/// The file in a folder that tells what a commit there is doing; what it names is no leftover.
inline constexpr const char* journal_name = ".verantwoord-bezig";

/// The name that something has while this process makes it.
std::filesystem::path beside(const std::filesystem::path& target);

/// Removes what processes of this computer that are gone left half-made in this folder; everything that
/// writes does so first. What another computer or container makes there (a shared drive) is left for a day.
void remove_leftovers(const std::filesystem::path& folder);

} // namespace verantwoord
