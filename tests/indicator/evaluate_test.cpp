// Counting over periods, populations and breakdowns, with rest members and reasons why parts need not add
// up.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

BOOST_AUTO_TEST_SUITE(evaluation)

BOOST_AUTO_TEST_CASE(visits_and_visitors_are_counted_over_the_period) {
    const auto centre = small_centre();
    const auto results = run(centre, agreement_of(2025), {visits(), visitors()});
    BOOST_TEST(value(results[0].total) == 16);
    BOOST_TEST(results[0].total.people == 15); // three known people and twelve tallied heads
    BOOST_TEST(results[0].total.rows == 5U);
    BOOST_TEST(results[0].total.tallied == 12);
    BOOST_TEST((results[0].total.basis == Basis::Tallied));
    BOOST_TEST(value(results[1].total) == 3);
    BOOST_TEST(results[1].total.people == 3);
    BOOST_TEST((results[1].total.basis == Basis::Counted));
    BOOST_TEST(value(*results[0].last_year) == 2);
    BOOST_TEST(value(*results[1].last_year) == 2);
    BOOST_TEST(results[1].coverage ==
               "Geturfde bezoeken tellen niet mee, omdat niet bekend is van wie ze zijn.");
    BOOST_TEST(results.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(breakdowns_show_their_fixed_members_also_when_empty) {
    const auto centre = small_centre();
    const auto results = run(centre, agreement_of(2025), {visitors({"geslacht", "leeftijd", "regelmaat"})});
    const auto& breakdowns = results[0].breakdowns;
    BOOST_TEST(shown(breakdowns.at(0)) == "vrouw 2, man 1, anders 0, onbekend 0");
    BOOST_TEST(shown(breakdowns.at(1)) ==
               "0–17 jaar 0, 18–26 jaar 1, 27–44 jaar 0, 45–64 jaar 0, 65 jaar en ouder 1, onbekend 1");
    BOOST_TEST(shown(breakdowns.at(2)) == "vast 1, onregelmatig 2");
    BOOST_TEST(breakdowns.at(2).note == "Een vaste bezoeker kwam in de periode minstens 2 keer.");
    for (const auto& breakdown : breakdowns) BOOST_TEST(breakdown.adds_up);
    // A year earlier A was 64 and C 12.
    BOOST_TEST(value(*breakdowns.at(1).members.at(0).last_year) == 1);
    BOOST_TEST(value(*breakdowns.at(1).members.at(3).last_year) == 1);
}

BOOST_AUTO_TEST_CASE(visits_by_municipality_have_rest_members_last) {
    const auto centre = small_centre();
    const auto results = run(centre, agreement_of(2025), {visits({"gemeente", "basis", "locatie"})});
    BOOST_TEST(shown(results[0].breakdowns.at(0)) ==
               "Waterstad 2, Zandstad 1, onbekend 1, niet geregistreerd 12");
    BOOST_TEST(shown(results[0].breakdowns.at(1)) == "geteld 4, geturfd 12");
    BOOST_TEST(shown(results[0].breakdowns.at(2)) == "De Kade 15, Het Bos 1");
    BOOST_TEST(results[0].breakdowns.at(2).members.at(0).figure.people == 15);
}

BOOST_AUTO_TEST_CASE(unique_people_by_month_or_location_do_not_add_up_and_say_why) {
    const auto centre = small_centre();
    const auto results = run(centre, agreement_of(2025), {visitors({"locatie", "maand"})});
    BOOST_TEST(shown(results[0].breakdowns.at(0)) == "De Kade 3, Het Bos 1");
    BOOST_TEST(!results[0].breakdowns.at(0).adds_up);
    BOOST_TEST(!results[0].breakdowns.at(0).note.empty());
    BOOST_TEST(results[0].breakdowns.at(1).members.size() == 12U);
    BOOST_TEST(results[0].breakdowns.at(1).members.at(2).name == "maart");
    BOOST_TEST(value(results[0].breakdowns.at(1).members.at(2).figure) == 2);
    BOOST_TEST(value(*results[0].breakdowns.at(1).members.at(2).last_year) == 1);
}

BOOST_AUTO_TEST_CASE(months_follow_a_period_across_two_years) {
    const auto centre = small_centre();
    auto agreement = agreement_of(2025);
    agreement.period = {*make_date(2024, 5, 1), *make_date(2025, 4, 30)};
    const auto results = run(centre, agreement, {visits({"maand"})});
    const auto& months = results[0].breakdowns.at(0).members;
    BOOST_TEST(months.front().name == "mei");
    BOOST_TEST(months.back().name == "april");
    BOOST_TEST(value(months.front().figure) == 1);
    BOOST_TEST(value(results[0].total) == 17);
}

BOOST_AUTO_TEST_CASE(the_population_leaves_out_others_and_says_how_many_tallies) {
    const auto centre = small_centre();
    auto agreement = agreement_of(2025);
    agreement.population.municipalities = {"waterstad"};
    agreement.population.age_from = 16;
    const auto results = run(centre, agreement, {visits({"gemeente"}), visitors()});
    BOOST_TEST(value(results[0].total) == 2);
    BOOST_TEST(value(results[1].total) == 1);
    BOOST_TEST(value(*results[1].last_year) == 1); // C is 12
    BOOST_TEST(
        results[0].coverage ==
        "13 bezoeken van mensen van wie de woonplaats en de leeftijd niet bekend zijn, tellen niet mee.");
    BOOST_REQUIRE(results.evaluation.remarks.size() == 1U);
    // One person is of unknown residence: the sentence does not say that it is one.
    BOOST_TEST(results.evaluation.remarks.front() ==
               "Mensen van wie de woonplaats en de leeftijd niet bekend zijn, tellen niet mee bij de "
               "doelgroep van deze afspraak.");
}

BOOST_AUTO_TEST_CASE(the_population_does_not_restrict_what_is_not_about_people) {
    auto centre = small_centre();
    fill(centre, "openingstijden", "datum;locatie;soort;minuten",
         {"2025-01-03;kade;open;120", "2025-01-03;bos;online;60"});
    auto agreement = agreement_of(2025);
    agreement.population.municipalities = {"Waterstad"};
    auto hours = indicator("uren", Unit::Minutes, "openingstijden", Sum{"minuten"}, {"locatie", "gemeente"});
    hours.conditions.push_back({"soort", Condition::Test::Is, {"open"}, 0, 0, true, {}});
    const auto days = indicator("dagen", Unit::Things, "openingstijden", CountDistinct{"datum"});
    const auto results = run(centre, agreement, {hours, days});
    BOOST_TEST(value(results[0].total) == 120);
    BOOST_TEST((results[0].total.basis == Basis::Administration));
    BOOST_TEST(results[0].coverage.empty());
    BOOST_TEST(value(results[1].total) == 1);
    BOOST_TEST(!results[0].last_year.has_value()); // nothing was recorded of 2024
}

BOOST_AUTO_TEST_CASE(what_was_not_supplied_is_missing_and_never_zero) {
    auto centre = small_centre();
    const auto meetings = indicator("bijeenkomsten", Unit::Things, "bijeenkomsten", CountRows{}, {"maand"});
    const auto stay = indicator("verblijf", Unit::Minutes, "bezoeken", Average{"minuten"});
    const auto results = run(centre, agreement_of(2025), {meetings, stay});
    BOOST_TEST((reason(results[0].total) == MissingReason::NotRecorded));
    BOOST_TEST(results[0].breakdowns.at(0).members.size() == 12U);
    BOOST_TEST((reason(results[0].breakdowns.at(0).members.at(0).figure) == MissingReason::NotRecorded));
    BOOST_TEST((reason(results[1].total) == MissingReason::ColumnMissing));
    BOOST_TEST(!results[0].last_year.has_value());

    auto without_people = empty_administration();
    fill(without_people, "bezoeken", "datum;deelnemer;aantal", {"2025-01-03;A;1"});
    auto agreement = agreement_of(2025);
    const auto by_gender = run(without_people, agreement, {visitors({"geslacht"})});
    BOOST_TEST(value(by_gender[0].total) == 1);
    BOOST_TEST(shown(by_gender[0].breakdowns.at(0)) == "vrouw ?, man ?, anders ?, onbekend ?");
    BOOST_TEST(by_gender.evaluation.remarks.size() == 1U);
    agreement.population.age_from = 16; // cannot be told, so nobody can be said not to belong
    BOOST_TEST(
        (reason(run(without_people, agreement, {visitors()})[0].total) == MissingReason::ColumnMissing));
}

BOOST_AUTO_TEST_CASE(last_year_is_unknown_when_the_data_do_not_reach_it) {
    auto centre = empty_administration();
    fill(centre, "bezoeken", "datum;deelnemer;aantal", {"2025-01-03;A;1"});
    fill(centre, "begroting", "jaar;soort;begroot", {"2024;ict;100", "2025;ict;300"});
    fill(centre, "vrijwilligers", "vrijwilliger;startdatum;einddatum", {"V;2023-01-01;"});
    const auto results =
        run(centre, agreement_of(2025),
            {visits(), indicator("begroot", Unit::Eurocents, "begroting", Sum{"begroot"}, {"kostensoort"}),
             indicator("vrijwilligers", Unit::Persons, "vrijwilligers", CountDistinct{"vrijwilliger"})});
    BOOST_TEST(!results[0].last_year.has_value());
    BOOST_TEST(value(*results[1].last_year) == 100);
    BOOST_TEST(value(results[1].total) == 300);
    BOOST_TEST(shown(results[1].breakdowns.at(0)) == "ict 300");
    BOOST_TEST(!results[2].last_year.has_value());
}

BOOST_AUTO_TEST_CASE(a_period_without_rows_is_zero_with_a_warning) {
    const auto results = run(small_centre(), agreement_of(2023), {visits()});
    BOOST_TEST(value(results[0].total) == 0);
    BOOST_REQUIRE(results.diagnostics.all().size() == 1U);
    BOOST_TEST(results.diagnostics.all().front().code == "G82");
}

BOOST_AUTO_TEST_CASE(intervals_count_when_they_overlap_and_stand_when_they_hold_on_the_last_day) {
    auto centre = empty_administration();
    fill(centre, "vrijwilligers", "vrijwilliger;deelnemer;startdatum;einddatum",
         {"V1;A;2023-01-01;", "V2;;2025-02-01;2025-06-30", "V3;;2024-01-01;2024-12-31", "V4;;2026-01-01;",
          "V1;A;2025-05-01;"});
    const auto all = indicator("alle", Unit::Persons, "vrijwilligers", CountDistinct{"vrijwilliger"});
    const auto standing = indicator("stand", Unit::Persons, "vrijwilligers", Standing{"vrijwilliger"});
    auto grown = all;
    grown.id = "doorgroei";
    grown.conditions.push_back({"deelnemer", Condition::Test::Filled, {}, 0, 0, true, {}});
    const auto results = run(centre, agreement_of(2025), {all, standing, grown});
    BOOST_TEST(value(results[0].total) == 2);
    BOOST_TEST(value(results[1].total) == 1);
    BOOST_TEST(value(results[2].total) == 1);
    BOOST_TEST(results[0].total.people == 2);
}

BOOST_AUTO_TEST_CASE(conditions_hold_together_and_reach_through_keys) {
    auto centre = small_centre();
    auto women = visitors();
    women.conditions = {{"deelnemer.geslacht", Condition::Test::Is, {"vrouw"}, 0, 0, true, {}},
                        {"deelnemer.geboortejaar",
                         Condition::Test::AtMost,
                         {},
                         std::numeric_limits<std::int64_t>::min(),
                         1990,
                         true,
                         {}}};
    auto not_at_quay = visits();
    not_at_quay.id = "elders";
    not_at_quay.conditions = {{"locatie", Condition::Test::IsNot, {"kade"}, 0, 0, true, {}}};
    auto nobody = visits();
    nobody.id = "turf";
    nobody.conditions = {{"deelnemer", Condition::Test::Filled, {}, 0, 0, false, {}}};
    const auto results = run(centre, agreement_of(2025), {women, not_at_quay, nobody});
    BOOST_TEST(value(results[0].total) == 1); // D's year of birth is not known
    BOOST_TEST(value(results[1].total) == 1);
    BOOST_TEST(value(results[2].total) == 12);
}

BOOST_AUTO_TEST_CASE(averages_keep_both_halves_and_leave_out_empty_cells) {
    auto centre = empty_administration();
    fill(centre, "bijeenkomsten", "activiteit;datum;minuten",
         {"X;2025-01-01;60", "X;2025-01-02;90", "X;2025-01-03;"});
    const auto results = run(centre, agreement_of(2025),
                             {indicator("duur", Unit::Minutes, "bijeenkomsten", Average{"minuten"}),
                              indicator("uren", Unit::Minutes, "bijeenkomsten", Sum{"minuten"})});
    BOOST_TEST((std::get<Ratio>(results[0].total.amount) == Ratio{150, 2}));
    BOOST_TEST(results[1].coverage == "1 regel zonder 'minuten' telt niet mee.");
}

BOOST_AUTO_TEST_CASE(a_sum_that_does_not_fit_is_an_error_and_missing) {
    auto centre = empty_administration();
    fill(centre, "begroting", "jaar;soort;begroot",
         {"2025;ict;9000000000000000000", "2025;overig;9000000000000000000"});
    const auto results =
        run(centre, agreement_of(2025), {indicator("begroot", Unit::Eurocents, "begroting", Sum{"begroot"})});
    BOOST_TEST(is_missing(results[0].total.amount));
    BOOST_REQUIRE(results.diagnostics.errors() == 1U);
    BOOST_TEST(results.diagnostics.all().front().code == "G83");
}

BOOST_AUTO_TEST_CASE(amounts_that_were_never_filled_in_are_missing) {
    auto centre = empty_administration();
    fill(centre, "begroting", "jaar;soort;begroot;gerealiseerd", {"2025;ict;100;", "2025;overig;100;50"});
    const auto results =
        run(centre, agreement_of(2025),
            {indicator("gerealiseerd", Unit::Eurocents, "begroting", Sum{"gerealiseerd"}, {"kostensoort"})});
    BOOST_TEST(value(results[0].total) == 50);
    BOOST_TEST(shown(results[0].breakdowns.at(0)) == "ict ?, overig 50");
}

BOOST_AUTO_TEST_CASE(a_column_with_too_many_values_is_no_division) {
    auto centre = empty_administration();
    std::vector<std::string> rows;
    for (int index = 0; index < 600; ++index) rows.push_back("2025-01-03;A;1;woord" + std::to_string(index));
    fill(centre, "bezoeken", "datum;deelnemer;aantal;soort", rows);
    const auto results = run(centre, agreement_of(2025), {visits({"soort"})});
    BOOST_TEST(value(results[0].total) == 600);
    BOOST_TEST(results[0].breakdowns.at(0).members.size() == 1U);
    BOOST_TEST(results.diagnostics.all().front().code == "G84");
}

BOOST_AUTO_TEST_SUITE_END()
