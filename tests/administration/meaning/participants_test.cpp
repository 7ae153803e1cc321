// Rows of one person, each from a day on: what is taken over, what contradicts itself, and how it is now.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// "P1 vrouw 1970 Oeverdam": the cells of the rows, in their order.
std::string people(const Table& table) {
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto text = [&](const char* column) {
            return table.at(column).dictionary.shown(table.at(column).codes[row]);
        };
        all += text("deelnemer") + " " + text("geslacht") + " " + text("gemeente") + "; ";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(participants)

BOOST_AUTO_TEST_CASE(an_empty_cell_of_a_later_row_has_what_stood_before) {
    const Reading reading("deelnemers.csv", "deelnemer;geslacht;geboortejaar;gemeente;vanaf\n"
                                            "P1;vrouw;1970;Waterstad;\nP2;man;1980;Waterstad;\n"
                                            "P1;;;Oeverdam;1-7-2025\nP1;;;Sluisdorp;1-3-2026\n");
    BOOST_TEST(reading.said() == "");
    const Administration& read = reading.administration;
    BOOST_TEST(people(read.table("deelnemers")) == "P2 man Waterstad; P1 vrouw Sluisdorp; ");
    BOOST_TEST(!read.table("deelnemers").column("vanaf"));
    BOOST_REQUIRE(read.people_through_time.has_value());
    BOOST_TEST(people(*read.people_through_time) ==
               "P1 vrouw Waterstad; P2 man Waterstad; P1 vrouw Oeverdam; P1 vrouw Sluisdorp; ");
    BOOST_TEST(read.table("deelnemers").place(1).line == 5U);
}

BOOST_AUTO_TEST_CASE(without_changes_there_is_one_table) {
    const Reading reading("deelnemers.csv", "deelnemer;gemeente;vanaf\nP1;Waterstad;1-1-2020\nP2;;\n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(!reading.administration.people_through_time.has_value());
    BOOST_TEST(reading.administration.table("deelnemers").rows() == 2U);
}

BOOST_AUTO_TEST_CASE(rows_that_contradict_each_other_are_told) {
    const Reading same("deelnemers.csv",
                       "deelnemer;gemeente;vanaf\nP1;Waterstad;1-1-2025\nP1;Oeverdam;1-1-2025\n");
    BOOST_TEST(same.said().find("G21") != std::string::npos);
    const Reading birth("deelnemers.csv", "deelnemer;geboortejaar;vanaf\nP1;1970;\nP1;1971;1-1-2025\n");
    BOOST_TEST(birth.said().find("twee geboortejaren") != std::string::npos);
    const Reading end("deelnemers.csv", "deelnemer;gemeente;vanaf;tot\nP1;Waterstad;1-2-2025;1-1-2025\n");
    BOOST_TEST(end.said().find("G24") != std::string::npos);
    const Reading both("deelnemers.csv",
                       "deelnemer;gemeente;vanaf;tot\nP1;Waterstad;;1-3-2025\nP1;Oeverdam;1-2-2025;\n");
    BOOST_TEST(both.said().find("G38") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
