// What the cells of each table say together: counts, stays, schedules, lists, double rows.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

Administration read(Folder& folder, Diagnostics& diagnostics) { return folder.read(diagnostics); }

/// "2025-03-03 kade open 420" a row.
std::string opening(const Table& table) {
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row)
        all += day_at(table, "datum", row) + " " + text_at(table, "locatie", row) + " " +
               text_at(table, "soort", row) + " " + std::to_string(amount_at(table, "minuten", row)) + " :" +
               std::to_string(table.place(row).line) + "\n";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(every_table_is_there_also_without_a_file) {
    Folder folder;
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    for (const char* name : {"openingstijden", "bezoeken", "deelnemers", "activiteiten", "bijeenkomsten",
                             "vrijwilligers", "begroting", "deelnames"}) {
        BOOST_TEST(!administration.table(name).supplied, name);
        BOOST_TEST(administration.table(name).rows() == 0U, name);
        BOOST_TEST(!administration.table(name).columns.empty(), name);
    }
    const Table& locations = administration.table("locaties");
    BOOST_TEST(locations.supplied);
    BOOST_TEST(text_at(locations, "naam", 0) == "De Brug Kade");
    BOOST_TEST(text_at(locations, "gemeente", 1) == "Dijkdorp");
    BOOST_TEST(found(diagnostics, "G64").code == "G64");
}

BOOST_AUTO_TEST_CASE(a_person_counts_for_one_and_a_tally_needs_a_number) {
    const Reading reading(
        "bezoeken.csv", "datum;deelnemer;aantal;basis\n1-1-2025;p1;2;\n1-1-2025;;;\n1-1-2025;p1;1;geschat\n");
    BOOST_TEST(reading.said() ==
               "G23 gegevens/bezoeken.csv:2:13 een regel met een deelnemer telt voor 1, maar hier staat 2\n"
               "G23 gegevens/bezoeken.csv:3 deze regel heeft geen deelnemer en geen aantal\n");
    BOOST_TEST(text_at(reading.administration.table("bezoeken"), "basis", 2) == "geschat");
    BOOST_TEST(Reading("bezoeken.csv", "datum;soort\n1-1-2025;x\n").found("G04").code == "G04");
}

BOOST_AUTO_TEST_CASE(an_unreadable_number_is_said_once) {
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n1-1-2025;veel\n1-1-2025;9,000\n").said() ==
               "G03 gegevens/bezoeken.csv:2:10 'veel' is geen getal\n"
               "G08 gegevens/bezoeken.csv:3:10 '9,000' kan twee dingen betekenen\n");
}

BOOST_AUTO_TEST_CASE(a_meeting_of_more_than_a_day_is_doubted) {
    BOOST_TEST(Reading("bijeenkomsten.csv", "activiteit;datum;uren\na;1-1-2025;90\na;1-1-2025;24\n").said() ==
               "G35 gegevens/bijeenkomsten.csv:2:12 deze bijeenkomst duurt langer dan 24 uur\n");
}

BOOST_AUTO_TEST_CASE(a_stay_needs_two_times_in_the_right_order) {
    const Reading reading("bezoeken.csv", "datum;vertrek;aantal\n1-1-2025 23:00;2-1-2025 01:00;1\n"
                                          "1-1-2025 12:00;1-1-2025 11:00;1\n1-1-2025;1-1-2025 11:00;1\n");
    const Table& visits = reading.administration.table("bezoeken");
    BOOST_TEST(amount_at(visits, "minuten", 0) == 120);
    BOOST_TEST(amount_at(visits, "minuten", 2) == Column::no_amount);
    BOOST_TEST(reading.said() == "G24 gegevens/bezoeken.csv:3:16 het vertrek ligt voor de aankomst\n");
}

BOOST_AUTO_TEST_CASE(equal_rows_are_kept_and_named) {
    const Reading reading("bezoeken.csv",
                          "datum;deelnemer;aantal\n1-1-2025;p1;\n2-1-2025;p1;\n1-1-2025;p1;\n1-1-2025;p2;\n");
    BOOST_TEST(reading.said() ==
               "G12 gegevens/bezoeken.csv:4 deze regel staat er twee keer: regel 2 en regel 4\n");
    BOOST_TEST(reading.administration.table("bezoeken").rows() == 4U);
}

