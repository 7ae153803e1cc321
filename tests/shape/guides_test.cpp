// What READMEs, guides and comments point at exists: files, folders and the units where a room begins.

#include "shape/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>
#include <sstream>

using namespace verantwoord::shape;
namespace fs = std::filesystem;

namespace {

/// Every guide of the project; cases, seeds and samples are what users could have written.
std::vector<fs::path> guides() {
    std::vector<fs::path> found{root / "README.md"};
    for (const char* folder : {"core", "plugins", "templates", "fonts", "tests"})
        for (const auto& each : fs::recursive_directory_iterator(root / folder)) {
            const std::string name = shown(each.path());
            const bool of_users = name.starts_with("tests/cases/") || name.starts_with("tests/fuzz/seeds/") ||
                                  name.find("node_modules") != std::string::npos;
            if (each.path().filename().string().ends_with(".md") && !of_users &&
                (each.path().filename() == "README.md" || name.starts_with("core/")))
                found.push_back(each.path());
        }
    return found;
}

/// The comments of a source, one line each.
std::string comments(const fs::path& file) {
    std::istringstream lines(content(file));
    std::string all;
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t at = line.find("//"); at != std::string::npos) all += line.substr(at) + "\n";
    return all;
}

std::vector<std::string> found_in(const std::string& text, const std::regex& what, std::size_t group = 0) {
    std::vector<std::string> found;
    for (std::sregex_iterator each(text.begin(), text.end(), what), end; each != end; ++each)
        found.push_back((*each)[group]);
    return found;
}

/// Without the full stop or hyphen that the sentence, not the path, ends with.
std::string without_end(std::string path) {
    while (!path.empty() && (path.back() == '.' || path.back() == '-' || path.back() == '_')) path.pop_back();
    return path;
}

const std::regex
    whole_path("(?:^|[^A-Za-z0-9_./-])((?:core|tests|plugins|templates|fonts)/[A-Za-z0-9_./-]*)(<?)");

} // namespace

BOOST_AUTO_TEST_SUITE(guides_and_comments)

BOOST_AUTO_TEST_CASE(links_in_guides_lead_to_a_file) {
    const std::regex link("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    std::size_t seen = 0;
    for (const fs::path& guide : guides())
        for (const std::string& target : found_in(content(guide), link, 1)) {
            // An address, a field of a template, or a picture with its caption: examples of what others
            // write.
            if (target.find_first_of(":{\"") != std::string::npos) continue;
            BOOST_TEST(fs::exists(guide.parent_path() / target), shown(guide) << " links to " << target);
            ++seen;
        }
    BOOST_TEST(seen > 50U);
}

BOOST_AUTO_TEST_CASE(paths_in_guides_and_comments_exist) {
    std::size_t seen = 0;
    const auto look_at = [&](const fs::path& file, const std::string& text) {
        for (std::sregex_iterator each(text.begin(), text.end(), whole_path), end; each != end; ++each) {
            std::string path = without_end((*each)[1]);
            if ((*each)[2].length() > 0)
                path = fs::path((*each)[1].str()).parent_path().string(); // make_<what>.cpp
            if (path.ends_with(".so")) continue;                          // made by the build
            BOOST_TEST((fs::exists(root / path) || fs::exists(root / "core" / path)),
                       shown(file) << " points to " << path);
            ++seen;
        }
    };
    for (const fs::path& guide : guides())
        if (shown(guide) == "README.md" || shown(guide).starts_with("core/") ||
            shown(guide).starts_with("tests/"))
            look_at(guide, content(guide));
    for (const char* folder : {"core", "tests"})
        for (const fs::path& file : sources(root / folder)) look_at(file, comments(file));
    BOOST_TEST(seen > 30U);
}

BOOST_AUTO_TEST_CASE(headers_that_comments_name_exist) {
    const std::regex header("(?:^|[^A-Za-z0-9_./-])((?:[a-z_]+/)+[a-z_]+\\.(?:hpp|cpp|h)(?![a-z]))");
    std::size_t seen = 0;
    for (const fs::path& file : sources(root / "core"))
        for (const std::string& each : found_in(comments(file), header, 1)) {
            BOOST_TEST((fs::exists(root / "core" / each) || fs::exists(root / each) ||
                        fs::exists(root / "core/sdk" / each)),
                       shown(file) << " points to " << each);
            ++seen;
        }
    BOOST_TEST(seen > 3U);
}

BOOST_AUTO_TEST_CASE(names_in_the_glossary_exist_in_the_code) {
    std::set<std::string> words;
    for (const fs::path& file : sources(root / "core")) {
        if (file.extension() != ".hpp") continue;
        const auto found = found_in(content(file), std::regex("[A-Z][A-Za-z]+"));
        words.insert(found.begin(), found.end());
    }
    std::size_t seen = 0;
    for (const std::string& each :
         found_in(content(root / "core/GLOSSARY.md"), std::regex("`(?:[A-Za-z]+::)*([A-Z][A-Za-z]+)`"), 1)) {
        BOOST_TEST(words.contains(each), "core/GLOSSARY.md names " << each << ", which no header has");
        ++seen;
    }
    BOOST_TEST(seen > 60U);
}

// "Where to begin" is only worth something when it names what is there.
BOOST_AUTO_TEST_CASE(rooms_begin_with_units_that_exist) {
    std::set<std::string> known;
    for (const Station& station : stations()) {
        known.insert(station.name);
        for (const std::string& room : station.rooms) {
            known.insert(room);
            for (const Unit& unit : units(station.name, room)) known.insert(unit.name);
        }
    }
    const std::regex unit("`([a-z_]+)(?:\\.(?:hpp|cpp|h))?`");
    std::size_t seen = 0;
    for (const fs::path& guide : guides()) {
        const std::string text = content(guide);
        const std::size_t begin = text.find("**Where to begin.**");
        if (begin == std::string::npos) continue;
        for (const std::string& each :
             found_in(text.substr(begin, text.find("\n\n", begin) - begin), unit, 1)) {
            BOOST_TEST(known.contains(each), shown(guide)
                                                 << " begins with " << each << ", which does not exist");
            ++seen;
        }
    }
    BOOST_TEST(seen > 150U);
}

BOOST_AUTO_TEST_SUITE_END()
