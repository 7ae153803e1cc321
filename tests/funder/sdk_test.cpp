// A day as plugins see it is the day of the calendar.
#include <boost/test/unit_test.hpp>

#include "base/amount/calendar.hpp"

#include <verantwoord/plugin.hpp>

#include <cstddef>

// The boundary is laid out the same in C and in every C++: plain tables that grow at the end only.
static_assert(offsetof(vw_host_v1, row_count) == 8);
static_assert(offsetof(vw_host_v1, put_finding) == 8 + 9 * sizeof(void*));
static_assert(sizeof(vw_host_v1) == 8 + 10 * sizeof(void*));
static_assert(sizeof(vw_plugin_v1) == 8 + 3 * sizeof(void*));

BOOST_AUTO_TEST_SUITE(sdk)

BOOST_AUTO_TEST_CASE(a_day_of_a_plugin_is_the_day_of_the_calendar) {
    for (std::int32_t days = -25'000; days < 80'000; days += 17) {
        const auto expected = verantwoord::civil(verantwoord::Date{days});
        const verantwoord::Day day{days};
        BOOST_REQUIRE_EQUAL(day.year(), expected.year);
        BOOST_REQUIRE_EQUAL(day.month(), expected.month);
        BOOST_REQUIRE_EQUAL(day.day(), expected.day);
        BOOST_REQUIRE_EQUAL(day.weekday(), verantwoord::weekday(verantwoord::Date{days}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
