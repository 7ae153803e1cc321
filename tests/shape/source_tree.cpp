#include "shape/source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <functional>
#include <regex>
#include <sstream>

namespace fs = std::filesystem;

namespace verantwoord::shape {

const std::vector<Station>& stations() {
    static const std::string figures = "disclosure/published/published.hpp";
    static const std::vector<Station> all = {
        {"base", {}, {".", "text", "amount", "person", "message", "json", "files"}},
        {"attack", {"base"}, {"."}},
        {"administration",
         {"base"},
         {"table", "places", "centre", "privacy", "question", "workbook", "records", "cells", "shape",
          "files", "intake", "rows", "meaning", "odd", "."}},
        {"indicator",
         {"base", "administration"},
         {"definition", "question", "counting", "figure", ".", "trace"}},
        {"disclosure",
         {"base", "administration", "indicator"},
         {"published", "counts", "merging", "story", "sheet", "."}},
        {"sdk", {}, {"verantwoord"}},
        {"funder", {"base", "administration", "indicator", "verantwoord"}, {"plugin", "code", ".", "trial"}},
        {"document",
         {"base", figures},
         {"tree", "pictures", "words", "charts", "fields", "template", "markdown", "blocks", "."}},
        {"layout", {"base", "document", figures}, {"fonts", "page", "lines", "setting", "breaking", "."}},
        {"output", {"base", "document", "layout", figures}, {"html", "data", "pdf"}},
        {"road",
         {"base", "administration", "indicator", "disclosure", "funder", "document", "layout", "output"},
         {"."}},
        {"app",
         {"base", "attack", "administration", "indicator", "disclosure", "funder", "document", "layout",
          "output", "road"},
         {"line", "start", "report", "plugin", "template", "command", "."}},
    };
    return all;
}

std::string content(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> sources(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        const std::string extension = each.path().extension().string();
        if (extension == ".cpp" || extension == ".hpp" || extension == ".h") found.push_back(each.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string room_of(const fs::path& file, const std::string& station) {
    return file.parent_path().lexically_relative(root / "core" / station).string();
}

std::string shown(const fs::path& path) { return path.lexically_relative(root).string(); }

fs::path folder_of(const std::string& station, const std::string& room) {
    const fs::path folder = root / "core" / station;
    return room == "." ? folder : folder / room;
}

std::vector<Unit> units(const std::string& station, const std::string& room) {
    std::map<std::string, Unit> named;
    const fs::path inside = folder_of(station, room).lexically_relative(root / "core");
    const std::regex include("#include \"([^\"]+)\"");
    for (const fs::path& file : sources(folder_of(station, room))) {
        if (room_of(file, station) != room) continue;
        Unit& unit = named[file.stem().string()];
        unit.name = file.stem().string();
        if (unit.door.empty() || file.extension() != ".cpp") unit.door = file;
        const std::string text = content(file);
        for (std::sregex_iterator each(text.begin(), text.end(), include), end; each != end; ++each)
            if (const fs::path header = (*each)[1].str();
                header.parent_path() == inside || !header.has_parent_path())
                unit.includes.insert(header.stem().string());
    }
    std::vector<Unit> ordered;
    std::set<std::string> seen;
    const std::function<void(const std::string&)> put = [&](const std::string& name) {
        if (!named.contains(name) || !seen.insert(name).second) return;
        for (const std::string& each : named[name].includes) put(each);
        ordered.push_back(named[name]);
    };
    for (const auto& [name, unit] : named) put(name);
    return ordered;
}

std::string opening(const fs::path& file) {
    std::string text = content(file);
    const bool in_c = text.starts_with("/* ");
    if (in_c) text.replace(0, 2, " *");
    const std::string mark = in_c ? " * " : "// ";
    std::istringstream lines(text);
    std::string said;
    for (std::string line; std::getline(lines, line) && line.starts_with(mark);)
        said += (said.empty() ? "" : " ") + line.substr(mark.size());
    return said;
}

std::string first_sentence(std::string_view text) {
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at + 1)) {
        const bool ends = at + 1 == text.size();
        const bool next_begins = at + 2 < text.size() && text[at + 1] == ' ' &&
                                 (text[at + 2] == '`' || (text[at + 2] >= 'A' && text[at + 2] <= 'Z'));
        if (ends || next_begins) return std::string(text.substr(0, at));
    }
    return std::string(text);
}

} // namespace verantwoord::shape
