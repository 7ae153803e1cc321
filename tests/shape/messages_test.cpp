// Every message has a page for people and a case that makes it, and no page is about a message that is not
// there.

#include "base/message/codes.hpp"
#include "shape/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <regex>

using namespace verantwoord;
using namespace verantwoord::shape;
namespace fs = std::filesystem;

namespace {

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

BOOST_AUTO_TEST_SUITE(messages)

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
