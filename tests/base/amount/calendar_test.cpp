// Dates in Dutch and ISO order, and the same period a year earlier.
#include "base/amount/calendar.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(dates_are_read_in_dutch_and_iso_order) {
    const Date last = *make_date(2025, 12, 31);
    BOOST_TEST((parse_date("31-12-2025") == last));
    BOOST_TEST((parse_date("2025-12-31") == last));
    BOOST_TEST((parse_date("1-2-2025") == make_date(2025, 2, 1)));
}

BOOST_AUTO_TEST_CASE(dates_that_do_not_exist_are_refused) {
    for (const char* text :
         {"31-02-2025", "29-02-2025", "2025-13-01", "0-1-2025", "1-1-25", "2025-1-1", "", "--", "1-1-2025x"})
        BOOST_TEST(!parse_date(text).has_value(), text);
    BOOST_TEST(parse_date("29-02-2024").has_value());
}

BOOST_AUTO_TEST_CASE(a_year_earlier_ends_on_its_own_last_day) {
    const Period february{*make_date(2025, 2, 1), *make_date(2025, 2, 28)};
    BOOST_TEST(iso(year_earlier(february).until) == "2024-02-29");
    BOOST_TEST((year_earlier(calendar_year(2025)) == calendar_year(2024)));
    const Period broken{*make_date(2024, 7, 1), *make_date(2025, 6, 30)};
    BOOST_TEST(iso(year_earlier(broken).from) == "2023-07-01");
    BOOST_TEST(iso(year_earlier(broken).until) == "2024-06-30");
}

BOOST_AUTO_TEST_CASE(weekdays_start_on_monday) {
    BOOST_TEST(weekday(*make_date(2025, 1, 1)) == 2);
    BOOST_TEST(weekday(*make_date(1969, 12, 29)) == 0);
}

BOOST_AUTO_TEST_CASE(a_period_is_named_as_people_say_it) {
    BOOST_TEST(name(calendar_year(2025)) == "2025");
    const Period broken{*make_date(2024, 7, 1), *make_date(2025, 6, 30)};
    BOOST_TEST(name(broken) == "1\u00A0juli 2024 tot en met 30\u00A0juni 2025");
}

BOOST_AUTO_TEST_SUITE_END()
