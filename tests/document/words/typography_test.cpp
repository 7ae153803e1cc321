// Quotes, dashes, minus signs and spaces that never break.
#include "document/words/typography.hpp"

#include <boost/test/unit_test.hpp>

using verantwoord::typeset;
using verantwoord::Typographer;

BOOST_AUTO_TEST_CASE(straight_quotes_become_curly_ones) {
    BOOST_TEST(typeset("Hij zei \"kom maar\" en 'ga zitten'.") == "Hij zei “kom maar” en ‘ga zitten’.");
    BOOST_TEST(typeset("foto's") == "foto’s");
}

BOOST_AUTO_TEST_CASE(an_elision_is_an_apostrophe_and_no_opening_quote) {
    BOOST_TEST(typeset("'s ochtends in 't Huis") == "’s ochtends in ’t Huis");
}

BOOST_AUTO_TEST_CASE(two_dashes_become_a_dash_and_three_stay) {
    BOOST_TEST(typeset("open -- ook op zondag...") == "open – ook op zondag…");
    BOOST_TEST(typeset("---") == "---");
}

BOOST_AUTO_TEST_CASE(a_number_stays_with_its_unit) {
    BOOST_TEST(typeset("5 % en 12 uur en € 30 op 3 mei") ==
               "5\u00A0% en 12\u00A0uur en €\u00A030 op 3\u00A0mei");
    BOOST_TEST(typeset("zie art. 4:80 en blz. 7") == "zie art.\u00A04:80 en blz.\u00A07");
    BOOST_TEST(typeset("een uur") == "een uur");
}

BOOST_AUTO_TEST_CASE(what_stands_before_is_remembered_across_pieces) {
    Typographer typographer;
    typographer.set("Wij waren ");
    typographer.passed("4.212");
    BOOST_TEST(typographer.set(" uur open") == "\u00A0uur open");
    BOOST_TEST(typographer.set(", zie blz. ", "12") == ", zie blz.\u00A0");
}

BOOST_AUTO_TEST_CASE(a_hyphen_before_a_number_is_a_minus_but_not_between_numbers) {
    BOOST_TEST(typeset("-3 graden, € -120 en (-5 %)") ==
               "\u22123 graden, €\u00A0\u2212120 en (\u22125\u00A0%)");
    BOOST_TEST(typeset("16-26 jaar, 06-12345678, groep 3 -5, 1/-2 en e-mail") ==
               "16-26\u00A0jaar, 06-12345678, groep 3 -5, 1/-2 en e-mail");
    Typographer typographer;
    typographer.set("samen ");
    BOOST_TEST(typographer.set("-4") == "\u22124");
}
