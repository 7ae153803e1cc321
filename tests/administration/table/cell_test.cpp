// Dates, times and numbers in every notation that people use, and no guess where two are possible.
#include <boost/test/unit_test.hpp>

#include "administration/cells/weekdays.hpp"
#include "administration/privacy/identifying.hpp"
#include "administration/table/cell.hpp"
#include "base/amount/calendar.hpp"
#include "table/shown_cell.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;
using cell::Fault;
using cell::Notation;

BOOST_AUTO_TEST_SUITE(cells)

BOOST_AUTO_TEST_CASE(a_date_is_read_in_every_usual_notation) {
    for (const char* text : {"28-02-2025", "28/02/2025", "28-2-2025", "2025-02-28", "2025-2-28", "45716"})
        BOOST_TEST(moment(text) == "2025-02-28", text);
    BOOST_TEST(moment("1-1-2025") == "2025-01-01");
    BOOST_TEST(moment("29-02-2024") == "2024-02-29");
    BOOST_TEST(moment("45658") == "2025-01-01");
}

BOOST_AUTO_TEST_CASE(a_time_behind_a_date_is_kept) {
    BOOST_TEST(moment("28-02-2025 09:05") == "2025-02-28 9:5");
    BOOST_TEST(moment("28-2-2025 9:05:30") == "2025-02-28 9:5");
    BOOST_TEST(moment("2025-02-28T09:05") == "2025-02-28 9:5");
    BOOST_TEST(moment("45658,5") == "2025-01-01 12:0");
    BOOST_TEST(moment("45658.75") == "2025-01-01 18:0");
    BOOST_TEST(moment("45658,999999") == "2025-01-01 23:59");
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_told_apart_from_no_date) {
    for (const char* text : {"31-02-2025", "29-02-2025", "2025-13-01", "00-01-2025", "32-1-2025"})
        BOOST_TEST(moment(text) == fault(Fault::NoSuchDay), text);
    for (const char* text : {"gisteren", "28-02", "28-02-2025x", "12", "28.02/2025", "-", "28-02/2025",
                             "2025-02-280", "99999999", "281-02-2025", "45658,", "45658,x", "28-02-20255"})
        BOOST_TEST(moment(text).starts_with("fault"), text);
    for (const char* text : {"1-1-1899", "05-05-2255"})
        BOOST_TEST(moment(text) == fault(Fault::FarYear), text);
    BOOST_TEST(moment("28-02-25") == fault(Fault::ShortYear));
    BOOST_TEST(moment("28-02-2025 25:00") == fault(Fault::NoTime));
    BOOST_TEST(moment("28-02-2025 24:00") == fault(Fault::NoTime));
    BOOST_TEST(moment("28-02-2025 9") == fault(Fault::NoTime));
}

