// A message quotes its line with a caret, counts what is too much, and never moves a terminal's cursor.
#include "base/message/diagnostic.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(diagnostic)

BOOST_AUTO_TEST_CASE(a_message_quotes_the_line_with_a_caret) {
    const std::string_view content = "soort;datum\ninloop;31-02-2025;14\n";
    const Diagnostic made{Severity::Error, "G02", "'31-02-2025' is geen bestaande datum",
                          "schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025",
                          place_at("gegevens/activiteiten.csv", content, content.find("31-"), 10)};
    BOOST_TEST(to_text(made, Colour::Off) ==
               "gegevens/activiteiten.csv:2:8: fout[G02]: '31-02-2025' is geen bestaande datum\n"
               "   2 | inloop;31-02-2025;14\n"
               "     |        ^^^^^^^^^^\n"
               "  hulp: schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025\n");
}

BOOST_AUTO_TEST_CASE(columns_count_characters_not_bytes) {
    const std::string_view content = "café;x";
    BOOST_TEST(place_at("a", content, content.find('x')).column == 6U);
}

BOOST_AUTO_TEST_CASE(the_caret_stands_below_what_it_points_at) {
    const std::string_view content = "Jose\u0301;王小明;x";
    const Place made = place_at("a", content, content.find("王"), std::string_view("王小明").size());
    BOOST_TEST(made.column == 6U);
    BOOST_TEST(made.length == 3U);
    const std::string text = to_text({Severity::Warning, "G01", "x", "", made}, Colour::Off);
    BOOST_TEST(text.find("\n     |      ^^^^^^\n") != std::string::npos, text);
    const Place behind = place_at("a", content, content.find('x'));
    BOOST_TEST(behind.column == 10U);
    BOOST_TEST(
        to_text({Severity::Warning, "G01", "x", "", behind}, Colour::Off).find("\n     |             ^\n") !=
        std::string::npos);
    // Of a line that was cut before its column the caret stands where the column would be.
    const Place cut{"a", 1, 5, 1, {}, "ab"};
    BOOST_TEST(to_text({Severity::Warning, "G01", "x", "", cut}, Colour::Off).find("\n     |     ^\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_place_beyond_the_end_is_the_end) {
    const Place made = place_at("a", "ab\ncd", 99, 5);
    BOOST_TEST(made.line == 2U);
    BOOST_TEST(made.column == 3U);
    BOOST_TEST(place_at("a", "", 0).line == 1U);
}

BOOST_AUTO_TEST_CASE(the_line_ends_of_every_system_count_once) {
    const std::string_view content = "a\r\nb\rc\nd";
    BOOST_TEST(place_at("a", content, content.find('d')).line == 4U);
}

BOOST_AUTO_TEST_CASE(of_one_kind_in_one_file_twenty_are_kept_and_the_rest_counted) {
    Diagnostics diagnostics;
    for (int i = 0; i < 151; ++i) diagnostics.error("G02", place_of("a.csv"), "x");
    diagnostics.warning("G07", place_of("a.csv"), "y");
    BOOST_TEST(diagnostics.all().size() == 21U);
    BOOST_TEST(diagnostics.errors() == 151U);
    BOOST_TEST(diagnostics.warnings() == 1U);
    BOOST_REQUIRE(diagnostics.surplus().size() == 1U);
    BOOST_TEST(diagnostics.surplus().front().count == 131U);
}

BOOST_AUTO_TEST_CASE(control_characters_never_reach_the_terminal) {
    const std::string_view content = "a\x1b[31mb";
    const std::string text =
        to_text({Severity::Warning, "G01", "x\x1b[2J", "", place_at("f", content, 0)}, Colour::Off);
    BOOST_TEST(text.find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
