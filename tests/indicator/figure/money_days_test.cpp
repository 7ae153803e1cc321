// Money of a period that is no calendar year: lines with days of their own, parts by days that the agreement
// states, or not known.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

Agreement half_year() {
    Agreement agreement = agreement_of(2025);
    agreement.period.until = *make_date(2025, 6, 30);
    return agreement;
}

const std::vector<Indicator> costs_and_visits{
    indicator("kosten", Unit::Eurocents, "begroting", Sum{"gerealiseerd"}), visits(),
    indicator("per_bezoek", Unit::Eurocents, "", Proportion{"kosten", "bezoeken"}),
    indicator("eigen", Unit::Eurocents, "begroting", Sum{"gerealiseerd", true})};

} // namespace

BOOST_AUTO_TEST_SUITE(money_days)

BOOST_AUTO_TEST_CASE(lines_within_the_period_are_its_own_money) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;vanaf;tot;soort;begroot;gerealiseerd",
         {";2025-01-01;2025-06-30;ict;100;", ";2025-03-31;2025-03-31;ict;;48000",
          ";2025-07-01;2025-12-31;ict;;99", "2025;;;ict;900;"});
    const auto made = run(centre, half_year(), costs_and_visits);
    BOOST_TEST(value(made[0].total) == 48000); // the line of the year has no such amount
    BOOST_TEST((std::get<Ratio>(made[2].total.amount) == Ratio{48000, 16}));
    BOOST_TEST(made[0].by_days.empty());
    const std::vector<Indicator> budget{indicator("b", Unit::Eurocents, "begroting", Sum{"begroot"})};
    const auto crossed = run(centre, half_year(), budget);
    BOOST_TEST((reason(crossed[0].total) == MissingReason::OtherPeriod));
    BOOST_REQUIRE(crossed.diagnostics.all().size() == 1U);
    BOOST_TEST(crossed.diagnostics.all().front().code == "G86");
    BOOST_TEST(value(run(centre, agreement_of(2025), budget)[0].total) == 1000);
}

BOOST_AUTO_TEST_CASE(parts_by_days_are_exact_and_said) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;gerealiseerd", {"2025;ict;365", "2024;ict;366"});
    auto agreement = half_year();
    agreement.pro_rata = true;
    const auto made = run(centre, agreement, costs_and_visits);
    BOOST_TEST((*compare(made[0].total.amount, Whole{181}) == 0));
    BOOST_TEST((*compare(made[0].last_year->amount, Whole{182}) == 0)); // 2024 had a 29 February
    BOOST_TEST((*compare(made[2].total.amount, Ratio{181, 16}) == 0));
    BOOST_TEST(made[0].coverage ==
               "Naar rato van de dagen telt mee: van het bedrag over 2025 181 van de 365 dagen.");
    BOOST_TEST(made[2].coverage == made[0].coverage);
    agreement.period = {*make_date(2024, 9, 1), *make_date(2025, 8, 31)};
    const auto school = run(centre, agreement, costs_and_visits);
    BOOST_TEST((*compare(school[0].total.amount, Whole{122 + 243}) == 0));
    BOOST_TEST(school.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(lines_that_name_the_agreement_are_paid_whole_and_those_of_others_not) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;post;soort;gerealiseerd;afspraak",
         {"2025;Huur;huisvesting;400;", "2025;Eten;activiteiten;70;WMO-2025",
          "2025;Huur;huisvesting;30;fonds"});
    auto agreement = agreement_of(2025);
    agreement.own_lines = true;
    BOOST_TEST((*compare(run(centre, agreement, costs_and_visits)[3].total.amount, Whole{70}) == 0));
    agreement.allocations = {{"Huur", {1, 4}, {}}};
    const auto made = run(centre, agreement, costs_and_visits);
    BOOST_TEST((*compare(made[3].total.amount, Whole{170}) == 0));
    BOOST_TEST(value(made[0].total) == 500); // the costs of the centre are those of all
    agreement.project = Project{};
    agreement.project->activities.names = {{"Eten", {}}};
    BOOST_TEST(value(run(centre, agreement, costs_and_visits)[0].total) == 470);
}

BOOST_AUTO_TEST_CASE(a_year_without_lines_is_not_known_and_one_between_two_others_had_none) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;gerealiseerd", {"2024;ict;100"});
    BOOST_TEST(
        (reason(run(centre, agreement_of(2025), costs_and_visits)[0].total) == MissingReason::NotRecorded));
    fill(centre, "baten", "jaar;bron;gerealiseerd", {"2024;fondsen;100", "2026;fondsen;100"});
    const std::vector<Indicator> income{indicator("baten", Unit::Eurocents, "baten", Sum{"gerealiseerd"})};
    BOOST_TEST(value(run(centre, agreement_of(2025), income)[0].total) == 0);
    BOOST_TEST((reason(run(centre, agreement_of(2027), income)[0].total) == MissingReason::NotRecorded));
}

BOOST_AUTO_TEST_SUITE_END()
