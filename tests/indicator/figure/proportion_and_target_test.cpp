// Proportions in shown units, and targets judged on the raw figure.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

BOOST_AUTO_TEST_SUITE(proportions_and_targets)

BOOST_AUTO_TEST_CASE(a_proportion_divides_its_halves_in_shown_units) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;begroot", {"2025;ict;160000"});
    fill(centre, "openingstijden", "datum;locatie;soort;minuten", {"2025-01-03;kade;open;120"});
    const auto proportion = [](std::string id, Unit unit, std::string numerator, std::string denominator) {
        auto made =
            indicator(std::move(id), unit, "", Proportion{std::move(numerator), std::move(denominator)});
        made.about_people = false;
        return made;
    };
    const auto results = run(centre, agreement_of(2025),
                             {proportion("kosten_per_bezoek", Unit::Eurocents, "begroot", "bezoeken"),
                              proportion("per_uur", Unit::Times, "bezoeken", "uren"), visits({"locatie"}),
                              indicator("begroot", Unit::Eurocents, "begroting", Sum{"begroot"}),
                              indicator("uren", Unit::Minutes, "openingstijden", Sum{"minuten"}),
                              proportion("zonder", Unit::Percent, "bijeenkomsten", "bezoeken"),
                              indicator("bijeenkomsten", Unit::Things, "bijeenkomsten", CountRows{})});
    BOOST_TEST((std::get<Ratio>(results[0].total.amount) == Ratio{160000, 16}));
    BOOST_TEST(results[0].total.people_denominator == 15);
    BOOST_TEST((*compare(results[1].total.amount, Whole{8}) == 0)); // 16 visits in 2 hours
    BOOST_TEST(is_missing(results[5].total.amount));
}

BOOST_AUTO_TEST_CASE(a_proportion_may_be_per_a_thousand) {
    auto centre = small_centre();
    fill(centre, "bevolking", "jaar;gemeente;inwoners", {"2025;Waterstad;3000"});
    const std::vector<Indicator> indicators{
        visitors(), indicator("inwoners", Unit::Things, "bevolking", Sum{"inwoners"}),
        indicator("per_duizend", Unit::Persons, "", Proportion{"unieke_bezoekers", "inwoners", 1000})};
    const auto results = run(centre, agreement_of(2025), indicators);
    BOOST_TEST((std::get<Ratio>(results[2].total.amount) == Ratio{value(results[0].total) * 1000, 3000}));
}

BOOST_AUTO_TEST_CASE(where_one_half_knows_no_people_both_are_of_the_whole_centre) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;begroot", {"2025;ict;160000"});
    auto agreement = agreement_of(2025);
    const std::vector<Indicator> indicators{
        visits(), indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"}),
        indicator("kosten_per_bezoek", Unit::Eurocents, "", Proportion{"kosten", "bezoeken"})};
    const auto whole = run(centre, agreement, indicators);
    BOOST_TEST(whole[2].of_whom.empty());
    BOOST_TEST(whole.evaluation.results.size() == 3U);
    agreement.population.municipalities = {"Waterstad"};
    agreement.population.description = "inwoners van Waterstad";
    const auto limited = run(centre, agreement, indicators);
    BOOST_TEST(value(limited[0].total) == 2);
    BOOST_TEST(limited[0].of_whom == "van inwoners van Waterstad");
    BOOST_TEST((std::get<Ratio>(limited[2].total.amount) == Ratio{160000, 16}));
    BOOST_TEST(limited[2].of_whom == "over het hele centrum");
}

BOOST_AUTO_TEST_CASE(what_the_agreement_pays_is_divided_by_its_own_visits) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;post;soort;begroot", {"2025;Huur;huisvesting;160000"});
    auto agreement = agreement_of(2025);
    agreement.population.municipalities = {"Waterstad"};
    agreement.allocations = {{"Huur", {1, 4}, {}}};
    const std::vector<Indicator> indicators{
        visits(), indicator("betaald", Unit::Eurocents, "begroting", Sum{"begroot", true}),
        indicator("per_bezoek", Unit::Eurocents, "", Proportion{"betaald", "bezoeken"})};
    const auto results = run(centre, agreement, indicators);
    BOOST_TEST((*compare(results[2].total.amount, Whole{20000}) == 0)); // a quarter over two visits
}

BOOST_AUTO_TEST_CASE(reach_is_of_the_inhabitants_of_the_agreement_in_its_last_year) {
    auto centre = small_centre();
    fill(centre, "bevolking", "jaar;gemeente;inwoners",
         {"2024;Waterstad;900", "2025;Waterstad;1000", "2025;Zandstad;5000"});
    const std::vector<Indicator> indicators{
        visitors({"gemeente"}),
        indicator("inwoners", Unit::Things, "bevolking", Sum{"inwoners"}, {"gemeente"}),
        indicator("bereik", Unit::Percent, "", Proportion{"unieke_bezoekers", "inwoners"}, {"gemeente"})};
    auto agreement = agreement_of(2025);
    agreement.population.municipalities = {"Waterstad"};
    agreement.population.towns = {{"Waterstad", {}}};
    const auto towns = run(centre, agreement, indicators);
    BOOST_TEST(value(towns[1].total) == 1000);
    BOOST_TEST((std::get<Ratio>(towns[2].total.amount) == Ratio{1, 1000}));
    // Nobody knows how old the inhabitants are, so both halves are of all ages.
    agreement.period = {*make_date(2024, 1, 1), *make_date(2025, 12, 31)};
    agreement.population.age_from = 16;
    const auto adults = run(centre, agreement, indicators);
    BOOST_TEST(value(adults[0].total) == 1);
    BOOST_TEST((std::get<Ratio>(adults[2].total.amount) == Ratio{2, 1000}));
    BOOST_TEST(adults[2].of_whom == "van inwoners van Waterstad van alle leeftijden");
    // Without the number of one of its towns nothing is divided.
    agreement.population.municipalities = {"Waterstad", "Bosdorp"};
    agreement.population.towns = {{"Waterstad", {}}, {"Bosdorp", {}}};
    BOOST_TEST((reason(run(centre, agreement, indicators)[1].total) == MissingReason::NotRecorded));
}

