// What the format of a cell says about its number: a day, a duration or a number.
#include "administration/workbook/number_format.hpp"
#include "administration/workbook/typed_value.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord::workbook;

namespace {

std::string shows(const NumberFormat& format) {
    switch (format.shows) {
    case NumberFormat::Shows::Date: return "date";
    case NumberFormat::Shows::Moment: return "moment";
    case NumberFormat::Shows::Time: return "time";
    case NumberFormat::Shows::Elapsed: return "elapsed";
    case NumberFormat::Shows::Number: break;
    }
    return "number " + std::to_string(format.decimals);
}

std::string value(std::string_view number, std::string_view format, DaySystem days = DaySystem::From1900) {
    const TypedValue found = shown_value(*parse_decimal(number), parse_format(format), days);
    return std::to_string(static_cast<int>(found.kind)) + " " + found.text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(number_format)

BOOST_AUTO_TEST_CASE(letters_make_dates_and_times) {
    for (const char* code : {"dd-mm-yyyy", "d-m-jj", "d mmmm jjjj", "[$-413]d mmmm yyyy;@", "yyyy\\-mm\\-dd",
                             "mmm-yy", "dddd d mmmm", "DD/MM/YYYY", "jjjj", "[Red]d-m-yyyy"})
        BOOST_TEST(shows(parse_format(code)) == "date", code);
    for (const char* code :
         {"h:mm", "uu:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM", "h \"uur\"", "[$-409]h:mm AM/PM;@"})
        BOOST_TEST(shows(parse_format(code)) == "time", code);
    for (const char* code : {"dd-mm-yyyy hh:mm", "d-m-jjjj u:mm", "yyyy-mm-dd\\Thh:mm:ss", "m/d/yy h:mm"})
        BOOST_TEST(shows(parse_format(code)) == "moment", code);
    for (const char* code : {"[h]:mm", "[u]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[H]:MM;@"})
        BOOST_TEST(shows(parse_format(code)) == "elapsed", code);
}

BOOST_AUTO_TEST_CASE(what_is_quoted_or_escaped_is_only_shown) {
    for (const char* code : {"0 \"dagen\"", "#,##0\\ \\d\\a\\g", "0\" uur\"", "_ d0_m", "*d0", "\"day\"0"})
        BOOST_TEST(shows(parse_format(code)) == "number 0", code);
    BOOST_TEST(shows(parse_format("\"€\"\\ #,##0.00_-;[Red]\"€\"\\ #,##0.00\\-")) == "number 2");
    BOOST_TEST(shows(parse_format("[$€-413] #,##0.00")) == "number 2");
    BOOST_TEST(shows(parse_format("General")) == "number -1");
    BOOST_TEST(shows(parse_format("Standaard")) == "number -1");
    BOOST_TEST(shows(parse_format("@")) == "number -1");
    BOOST_TEST(shows(parse_format("")) == "number -1");
    BOOST_TEST(shows(parse_format("0.0%")) == "number -1");
    BOOST_TEST(shows(parse_format("0.00E+00")) == "number -1");
    BOOST_TEST(shows(parse_format("0.00,")) == "number -1");
    BOOST_TEST(shows(parse_format("# ?/?")) == "number -1");
    BOOST_TEST(shows(parse_format("[=0]\"\";dd-mm-yyyy")) == "date");
    BOOST_TEST(shows(parse_format("\"open")) == "number -1");
    BOOST_TEST(shows(parse_format("[h")) == "number -1");
}

BOOST_AUTO_TEST_CASE(formats_with_a_number_only) {
    for (const unsigned number : {14U, 15U, 16U, 17U, 27U, 31U, 36U, 50U, 58U})
        BOOST_TEST(shows(built_in_format(number)) == "date", number);
    for (const unsigned number : {18U, 19U, 20U, 21U, 32U, 45U, 47U})
        BOOST_TEST(shows(built_in_format(number)) == "time", number);
    BOOST_TEST(shows(built_in_format(22)) == "moment");
    BOOST_TEST(shows(built_in_format(46)) == "elapsed");
    BOOST_TEST(shows(built_in_format(0)) == "number -1");
    BOOST_TEST(shows(built_in_format(1)) == "number 0");
    BOOST_TEST(shows(built_in_format(4)) == "number 2");
    BOOST_TEST(shows(built_in_format(44)) == "number 2");
    BOOST_TEST(shows(built_in_format(49)) == "number -1");
    BOOST_TEST(shows(built_in_format(4000)) == "number -1");
}

BOOST_AUTO_TEST_CASE(a_number_is_what_its_cell_shows) {
    BOOST_TEST(value("45658", "dd-mm-yyyy") == "3 01-01-2025");
    BOOST_TEST(value("45658.5", "dd-mm-yyyy") == "3 01-01-2025 12:00");
    BOOST_TEST(value("45658", "dd-mm-yyyy hh:mm") == "3 01-01-2025 00:00");
    BOOST_TEST(value("45658.4375", "d-m-jj u:mm") == "3 01-01-2025 10:30");
    BOOST_TEST(value("45658.437511574072", "hh:mm:ss") == "3 01-01-2025 10:30:01");
    BOOST_TEST(value("0.4375", "h:mm") == "4 10:30");
    BOOST_TEST(value("1.5625", "[h]:mm") == "4 37:30");
    BOOST_TEST(value("1.5625", "h:mm") == "4 37:30");
    BOOST_TEST(value("0.4375", "dd-mm-yyyy hh:mm") == "4 10:30");
    BOOST_TEST(value("12.345", "0.00") == "2 12,345");
    BOOST_TEST(value("12.34", "0.00") == "1 12,34");
    BOOST_TEST(value("12.345", "0.000") == "1 12,345");
    BOOST_TEST(value("12.345", "General") == "1 12,345");
    BOOST_TEST(value("-5", "dd-mm-yyyy") == "1 -5");
}

BOOST_AUTO_TEST_CASE(the_first_days_of_1900_and_those_of_1904) {
    BOOST_TEST(value("0", "dd-mm-yyyy") == "3 00-01-1900");
    BOOST_TEST(value("1", "dd-mm-yyyy") == "3 01-01-1900");
    BOOST_TEST(value("59", "dd-mm-yyyy") == "3 28-02-1900");
    BOOST_TEST(value("60", "dd-mm-yyyy") == "3 29-02-1900");
    BOOST_TEST(value("61", "dd-mm-yyyy") == "3 01-03-1900");
    BOOST_TEST(value("0", "dd-mm-yyyy", DaySystem::From1904) == "3 01-01-1904");
    BOOST_TEST(value("44196", "dd-mm-yyyy", DaySystem::From1904) == "3 01-01-2025");
    BOOST_TEST(value("0.4375", "h:mm", DaySystem::From1904) == "4 10:30");
}

BOOST_AUTO_TEST_CASE(days_and_durations_as_text) {
    const auto iso = [](std::string_view text) {
        const auto found = iso_value(text);
        return found ? std::to_string(static_cast<int>(found->kind)) + " " + found->text : "-";
    };
    BOOST_TEST(iso("2025-01-02") == "3 02-01-2025");
    BOOST_TEST(iso("2025-01-02T10:15:00") == "3 02-01-2025 10:15");
    BOOST_TEST(iso("2025-01-02T10:15:29.600Z") == "3 02-01-2025 10:15:30");
    BOOST_TEST(iso("10:15:00") == "4 10:15");
    BOOST_TEST(iso("T10:15") == "4 10:15");
    for (const char* text : {"", "2025", "2025-01", "2025-01-02T", "2025-01-02x", "10:15:00x", "25:99", "ja"})
        BOOST_TEST(iso(text) == "-", text);
    const auto lasts = [](std::string_view text) {
        const auto found = duration_value(text);
        return found ? found->text : "-";
    };
    BOOST_TEST(lasts("PT10H15M00S") == "10:15");
    BOOST_TEST(lasts("PT37H30M") == "37:30");
    BOOST_TEST(lasts("PT00H00M29.6S") == "00:00:30");
    BOOST_TEST(lasts("P1DT2H") == "26:00");
    BOOST_TEST(lasts("PT90M") == "01:30");
    for (const char* text : {"", "P", "PT", "-PT1H", "PT1X", "P1M", "10:15", "PT1H2"})
        BOOST_TEST(lasts(text) == "-", text);
}

BOOST_AUTO_TEST_SUITE_END()
