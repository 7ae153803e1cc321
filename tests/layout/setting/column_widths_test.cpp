// How the width of a table is divided over its columns.
#include <boost/test/unit_test.hpp>

#include "layout/setting/column_widths.hpp"

#include <numeric>

using namespace verantwoord;

namespace {

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

} // namespace

BOOST_AUTO_TEST_CASE(widths_fill_the_room) {
    const auto widths = column_widths({{40, 60, 100, false}, {30, 30, 30, true}, {50, 50, 50, true}}, 400);
    BOOST_REQUIRE(widths);
    BOOST_TEST(std::abs(sum(*widths) - 400) < 0.001);
    BOOST_TEST((*widths)[0] >= 100);
    BOOST_TEST(std::abs((*widths)[1] - (*widths)[2]) < 0.001); // numbers in columns of one width
}

BOOST_AUTO_TEST_CASE(a_column_that_needs_little_gets_it_before_long_text_gets_more) {
    const auto widths = column_widths({{40, 60, 70, false}, {40, 60, 900, false}}, 200);
    BOOST_REQUIRE(widths);
    BOOST_TEST((*widths)[0] >= 70);
}

BOOST_AUTO_TEST_CASE(words_are_hyphenated_before_anything_is_given_up) {
    const auto widths = column_widths({{40, 120, 120, false}, {30, 100, 100, false}}, 150);
    BOOST_REQUIRE(widths);
    BOOST_TEST((*widths)[0] >= 40);
    BOOST_TEST((*widths)[1] >= 30);
    BOOST_TEST(sum(*widths) <= 150.001);
}

BOOST_AUTO_TEST_CASE(what_cannot_fit_is_said) {
    BOOST_TEST(!column_widths({{100, 100, 100, false}, {100, 100, 100, false}}, 150));
    BOOST_TEST(std::abs(sum(squeezed_widths({{100, 100, 100, false}, {300, 300, 300, false}}, 150)) - 150) <
               0.001);
}

BOOST_AUTO_TEST_CASE(of_two_long_texts_the_longer_gets_more_room) {
    const auto widths =
        column_widths({{40, 60, 60, false}, {40, 60, 400, false}, {40, 60, 1600, false}}, 360);
    BOOST_REQUIRE(widths);
    BOOST_TEST((*widths)[0] >= 60);
    BOOST_TEST((*widths)[2] > (*widths)[1] * 1.3);
    BOOST_TEST((*widths)[1] > 100);
}
