// Rows and files that say what others say, and numbers that look like each other.
#include <boost/test/unit_test.hpp>

#include "administration/rows/alike_keys.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string visits(int from, int until, char separator = ';') {
    std::string text = std::string("datum") + separator + "deelnemer\n";
    for (int day = from; day <= until; ++day)
        text += std::to_string(day) + "-3-2025" + separator + "P" + std::to_string(day) + "\n";
    return text;
}

std::string said_of(const Folder& folder) {
    Diagnostics diagnostics;
    folder.read(diagnostics);
    return said(diagnostics);
}

} // namespace

BOOST_AUTO_TEST_SUITE(duplicates)

BOOST_AUTO_TEST_CASE(rows_are_compared_by_what_they_say) {
    BOOST_TEST(Reading("bezoeken.csv", "datum;deelnemer;aantal\n05-03-2025;P1;\n5-3-2025; P1;1\n").said() ==
               "");
    BOOST_TEST(
        Reading("bezoeken.csv", "datum;deelnemer\n05-03-2025;P1\n5-3-2025; P1\n2025-03-05;\"P1\"\n").said() ==
        "G12 gegevens/bezoeken.csv:3 deze regel staat er twee keer: regel 2 en regel 3, en nog 1 keer\n");
    // Another time is another visit.
    BOOST_TEST(Reading("bezoeken.csv", "datum;deelnemer\n05-03-2025 10:00;P1\n5-3-2025 11:00;P1\n").said() ==
               "");
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_read_may_tell_two_visits_apart) {
    const Reading apart("bezoeken.csv", "datum;deelnemer;nr\n5-3-2025;P1;1\n5-3-2025;P1;2\n");
    BOOST_TEST(apart.found("G12").code != "G12");
    const Reading same("bezoeken.csv", "datum;deelnemer;nr\n5-3-2025;P1;7\n05-03-2025;P1;7\n");
    BOOST_TEST(same.found("G12").code == "G12");
}

BOOST_AUTO_TEST_CASE(cells_that_cannot_be_read_are_not_taken_for_equal) {
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n5-3-2025;veel\n5-3-2025;weinig\n").found("G12").code !=
               "G12");
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_file_is_told_once_however_it_was_saved) {
    Folder folder;
    folder.write("gegevens/bezoeken.csv", visits(1, 12));
    folder.write("gegevens/bezoeken-oud.csv",
                 "deelnemer,datum\r\nP1,2025-03-01\r\nP2,2025-03-02\r\nP3,2025-03-03\r\n"
                 "P4,2025-03-04\r\nP5,2025-03-05\r\n");
    BOOST_TEST(said_of(folder) == "G75 gegevens/bezoeken-oud.csv alle 5 regels van dit bestand staan ook in "
                                  "gegevens/bezoeken.csv, dus zij tellen dubbel\n");
    // The centre that names both says that both count; then the rows are told of.
    folder.write("centrum.json", R"({"schema": 1, "naam": "x",
        "bestanden": {"bezoeken": ["bezoeken.csv", "bezoeken-oud.csv"]}})");
    BOOST_TEST(said_of(folder).starts_with(
        "G12 gegevens/bezoeken-oud.csv:2 deze regel staat er twee keer: regel 2 van "
        "gegevens/bezoeken.csv en regel 2, en nog 4 keer\n"));
}

BOOST_AUTO_TEST_CASE(nearly_all_rows_are_a_copy_and_a_few_are_rows) {
    Folder folder;
    folder.write("gegevens/bezoeken-a.csv", visits(1, 20));
    folder.write("gegevens/bezoeken-b.csv", visits(2, 21));
    BOOST_TEST(said_of(folder).starts_with("G75 gegevens/bezoeken-b.csv 19 van de 20 regels"));
    folder.write("gegevens/bezoeken-b.csv", visits(19, 30));
    BOOST_TEST(said_of(folder) == "G12 gegevens/bezoeken-b.csv:2 deze regel staat er twee keer: regel 20 van "
                                  "gegevens/bezoeken-a.csv en regel 2, en nog 1 keer\n");
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_participants_is_not_told_of_each_of_them) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer;gemeente\np1;A\np2;B\np3;A\np4;B\n");
    folder.write("gegevens/deelnemers-kopie.csv", "gemeente;deelnemer\nA;p1\nB;p2\nA;p3\nB;p4\n");
    BOOST_TEST(said_of(folder) == "G75 gegevens/deelnemers.csv alle 4 regels van dit bestand staan ook in "
                                  "gegevens/deelnemers-kopie.csv, dus zij tellen dubbel\n");
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_budget_would_double_the_costs) {
    Folder folder;
    const std::string rows =
        "2025;Huur;huisvesting;100\n2025;Loon;personeel;200\n2025;Web;ict;300\n2025;Rest;overig;1\n";
    folder.write("gegevens/begroting.csv", "jaar;post;soort;begroot\n" + rows);
    folder.write("gegevens/begroting-nieuw.csv", "jaar;post;soort;begroot\n" + rows);
    BOOST_TEST(said_of(folder).starts_with("G75 "));
}

BOOST_AUTO_TEST_CASE(numbers_of_visits_do_not_make_a_copy_another_file) {
    Folder folder;
    folder.write("gegevens/bezoeken.csv",
                 "datum;deelnemer;nr\n1-3-2025;P1;1\n2-3-2025;P2;2\n3-3-2025;P3;3\n4-3-2025;P4;4\n");
    folder.write("gegevens/bezoeken-2.csv",
                 "datum;deelnemer;nr\n1-3-2025;P1;11\n2-3-2025;P2;12\n3-3-2025;P3;13\n4-3-2025;P4;14\n");
    BOOST_TEST(said_of(folder).find("G75") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(alike_keys)

BOOST_AUTO_TEST_CASE(what_two_spellings_of_a_number_have_in_common) {
    for (const char* key : {"12", "012", "12.0", "0012", "12,0"}) BOOST_TEST(alike_form(key) == "12", key);
    for (const char* key : {"P1", "p01", "P-01", "p 1", "P001"}) BOOST_TEST(alike_form(key) == "p1", key);
    BOOST_TEST(alike_form("1-1") != alike_form("11"));
    BOOST_TEST(alike_form("0") == "0");
    BOOST_TEST(alike_form("100") == "100");
    BOOST_TEST(alike_form("2023-001") == alike_form("2023-1"));
}

BOOST_AUTO_TEST_CASE(numbers_that_differ_only_in_spelling_are_told_of_once) {
    const Reading reading(
        "bezoeken.csv",
        "datum;deelnemer\n1-1-2025;12\n2-1-2025;012\n3-1-2025;12.0\n4-1-2025;P1\n5-1-2025;p1\n"
        "6-1-2025;13\n");
    BOOST_TEST(reading.said() ==
               "G70 gegevens/bezoeken.csv:3 '12' en '012' lijken hetzelfde, maar zijn anders "
               "geschreven, en nog 2 keer\n");
    BOOST_TEST(reading.found("G70").help.text().find("'P1' en 'p1'") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_participant_written_otherwise_is_told_by_that_and_not_as_unknown) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer\n0012\n0013\n");
    folder.write("gegevens/bezoeken.csv", "datum;deelnemer\n1-1-2025;12\n2-1-2025;14\n");
    const std::string all = said_of(folder);
    BOOST_TEST(all.find("G70 ") != std::string::npos);
    BOOST_TEST(all.find("G13 gegevens/bezoeken.csv:3:10 1 keer staat in 'deelnemer' een nummer") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
