// The period that the name of a file or sheet tells.
#include <boost/test/unit_test.hpp>

#include "administration/cells/file_period.hpp"

using namespace verantwoord;

namespace {

std::string period(std::string_view name) {
    const auto found = period_in_name(name);
    return found ? iso(found->days.from) + " " + iso(found->days.until) + (found->months ? " months" : "")
                 : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(file_periods)

BOOST_AUTO_TEST_CASE(the_name_of_a_file_may_say_which_years_are_in_it) {
    BOOST_TEST(period("gegevens/bezoeken-2025.csv") == "2025-01-01 2025-12-31");
    BOOST_TEST(period("gegevens/Bezoeken 2025.csv") == "2025-01-01 2025-12-31");
    BOOST_TEST(period("gegevens/bezoeken_2023-2025.csv") == "2023-01-01 2025-12-31");
    BOOST_TEST(period("gegevens/bezoeken 2024-25.csv") == "2024-01-01 2025-12-31");
    BOOST_TEST(period("gegevens/bezoeken.csv") == "none");
    BOOST_TEST(period("2025/bezoeken.csv") == "none");
    BOOST_TEST(period("gegevens/bezoeken-12345.csv") == "none");
}

BOOST_AUTO_TEST_CASE(a_sheet_may_say_the_month_of_the_year_of_its_workbook) {
    BOOST_TEST(period("gegevens/Turflijst 2025.xlsx:februari") == "2025-02-01 2025-02-28 months");
    BOOST_TEST(period("gegevens/Turflijst jan-mrt 2025.xlsx:mrt") == "2025-03-01 2025-03-31 months");
    BOOST_TEST(period("gegevens/Turflijst 2025.xlsx:feb 2024") == "2024-02-01 2024-02-29 months");
    BOOST_TEST(period("gegevens/Turflijst 2025.xlsx:Blad1") == "2025-01-01 2025-12-31");
    BOOST_TEST(period("gegevens/Turflijst.xlsx:februari") == "none");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_file_may_say_which_months_are_in_it) {
    BOOST_TEST(period("gegevens/bezoeken-2025-03.csv") == "2025-03-01 2025-03-31 months");
    BOOST_TEST(period("gegevens/bezoeken-202502.csv") == "2025-02-01 2025-02-28 months");
    BOOST_TEST(period("gegevens/bezoeken maart 2025.csv") == "2025-03-01 2025-03-31 months");
    BOOST_TEST(period("gegevens/bezoeken jan-mrt 2025.csv") == "2025-01-01 2025-03-31 months");
    BOOST_TEST(period("gegevens/bezoeken q2 2025.csv") == "2025-04-01 2025-06-30 months");
    BOOST_TEST(period("gegevens/bezoeken 4e kwartaal 2024.csv") == "2024-10-01 2024-12-31 months");
}

BOOST_AUTO_TEST_CASE(the_day_on_which_a_file_was_made_is_not_its_period) {
    BOOST_TEST(period("gegevens/bezoeken-2025-01-05.csv") == "none");
    BOOST_TEST(period("gegevens/bezoeken 05-01-2025.csv") == "none");
    BOOST_TEST(period("gegevens/bezoeken-2024 (2025-01-05).csv") == "2024-01-01 2024-12-31");
}

BOOST_AUTO_TEST_SUITE_END()
