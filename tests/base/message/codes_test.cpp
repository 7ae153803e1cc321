// Codes of messages: what each of them does, and that no other compiles.
#include "base/message/diagnostic.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(codes)

BOOST_AUTO_TEST_CASE(every_code_stands_in_the_table_once_and_in_order) {
    std::string before;
    for (const CodeFacts& each : all_codes) {
        BOOST_TEST(each.name.size() == 3U);
        BOOST_TEST(before < each.name);
        before = each.name;
    }
}

BOOST_AUTO_TEST_CASE(exit_codes_follow_the_letter_but_for_usage) {
    BOOST_TEST(Code("I01").exit_code() == 1);
    for (const CodeFacts& each : all_codes) {
        const bool usage = each.name == "B01" || each.name == "B02";
        // A question is a decision too.
        const char letter = each.name.front() == 'V' ? 'O' : each.name.front();
        const std::size_t family = std::string_view("I_GSPOB").find(letter);
        BOOST_TEST(Code::named(each.name)->exit_code() == (usage ? 2 : static_cast<int>(family) + 1));
    }
}

BOOST_AUTO_TEST_CASE(codes_from_elsewhere_are_looked_up) {
    BOOST_TEST(*Code::named("G02") == Code("G02"));
    for (const char* unknown : {"", "G", "G00", "G020", "g02"}) BOOST_TEST(!Code::named(unknown).has_value());
}

BOOST_AUTO_TEST_CASE(only_what_spoils_one_figure_leaves_a_report) {
    for (const char* name : {"P07", "P08", "P12", "P15"}) BOOST_TEST(!Code::named(name)->blocks_report());
    for (const char* name : {"P06", "P16", "G02", "O07", "S02"})
        BOOST_TEST(Code::named(name)->blocks_report());
}

BOOST_AUTO_TEST_CASE(of_open_points_none_is_lost) {
    Diagnostics diagnostics;
    for (int index = 0; index < 45; ++index)
        diagnostics.warning("O07", place_of("afspraken/a.json"), {"punt {}", say::number(index)}, {},
                            about("a"));
    diagnostics.warning("G12", place_of("a.csv"), "x");
    BOOST_TEST(diagnostics.all().size() == 21U);
    BOOST_TEST(diagnostics.warnings() == 46U);
    BOOST_REQUIRE(diagnostics.open_points().size() == 45U);
    BOOST_TEST(diagnostics.open_points().back().message.text() == "punt 44");
    BOOST_TEST(diagnostics.open_points().back().subject == "a");
    BOOST_REQUIRE(diagnostics.surplus().size() == 1U);
    BOOST_TEST(diagnostics.surplus().front().count == 25U);
}

BOOST_AUTO_TEST_SUITE_END()