BOOST_AUTO_TEST_CASE(a_time_of_day_may_be_midnight_at_the_end) {
    BOOST_TEST(cell::parse_time("9:30").value_or(-1) == 570);
    BOOST_TEST(cell::parse_time("09.30").value_or(-1) == 570);
    BOOST_TEST(cell::parse_time("24:00").value_or(-1) == 1440);
    for (const char* text : {"24:01", "9:3", "9:60", "9", "", "9:30:99", "9:301", "111:00"})
        BOOST_TEST(!cell::parse_time(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(amounts_of_money_are_read_as_dutch_people_write_them) {
    BOOST_TEST(euros("1250") == 125000);
    BOOST_TEST(euros("1250,5") == 125050);
    BOOST_TEST(euros("1.250,00") == 125000);
    BOOST_TEST(euros("€ 1.250,00") == 125000);
    BOOST_TEST(euros("1.250,-") == 125000);
    BOOST_TEST(euros("1.234.567") == 123456700);
    BOOST_TEST(euros("-12,50") == -1250);
    BOOST_TEST(euros("−12,50") == -1250);
    BOOST_TEST(euros("€ -12,50") == -1250);
    BOOST_TEST(euros("-€ 12,50") == -1250);
    BOOST_TEST(euros("1250 €") == 125000);
    BOOST_TEST(euros("0,10") == 10);
}

BOOST_AUTO_TEST_CASE(a_lone_point_is_never_guessed) {
    BOOST_TEST(euros("1.234") == failing(Fault::Ambiguous));
    BOOST_TEST(euros("9,000") == failing(Fault::Ambiguous));
    BOOST_TEST(euros("0,100") == 10);
    BOOST_TEST(euros("1234,500") == 123450);
    BOOST_TEST(euros("9,000", Notation::Comma) == 900);
    BOOST_TEST(euros("12.50") == failing(Fault::LonePoint));
    BOOST_TEST(euros("1,250.00") == failing(Fault::LonePoint));
    BOOST_TEST(euros("1.234", Notation::Comma) == 123400);
    BOOST_TEST(euros("12.50", Notation::Point) == 1250);
    BOOST_TEST(euros("1,250.00", Notation::Point) == 125000);
    BOOST_TEST(euros("12.50", Notation::Comma) == failing(Fault::NoNumber));
    BOOST_TEST((cell::parse_whole("1.234", Notation::Unknown).fault == Fault::Ambiguous));
    BOOST_TEST(cell::parse_whole("1.234", Notation::Comma).value == 1234);
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_refused) {
    for (const char* text :
         {"", "x", "1,2,3", "1.23,4", "1..2", ",5", "5,", "12a", "€", "--5", "1,234", "1 25", "12 345 6"})
        BOOST_TEST(euros(text) < -999998, text);
    BOOST_TEST((cell::parse_whole("12345678901234567890", Notation::Unknown).fault == Fault::TooLarge));
    BOOST_TEST((cell::parse_whole("2,5", Notation::Unknown).fault == Fault::NotWhole));
    BOOST_TEST(cell::parse_whole("12,00", Notation::Unknown).value == 12);
}

BOOST_AUTO_TEST_CASE(hours_become_minutes) {
    const auto minutes = [](std::string_view text) {
        return cell::parse_hours(text, Notation::Unknown).value;
    };
    BOOST_TEST(minutes("3,5") == 210);
    BOOST_TEST(minutes("3:30") == 210);
    BOOST_TEST(minutes("0,25") == 15);
    BOOST_TEST(minutes("12") == 720);
    BOOST_TEST(minutes("0,1") == 6);
    const cell::Number third = cell::parse_hours("1,33", Notation::Unknown);
    BOOST_TEST((third.fault == Fault::RoundedMinute));
    BOOST_TEST(third.value == 80);
    BOOST_TEST(minutes("1,333333333333333") == 80);
    BOOST_TEST((cell::parse_hours("3:75", Notation::Unknown).fault == Fault::NoTime));
    BOOST_TEST((cell::parse_hours("3.5", Notation::Unknown).fault == Fault::LonePoint));
}

BOOST_AUTO_TEST_CASE(weekdays_are_read_as_names_lists_and_ranges) {
    const auto days = [](std::string_view text) {
        const auto found = parse_weekdays(text);
        return found ? found->to_string() : "none";
    };
    BOOST_TEST(days("maandag") == "0000001");
    BOOST_TEST(days("Ma, wo en vr") == "0010101");
    BOOST_TEST(days("ma t/m vr") == "0011111");
    BOOST_TEST(days("vr-ma") == "1110001");
    BOOST_TEST(days("zondag") == "1000000");
    BOOST_TEST(days("elke dag") == "none");
    BOOST_TEST(days("ma t/m") == "none");
    BOOST_TEST(days("") == "none");
}

BOOST_AUTO_TEST_CASE(headings_that_point_at_a_person_are_recognised) {
    for (const char* heading :
         {"Naam", "Voornaam", "achter-naam", "BSN", "Geb.datum", "Geboortedatum", "E-mail", "Postcode",
          "Woonadres", "Telefoonnummer", "Hoofddiagnose", "DBC", "IBAN", "Straat"})
        BOOST_TEST(identifying(heading, "deelnemers").has_value(), heading);
    for (const char* heading : {"deelnemer", "geslacht", "gemeente", "Rolnaam", "Naam activiteit"})
        BOOST_TEST(!identifying(heading, "bijeenkomsten").has_value(), heading);
    BOOST_TEST(!identifying("naam", "activiteiten").has_value());
}

BOOST_AUTO_TEST_CASE(a_bsn_is_known_by_the_eleven_test) {
    BOOST_TEST(passes_eleven_test("111222333"));
    BOOST_TEST(!passes_eleven_test("111222334"));
    BOOST_TEST(!passes_eleven_test("12345678"));
    BOOST_TEST(!passes_eleven_test("000000000"));
    BOOST_TEST(looks_like_email("a@b.nl"));
    BOOST_TEST(!looks_like_email("a@b"));
}

BOOST_AUTO_TEST_SUITE_END()
