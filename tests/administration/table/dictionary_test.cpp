// Every text of a column has one code, in the order in which texts come.
#include <boost/test/unit_test.hpp>

#include "administration/table/table.hpp"

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(dictionary)

BOOST_AUTO_TEST_CASE(code_zero_is_the_empty_text) {
    Dictionary words;
    BOOST_TEST(words.size() == 1U);
    BOOST_TEST(words.intern("") == Dictionary::empty);
    BOOST_TEST(words.text(Dictionary::empty) == "");
}

BOOST_AUTO_TEST_CASE(every_text_has_one_code_in_the_order_of_coming) {
    Dictionary words;
    for (int round = 0; round < 2; ++round)
        for (std::uint32_t number = 1; number < 5000; ++number) {
            BOOST_REQUIRE(words.intern("k" + std::to_string(number)) == number);
            BOOST_REQUIRE(words.text(number) == "k" + std::to_string(number));
        }
    BOOST_TEST(words.find("k4999") == 4999U);
    BOOST_TEST(words.find("k5000") == Dictionary::unknown_code);
}

BOOST_AUTO_TEST_CASE(texts_that_look_alike_stay_apart) {
    const std::vector<std::string> texts{"a",
                                         "aa",
                                         "aaa",
                                         "aaaa",
                                         "aaaaa",
                                         "aab",
                                         "aba",
                                         "baa",
                                         "abcd",
                                         "abdc",
                                         "abcdabcd",
                                         "abcdefgh",
                                         "abcdefghi",
                                         "abcdefghj",
                                         std::string(8, '\0'),
                                         std::string(1, '\0'),
                                         "a lot longer than sixteen bytes",
                                         "a lot longer than sixteen bytez"};
    Dictionary words;
    for (const std::string& text : texts) words.intern(text);
    BOOST_TEST(words.size() == texts.size() + 1);
    for (const std::string& text : texts) BOOST_TEST(words.text(words.find(text)) == text);
}

BOOST_AUTO_TEST_CASE(a_copy_lives_on_its_own) {
    Dictionary words;
    words.intern("een");
    Dictionary copy = words;
    copy.intern("twee");
    BOOST_TEST(words.find("twee") == Dictionary::unknown_code);
    BOOST_TEST(copy.find("een") == 1U);
    words = std::move(copy);
    BOOST_TEST(words.find("twee") == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
