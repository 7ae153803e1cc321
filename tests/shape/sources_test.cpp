// How the source is kept readable: files and folders of a size that fits in the head, a first sentence in
// each file, a README in each room, tests that lie where their unit lies.

#include "shape/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>
#include <sstream>

using namespace verantwoord::shape;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> with_sources = {"core", "plugins", "templates", "fonts", "tests"};

long lines_of(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

/// Rooms of the tests that mirror no room of core: what they hold is said in tests/README.md.
const std::set<std::string> rooms_of_tests_alone = {"tests/funder/broken_plugins"};

} // namespace

BOOST_AUTO_TEST_SUITE(sources_of_the_project)

BOOST_AUTO_TEST_CASE(no_file_is_longer_than_fits_in_the_head) {
    for (const std::string& folder : with_sources)
        for (const fs::path& file : sources(root / folder)) {
            const long lines = lines_of(content(file));
            BOOST_TEST(lines <= 350, shown(file) << " has " << lines << " lines");
        }
}

BOOST_AUTO_TEST_CASE(no_folder_holds_more_files_than_fit_in_one_look) {
    std::map<std::string, int> held;
    for (const std::string& folder : with_sources)
        for (const fs::path& file : sources(root / folder)) ++held[shown(file.parent_path())];
    BOOST_TEST(held.size() > 60U);
    for (const auto& [folder, files] : held)
        BOOST_TEST(files <= 35, folder << " holds " << files << " files");
}

BOOST_AUTO_TEST_CASE(every_file_opens_with_what_it_is) {
    std::size_t seen = 0;
    for (const std::string& folder : with_sources)
        for (const fs::path& file : sources(root / folder)) {
            const bool has_header =
                file.extension() == ".cpp" && fs::exists(fs::path(file).replace_extension(".hpp"));
            const std::string said = opening(file);
            if (!has_header) BOOST_TEST(said.size() > 15U, shown(file) << " does not open with a sentence");
            if (folder == "core" && !said.empty())
                BOOST_TEST((said.ends_with(".") || said.ends_with("…")),
                           shown(file) << " opens with half a sentence");
            ++seen;
        }
    BOOST_TEST(seen > 700U);
}

// What does not fit behind a declaration stands above it.
BOOST_AUTO_TEST_CASE(no_comment_breaks_the_declaration_that_it_is_about) {
    std::size_t seen = 0;
    for (const fs::path& file : sources(root / "core")) {
        std::istringstream lines(content(file));
        std::string before;
        for (std::string line; std::getline(lines, line); before = line) {
            if (line.find("///<") == std::string::npos) continue;
            ++seen;
            const bool alone = line.find_first_not_of(' ') == line.find("///<");
            const bool ended = before.empty() ||
                               std::string_view(";{},:(").find(before.back()) != std::string_view::npos ||
                               before.find("//") != std::string::npos;
            BOOST_TEST((ended && !alone), shown(file) << ": " << line);
        }
    }
    BOOST_TEST(seen > 500U);
}

BOOST_AUTO_TEST_CASE(every_room_has_a_readme) {
    std::set<fs::path> folders;
    for (const Station& station : stations()) {
        folders.insert(folder_of(station.name, "."));
        for (const std::string& room : station.rooms) folders.insert(folder_of(station.name, room));
    }
    BOOST_TEST(folders.size() > 50U);
    for (const fs::path& folder : folders) {
        const std::string text = content(folder / "README.md");
        BOOST_TEST(text.starts_with("# "), shown(folder) << " has no README.md that begins with a title");
        for (const char* part : {"\n**What must stay true.**", "\n**Where to begin.**"})
            BOOST_TEST(text.find(part) != std::string::npos, shown(folder)
                                                                 << "/README.md does not say:" << part);
        BOOST_TEST(lines_of(text) >= 7, shown(folder) << "/README.md is too short to help anybody");
    }
}

BOOST_AUTO_TEST_CASE(tests_lie_in_the_room_of_what_they_test) {
    std::size_t named = 0;
    for (const Station& station : stations()) {
        const fs::path folder = root / "tests" / station.name;
        if (!fs::exists(folder)) continue;
        std::map<std::string, std::set<std::string>> rooms;
        for (const std::string& room : station.rooms)
            for (const Unit& each : units(station.name, room)) rooms[each.name].insert(room);
        for (const fs::path& file : sources(folder)) {
            const std::string room = file.parent_path().lexically_relative(folder).string();
            const bool alone = rooms_of_tests_alone.contains(shown(file.parent_path()));
            BOOST_TEST(
                (alone || room == "." || std::count(station.rooms.begin(), station.rooms.end(), room) == 1),
                shown(file) << " lies in no room of core/" << station.name);
            std::string unit = file.stem().string();
            if (!unit.ends_with("_test")) continue;
            unit.resize(unit.size() - 5);
            if (!rooms.contains(unit)) continue;
            BOOST_TEST(rooms[unit].contains(room), shown(file) << " tests a unit of another room");
            ++named;
        }
    }
    BOOST_TEST(named > 35U);
}

// All folders share one namespace: a second type of the same name would make the linker mix up their
// templates.
BOOST_AUTO_TEST_CASE(no_two_headers_give_the_same_name_to_a_type) {
    const std::regex type(
        "(?:^|\n)(namespace [a-z_:]+ \\{|(?:struct|class|enum class) [A-Z][A-Za-z]* [^;\n]*\\{)");
    std::map<std::string, std::string> seen;
    for (const fs::path& file : sources(root / "core")) {
        if (file.extension() != ".hpp" || file.parent_path().filename() == "verantwoord") continue;
        const std::string text = content(file);
        std::string space;
        for (std::sregex_iterator each(text.begin(), text.end(), type), end; each != end; ++each) {
            std::string found = (*each)[1];
            if (found.starts_with("namespace")) {
                space = found;
                continue;
            }
            found = found.substr(found.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
            const std::string name = space + found.substr(0, found.find(' '));
            const auto [other, fresh] = seen.emplace(name, shown(file));
            BOOST_TEST(fresh, name << " stands in " << shown(file) << " and in " << other->second);
        }
    }
    BOOST_TEST(seen.size() > 150U);
}

BOOST_AUTO_TEST_SUITE_END()
