// Cells as people, spreadsheets and registration systems write them.
#include <boost/test/unit_test.hpp>

#include "administration/table/cell.hpp"
#include "administration/table/cell_blank.hpp"
#include "administration/table/cell_excel.hpp"
#include "table/shown_cell.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;
using cell::DateOrder;
using cell::Fault;
using cell::Notation;

namespace {

std::string hours(std::string_view text) {
    const cell::Number found = cell::parse_hours(text, Notation::Unknown);
    const std::string minutes = std::to_string(found.value);
    switch (found.fault) {
    case Fault::None: return minutes;
    case Fault::RoundedMinute: return "about " + minutes;
    case Fault::PartOfDay: return "part of a day: " + minutes;
    case Fault::EitherDuration: return "either";
    default: return fault(found.fault);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(cell_notations)

BOOST_AUTO_TEST_CASE(a_date_may_have_words_and_a_day_of_the_week) {
    for (const char* text : {"2-1-2023",        "02-01-2023",
                             "ma 2-1-2023",     "maandag 2 januari 2023",
                             "ma. 2 jan. 2023", "2 januari 2023",
                             "2 jan 2023",      "2-jan-2023",
                             "2 Januari 2023",  "maandag, 2 januari 2023",
                             "Mon 2 Jan 2023",  "Jan 2, 2023",
                             "January 2 2023",  "2023-01-02",
                             "2023/01/02",      "20230102",
                             "02012023",        "2.1.2023",
                             "02/01/2023",      "2 - 1 - 2023",
                             "2–1–2023",        "44928"})
        BOOST_TEST(moment(text) == "2023-01-02", text);
    BOOST_TEST(moment("4 mrt 2023") == "2023-03-04");
    BOOST_TEST(moment("1 okt. 2023") == "2023-10-01");
    BOOST_TEST(moment("1 May 2023") == "2023-05-01");
    BOOST_TEST(moment("1 mei 2023") == "2023-05-01");
}

BOOST_AUTO_TEST_CASE(a_day_of_the_week_that_does_not_fit_is_a_fault) {
    BOOST_TEST(moment("di 2-1-2023") == fault(Fault::OtherWeekday));
    BOOST_TEST(moment("zondag 2 januari 2023") == fault(Fault::OtherWeekday));
    BOOST_TEST(moment("ma gisteren") == fault(Fault::NoDate));
    BOOST_TEST(moment("ma") == fault(Fault::NoDate));
}

BOOST_AUTO_TEST_CASE(what_a_single_date_does_not_say_is_no_guess) {
    BOOST_TEST(moment("2-jan-23") == fault(Fault::ShortYear));
    BOOST_TEST(moment("2-1-'23") == fault(Fault::ShortYear));
    BOOST_TEST(moment("2 jan") == fault(Fault::NoYear));
    BOOST_TEST(moment("ma 2 januari") == fault(Fault::NoYear));
    BOOST_TEST(moment("2-jan-23", {DateOrder::DayFirst, 1937}) == "2023-01-02");
    BOOST_TEST(moment("2-jan-37", {DateOrder::DayFirst, 1937}) == "1937-01-02");
    BOOST_TEST(moment("2-jan-36", {DateOrder::DayFirst, 1937}) == "2036-01-02");
    BOOST_TEST(moment("31-feb-23", {DateOrder::DayFirst, 1937}) == fault(Fault::NoSuchDay));
    BOOST_TEST(moment("1/2/2023", {DateOrder::MonthFirst, {}}) == "2023-01-02");
    BOOST_TEST(moment("2023-01-02", {DateOrder::MonthFirst, {}}) == "2023-01-02");
    BOOST_TEST(moment("23-01-02", {DateOrder::YearFirst, 1937}) == "2023-01-02");
}

BOOST_AUTO_TEST_CASE(a_date_tells_whether_it_may_be_read_the_other_way_round) {
    BOOST_TEST(cell::parse_moment("3/5/2025").swaps);
    BOOST_TEST(cell::parse_moment("03-05-2025").swaps);
    BOOST_TEST(!cell::parse_moment("5/5/2025").swaps);
    BOOST_TEST(!cell::parse_moment("13/5/2025").swaps);
    const cell::Moment wrong = cell::parse_moment("5/13/2025");
    BOOST_TEST((wrong.fault == Fault::NoSuchDay && wrong.swaps));
    BOOST_TEST(!cell::parse_moment("31-02-2025").swaps);
    BOOST_TEST(cell::parse_moment("2025-03-05").mark == '\0');
}

BOOST_AUTO_TEST_CASE(a_time_behind_a_date_may_be_written_in_words) {
    for (const char* text : {"2-1-2023 10:15", "2-1-2023 10.15 uur", "2-1-2023, 10u15", "2-1-2023 om 10:15",
                             "2-1-2023 10:15:30", "20230102T101500", "20230102101500", "2 jan 2023 10:15 u.",
                             "2-1-2023 10:15 AM", "2023-01-02 10:15:00.000"})
        BOOST_TEST(moment(text) == "2023-01-02 10:15", text);
    BOOST_TEST(moment("1-2-2023 3:45 PM") == "2023-02-01 15:45");
    BOOST_TEST(moment("1-2-2023 12:05 AM") == "2023-02-01 0:5");
    BOOST_TEST(moment("1-2-2023 13:05 PM") == fault(Fault::NoTime));
}

BOOST_AUTO_TEST_CASE(a_time_with_a_zone_gives_the_day_in_amsterdam) {
    BOOST_TEST(moment("2023-01-01T23:00:00.000Z") == "2023-01-02 0:0");
    BOOST_TEST(moment("2023-07-01T22:30:00Z") == "2023-07-02 0:30");
    BOOST_TEST(moment("2023-07-01T22:30:00+02:00") == "2023-07-01 22:30");
    BOOST_TEST(moment("2023-01-02T10:00:00+0530") == "2023-01-02 5:30");
    BOOST_TEST(moment("2023-01-02 10:15:00 UTC") == "2023-01-02 11:15");
    BOOST_TEST(moment("2023-01-01T20:00:00-05:00") == "2023-01-02 2:0");
    BOOST_TEST(moment("2023-01-02Z") == "2023-01-02");
    BOOST_TEST(moment("Mon Jan 02 2023 10:15:00 GMT+0100 (Midden-Europese standaardtijd)") ==
               "2023-01-02 10:15");
    BOOST_TEST(moment("2023-01-02T10:15:00 ergens") == fault(Fault::NoTime));
}

BOOST_AUTO_TEST_CASE(summer_begins_and_ends_by_rule) {
    BOOST_TEST(moment("2023-03-26T00:59:00Z") == "2023-03-26 1:59");
    BOOST_TEST(moment("2023-03-26T01:00:00Z") == "2023-03-26 3:0");
    BOOST_TEST(moment("2023-10-29T00:59:00Z") == "2023-10-29 2:59");
    BOOST_TEST(moment("2023-10-29T01:00:00Z") == "2023-10-29 2:0");
    BOOST_TEST(moment("2024-03-31T00:59:00Z") == "2024-03-31 1:59");
    BOOST_TEST(moment("2024-03-31T01:00:00Z") == "2024-03-31 3:0");
    BOOST_TEST(moment("1990-10-10T12:00:00Z") == "1990-10-10 13:0"); // until 1995 summer ended in September
    BOOST_TEST(moment("1996-10-10T12:00:00Z") == "1996-10-10 14:0");
}

BOOST_AUTO_TEST_CASE(a_time_of_day_is_read_in_every_usual_notation) {
    for (const char* text : {"10:30", "10.30", "10.30 uur", "10:30 u", "10u30", "10 u 30", "10h30",
                             "10:30:00", "10:30 AM", "0,4375", "0.4375"})
        BOOST_TEST(cell::parse_time(text).value_or(-1) == 630, text);
    BOOST_TEST(cell::parse_time("10 uur").value_or(-1) == 600);
    BOOST_TEST(cell::parse_time("10u").value_or(-1) == 600);
    BOOST_TEST(cell::parse_time("3:45 pm").value_or(-1) == 945);
    BOOST_TEST(cell::parse_time("0,354166667").value_or(-1) == 510);
    for (const char* text : {"0,30", "1,5", "25 uur", "10.00 – 12.00", "13:00 PM", "uur"})
        BOOST_TEST(!cell::parse_time(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(hours_are_read_in_words_and_in_minutes) {
    for (const char* text : {"2,5", "2:30", "2u30", "2u 30m", "2 uur 30", "2 uur en 30 minuten", "150 min",
                             "150 min.", "150 minuten", "2,5 uur", "2½ uur", "2½", "twee en een half uur",
                             "tweeënhalf uur", "2 en een half uur", "2:30:00", "2h30"})
        BOOST_TEST(hours(text) == "150", text);
    for (const char* text :
         {"anderhalf uur", "1½ uur", "1:30:00", "1u30", "90 min", "1 uur en twee kwartier"})
        BOOST_TEST(hours(text) == "90", text);
    BOOST_TEST(hours("een half uur") == "30");
    BOOST_TEST(hours("half uurtje") == "30");
    BOOST_TEST(hours("drie kwartier") == "45");
    BOOST_TEST(hours("2 uur") == "120");
    BOOST_TEST(hours("1:30:20") == "about 90");
    for (const char* text : {"2 uur 75", "uur", "2 dagen", "90 min 3", "x", "-", "1:60:00", "1:30:"})
        BOOST_TEST(hours(text).starts_with("fault"), text);
}

BOOST_AUTO_TEST_CASE(a_part_of_a_day_is_told_from_hours) {
    BOOST_TEST(hours("0,104166667") == "part of a day: 150");
    BOOST_TEST(hours("0.104166667") == "part of a day: 150");
    BOOST_TEST(hours("0,0625") == "part of a day: 90");
    BOOST_TEST(hours("0,0416666666666667") == "part of a day: 60");
    BOOST_TEST(hours("0,083333333") == "either"); // five minutes, or two hours
    BOOST_TEST(hours("0,5") == "30");
    BOOST_TEST(hours("0,25") == "15");
    BOOST_TEST(hours("0,05") == "3");
    BOOST_TEST(hours("0,33") == "about 20");
    BOOST_TEST(hours("1,333333333") == "about 80");
    BOOST_TEST(cell::parse_part_of_day("0,5").value == 720);
    BOOST_TEST((cell::parse_part_of_day("1,5").fault == Fault::NoNumber));
}

BOOST_AUTO_TEST_CASE(money_is_read_as_bookkeepers_write_it) {
    for (const char* text : {"(234,50)", "(€ 234,50)", "-234,50", "-/- 234,50", "234,50-", "€ -234,50",
                             "€ 234,50-", "-€ 234,50", "−234,50", "– 234,50", "EUR -234,50"})
        BOOST_TEST(euros(text) == -23450, text);
    for (const char* text : {"€ -", "-", "–", "€ –", "- €", "€-"}) BOOST_TEST(euros(text) == 0, text);
    for (const char* text : {"€ 1.234,-", "1.234,--", "1.234,=", "1.234.-", "1 234,00", "1 234",
                             "1\xC2\xA0"
                             "234,00",
                             "1\xE2\x80\xAF"
                             "234,00",
                             "+1234", "1234 euro", "1.234,00 EUR", "1234 Euro", "euro 1234"})
        BOOST_TEST(euros(text) == 123400, text);
    BOOST_TEST(euros("1.234.567,89") == 123456789);
    BOOST_TEST(euros("1 234 567,89") == 123456789);
    for (const char* text : {"(-12)", "-12-", "--12", "€", "€€5", "12 34", "1,250,-", "12-5", "(12", "euro"})
        BOOST_TEST(euros(text) < -999998, text);
}

BOOST_AUTO_TEST_CASE(a_whole_number_may_have_a_zero_behind_its_point) {
    const auto whole = [](std::string_view text) { return cell::parse_whole(text, Notation::Unknown); };
    BOOST_TEST(whole("12.0").value == 12);
    BOOST_TEST(whole("12.00").value == 12);
    BOOST_TEST(whole("1 234").value == 1234);
    BOOST_TEST((whole("12.000").fault == Fault::Ambiguous));
    BOOST_TEST((whole("12.5").fault == Fault::LonePoint));
}

BOOST_AUTO_TEST_CASE(words_that_say_that_there_is_nothing) {
    for (const char* text :
         {"-",   "--",       "?",        "??",         "–",    "…",          "n.v.t.", "N.V.T.",
          "nvt", "onbekend", "Onbekend", "(onbekend)", "NULL", "null",       "nan",    "NaN",
          "NaT", "None",     "N/A",      "NA",         "n.b.", "niet bekend"})
        BOOST_TEST(cell::says_nothing(text), text);
    for (const char* text : {"0", "P01", "na", "Nova", "x", "ja", "nee", "NB", "geen", "#N/B", ""})
        BOOST_TEST(!cell::says_nothing(text), text);
    for (const char* text : {"geen", "anoniem", "Anoniem", "-", "onbekend"})
        BOOST_TEST(cell::names_nobody(text), text);
    BOOST_TEST(!cell::names_nobody("P01"));
    for (const char* text : {"loopt nog", "heden", "31-12-9999", "2999-12-31"})
        BOOST_TEST(cell::goes_on(text), text);
    BOOST_TEST(!cell::goes_on("31-12-2025"));
    for (const char* text : {"00-00-0000", "0000-00-00", "0000-00-00 00:00:00"})
        BOOST_TEST(cell::is_no_day(text), text);
}

BOOST_AUTO_TEST_CASE(what_a_spreadsheet_leaves_in_a_cell) {
    for (const char* text :
         {"#N/B", "#N/A", "#VERW!", "#REF!", "#DEEL/0!", "#DIV/0!", "#WAARDE!", "#NAAM?", "#GETAL!", "#LEEG!",
          "#OVERLOOP!", "###", "########", "Err:502", "#VALUE!", "#ERROR!"})
        BOOST_TEST(cell::is_error_value(text), text);
    for (const char* text : {"#1", "##", "#groep", "#", "N/B", "Err:", "# 12", "#12!"})
        BOOST_TEST(!cell::is_error_value(text), text);
    for (const char* text : {"2,0E+11", "2E+11", "1,23457E+11", "2.0e+11"})
        BOOST_TEST(cell::is_cut_number(text), text);
    for (const char* text : {"2E5", "E+11", "P2E+11", "12", "2E+"})
        BOOST_TEST(!cell::is_cut_number(text), text);
    for (const char* text : {"1-mrt", "12-okt", "3-May"}) BOOST_TEST(cell::is_made_a_day(text), text);
    for (const char* text : {"a-mrt", "1-mrt-2025", "1-x", "123-mei"})
        BOOST_TEST(!cell::is_made_a_day(text), text);
}

BOOST_AUTO_TEST_CASE(what_nobody_sees_is_no_part_of_a_cell) {
    for (const char* text : {"=\"12\"", "'12", "12\xE2\x80\x8B",
                             "\xE2\x80\x8B"
                             "12",
                             "\xEF\xBB\xBF"
                             "12",
                             "12\xE2\x80\xAF", "12\xE2\x80\x8E",
                             "1\xC2\xAD"
                             "2",
                             "\xC2\xA0"
                             "12"}) {
        BOOST_TEST(cell::has_unseen(text), text);
        BOOST_TEST(cell::as_seen(text) == "12", text);
    }
    for (const char* text : {"12", "'s-Hertogenbosch", "'t Huis", "Súdwest-Fryslân", "a b", "=12"})
        BOOST_TEST(!cell::has_unseen(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
