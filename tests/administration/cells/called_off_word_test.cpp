// Words by which something is called off, and what only looks like them.
#include <boost/test/unit_test.hpp>

#include "administration/cells/called_off_word.hpp"

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(called_off_words)

BOOST_AUTO_TEST_CASE(words_by_which_a_meeting_is_called_off) {
    for (const char* yes : {"GEANNULEERD", "Afgelast!", "is vervallen", "gaat niet door",
                            "Ging  niet door (griep)", "afgezegd", "gecanceld", "vervalt; zie mail"}) {
        BOOST_TEST(called_off_in(yes), yes);
        BOOST_TEST(may_say_called_off(yes), yes);
    }
    for (const char* no :
         {"", "niet geannuleerd", "annuleringsverzekering", "nooit afgelast", "doorgegaan", "ja"})
        BOOST_TEST(!called_off_in(no), no);
    BOOST_TEST(!may_say_called_off("datum;aantal\n03-03-2025;4\n"));
}

BOOST_AUTO_TEST_CASE(a_column_of_that_name_says_it_with_yes) {
    BOOST_REQUIRE(called_off_in("Ja", "Vervallen?"));
    BOOST_TEST(called_off_in("Ja", "Vervallen?")->shown == "vervallen");
    BOOST_TEST(called_off_in("x", "Geannuleerd"));
    BOOST_TEST(!called_off_in("nee", "Vervallen?"));
    BOOST_TEST(!called_off_in("ja", "Doorgegaan"));
}

BOOST_AUTO_TEST_SUITE_END()
