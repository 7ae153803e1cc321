// The shape of the source itself: arrows of the road, sizes of files, and a page and a case for every
// message.

#include "base/message/codes.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace verantwoord;

namespace {

const fs::path root = VERANTWOORD_SOURCE;

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
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

/// Folders that a station may include; its own is always allowed.
const std::map<std::string, std::set<std::string>> allowed = {
    {"base", {}},
    {"administration", {"base"}},
    {"indicator", {"base", "administration"}},
    {"attack", {"base"}},
    {"disclosure", {"base", "administration", "indicator"}},
    {"sdk", {}},
    {"funder", {"base", "administration", "indicator", "verantwoord"}},
    {"document", {"base", "disclosure/published/published.hpp"}},
    {"layout", {"base", "document", "disclosure/published/published.hpp"}},
    {"output", {"base", "document", "layout", "disclosure/published/published.hpp"}},
    {"app",
     {"base", "attack", "administration", "indicator", "disclosure", "funder", "document", "layout",
      "output"}},
};

/// Codes as they stand in the sources, but for the table itself.
std::set<std::string> codes_in_core() {
    const std::regex code("\"([A-Z][0-9]{2})\"");
    std::set<std::string> used;
    for (const fs::path& file : sources(root / "core")) {
        if (file.filename() == "codes.hpp") continue;
        const std::string text = content(file);
        for (std::sregex_iterator each(text.begin(), text.end(), code), end; each != end; ++each)
            used.insert((*each)[1]);
    }
    return used;
}

} // namespace

BOOST_AUTO_TEST_SUITE(shape)

BOOST_AUTO_TEST_CASE(arrows_between_folders_only_point_down_the_road) {
    const std::regex include("#include \"([^\"/]+)/([^\"]+)\"");
    std::size_t seen = 0;
    for (const auto& [station, may] : allowed)
        for (const fs::path& file : sources(root / "core" / station)) {
            const std::string text = content(file);
            for (std::sregex_iterator each(text.begin(), text.end(), include), end; each != end;
                 ++each, ++seen) {
                const std::string folder = (*each)[1], header = folder + "/" + (*each)[2].str();
                const bool fine = folder == station || may.contains(folder) || may.contains(header);
                BOOST_TEST(fine, file.string() << " includes " << header);
            }
        }
    BOOST_TEST(seen > 100U);
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
            const auto [other, fresh] = seen.emplace(name, file.string());
            BOOST_TEST(fresh, name << " stands in " << file.string() << " and in " << other->second);
        }
    }
    BOOST_TEST(seen.size() > 150U);
}

BOOST_AUTO_TEST_CASE(only_disclosure_makes_figures_that_may_be_seen) {
    for (const fs::path& file : sources(root / "core"))
        if (file.parent_path().filename() != "disclosure")
            BOOST_TEST(content(file).find("published_maker.hpp") == std::string::npos, file.string());
}

BOOST_AUTO_TEST_CASE(only_output_knows_libharu) {
    for (const fs::path& file : sources(root / "core"))
        if (file.parent_path().filename() != "output")
            BOOST_TEST(content(file).find("hpdf") == std::string::npos, file.string());
}

BOOST_AUTO_TEST_CASE(no_source_file_is_longer_than_fits_in_the_head) {
    for (const char* folder : {"core", "plugins", "templates", "fonts", "tests"})
        for (const fs::path& file : sources(root / folder)) {
            const std::string text = content(file);
            const auto lines = std::count(text.begin(), text.end(), '\n');
            BOOST_TEST(lines <= 350, file.string() << " has " << lines << " lines");
        }
}

BOOST_AUTO_TEST_CASE(every_header_opens_with_what_it_is) {
    for (const fs::path& file : sources(root / "core"))
        if (file.extension() != ".cpp") {
            const std::string start = content(file).substr(0, 3);
            BOOST_TEST((start == "// " || start == "/* "), file.string());
        }
}

