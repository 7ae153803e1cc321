// A table is asked for its columns by name; a name that is none of its own is a bug.
#include <boost/test/unit_test.hpp>

#include "administration/administration.hpp"
#include "administration/table/schema.hpp"

#include <stdexcept>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(table)

// By name is by a name that the program itself gives: another one is a fault in the program, not an empty
// answer.
BOOST_AUTO_TEST_CASE(a_table_or_column_that_does_not_exist_stops_the_program) {
    Administration administration;
    Table visits;
    visits.name = "bezoeken";
    visits.columns.emplace_back().name = "datum";
    administration.tables.push_back(visits);
    BOOST_TEST(administration.table("bezoeken").at("datum").name == "datum");
    BOOST_CHECK_THROW(administration.table("bezoek"), std::logic_error);
    BOOST_CHECK_THROW(administration.table("bezoeken").at("dag"), std::logic_error);
    BOOST_TEST(known_schema("bezoeken").name == "bezoeken");
    BOOST_CHECK_THROW(known_schema("bezoek"), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()
