// Amounts a week become amounts of a period: whoever came halfway counts for the weeks since.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

Evaluated hours_of(const std::vector<std::string>& volunteers) {
    auto centre = empty_administration();
    fill(centre, "bezoeken", "datum;deelnemer", {"2024-12-30;p1", "2025-01-02;p1"}); // both years were kept
    fill(centre, "vrijwilligers", "vrijwilliger;startdatum;einddatum;uren_per_week;locatie", volunteers);
    return run(
        centre, agreement_of(2025),
        {indicator("uren", Unit::Minutes, "vrijwilligers", Sum{"uren_per_week", false, true}, {"locatie"})});
}

} // namespace

BOOST_AUTO_TEST_SUITE(weeks)

BOOST_AUTO_TEST_CASE(each_row_counts_for_the_weeks_that_it_held_in_the_period) {
    // All of 2025 is 365 days; two weeks; one day, of which a seventh of ten minutes is rounded up to two.
    const auto results = hours_of({"V1;2024-05-01;;70;kade", "V2;2025-01-01;2025-01-14;120;kade",
                                   "V3;2025-12-31;2026-06-30;11;bos", "V4;2020-01-01;2024-12-31;600;bos"});
    BOOST_TEST(value(results[0].total) == 3650 + 240 + 2);
    BOOST_TEST(shown(results[0].breakdowns.front()) == "De Kade 3890, Het Bos 2");
}

BOOST_AUTO_TEST_CASE(last_year_is_counted_over_its_own_weeks) {
    const auto results = hours_of({"V1;2024-12-25;;70;kade"});
    BOOST_TEST(value(results[0].total) == 3650);
    BOOST_REQUIRE(results[0].last_year.has_value());
    BOOST_TEST(value(*results[0].last_year) == 70); // 25 to 31 December
}

BOOST_AUTO_TEST_CASE(hours_that_nobody_wrote_down_are_unknown) {
    const auto results = hours_of({"V1;2025-01-01;;;kade"});
    BOOST_TEST((reason(results[0].total) == MissingReason::NotRecorded));
}

BOOST_AUTO_TEST_CASE(too_many_hours_for_the_computer_are_no_figure) {
    const auto results = hours_of({"V1;2025-01-01;;9000000000000000000;kade"});
    BOOST_TEST((reason(results[0].total) == MissingReason::NotApplicable));
}

BOOST_AUTO_TEST_SUITE_END()