BOOST_AUTO_TEST_CASE(equal_rows_in_two_files_are_found_when_their_headings_are_equal) {
    Folder folder;
    folder.write("gegevens/bezoeken-1.csv", "datum;aantal\n1-1-2025;1\n")
        .write("gegevens/bezoeken-2.csv", "datum;aantal\r\n1-1-2025;1\r\n");
    folder.write("gegevens/bezoeken-3.csv", "datum;deelnemer\n1-1-2025;1\n");
    Diagnostics diagnostics;
    folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) ==
               "G12 gegevens/bezoeken-2.csv:2 deze regel staat er twee keer: regel 2 van "
               "gegevens/bezoeken-1.csv en regel 2\n");
}

BOOST_AUTO_TEST_CASE(one_row_a_person) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;geslacht;gemeente\np1;V;Waterstad\np2;man;waterstad\np1;x;\n");
    const Table& people = reading.administration.table("deelnemers");
    BOOST_TEST(reading.said() ==
               "G21 gegevens/deelnemers.csv:4:1 'p1' heeft al een regel: regel 2 en regel 4\n");
    BOOST_TEST(people.rows() == 2U);
    BOOST_TEST(text_at(people, "geslacht", 0) == "man");
    BOOST_TEST(text_at(people, "geslacht", 1) == "anders");
    BOOST_TEST(text_at(people, "gemeente", 1) == "Waterstad");
}

BOOST_AUTO_TEST_CASE(own_words_are_mapped_and_what_maps_to_nothing_is_listed) {
    Folder folder;
    folder.write(
        "centrum.json",
        R"({"schema": 1, "naam": "x", "categorieen": {"activiteiten.soort": {"Haakclub": "creatief"}}})");
    folder.write("gegevens/activiteiten.csv", "activiteit;soort;datum\na1;haakclub;1-2-2025\na2;Creatif;1-2-"
                                              "2025\na3;creatif;2-2-2025\na4;KOKEN;2-2-2025\n");
    Diagnostics diagnostics;
    const Administration administration = read(folder, diagnostics);
    const Table& activities = administration.table("activiteiten");
    BOOST_TEST(text_at(activities, "soort", 0) == "creatief");
    BOOST_TEST(text_at(activities, "soort", 2) == "Creatif");
    BOOST_TEST(text_at(activities, "soort", 3) == "koken");
    BOOST_REQUIRE(administration.unmapped.size() == 1U);
    BOOST_TEST(administration.unmapped[0].word == "Creatif");
    BOOST_TEST(administration.unmapped[0].rows == 2U);
    BOOST_TEST(said(diagnostics) == "G07 gegevens/activiteiten.csv:3:4 'Creatif' hoort bij geen enkele "
                                    "categorie van 'soort' (2 regels)\n");
    BOOST_TEST(diagnostics.all()[0].help.text().starts_with("gebruik 'creatief'"));
}

BOOST_AUTO_TEST_CASE(an_activity_of_one_day_ends_that_day_and_another_goes_on) {
    Folder folder;
    folder.write("gegevens/activiteiten-los.csv", "activiteit;soort;datum\na1;koken;1-2-2025\n");
    folder.write("gegevens/activiteiten-reeks.csv",
                 "activiteit;soort;startdatum;einddatum\na2;koken;1-2-2025;\na3;koken;1-2-2025;1-1-2025\n");
    Diagnostics diagnostics;
    const Administration administration = read(folder, diagnostics);
    const Table& activities = administration.table("activiteiten");
    BOOST_TEST(day_at(activities, "einddatum", 0) == "2025-02-01");
    BOOST_TEST(day_at(activities, "einddatum", 1) == "");
    BOOST_TEST(said(diagnostics) ==
               "G24 gegevens/activiteiten-reeks.csv:3:19 de einddatum ligt voor de startdatum\n");
}

