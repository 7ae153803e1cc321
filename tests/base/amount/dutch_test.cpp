// Numbers, money, hours and words as Dutch readers expect them.
#include "base/amount/dutch.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(dutch_words)

// The golden values of the sources: shown half up, once.
BOOST_AUTO_TEST_CASE(golden_values_are_shown_as_the_field_expects) {
    BOOST_TEST(dutch::percent({10, 25}, 0) == "40\u00A0%");
    BOOST_TEST(dutch::percent({25, 49}, 0) == "51\u00A0%");
    BOOST_TEST(dutch::percent({118, 206}, 0) == "57\u00A0%");
    BOOST_TEST(dutch::percent({26, 33}, 0) == "79\u00A0%");
    BOOST_TEST(dutch::decimal({55, 25}, 1) == "2,2");
    BOOST_TEST(dutch::decimal({87, 25}, 1) == "3,5");
    BOOST_TEST(dutch::decimal({24056, 2500}, 2) == "9,62");
    BOOST_TEST(dutch::euros(115000) == "€\u00A01.150");
    BOOST_TEST(dutch::euros(3384) == "€\u00A033,84");
}

BOOST_AUTO_TEST_CASE(halves_are_rounded_away_from_zero) {
    BOOST_TEST(dutch::decimal({5, 10}, 0) == "1");
    BOOST_TEST(dutch::decimal({-5, 10}, 0) == "−1");
    BOOST_TEST(dutch::decimal({25, 100}, 1) == "0,3");
    BOOST_TEST(dutch::decimal({249, 1000}, 1) == "0,2");
}

BOOST_AUTO_TEST_CASE(thousands_have_a_dot_and_negatives_a_real_minus) {
    BOOST_TEST(dutch::number(1234567) == "1.234.567");
    BOOST_TEST(dutch::number(-999) == "−999");
    BOOST_TEST(dutch::number(1000) == "1.000");
    BOOST_TEST(dutch::number(std::numeric_limits<std::int64_t>::min()) == "−9.223.372.036.854.775.808");
}

BOOST_AUTO_TEST_CASE(hours_come_from_minutes_with_one_decimal_at_most) {
    BOOST_TEST(dutch::hours(60 * 4210) == "4.210");
    BOOST_TEST(dutch::hours(90) == "1,5");
    BOOST_TEST(dutch::hours(20) == "0,3");
}

BOOST_AUTO_TEST_CASE(missing_is_never_zero) {
    BOOST_TEST(dutch::amount(Missing{}, Unit::Persons) == "onbekend");
    BOOST_TEST(dutch::amount(Whole{0}, Unit::Persons) == "0");
}

BOOST_AUTO_TEST_CASE(sums_of_money_are_whole_euros_when_asked_and_prices_have_cents) {
    BOOST_TEST(dutch::amount(Whole{26968550}, Unit::Eurocents, 0) == "€\u00A0269.686");
    BOOST_TEST(dutch::amount(Whole{-49}, Unit::Eurocents, 0) == "€\u00A00");
    BOOST_TEST(dutch::amount(Ratio{437600, 100}, Unit::Eurocents, 0) == "€\u00A043,76");
}

BOOST_AUTO_TEST_CASE(full_time_jobs_keep_both_decimals) {
    BOOST_TEST(dutch::amount(Whole{537}, Unit::Fte) == "5,37");
    BOOST_TEST(dutch::amount(Whole{537}, Unit::Fte, 0) == "5,37");
    BOOST_TEST(dutch::amount(Whole{900}, Unit::Fte) == "9,00");
    BOOST_TEST(dutch::amount(Whole{-5}, Unit::Fte) == "−0,05");
    BOOST_TEST(dutch::amount(Ratio{537, 3}, Unit::Fte, 0) == "1,79");
    BOOST_TEST(dutch::amount(Ratio{24056, 25}, Unit::Fte, 4) == "9,6224");
    BOOST_TEST(dutch::amount(Missing{}, Unit::Fte) == "onbekend");
    BOOST_TEST(dutch::difference(Whole{25}, Unit::Fte) == "+0,25");
}

BOOST_AUTO_TEST_CASE(differences_show_their_sign) {
    BOOST_TEST(dutch::difference(Whole{14}, Unit::Persons) == "+14");
    BOOST_TEST(dutch::difference(Whole{-14}, Unit::Persons) == "−14");
    BOOST_TEST(dutch::difference(Whole{0}, Unit::Persons) == "0");
    BOOST_TEST(dutch::difference(Whole{-250000}, Unit::Eurocents) == "−€\u00A02.500");
}

BOOST_AUTO_TEST_CASE(numbers_are_read_in_one_notation_only) {
    BOOST_TEST(dutch::parse_number("1.234,50", 2, ',').value() == 123450);
    BOOST_TEST(dutch::parse_number("1234,5", 2, ',').value() == 123450);
    BOOST_TEST(dutch::parse_number("-12", 0, ',').value() == -12);
    BOOST_TEST(dutch::parse_number("−12", 0, ',').value() == -12);
    BOOST_TEST(dutch::parse_number("1,234.50", 2, '.').value() == 123450);
    BOOST_TEST(dutch::parse_number("12,500", 1, ',').value() == 125);
    for (const char* text : {"", "-", "1.23", "12.34,5", ".123", "1..234", "1,", ",5", "1,2,3", "12a",
                             "1 234", "1234.567,00", "99999999999999999999"})
        BOOST_TEST(!dutch::parse_number(text, 2, ',').has_value(), text);
    BOOST_TEST(!dutch::parse_number("1,234", 2, ',').has_value());
}

BOOST_AUTO_TEST_CASE(lists_end_in_en) {
    BOOST_TEST(dutch::list({"a", "b", "c"}) == "a, b en c");
    BOOST_TEST(dutch::list({"a"}) == "a");
    BOOST_TEST(dutch::list({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
