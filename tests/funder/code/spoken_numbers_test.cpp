// Numbers in digits and in words are left out of what code says.
#include "funder/code/spoken_numbers.hpp"

#include <boost/test/unit_test.hpp>

using verantwoord::without_numbers;

BOOST_AUTO_TEST_SUITE(spoken_numbers)

BOOST_AUTO_TEST_CASE(digits_and_number_words_are_left_out) {
    BOOST_TEST(without_numbers("er waren 3 mensen") == "er waren … mensen");
    BOOST_TEST(without_numbers("1.250,50 euro") == "….…,… euro");
    BOOST_TEST(without_numbers("drie mensen, waarvan Twee nieuw") == "… mensen, waarvan … nieuw");
    BOOST_TEST(without_numbers("drieëntwintig en één") == "… en …");
    BOOST_TEST(without_numbers("honderdtwaalf, DUIZEND, tachtig, de derde") == "…, …, …, de …");
    BOOST_TEST(without_numbers("x² ½ ③ ３ ٣") == "x… … … … …");
    BOOST_TEST(without_numbers("p3q") == "p…q");
}

BOOST_AUTO_TEST_CASE(other_words_stay) {
    for (const char* text :
         {"een bijeenkomst en de duur ervan ontbreken", "dit is een vreemde dag, kijk ernaar", "", "…",
          "de eenheid, het deel, zesje en achteraf", "ëën ÿ 木 \xF0\x9F\x98\x80"})
        BOOST_TEST(without_numbers(text) == text);
}

BOOST_AUTO_TEST_SUITE_END()
