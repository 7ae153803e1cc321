// A list that stops halfway: what is behind it is unknown, and years are compared until the same day.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// Three visits in 2025 until the end of March, of a list that stops there; in 2024 two until then, and one
/// in each of the two days around it.
Administration stopping_centre() {
    auto centre = empty_administration();
    fill(centre, "bezoeken", "datum;deelnemer;locatie;aantal;basis",
         {"2024-01-05;A;kade;1;inloop", "2024-03-31;B;kade;1;inloop", "2024-04-01;B;kade;1;inloop",
          "2024-12-31;C;kade;1;inloop", "2025-01-05;A;kade;1;inloop", "2025-02-05;A;kade;1;inloop",
          "2025-03-30;B;kade;1;inloop"});
    for (auto& table : centre.tables)
        if (table.name == "bezoeken") table.known_until = make_date(2025, 3, 31)->days;
    return centre;
}

Target target(const char* indicator, std::int64_t amount, Target::Direction direction) {
    Target made;
    made.indicator = indicator;
    made.amount = amount;
    made.direction = direction;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(known_days)

BOOST_AUTO_TEST_CASE(years_are_counted_until_the_same_day) {
    const auto results =
        run(stopping_centre(), agreement_of(2025), {visits({"maand"}), visitors()}).evaluation.results;
    BOOST_TEST(value(results[0].total) == 3);
    BOOST_TEST(value(results[0].last_year.value()) == 2);
    BOOST_TEST(value(results[1].last_year.value()) == 2);
    BOOST_TEST((results[0].known_until == make_date(2025, 3, 31)));
    BOOST_TEST(shown(results[0].breakdowns.at(0)) ==
               "januari 1, februari 1, maart 1, april ?, mei ?, juni ?, juli ?, augustus ?, september ?, "
               "oktober ?, november ?, december ?");
    // Of the year before, which the list holds as a whole, nothing is left out.
    const auto before = run(stopping_centre(), agreement_of(2024), {visits()});
    BOOST_TEST(value(before[0].total) == 4);
    BOOST_TEST(!before[0].known_until);
}

BOOST_AUTO_TEST_CASE(what_is_known_of_other_days_is_not_divided) {
    auto centre = stopping_centre();
    fill(centre, "bijeenkomsten", "datum;locatie", {"2025-11-03;kade"});
    fill(centre, "begroting", "jaar;soort;begroot", {"2025;ict;160000"});
    const auto per = [](const char* id, const char* numerator) {
        return indicator(id, Unit::Times, "", Proportion{numerator, "bezoeken"});
    };
    const auto results =
        run(centre, agreement_of(2025),
            {visits(), indicator("bijeenkomsten", Unit::Things, "bijeenkomsten", CountRows{}),
             indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"}),
             per("bijeenkomsten_per_bezoek", "bijeenkomsten"), per("kosten_per_bezoek", "kosten"),
             per("bezoeken_per_bezoek", "bezoeken")});
    BOOST_TEST((reason(results[3].total) == MissingReason::OtherPeriod));
    BOOST_TEST((reason(results[4].total) == MissingReason::OtherPeriod));
    BOOST_TEST((*compare(results[5].total.amount, Whole{1}) == 0));
}

BOOST_AUTO_TEST_CASE(a_target_is_judged_when_nothing_that_comes_can_change_it) {
    const auto verdict = [](std::int64_t amount, Target::Direction direction) {
        auto agreement = agreement_of(2025);
        agreement.targets = {target("bezoeken", amount, direction)};
        return run(stopping_centre(), agreement, {visits()})[0].verdict;
    };
    BOOST_TEST((verdict(3, Target::Direction::AtLeast) == Verdict::Reached));
    BOOST_TEST((verdict(10, Target::Direction::AtLeast) == Verdict::None));
    BOOST_TEST((verdict(10, Target::Direction::AtMost) == Verdict::None));
    BOOST_TEST((verdict(2, Target::Direction::AtMost) == Verdict::Missed));
}

BOOST_AUTO_TEST_SUITE_END()