BOOST_AUTO_TEST_CASE(the_readme_of_core_names_every_unit) {
    const std::string readme = content(root / "core/README.md");
    for (const auto& [station, may] : allowed) {
        if (station == "sdk") continue;
        const std::size_t begin = readme.find("\n## " + station + "\n");
        BOOST_REQUIRE(begin != std::string::npos);
        const std::string section = readme.substr(begin, readme.find("\n## ", begin + 4) - begin);
        for (const fs::path& file : sources(root / "core" / station)) {
            const std::string unit = file.stem().string();
            if (unit == "main") continue;
            BOOST_TEST(section.find("| `" + unit + "` |") != std::string::npos, station << "/" << unit);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_table_of_codes_holds_what_the_sources_use) {
    const std::set<std::string> used = codes_in_core();
    for (const CodeFacts& each : all_codes)
        BOOST_TEST(used.contains(std::string(each.name)), "no message has the code " << each.name);
    for (const std::string& each : used)
        BOOST_TEST(Code::named(each).has_value(), "the table has no row for " << each);
}

BOOST_AUTO_TEST_CASE(every_message_has_a_page) {
    for (const CodeFacts& code : all_codes) {
        const std::string each(code.name);
        const fs::path page = root / "templates/uitleg" / (each + ".md");
        BOOST_TEST(fs::exists(page), "templates/uitleg has no page for " << each);
        if (!fs::exists(page)) continue;
        const std::string text = content(page);
        BOOST_TEST(text.starts_with("# " + each + ": "), page.string());
    }
}

// What the matter is, an example as the program prints it, and what to do.
BOOST_AUTO_TEST_CASE(every_page_has_cause_example_and_remedy) {
    std::size_t seen = 0;
    for (const auto& each : fs::directory_iterator(root / "templates/uitleg")) {
        const std::string text = content(each.path()), code = each.path().stem().string();
        const std::size_t cause = text.find("\nWat er is: "), example = text.find("\n## Voorbeeld\n    "),
                          remedy = text.find("\n## Wat u kunt doen\n");
        const bool whole = cause < example && example < remedy && remedy != std::string::npos;
        BOOST_TEST(whole, each.path().string());
        if (!whole) continue;
        const std::string shown = text.substr(example, remedy - example);
        BOOST_TEST(shown.find("[" + code + "]") != std::string::npos, code << " is not in its own example");
        BOOST_TEST(text.substr(remedy + 21).size() > 20U, code << " says little of what to do");
        ++seen;
    }
    BOOST_TEST(seen > 150U);
}

BOOST_AUTO_TEST_CASE(every_page_is_about_a_message) {
    for (const auto& each : fs::directory_iterator(root / "templates/uitleg"))
        BOOST_TEST(Code::named(each.path().stem().string()).has_value(), each.path().string());
}

BOOST_AUTO_TEST_CASE(every_message_is_made_by_a_case_or_listed_with_a_reason) {
    std::string made = content(root / "tests/cases/zonder_geval.txt");
    for (const auto& each : fs::directory_iterator(root / "tests/cases"))
        if (each.is_directory())
            made += content(each.path() / "meldingen") + content(each.path() / "uitvoer");
    for (const CodeFacts& each : all_codes)
        BOOST_TEST(made.find(each.name) != std::string::npos, "no case in tests/cases makes " << each.name);
}

// What no case can make, a test makes that the list names.
BOOST_AUTO_TEST_CASE(what_no_case_makes_the_named_test_makes) {
    std::ifstream list(root / "tests/cases/zonder_geval.txt");
    std::size_t seen = 0;
    for (std::string line; std::getline(list, line); ++seen) {
        const std::string code = line.substr(0, 3);
        const fs::path named = root / line.substr(line.rfind(' ') + 1);
        BOOST_TEST(fs::is_regular_file(named), line);
        if (fs::is_regular_file(named)) BOOST_TEST(content(named).find(code) != std::string::npos, line);
    }
    BOOST_TEST(seen > 10U);
}

BOOST_AUTO_TEST_SUITE_END()
