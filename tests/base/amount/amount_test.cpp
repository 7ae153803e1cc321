// Amounts are exact, and missing is never zero.
#include "base/amount/amount.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(amount)

BOOST_AUTO_TEST_CASE(a_zero_denominator_is_missing_not_zero) {
    const Amount made = ratio(3, 0);
    BOOST_REQUIRE(is_missing(made));
    BOOST_TEST((std::get<Missing>(made).reason == MissingReason::ZeroDenominator));
}

BOOST_AUTO_TEST_CASE(differences_of_ratios_are_exact) {
    const auto made = minus(ratio(1, 3), ratio(1, 6));
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(compare(*made, Ratio{1, 6}).value() == 0);
}

BOOST_AUTO_TEST_CASE(a_difference_that_does_not_fit_is_refused) {
    BOOST_TEST(!minus(Whole{std::numeric_limits<std::int64_t>::min()}, Whole{1}).has_value());
}

BOOST_AUTO_TEST_CASE(nothing_is_larger_than_a_missing_amount) {
    BOOST_TEST(!compare(Missing{}, Whole{1}).has_value());
    BOOST_TEST(compare(Ratio{26, 33}, Ratio{25, 33}).value() == 1);
}

BOOST_AUTO_TEST_CASE(units_are_known_by_their_dutch_word) {
    for (const Unit unit :
         {Unit::Persons, Unit::Times, Unit::Things, Unit::Minutes, Unit::Eurocents, Unit::Percent, Unit::Fte})
        BOOST_TEST((unit_from_dutch(to_dutch(unit)) == unit));
    BOOST_TEST(!unit_from_dutch("dozijn").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
