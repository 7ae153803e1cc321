// What can be named in an indicator, and whose rows they are.
#include <boost/test/unit_test.hpp>

#include "evaluated.hpp"
#include "indicator/definition/field.hpp"

using namespace verantwoord;
using namespace verantwoord::sample;

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(every_row_about_a_person_says_whose_it_is) {
    for (const char* table : {"bezoeken", "deelnames", "deelnemers", "rollen", "overgangen", "verwijzingen",
                              "voorzieningen", "halenbrengen", "certificaten"})
        BOOST_TEST(person_column(table) == "deelnemer", table);
    BOOST_TEST(person_column("vrijwilligers") == "vrijwilliger");
    BOOST_TEST(person_column("medewerkers") == "medewerker");
    for (const char* table :
         {"partners", "samenwerking", "scholing", "incidenten", "werkbezoeken", "overleggen", "vragenlijst",
          "baten", "maatregelen", "omgeving", "bevolking", "begroting"})
        BOOST_TEST(person_column(table).empty(), table);
}

BOOST_AUTO_TEST_CASE(columns_are_reached_through_the_keys_of_other_tables) {
    BOOST_TEST((find_field("samenwerking", "partner.soort")->cell == CellKind::Category));
    BOOST_TEST(find_field("partners", "partner.bereik")->table == "partners");
    BOOST_TEST(find_field("overgangen", "deelnemer.gemeente")->table == "deelnemers");
    BOOST_TEST(find_field("certificaten", "activiteit.soort")->table == "activiteiten");
    BOOST_TEST((find_field("medewerkers", "fte")->cell == CellKind::Fte));
    BOOST_TEST(is_amount(CellKind::Fte));
    BOOST_TEST(!find_field("incidenten", "deelnemer").has_value());
    BOOST_TEST(!find_field("samenwerking", "partner.deelnemer").has_value());
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_is_zero_and_one_without_a_file_is_unknown) {
    auto centre = empty_administration();
    fill(centre, "incidenten", "datum;soort", {});
    fill(centre, "bezoeken", "datum;deelnemer;aantal", {"2025-01-03;A;1"});
    const auto incidents = indicator("incidenten", Unit::Things, "incidenten", CountRows{});
    const auto visited = indicator("werkbezoeken", Unit::Things, "werkbezoeken", CountRows{});
    const auto results = run(centre, agreement_of(2025), {incidents, visited});
    BOOST_TEST(value(results[0].total) == 0);
    BOOST_TEST(is_missing(results[1].total.amount));
    BOOST_TEST(results.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(through_a_partner_the_kind_of_partner_is_known) {
    auto centre = empty_administration();
    fill(centre, "partners", "partner;soort;startdatum;einddatum",
         {"GGZ;basis-ggz;1900-01-01;", "GGD;ggd;1900-01-01;"});
    fill(centre, "samenwerking", "datum;partner", {"2025-01-03;GGZ", "2025-01-04;GGD", "2025-02-04;GGZ"});
    auto counted = indicator("met_ggz", Unit::Things, "samenwerking", CountRows{});
    counted.conditions.push_back({"partner.soort", Condition::Test::Is, {"basis-ggz"}, 0, 0, true, {}});
    BOOST_TEST(value(run(centre, agreement_of(2025), {counted})[0].total) == 2);
    const auto partners = indicator("partners", Unit::Things, "partners", CountDistinct{"partner"});
    BOOST_TEST(value(run(centre, agreement_of(2025), {partners})[0].total) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