BOOST_AUTO_TEST_CASE(lists_of_a_meeting_become_rows) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer\np1\np2\n");
    folder.write("gegevens/activiteiten.csv", "activiteit;soort;startdatum\na1;koken;1-1-2025\n");
    folder.write("gegevens/bijeenkomsten.csv",
                 "activiteit;datum;uren;deelnemers;aantal\n"
                 "a1;1-2-2025;2,5;p1, p2;5\na1;2-2-2025;1:30;\"p1;p2|p1\";\na1;3-2-2025;;;4\n"
                 "a1;4-2-2025;1;p1,p9;1\na2;5-2-2025;1;;\n");
    Diagnostics diagnostics;
    const Administration administration = read(folder, diagnostics);
    const Table& meetings = administration.table("bijeenkomsten");
    const Table& attendances = administration.table("deelnames");
    BOOST_TEST(amount_at(meetings, "minuten", 0) == 150);
    BOOST_TEST(amount_at(meetings, "minuten", 1) == 90);
    BOOST_TEST(amount_at(meetings, "aantal", 1) == 2);
    BOOST_TEST(amount_at(meetings, "aantal", 4) == Column::no_amount);
    BOOST_REQUIRE(attendances.rows() == 8U);
    BOOST_TEST(text_at(attendances, "deelnemer", 1) == "p2");
    BOOST_TEST(text_at(attendances, "deelnemer", 2) == "");
    BOOST_TEST(amount_at(attendances, "aantal", 2) == 3);
    BOOST_TEST(text_at(attendances, "basis", 2) == "geturfd");
    BOOST_TEST(amount_at(attendances, "aantal", 5) == 4);
    BOOST_TEST(amount_at(attendances, "minuten", 1) == 150);
    BOOST_TEST(amount_at(attendances, "minuten", 2) == 450); // of three people together
    BOOST_TEST(amount_at(attendances, "minuten", 5) == Column::no_amount);
    BOOST_TEST(attendances.place(5).line == 4U);
    BOOST_TEST(attendances.place(5).file == "gegevens/bijeenkomsten.csv");
    BOOST_TEST(said(diagnostics) ==
               "G13 gegevens/bijeenkomsten.csv:6:1 1 keer staat in 'activiteit' een nummer dat niet in "
               "activiteiten voorkomt, de "
               "eerste is 'a2'\n"
               "G34 gegevens/bijeenkomsten.csv:3:18 'p1' staat twee keer op de lijst en telt één keer\n"
               "G25 gegevens/bijeenkomsten.csv:5:21 er staan 2 deelnemers op de lijst, maar het aantal is 1\n"
               "G13 gegevens/bijeenkomsten.csv:5:15 1 keer staat in 'deelnemers' een nummer dat niet in "
               "deelnemers voorkomt, de "
               "eerste is 'p9'\n");
}

BOOST_AUTO_TEST_CASE(keys_that_refer_to_nothing_are_counted_a_file) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer\np1\n");
    folder.write(
        "gegevens/bezoeken.csv",
        "datum;deelnemer;locatie\n1-1-2025;p1;kade\n2-1-2025;p7;zolder\n3-1-2025;p8;Dijk\n4-1-2025;p7;\n");
    Diagnostics diagnostics;
    const Administration administration = read(folder, diagnostics);
    BOOST_TEST(said(diagnostics) == "G13 gegevens/bezoeken.csv:3:10 3 keer staat in 'deelnemer' een nummer "
                                    "dat niet in deelnemers voorkomt, de eerste is 'p7'\n"
                                    "G13 gegevens/bezoeken.csv:3:13 1 keer staat in 'locatie' een naam "
                                    "die niet in de locaties van centrum.json "
                                    "voorkomt, de eerste is 'zolder'\n");
    BOOST_TEST(administration.table("bezoeken").rows() == 4U);
    BOOST_TEST(text_at(administration.table("bezoeken"), "locatie", 2) == "dijk");
}

BOOST_AUTO_TEST_CASE(a_weekly_schedule_is_written_out_to_days_without_closures) {
    const Reading reading("openingstijden.csv",
                          "soort;locatie;datum;datum_tot;weekdag;geldig_van;geldig_tot;van;tot\n"
                          ";kade;;;ma en wo;01-09-2025;15-09-2025;9:30;16:30\n"
                          "online;;10-09-2025;;;;;19:00;21:00\n"
                          "gesloten;kade;08-09-2025;09-09-2025;;;;;\n"
                          "gesloten;;15-09-2025;;;;;;\n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(opening(reading.administration.table("openingstijden")) == "2025-09-01 kade open 420 :2\n"
                                                                          "2025-09-03 kade open 420 :2\n"
                                                                          "2025-09-10 kade open 420 :2\n"
                                                                          "2025-09-10  online 120 :3\n");
}

