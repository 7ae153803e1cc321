// What a text loses before it is read as Markdown, and the tags that are found in it.
#include <boost/test/unit_test.hpp>

#include "document/markdown/plain_markdown.hpp"

using namespace verantwoord;

namespace {

std::string tags(std::string_view markdown) {
    std::string all;
    for (const HtmlTag& tag : html_tags(markdown)) all += tag.name + "@" + std::to_string(tag.offset) + " ";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(plain_markdowns)

BOOST_AUTO_TEST_CASE(a_note_to_oneself_is_left_out_and_places_stay_right) {
    BOOST_TEST(plain_markdown("a <!-- x --> b") == "a            b");
    BOOST_TEST(plain_markdown("a\n<!-- x\ny -->\nb") == "a\n      \n     \nb");
    BOOST_TEST(plain_markdown("<!-- a --><!-- b -->c") == "                    c");
    BOOST_TEST(plain_markdown("a <!-- x") == "a <!-- x");
    BOOST_TEST(plain_markdown("`<!-- x -->`") == "`<!-- x -->`");
    BOOST_TEST(plain_markdown("```\n<!-- x -->\n```\n<!-- y -->") == "```\n<!-- x -->\n```\n          ");
}

BOOST_AUTO_TEST_CASE(a_tab_between_words_is_a_space) {
    BOOST_TEST(plain_markdown("a\tb") == "a b");
    BOOST_TEST(plain_markdown("# Kop\teen\n| a\t| b |") == "# Kop een\n| a | b |");
    BOOST_TEST(plain_markdown("\t- een\ttwee") == "\t- een twee"); // at the begin of a line it says how deep
    BOOST_TEST(plain_markdown("```\na\tb\n```") == "```\na\tb\n```");
}

BOOST_AUTO_TEST_CASE(tags_are_found_and_other_angles_are_not) {
    BOOST_TEST(tags("een <b>twee</b>") == "b@4 b@11 ");
    BOOST_TEST(tags("<font color=\"red\">x</FONT>") == "font@0 font@19 ");
    BOOST_TEST(tags("een <br> twee<br/>drie <BR >") == "");
    BOOST_TEST(tags("a < b, <3, <naam>, <https://x.nl>, `<b>`, a<b en c>d") == "");
    BOOST_TEST(tags("een <!-- twee") == "!--@4 ");
    BOOST_TEST(line_break_tag("<br>x") == 4U);
    BOOST_TEST(line_break_tag("<BR />") == 6U);
    BOOST_TEST(line_break_tag("<b>") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