BOOST_AUTO_TEST_CASE(money_of_calendar_years_is_not_known_of_a_school_year) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;begroot", {"2024;ict;100", "2025;ict;900"});
    auto agreement = agreement_of(2025);
    const std::vector<Indicator> costs{indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"})};
    agreement.period = {*make_date(2024, 9, 1), *make_date(2025, 8, 31)};
    BOOST_TEST((reason(run(centre, agreement, costs)[0].total) == MissingReason::OtherPeriod));
    agreement.period = {*make_date(2024, 1, 1), *make_date(2025, 12, 31)};
    BOOST_TEST(value(run(centre, agreement, costs)[0].total) == 1000);
    agreement.period = {*make_date(2023, 1, 1), *make_date(2025, 12, 31)}; // of 2023 nothing is known
    BOOST_TEST((reason(run(centre, agreement, costs)[0].total) == MissingReason::NotRecorded));
}

BOOST_AUTO_TEST_CASE(targets_are_scaled_and_judged_on_the_raw_figure) {
    auto centre = small_centre();
    fill(centre, "openingstijden", "datum;locatie;soort;minuten", {"2025-01-03;kade;open;594"});
    auto agreement = agreement_of(2025);
    const auto target = [](std::string id, Target::Direction direction, std::int64_t amount,
                           std::string explanation) {
        return Target{std::move(id), direction, amount, std::move(explanation), {}};
    };
    using Direction = Target::Direction;
    agreement.targets = {target("uren", Direction::AtLeast, 11, ""),
                         target("bezoeken", Direction::AtMost, 10, "Druk."),
                         target("unieke_bezoekers", Direction::AtLeast, 3, ""),
                         target("unike_bezoekers", Direction::AtLeast, 3, "")};
    const auto results =
        run(centre, agreement,
            {indicator("uren", Unit::Minutes, "openingstijden", Sum{"minuten"}), visits(), visitors()});
    BOOST_TEST((results[0].verdict == Verdict::Nearly)); // exactly 90 %
    BOOST_TEST(results[0].target->amount == 660);
    BOOST_TEST((results[1].verdict == Verdict::Missed));
    BOOST_TEST((results[2].verdict == Verdict::Reached));
    std::vector<std::string> codes;
    for (const auto& one : results.diagnostics.all()) codes.push_back(one.code.text());
    BOOST_TEST(codes == (std::vector<std::string>{"G80", "G81"}), boost::test_tools::per_element());
    BOOST_TEST(results.diagnostics.all().back().help.text().find("unieke_bezoekers") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_period_that_is_no_calendar_year_is_said_beside_a_budget) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;begroot", {"2025;ict;160000"});
    auto agreement = agreement_of(2025);
    const std::vector<Indicator> indicators{
        visits(), indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"})};
    BOOST_TEST(run(centre, agreement, indicators).diagnostics.all().empty());
    agreement.period.until = *make_date(2025, 6, 30);
    const auto half = run(centre, agreement, indicators);
    BOOST_REQUIRE(half.diagnostics.all().size() == 1U);
    BOOST_TEST(half.diagnostics.all().front().code == "G86");
}

BOOST_AUTO_TEST_CASE(money_of_a_year_is_not_divided_by_what_happened_in_a_part_of_one) {
    auto centre = small_centre();
    fill(centre, "begroting", "jaar;soort;begroot", {"2025;ict;160000"});
    fill(centre, "bevolking", "jaar;gemeente;inwoners", {"2025;Waterstad;1000"});
    const auto divided = [](std::string id, std::string numerator, std::string denominator) {
        return indicator(std::move(id), Unit::Eurocents, "",
                         Proportion{std::move(numerator), std::move(denominator)});
    };
    const std::vector<Indicator> indicators{
        visits(), indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"}),
        indicator("inwoners", Unit::Things, "bevolking", Sum{"inwoners"}),
        divided("per_bezoek", "kosten", "bezoeken"), divided("per_inwoner", "kosten", "inwoners")};
    auto agreement = agreement_of(2025);
    const auto whole = run(centre, agreement, indicators);
    BOOST_TEST(!is_missing(whole[3].total.amount));
    agreement.period.until = *make_date(2025, 6, 30);
    const auto half = run(centre, agreement, indicators);
    const auto* missing = std::get_if<Missing>(&half[3].total.amount);
    BOOST_REQUIRE(missing != nullptr);
    BOOST_TEST((missing->reason == MissingReason::OtherPeriod));
    BOOST_TEST(is_missing(half[4].total.amount)); // of the costs of half a year nothing is known
}

BOOST_AUTO_TEST_CASE(a_period_of_more_than_a_year_is_compared_with_nothing) {
    auto agreement = agreement_of(2025);
    agreement.period.from = *make_date(2024, 6, 1);
    const auto results = run(small_centre(), agreement, {visits({"gemeente"})});
    BOOST_REQUIRE(results[0].last_year.has_value());
    BOOST_TEST((reason(*results[0].last_year) == MissingReason::NotApplicable));
}

BOOST_AUTO_TEST_SUITE_END()
