// The steps of people through the centre: up, back, out, in again, and nothing counted twice.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// "2025-03-01 bezoeker → vrijwilliger groei :3" a row, of roles that are written "rol;start;einde;reden".
std::string changes(std::string_view rows) {
    std::string file = "deelnemer;rol;startdatum;einddatum;reden\n";
    while (!rows.empty()) {
        const std::size_t end = std::min(rows.find('|'), rows.size());
        file += "p1;" + std::string(rows.substr(0, end)) + "\n";
        rows.remove_prefix(std::min(end + 1, rows.size()));
    }
    const Reading reading("rollen.csv", file);
    const Table& table = reading.administration.table("overgangen");
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        BOOST_TEST(text_at(table, "deelnemer", row) == "p1");
        BOOST_TEST(text_at(table, "overgang", row) ==
                   text_at(table, "van", row) + " → " + text_at(table, "naar", row));
        all += day_at(table, "datum", row) + " " + text_at(table, "overgang", row) + " " +
               text_at(table, "richting", row) + " :" + std::to_string(table.place(row).line) + "\n";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(role_changes)

BOOST_AUTO_TEST_CASE(the_first_role_is_no_step) {
    BOOST_TEST(changes("bezoeker;1-1-2025;;") == "");
    BOOST_TEST(changes("bezoeker;1-1-2025;;|deelnemer;1-1-2025;;") == "");
}

BOOST_AUTO_TEST_CASE(a_higher_role_is_growth_whether_the_lower_one_goes_on_or_not) {
    const std::string step = "2025-03-01 bezoeker → vrijwilliger groei :3\n";
    BOOST_TEST(changes("bezoeker;1-1-2025;;|vrijwilliger;1-3-2025;;") == step);
    BOOST_TEST(changes("bezoeker;1-1-2025;28-2-2025;groei|vrijwilliger;1-3-2025;;") == step);
    BOOST_TEST(changes("bezoeker;1-1-2025;1-3-2025;|vrijwilliger;1-3-2025;;") == step);
    BOOST_TEST(changes("bezoeker;1-1-2025;31-3-2025;|vrijwilliger;1-3-2025;;") == step);
}

BOOST_AUTO_TEST_CASE(learning_to_work_lies_between_volunteering_and_a_job) {
    BOOST_TEST(
        changes("vrijwilliger;1-1-2025;31-1-2025;|stagiair;1-2-2025;28-2-2025;|medewerker;1-3-2025;;") ==
        "2025-02-01 vrijwilliger → stagiair groei :3\n2025-03-01 stagiair → medewerker groei :4\n");
}

BOOST_AUTO_TEST_CASE(a_lower_role_beside_a_higher_one_is_added) {
    BOOST_TEST(changes("vrijwilliger;1-1-2025;;|deelnemer;1-2-2025;;") ==
               "2025-02-01 vrijwilliger → deelnemer erbij :3\n");
}

BOOST_AUTO_TEST_CASE(a_step_back_is_a_step) {
    const std::string step = "2025-03-01 vrijwilliger → bezoeker stap terug :3\n";
    BOOST_TEST(changes("vrijwilliger;1-1-2025;28-2-2025;stap terug|bezoeker;1-3-2025;;") == step);
    BOOST_TEST(changes("vrijwilliger;1-1-2025;28-2-2025;|bezoeker;1-3-2025;;") == step);
    // The lower role was there all along: the step is on the last day of the higher one.
    BOOST_TEST(
        changes("bezoeker;1-1-2024;;|vrijwilliger;1-1-2025;28-2-2025;") ==
        "2025-01-01 bezoeker → vrijwilliger groei :3\n2025-02-28 vrijwilliger → bezoeker stap terug :3\n");
}

BOOST_AUTO_TEST_CASE(the_reason_goes_before_the_ladder) {
    BOOST_TEST(changes("medewerker;1-1-2025;28-2-2025;groei|leerling;1-3-2025;;") ==
               "2025-03-01 medewerker → leerling groei :3\n");
}

BOOST_AUTO_TEST_CASE(leaving_and_coming_back) {
    BOOST_TEST(
        changes("bezoeker;1-1-2025;31-1-2025;uitstroom|deelnemer;1-3-2025;;") ==
        "2025-01-31 bezoeker → vertrokken uitstroom :2\n2025-03-01 vertrokken → deelnemer terugkeer :3\n");
    BOOST_TEST(changes("bezoeker;1-1-2025;31-1-2025;pauze|bezoeker;1-3-2025;;") ==
               "2025-03-01 pauze → bezoeker terugkeer :3\n");
    BOOST_TEST(changes("bezoeker;1-1-2025;31-1-2025;|deelnemer;1-1-2025;31-1-2025;") ==
               "2025-01-31 deelnemer → vertrokken uitstroom :3\n");
}

BOOST_AUTO_TEST_CASE(one_role_on_two_rows_that_join_up_is_one_role) {
    BOOST_TEST(changes("bezoeker;1-1-2025;31-1-2025;|bezoeker;1-2-2025;;") == "");
    BOOST_TEST(changes("vrijwilliger;1-1-2025;31-1-2025;|bezoeker;1-1-2025;31-1-2025;|bezoeker;1-2-2025;;") ==
               "2025-01-31 vrijwilliger → bezoeker stap terug :2\n");
}

BOOST_AUTO_TEST_CASE(two_roles_on_one_day_give_one_step_and_one_beside_it) {
    BOOST_TEST(changes("bezoeker;1-1-2025;;|deelnemer;1-2-2025;;|vrijwilliger;1-2-2025;;") ==
               "2025-02-01 vrijwilliger → deelnemer erbij :3\n2025-02-01 bezoeker → vrijwilliger groei :4\n");
}

BOOST_AUTO_TEST_CASE(rows_in_any_order_and_of_several_people_give_steps_in_the_order_of_the_files) {
    Folder folder;
    folder.write("gegevens/rollen-1.csv",
                 "deelnemer;rol;startdatum\np2;vrijwilliger;1-3-2025\np1;bezoeker;1-1-2025\n");
    folder.write("gegevens/rollen-2.csv",
                 "deelnemer;rol;startdatum\np1;Deelnemer;1-2-2025\np2;bezoeker;1-1-2025\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    const Table& table = administration.table("overgangen");
    BOOST_TEST(said(diagnostics) == "");
    BOOST_REQUIRE(table.rows() == 2U);
    BOOST_TEST(table.place(0).file == "gegevens/rollen-1.csv");
    BOOST_TEST(text_at(table, "deelnemer", 0) == "p2");
    BOOST_TEST(table.place(1).file == "gegevens/rollen-2.csv");
    BOOST_TEST(table.place(1).line == 2U);
    BOOST_TEST(text_at(table, "naar", 1) == "deelnemer");
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_doubted_and_left_out) {
    const Reading reading(
        "rollen.csv",
        "deelnemer;rol;startdatum;einddatum;reden\np1;bezoeker;1-1-2025;31-1-2025;groei\n"
        "p2;bezoeker;1-2-2025;1-1-2025;\np3;kok;1-1-2025;;\np4;bezoeker;1-1-2025;;pauze\n"
        "p5;bezoeker;1-1-2025;;\np5;Bezoeker;1-2-2025;;\n;bezoeker;1-1-2025;;\np6;bezoeker;;;\n");
    BOOST_TEST(reading.said() ==
               "G17 gegevens/rollen.csv:8:1 de kolom 'deelnemer' is hier leeg\n"
               "G17 gegevens/rollen.csv:9:13 de kolom 'startdatum' is hier leeg\n"
               "G07 gegevens/rollen.csv:4:4 'kok' hoort bij geen enkele categorie van 'rol' (1 regel)\n"
               "G24 gegevens/rollen.csv:3:22 de einddatum ligt voor de startdatum\n"
               "G38 gegevens/rollen.csv:7 deze regel zegt hetzelfde over dezelfde dagen als een andere: "
               "regel 6 en regel 7\n"
               "G41 gegevens/rollen.csv:5:23 er staat waarom deze rol ophield, maar niet wanneer\n"
               "G40 gegevens/rollen.csv:2:32 er begint geen rol op de dag na deze einddatum, dus telt dit "
               "als uitstroom\n");
    BOOST_TEST(reading.administration.table("overgangen").rows() == 1U);
    BOOST_TEST(
        !Reading("bezoeken.csv", "datum;aantal\n1-1-2025;1\n").administration.table("overgangen").supplied);
}

BOOST_AUTO_TEST_SUITE_END()
