// Numbers as workbooks hold them, without loss.
#include "administration/workbook/decimal.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord::workbook;

namespace {

std::string plain(std::string_view text) {
    const auto number = parse_decimal(text);
    if (!number) return "-";
    std::string shown;
    append(shown, *number);
    return shown;
}

std::string days(std::string_view text) {
    const auto found = day_and_second(*parse_decimal(text));
    return found ? std::to_string(found->day) + "+" + std::to_string(found->second) : "-";
}

} // namespace

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(digits_stay_what_they_are) {
    BOOST_TEST(plain("0") == "0");
    BOOST_TEST(plain("-0.0") == "0");
    BOOST_TEST(plain("007") == "7");
    BOOST_TEST(plain("12.50") == "12,5");
    BOOST_TEST(plain("-1234.5") == "-1234,5");
    BOOST_TEST(plain(".25") == "0,25");
    BOOST_TEST(plain("0.001") == "0,001");
    BOOST_TEST(plain("1E-3") == "0,001");
    BOOST_TEST(plain("1.5e+3") == "1500");
    BOOST_TEST(plain("2.0E+11") == "200000000000");
    BOOST_TEST(plain("123456789012345678") == "123456789012345678");
    BOOST_TEST(plain("0.1234567890123") == "0,1234567890123");
}

BOOST_AUTO_TEST_CASE(how_a_computer_keeps_a_number_is_no_part_of_it) {
    BOOST_TEST(plain("1.1000000000000001") == "1,1");
    BOOST_TEST(plain("0.30000000000000004") == "0,3");
    BOOST_TEST(plain("4.5500000000000007") == "4,55");
    BOOST_TEST(plain("2.9999999999999996") == "3");
    BOOST_TEST(plain("0.33333333333333331") == "0,333333333333333");
    BOOST_TEST(plain("1234567890123456789012") == "1234567890123460000000");
}

BOOST_AUTO_TEST_CASE(anything_else_is_no_number) {
    for (const char* text : {"", "-", ".", "1.2.3", "1,5", "1e", "1e99999", "12a", "NaN", "INF", " 1", "0x1"})
        BOOST_TEST(plain(text) == "-", text);
    BOOST_TEST(plain("1E300") == "1E300");
    BOOST_TEST(plain("1E-300") == "1E-300");
}

BOOST_AUTO_TEST_CASE(a_part_of_a_day_is_seconds) {
    BOOST_TEST(days("45658") == "45658+0");
    BOOST_TEST(days("45658.4375") == "45658+37800");
    BOOST_TEST(days("0.60416666666666663") == "0+52200");
    BOOST_TEST(days("0.99999999999") == "1+0");
    BOOST_TEST(days("4.5658E4") == "45658+0");
    BOOST_TEST(days("1E-30") == "0+0");
    BOOST_TEST(days("2958465") == "2958465+0");
    for (const char* text : {"-1", "2958466", "1E9", "1E300", "999999999999999999"})
        BOOST_TEST(days(text) == "-", text);
}

BOOST_AUTO_TEST_SUITE_END()