BOOST_AUTO_TEST_CASE(an_incomplete_schedule_says_what_it_misses) {
    const Reading reading(
        "openingstijden.csv",
        "soort;datum;weekdag;geldig_van;geldig_tot;van;tot\n"
        "open;;ma;1-1-2025;;9:00;17:00\nopen;;;;;9:00;17:00\nopen;1-1-2025;;;;17:00;9:00\n"
        "open;1-1-2025;;;;9:00;\nopen;;maandeg;1-1-2025;2-1-2025;9:00;10:00\ngesloten;;;;;;\n"
        "open;;ma;1-1-2025;1-1-2199;9:00;10:00\n");
    BOOST_TEST(reading.said() ==
               "G27 gegevens/openingstijden.csv:2:19 van dit weekrooster is niet bekend van wanneer tot "
               "wanneer het geldt\n"
               "G27 gegevens/openingstijden.csv:3:6 deze regel heeft geen datum en geen weekdag\n"
               "G24 gegevens/openingstijden.csv:4:24 de eindtijd ligt niet na de begintijd\n"
               "G27 gegevens/openingstijden.csv:5:23 van deze regel is niet bekend hoe lang de deur open is\n"
               "G27 gegevens/openingstijden.csv:6:7 'maandeg' is geen weekdag en geen datum\n"
               "G27 gegevens/openingstijden.csv:7:10 deze sluiting heeft geen datum\n"
               "G24 gegevens/openingstijden.csv:8:19 hier liggen meer dan dertig jaar tussen\n");
}

BOOST_AUTO_TEST_CASE(opening_hours_that_overlap_are_told) {
    const Reading reading("openingstijden.csv",
                          "locatie;datum;van;tot\nkade;3-3-2025;9:00;12:00\nkade;3-3-2025;13:00;17:00\n"
                          "kade;3-3-2025;11:00;14:00\ndijk;3-3-2025;11:00;14:00\n");
    BOOST_TEST(reading.said() ==
               "G28 gegevens/openingstijden.csv:4 op 3\u00A0maart 2025 overlapt deze regel met regel 2\n"
               "G28 gegevens/openingstijden.csv:4 op 3\u00A0maart 2025 overlapt deze regel met regel 3\n");
}

BOOST_AUTO_TEST_CASE(volunteers_and_costs_are_read) {
    Folder folder;
    folder.write(
        "gegevens/vrijwilligers.csv",
        "vrijwilliger;deelnemer;startdatum;einddatum;uren_per_week;rol\nv1;p1;1-1-2024;;4,5;gastvrouw\n");
    folder.write(
        "gegevens/begroting.csv",
        "jaar;post;soort;begroot;gerealiseerd\n2025;\"Huur; kade\";Huisvesting;\"12.500,00\";-12,5\n");
    Diagnostics diagnostics;
    const Administration administration = read(folder, diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_TEST(amount_at(administration.table("vrijwilligers"), "uren_per_week", 0) == 270);
    BOOST_TEST(amount_at(administration.table("begroting"), "jaar", 0) == 2025);
    BOOST_TEST(text_at(administration.table("begroting"), "soort", 0) == "huisvesting");
    BOOST_TEST(amount_at(administration.table("begroting"), "begroot", 0) == 1250000);
    BOOST_TEST(amount_at(administration.table("begroting"), "gerealiseerd", 0) == -1250);
}

BOOST_AUTO_TEST_CASE(an_administration_can_be_moved) {
    Reading reading("bezoeken.csv", "datum;aantal\n1-1-2025;1\n");
    const RowPlace before = reading.administration.table("bezoeken").place(0);
    const Administration moved = std::move(reading.administration);
    BOOST_TEST(before.file == "gegevens/bezoeken.csv");
    BOOST_TEST(moved.table("bezoeken").place(0).file.data() == before.file.data());
}

BOOST_AUTO_TEST_CASE(a_folder_without_a_centre_is_no_centre) {
    Folder folder;
    std::filesystem::remove(folder.path() / "centrum.json");
    Diagnostics diagnostics;
    BOOST_CHECK_EXCEPTION(folder.read(diagnostics), Failure,
                          [](const Failure& failure) { return failure.diagnostic().code == "B05"; });
}

BOOST_AUTO_TEST_SUITE_END()
