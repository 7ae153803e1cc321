// What an agreement pays, what counts up to a day, years before last year, a funder's own headings, and the
// age of a certificate.
#include "base/amount/dutch.hpp"
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

Condition at_most_years_old(std::string field, std::int64_t years) {
    Condition condition;
    condition.field = std::move(field);
    condition.test = Condition::Test::YearsOld;
    condition.high = years;
    return condition;
}

/// How many of these certificates are valid on the last day of a period that ends on `until`.
std::int64_t valid(std::string_view issued, Date until) {
    auto centre = empty_administration();
    fill(centre, "medewerkers", "medewerker;startdatum;vog_datum", {"M1;2000-01-01;" + std::string(issued)});
    auto agreement = agreement_of(2025);
    agreement.period = {Date{until.days - 30}, until};
    auto staff = indicator("vog", Unit::Persons, "medewerkers", Standing{"medewerker"});
    staff.about_people = false;
    staff.conditions = {at_most_years_old("vog_datum", 3)};
    return value(run(centre, agreement, {staff})[0].total);
}

} // namespace

BOOST_AUTO_TEST_SUITE(years_and_shares)

BOOST_AUTO_TEST_CASE(a_certificate_of_exactly_three_years_is_valid) {
    BOOST_TEST(valid("2022-01-01", *make_date(2025, 1, 1)) == 1);
    BOOST_TEST(valid("2022-01-01", *make_date(2025, 1, 2)) == 0);
    BOOST_TEST(valid("2024-02-29", *make_date(2027, 2, 28)) == 1);
    BOOST_TEST(valid("2024-02-29", *make_date(2027, 3, 1)) == 0);
    BOOST_TEST(valid("2021-02-28", *make_date(2024, 2, 28)) == 1);
    BOOST_TEST(valid("2021-02-28", *make_date(2024, 2, 29)) == 0);
    BOOST_TEST(valid("2025-06-01", *make_date(2025, 1, 1)) == 0); // issued later
    BOOST_TEST(valid("", *make_date(2025, 1, 1)) == 0);
}

BOOST_AUTO_TEST_CASE(shares_of_cost_lines_are_exact) {
    auto centre = empty_administration();
    fill(centre, "begroting", "jaar;post;soort;gerealiseerd",
         {"2025;Huur;huisvesting;10000", "2025;Loon;personeel;10000", "2025;Koffie;activiteiten;500",
          "2024;Huur;huisvesting;9000"});
    auto agreement = agreement_of(2025);
    Allocation rent, wages;
    rent.post = "huur", rent.share = {1, 3};
    wages.post = "Loon", wages.share = {1, 4};
    agreement.allocations = {rent, wages};
    const auto costs =
        indicator("kosten", Unit::Eurocents, "begroting", Sum{"gerealiseerd", true}, {"kostensoort"});
    const auto evaluated = run(centre, agreement, {costs});
    const auto& total = std::get<Ratio>(evaluated[0].total.amount);
    BOOST_TEST(total.numerator * 3 == total.denominator * (10000 + 7500)); // 3333⅓ and 2500
    BOOST_TEST(evaluated[0].breakdowns.front().adds_up);
    agreement.allocations.clear();
    BOOST_TEST(value(run(centre, agreement, {costs})[0].total) == 20500);
}

BOOST_AUTO_TEST_CASE(cumulative_counts_everything_up_to_the_last_day) {
    auto centre = empty_administration();
    fill(centre, "maatregelen", "jaar;maatregel;besteding",
         {"2023;Spreekuur;100", "2024;Spreekuur;200", "2025;Spreekuur;400", "2026;Spreekuur;800"});
    auto spent = indicator("besteed", Unit::Eurocents, "maatregelen", Sum{"besteding"});
    spent.cumulative = true;
    const auto evaluated = run(centre, agreement_of(2025), {spent});
    BOOST_TEST(value(evaluated[0].total) == 700);
    BOOST_REQUIRE(evaluated[0].last_year);
    BOOST_TEST(value(*evaluated[0].last_year) == 300);
}

BOOST_AUTO_TEST_CASE(earlier_years_only_when_they_were_kept) {
    auto centre = empty_administration();
    fill(centre, "bezoeken", "datum;deelnemer;aantal",
         {"2025-01-03;A;1", "2024-03-02;A;1", "2023-03-02;A;1", "2023-04-02;B;1"});
    const auto evaluated = run(centre, agreement_of(2025), {visits(), visitors()});
    BOOST_REQUIRE(evaluated[0].earlier.size() == 1U);
    BOOST_TEST(value(evaluated[0].earlier.front().total) == 2);
    BOOST_TEST(name(evaluated[1].earlier.front().period) == "2023");
    BOOST_TEST(evaluated[1].earlier.front().total.people == 2);
}

BOOST_AUTO_TEST_CASE(a_kind_may_stand_under_none_one_or_more_headings) {
    auto centre = empty_administration();
    fill(centre, "activiteiten", "activiteit;soort;startdatum;einddatum",
         {"A1;koken;2025-01-01;2025-12-31", "A2;herstelgroep;2025-01-01;2025-12-31",
          "A3;voorlichting;2025-01-01;2025-12-31", "A4;zangkoor;2025-01-01;2025-12-31"});
    centre.centre.crosswalks["bouwstenen"]["zangkoor"] = {"Sociale participatie"};
    auto activities = indicator("activiteiten", Unit::Things, "activiteiten", CountRows{});
    Crosswalk blocks;
    blocks.id = "bouwstenen";
    blocks.label = "Bouwstenen";
    blocks.parts = {{"Sociale participatie", {"koken"}}, {"Ontplooiing", {"herstelgroep", "koken"}}};
    activities.crosswalks = {blocks};
    const auto evaluated = run(centre, agreement_of(2025), {activities});
    BOOST_REQUIRE(evaluated[0].breakdowns.size() == 1U);
    BOOST_TEST(shown(evaluated[0].breakdowns.front()) ==
               "Sociale participatie 2, Ontplooiing 2, niet toegedeeld 1");
    BOOST_TEST(!evaluated[0].breakdowns.front().adds_up);
}

BOOST_AUTO_TEST_SUITE_END()
