// The source of the project as files in folders: the stations of core with their rooms in the order of the
// road, and what a file says of itself. For the tests of the shape and for the index of core/README.md.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::shape {

/// A folder of core, in the order of the road.
struct Station {
    std::string name;
    /// Folders, or single headers, that it may include besides its own.
    std::set<std::string> may_include;
    /// Its rooms from low to high: a room includes only rooms before it. "." is the folder of the station
    /// itself.
    std::vector<std::string> rooms;
};

const std::vector<Station>& stations();

/// The folder of the project.
inline const std::filesystem::path root = VERANTWOORD_SOURCE;

std::string content(const std::filesystem::path& file);

/// Every .cpp, .hpp and .h below the folder, in alphabetical order.
std::vector<std::filesystem::path> sources(const std::filesystem::path& folder);

/// The room that a file of a station lies in, "." for the station's own folder.
std::string room_of(const std::filesystem::path& file, const std::string& station);

/// The path of a file or folder as people write it: from the folder of the project.
std::string shown(const std::filesystem::path& path);

/// "core/base/text" for that room, "core/attack" for the folder of a station itself.
std::filesystem::path folder_of(const std::string& station, const std::string& room);

/// A header with its source is one unit, and so is a file of which there is no other half.
struct Unit {
    std::string name;
    /// The file that says what the unit is: its header when it has one.
    std::filesystem::path door;
    /// Names of the other units of the same room that it includes.
    std::set<std::string> includes;
};

/// The units of one room: one comes after those that it includes, else in alphabetical order.
std::vector<Unit> units(const std::string& station, const std::string& room);

/// The comment with which a file opens, as one line; empty when it opens with something else.
std::string opening(const std::filesystem::path& file);

/// The first sentence of a text, without its full stop.
std::string first_sentence(std::string_view text);

} // namespace verantwoord::shape
