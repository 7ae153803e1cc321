// Code reads only what its manifest lists, and never a person's own number.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include "funder/code/visible_fields.hpp"

using namespace fixture;

BOOST_AUTO_TEST_SUITE(visible_fields)

BOOST_AUTO_TEST_CASE(a_declared_field_is_read_and_an_empty_cell_is_nothing) {
    const auto centre = administration();
    const std::vector<std::string> reads{"bijeenkomsten.minuten", "bijeenkomsten.datum"};
    VisibleFields fields(centre, centre.table("bijeenkomsten"), reads);
    BOOST_TEST(fields.find("minuten").amount(0).value() == 150);
    BOOST_TEST(!fields.find("minuten").amount(1));
    BOOST_TEST(fields.find("datum").date(1).value() == new_year + 12);
    BOOST_TEST(!fields.find("datum").date(2));
    BOOST_TEST((fields.find("aantal").state == FieldState::Undeclared));
    BOOST_TEST(!fields.find("aantal").amount(0));
    BOOST_TEST((fields.find("bestaat_niet").state == FieldState::Unknown));
}

BOOST_AUTO_TEST_CASE(the_number_of_a_person_is_replaced_by_one_that_is_the_same_for_the_same_person) {
    const auto centre = administration();
    const std::vector<std::string> reads{"bezoeken.deelnemer"};
    VisibleFields fields(centre, centre.table("bezoeken"), reads);
    const auto& person = fields.find("deelnemer");
    BOOST_TEST(person.text(0) == person.text(3));
    BOOST_TEST(person.text(0) != person.text(2));
    BOOST_TEST(person.text(0).find("007") == std::string_view::npos);
    BOOST_TEST(person.text(1).empty());
}

BOOST_AUTO_TEST_CASE(a_field_one_key_away_needs_the_column_in_its_own_table) {
    const auto centre = administration();
    const std::vector<std::string> reads{"deelnemers.gemeente"}, without{"bezoeken.deelnemer"};
    VisibleFields fields(centre, centre.table("bezoeken"), reads);
    const auto& town = fields.find("deelnemer.gemeente");
    BOOST_TEST(town.text(0) == "Bergdorp");
    BOOST_TEST(town.text(2) == "Waterstad");
    BOOST_TEST(town.text(1).empty()); // a tally
    BOOST_TEST(town.text(4).empty()); // somebody who is not registered
    VisibleFields other(centre, centre.table("bezoeken"), without);
    BOOST_TEST((other.find("deelnemer.gemeente").state == FieldState::Undeclared));
}

BOOST_AUTO_TEST_SUITE_END()
