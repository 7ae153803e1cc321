// The files that a new plugin or template begins with: copied from the installed ones, with the name filled
// in.
#pragma once

#include "base/files/surroundings.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace verantwoord {

/// What stands for "@NAAM@" and the like.
using StartingWords = std::map<std::string, std::string>;
/// Lines that begin with "@code " are for plugins with code only, those with "@data " for all else.
enum class StartingKind { Data, Code };

/// The last part of the path, when it is a name that can be a folder, a file, the end of an id, a target of
/// CMake and a library at once; else throws Failure B02. `what`: "een plugin".
std::string name_of_new(std::filesystem::path target, const std::string& what);
/// "fonds-zonnebloem" → "Fonds zonnebloem"; the name must be one as above.
std::string title_of(std::string name);

/// Every file of `source`, filled in, but what stands in its folder code/. A file name may hold such words
/// too.
void fill_folder(const std::filesystem::path& source, const std::filesystem::path& target,
                 const StartingWords& words, StartingKind kind, const Surroundings& surroundings);

} // namespace verantwoord
