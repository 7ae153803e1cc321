#include "shape/index.hpp"

#include "shape/source_tree.hpp"

#include <algorithm>
#include <sstream>

namespace verantwoord::shape {

namespace {

/// The first sentence of a room's README, below its title: it may run over several lines.
std::string purpose(const std::filesystem::path& folder) {
    std::istringstream lines(content(folder / "README.md"));
    std::string text, line;
    std::getline(lines, line);
    while (std::getline(lines, line) && (text.empty() || !line.empty()))
        text += (text.empty() || line.empty() ? "" : " ") + line;
    return first_sentence(text);
}

/// A sentence as the cell of a table.
std::string as_cell(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.insert(at, "\\");
    return text;
}

void put_room(std::ostream& out, const std::string& station, const std::string& room) {
    const std::filesystem::path folder = folder_of(station, room);
    const std::string name = shown(folder);
    if (room != ".")
        out << "\n### [" << name.substr(5) << "](" << name.substr(5) << "/README.md)\n\n"
            << purpose(folder) << ".\n";
    out << "\n| file | what it is |\n|---|---|\n";
    for (const Unit& each : units(station, room))
        out << "| `" << each.name << "` | " << as_cell(first_sentence(opening(each.door))) << " |\n";
}

} // namespace

const std::string index_mark =
    "<!-- Made by the test `shape_test`; VW_BIJWERKEN=1 build/bin/shape_test writes it anew. -->\n";

std::string index_of_core() {
    std::ostringstream out;
    for (const Station& station : stations()) {
        out << "\n## [" << station.name << "](" << station.name << "/README.md)\n\n"
            << purpose(folder_of(station.name, ".")) << ".\n";
        for (const std::string& room : station.rooms) put_room(out, station.name, room);
    }
    return out.str();
}

} // namespace verantwoord::shape
