// When a line of money was: its year, its day or its period, as a person fills them in.
#include <boost/test/unit_test.hpp>

#include "administration/table/line_days.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

BOOST_AUTO_TEST_SUITE(money_days)

BOOST_AUTO_TEST_CASE(a_line_has_the_days_that_it_says) {
    const Reading read("begroting.csv", "jaar;datum;vanaf;tot;soort;begroot\n"
                                        "2025;;;;ict;1\n"
                                        ";3-2-2025;;;ict;1\n"
                                        ";;1-9-2024;31-8-2025;ict;1\n");
    BOOST_TEST(read.said() == "");
    const Table& budget = read.administration.table("begroting");
    const LineDays days(budget);
    BOOST_TEST(name(*days.of(0)) == "2025");
    BOOST_TEST(iso(days.of(1)->from) == "2025-02-03");
    BOOST_TEST(days_in(*days.of(1)) == 1);
    BOOST_TEST(days_in(*days.of(2)) == 365);
    BOOST_TEST(amount_at(budget, "jaar", 1) == 2025);
    BOOST_TEST(amount_at(budget, "jaar", 2) == Column::no_amount);
    BOOST_TEST(!days.cross(0, calendar_year(2025)));
    BOOST_TEST(days.cross(2, calendar_year(2025)));
    BOOST_TEST((days.part(2, calendar_year(2025)) == Ratio{243, 365}));
    BOOST_TEST((days.part(1, calendar_year(2024)) == Ratio{0, 1}));
}

BOOST_AUTO_TEST_CASE(days_need_no_column_of_years_and_go_before_the_year_in_the_name) {
    const Reading days("begroting.csv", "vanaf;tot;soort;begroot\n1-1-2025;30-6-2025;ict;1\n");
    BOOST_TEST(days.said() == "");
    BOOST_TEST(amount_at(days.administration.table("begroting"), "jaar", 0) == 2025);
    const Reading named("begroting-2025.csv", "vanaf;tot;soort;begroot\n1-9-2025;31-8-2026;ict;1\n;;ict;2\n");
    const Table& budget = named.administration.table("begroting");
    BOOST_TEST(amount_at(budget, "jaar", 0) == Column::no_amount);
    BOOST_TEST(amount_at(budget, "jaar", 1) == 2025);
}

BOOST_AUTO_TEST_SUITE_END()
