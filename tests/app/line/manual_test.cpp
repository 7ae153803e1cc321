// The manual pages and the completion say what --help says, for every command.

#include "app/line/manual.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(manual)

BOOST_AUTO_TEST_CASE(every_command_has_a_page_that_says_what_it_does) {
    CommandLine line(all_commands());
    const auto pages = manual_pages(line.app());
    BOOST_TEST(pages.size() == all_commands().size() + 1); // and that of the program
    for (const Command& each : all_commands()) {
        std::string name = "verantwoord-" + std::string(each.words) + ".1";
        std::replace(name.begin(), name.end(), ' ', '-');
        BOOST_REQUIRE_MESSAGE(pages.contains(name), name);
        const std::string first_word = std::string(each.description).substr(0, 4);
        BOOST_TEST(pages.at(name).find("\n.SH BESCHRIJVING\n" + first_word) != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(a_page_names_what_is_typed_and_marks_what_must_be) {
    CommandLine line(all_commands());
    const std::string page = manual_pages(line.app()).at("verantwoord-pseudoniem.1");
    BOOST_TEST(page.find("\\fBverantwoord pseudoniem\\fR \\fIbestand\\fR [\\fIOPTIES\\fR]") !=
               std::string::npos);
    BOOST_TEST(page.find("\\fB\\-o, \\-\\-uitvoer\\fR \\fIBESTAND\\fR") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_completion_knows_commands_and_their_options) {
    CommandLine line(all_commands());
    const std::string script = bash_completion(line.app());
    BOOST_TEST(script.find("\"plugin\") commands='lijst toon vertrouw nieuw toets'") != std::string::npos);
    for (const char* option : {"--afspraak", "--definitief", "--json", "--plugin-map"}) {
        const std::size_t at = script.find("\"rapport\") commands=''");
        BOOST_REQUIRE(at != std::string::npos);
        const std::string of_report = script.substr(at, script.find(";;", at) - at);
        BOOST_TEST(of_report.find(option) != std::string::npos, option);
    }
}

BOOST_AUTO_TEST_SUITE_END()
