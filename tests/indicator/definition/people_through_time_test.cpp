// Who moves counts where he lived on the day of a visit, and as a person where he lives in the end.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// A moves from Waterstad to Zandstad on 1 July and B is registered otherwise from May on; of C nothing is
/// known after May.
Administration changing_centre() {
    auto rows = empty_administration(), centre = empty_administration();
    fill(rows, "deelnemers", "deelnemer;geslacht;geboortejaar;gemeente;vanaf;tot",
         {"A;vrouw;1960;Waterstad;;", "A;vrouw;1960;Zandstad;2025-07-01;", "B;man;2000;Zandstad;;",
          "B;anders;2000;Zandstad;2025-05-01;", "C;vrouw;1970;Waterstad;;2025-05-31"});
    centre.people_through_time = rows.table("deelnemers");
    fill(centre, "deelnemers", "deelnemer;geslacht;geboortejaar;gemeente",
         {"A;vrouw;1960;Zandstad", "B;anders;2000;Zandstad", "C;vrouw;1970;Waterstad"});
    fill(centre, "bezoeken", "datum;deelnemer;locatie;aantal;basis",
         {"2025-06-30;A;kade;1;geteld", "2025-07-01;A;kade;1;geteld", "2025-08-01;A;kade;1;geteld",
          "2025-04-30;B;kade;1;geteld", "2025-05-01;B;kade;1;geteld", "2025-05-31;C;kade;1;geteld",
          "2025-06-01;C;kade;1;geteld", "2025-06-01;;kade;7;geturfd", "2025-06-01;Z;kade;1;geteld",
          "2024-06-01;A;kade;1;geteld"});
    return centre;
}

} // namespace

BOOST_AUTO_TEST_SUITE(people_through_time)

BOOST_AUTO_TEST_CASE(visits_count_by_their_day_and_people_by_the_last_day) {
    const auto results =
        run(changing_centre(), agreement_of(2025),
            {visits({"gemeente", "geslacht"}), visitors({"gemeente", "geslacht", "leeftijd"})})
            .evaluation.results;
    BOOST_TEST(shown(results[0].breakdowns[0]) ==
               "Zandstad 4, Waterstad 2, onbekend 2, niet geregistreerd 7");
    BOOST_TEST(shown(results[0].breakdowns[1]) ==
               "vrouw 4, man 1, anders 1, onbekend 2, niet geregistreerd 7");
    BOOST_TEST(shown(results[1].breakdowns[0]) == "Zandstad 2, Waterstad 0, onbekend 2");
    BOOST_TEST(shown(results[1].breakdowns[1]) == "vrouw 1, man 0, anders 1, onbekend 2");
    // The parts are the whole, so that nobody sees from them how many changed.
    BOOST_TEST(results[0].breakdowns[0].adds_up);
    BOOST_TEST(results[1].breakdowns[1].adds_up);
    // A year earlier A lived in Waterstad.
    BOOST_TEST(value(results[1].last_year.value()) == 1);
}

BOOST_AUTO_TEST_CASE(a_population_follows_the_same_rule) {
    auto agreement = agreement_of(2025);
    agreement.population.municipalities = {"Waterstad"};
    const auto of_waterstad = run(changing_centre(), agreement, {visits(), visitors()});
    BOOST_TEST(value(of_waterstad[0].total) == 2);
    BOOST_TEST(value(of_waterstad[1].total) == 0);
    agreement.population.municipalities = {"Zandstad"};
    const auto of_zandstad = run(changing_centre(), agreement, {visits(), visitors()});
    BOOST_TEST(value(of_zandstad[0].total) == 4);
    BOOST_TEST(value(of_zandstad[1].total) == 2);
}

BOOST_AUTO_TEST_CASE(conditions_follow_the_same_rule_and_the_table_of_people_has_one_row_each) {
    Condition of_men;
    of_men.field = "deelnemer.geslacht";
    of_men.test = Condition::Test::Is;
    of_men.words = {"man"};
    auto visits_of_men = visits(), men = visitors();
    visits_of_men.conditions = men.conditions = {of_men};
    auto enrolled = indicator("ingeschreven", Unit::Persons, "deelnemers", CountRows{}, {"gemeente"});
    const auto results = run(changing_centre(), agreement_of(2025), {visits_of_men, men, enrolled});
    BOOST_TEST(value(results[0].total) == 1);
    BOOST_TEST(value(results[1].total) == 0);
    BOOST_TEST(value(results[2].total) == 3);
    BOOST_TEST(shown(results[2].breakdowns[0]) == "Zandstad 2, onbekend 1");
    const auto before = run(changing_centre(), agreement_of(2024), {enrolled});
    BOOST_TEST(shown(before[0].breakdowns[0]) == "Waterstad 2, Zandstad 1");
}

BOOST_AUTO_TEST_SUITE_END()
