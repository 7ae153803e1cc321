// One data file to columns: headings in any spelling, own headings, places, and all that can be wrong with
// a cell.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

BOOST_AUTO_TEST_SUITE(table_files)

BOOST_AUTO_TEST_CASE(the_plain_road_gives_rows_with_their_places) {
    const Reading reading("bezoeken.csv", "datum;vertrek;deelnemer;locatie;soort;aantal\r\n"
                                          "03-03-2025 10:15;03-03-2025 12:00;p01;kade;inloop;\r\n"
                                          "2025-03-04;;;De Brug Kade;Koken;12\r\n\r\n");
    const Table& visits = reading.administration.table("bezoeken");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(visits.rows() == 2U);
    BOOST_TEST(visits.supplied);
    BOOST_TEST(day_at(visits, "datum", 0) == "2025-03-03");
    BOOST_TEST(day_at(visits, "datum", 1) == "2025-03-04");
    BOOST_TEST(day_at(visits, "vertrek", 1) == "");
    BOOST_TEST(text_at(visits, "deelnemer", 0) == "p01");
    BOOST_TEST(text_at(visits, "locatie", 1) == "kade");
    BOOST_TEST(amount_at(visits, "aantal", 0) == 1);
    BOOST_TEST(amount_at(visits, "aantal", 1) == 12);
    BOOST_TEST(text_at(visits, "basis", 0) == "geteld");
    BOOST_TEST(text_at(visits, "basis", 1) == "geturfd");
    BOOST_TEST(amount_at(visits, "minuten", 0) == 105);
    BOOST_TEST(amount_at(visits, "minuten", 1) == Column::no_amount);
    BOOST_TEST(visits.place(1).file == "gegevens/bezoeken.csv");
    BOOST_TEST(visits.place(1).line == 3U);
}

BOOST_AUTO_TEST_CASE(headings_are_compared_without_case_accents_and_blanks) {
    const Reading reading("bezoeken.csv", "sep=,\n DATUM ,Aantal bezoekers\n03-03-2025,4\n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(amount_at(reading.administration.table("bezoeken"), "aantal", 0) == 4);
    BOOST_TEST(reading.administration.table("bezoeken").place(0).line == 3U);
}

BOOST_AUTO_TEST_CASE(own_headings_come_through_the_centre) {
    Folder folder;
    folder.write(
        "centrum.json",
        R"({"schema": 1, "naam": "x", "kolommen": {"bezoeken": {"datum": "Wanneer", "aantal": "N"}}})");
    folder.write("gegevens/bezoeken.csv", "N\twanneer\n7\t1-2-2025\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_TEST(amount_at(administration.table("bezoeken"), "aantal", 0) == 7);
}

BOOST_AUTO_TEST_CASE(our_own_heading_serves_where_that_of_the_centre_is_absent) {
    Folder folder;
    folder.write("centrum.json",
                 R"({"schema": 1, "naam": "x", "kolommen": {"bezoeken": {"datum": "Binnen"}}})");
    folder.write("gegevens/bezoeken.csv", "datum;aantal\n1-2-2025;7\n");
    Diagnostics diagnostics;
    BOOST_TEST(folder.read(diagnostics).table("bezoeken").rows() == 1U);
    BOOST_TEST(said(diagnostics) == "");
}

BOOST_AUTO_TEST_CASE(a_missing_column_names_the_one_that_resembles_it) {
    const Reading reading("bezoeken.csv", "datun;aantal\nmaandag;3\n");
    const Diagnostic missing = reading.found("G04");
    BOOST_TEST(missing.message.text() ==
               "de kolom 'datum' ontbreekt (dag van het bezoek, eventueel met tijd)");
    BOOST_TEST(missing.place.line == 1U);
    BOOST_TEST(missing.place.column == 1U);
    BOOST_TEST(missing.help.text().find("hernoem 'datun' in 'datum'") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(two_columns_with_one_meaning_are_refused) {
    BOOST_TEST(Reading("bezoeken.csv", "datum;datum;aantal\n1-1-2025;;1\n").found("G05").message.text() ==
               "de kolom 'datum' staat er twee keer");
    BOOST_TEST(Reading("bezoeken.csv", "datum;dag;aantal\n1-1-2025;;1\n").found("G05").message.text() ==
               "de kolommen 'datum' en 'dag' betekenen allebei 'datum'");
}

BOOST_AUTO_TEST_CASE(columns_that_are_not_read_are_listed_once) {
    const Reading reading("bezoeken.csv", "datum;aantal;Weer;Sfeer\n1-1-2025;1;nat;goed\n");
    BOOST_TEST(reading.said() == "G14 gegevens/bezoeken.csv:1 niet gelezen: 'Weer' en 'Sfeer'\n");
}

BOOST_AUTO_TEST_CASE(all_errors_are_reported_at_once_with_their_places) {
    const Reading reading(
        "bezoeken.csv",
        "datum;aantal;soort\n31-02-2025;3;é\n;2;é\n01-03-2025;veel;é\n01-03-2025;-1;é\n01-03-2052;1;é\n");
    BOOST_TEST(reading.said() == "G02 gegevens/bezoeken.csv:2:1 '31-02-2025' is geen bestaande datum\n"
                                 "G17 gegevens/bezoeken.csv:3:1 de kolom 'datum' is hier leeg\n"
                                 "G03 gegevens/bezoeken.csv:4:12 'veel' is geen getal\n"
                                 "G20 gegevens/bezoeken.csv:5:12 '-1' kan niet: dit getal is nul of meer\n"
                                 "G16 gegevens/bezoeken.csv:6:1 '01-03-2052' ligt in de toekomst\n");
    BOOST_TEST(reading.found("G02").place.text == "31-02-2025;3;é");
    BOOST_TEST(reading.found("G02").place.length == 10U);
}

BOOST_AUTO_TEST_CASE(missing_last_cells_are_empty_and_text_too_much_is_an_error) {
    const Reading reading(
        "bezoeken.csv", "datum;aantal;soort\n1-1-2025;1\n1-1-2025;1;x;y\n1-1-2025;2;x;;;\n;;\n2-1-2025;3\n");
    BOOST_TEST(
        reading.said() ==
        "G06 gegevens/bezoeken.csv:3:14 deze regel heeft meer cellen dan de 3 kolommen met een naam\n");
    const Table& visits = reading.administration.table("bezoeken");
    BOOST_TEST(visits.rows() == 3U);
    BOOST_TEST(text_at(visits, "soort", 0) == "");
    BOOST_TEST(text_at(visits, "soort", 1) == "x");
    BOOST_TEST(Reading("bezoeken.csv", "aantal;datum\n1\n2;1-1-2025\n").said() ==
               "G17 gegevens/bezoeken.csv:2:2 de kolom 'datum' is hier leeg\n");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_off_says_so_of_its_last_line_only) {
    BOOST_TEST(
        Reading("bezoeken.csv", "datum;aantal;soort\n1-1-2025;1;x\n2-1-2025;1;x\n3-1-2025;1").said() ==
        "G06 gegevens/bezoeken.csv:4 het bestand houdt op in deze regel: die heeft 2 van de 3 cellen\n");
    // Where the last cells are left out in other rows too, the last one is like those.
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal;soort\n1-1-2025;1\n2-1-2025;1;x\n3-1-2025;1").said() ==
               "");
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal;soort\n1-1-2025;1;x\n3-1-2025;1\n").said() == "");
}

BOOST_AUTO_TEST_CASE(a_row_of_blanks_is_no_row) {
    const Reading reading("bezoeken.csv",
                          "datum;aantal;soort\n1-1-2025;1;x\n ; ; \n \xC2\xA0 ;;\n\t;\xE2\x80\x8B;\n"
                          "\xE2\x80\x8B;\xEF\xBB\xBF;\xE2\x80\xAF\n \n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(reading.administration.table("bezoeken").rows() == 1U);
}

BOOST_AUTO_TEST_CASE(quoted_cells_with_line_breaks_keep_lines_right) {
    const Reading reading("bezoeken.csv",
                          "datum;soort;aantal\n1-1-2025;\"a\nb\";1\n\"32-1-2025\";\"x;y\";2\n");
    BOOST_TEST(reading.said() == "G02 gegevens/bezoeken.csv:4:1 '32-1-2025' is geen bestaande datum\n");
    BOOST_TEST(reading.administration.table("bezoeken").place(1).line == 4U);
    BOOST_TEST(text_at(reading.administration.table("bezoeken"), "soort", 1) == "x;y");
}

BOOST_AUTO_TEST_CASE(an_unclosed_quote_is_shown_where_it_opens) {
    const Reading reading("bezoeken.csv", "datum;soort;aantal\n1-1-2025;x;1\n2-1-2025;\"y;1\n3-1-2025;z;1\n");
    BOOST_TEST(reading.said() ==
               "G09 gegevens/bezoeken.csv:3:10 dit aanhalingsteken wordt nergens gesloten\n");
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n1-1-2025;\"1\"2\n").found("G09").message.text() ==
               "na het aanhalingsteken staat nog tekst");
    const Diagnostic heading = Reading("bezoeken.csv", "datum;\"aantal\n1-1-2025;1\n").found("G09");
    BOOST_TEST(heading.place.line == 1U);
    BOOST_TEST(heading.place.text == "datum;\"aantal");
}

BOOST_AUTO_TEST_CASE(empty_files_and_files_without_rows_are_told_apart) {
    BOOST_TEST(Reading("bezoeken.csv", "").found("G01").message.text() == "dit bestand is leeg");
    BOOST_TEST(Reading("bezoeken.csv", "\r\n\r\n").found("G01").code == "G01");
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n").found("G33").code == "G33");
    BOOST_TEST(Reading("bezoeken.csv", "sep=;").found("G01").code == "G01");
}

BOOST_AUTO_TEST_CASE(a_windows_1252_file_reads_like_a_utf8_one) {
    const Reading reading("deelnemers.csv", "deelnemer;gemeente\r\np1;S\xFA"
                                            "dwest\r\n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(text_at(reading.administration.table("deelnemers"), "gemeente", 0) == "Súdwest");
}

BOOST_AUTO_TEST_CASE(an_amount_that_can_mean_two_things_explains_itself) {
    Folder folder;
    folder.write("gegevens/begroting.csv", "jaar;soort;begroot\n2025;personeel;1.234\n2025;ict;€ 1250\n");
    Diagnostics diagnostics;
    const Administration first = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "G08 gegevens/begroting.csv:2:16 '1.234' kan twee dingen betekenen\n");
    BOOST_TEST(diagnostics.all()[0].help.text().find("\"begroting.begroot\": \"komma\"") !=
               std::string::npos);
    BOOST_TEST(amount_at(first.table("begroting"), "begroot", 1) == 125000);
    folder.write("centrum.json", R"({"schema": 1, "naam": "x", "notatie": {"begroting.begroot": "komma"}})");
    Diagnostics none;
    BOOST_TEST(amount_at(folder.read(none).table("begroting"), "begroot", 0) == 123400);
    BOOST_TEST(said(none) == "");
}

BOOST_AUTO_TEST_CASE(an_amount_means_what_the_others_in_its_file_say) {
    Folder folder;
    folder.write("gegevens/begroting.csv",
                 "jaar;soort;begroot;gerealiseerd\n2025;personeel;1.234;(€ 200,50)\n2025;ict;€ 1.250;\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_TEST(amount_at(administration.table("begroting"), "begroot", 0) == 123400);
    BOOST_TEST(amount_at(administration.table("begroting"), "gerealiseerd", 0) == -20050);
    folder.write("gegevens/begroting.csv",
                 "jaar;soort;begroot\n2025;personeel;1.234\n2025;ict;12.50\n2025;ict;12,50\n");
    Diagnostics both;
    folder.read(both);
    BOOST_TEST(found(both, "G08").code == "G08");
}

BOOST_AUTO_TEST_CASE(identifying_columns_are_refused_and_never_quoted) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;Achternaam;geslacht;ingeschreven\np1;Jansen;v;31-02-2024\n");
    BOOST_TEST(reading.said() ==
               "G10 gegevens/deelnemers.csv:1:11 de kolom 'Achternaam' lijkt namen te bevatten en wordt "
               "daarom niet gelezen\n"
               "G02 gegevens/deelnemers.csv:2:13 '31-02-2024' is geen bestaande datum\n");
    BOOST_TEST(reading.found("G10").help.text().find("\"weglaten\": { \"deelnemers\": [\"Achternaam\"] }") !=
               std::string::npos);
    BOOST_TEST(reading.found("G02").place.text == "p1;………………;v;31-02-2024");
    BOOST_TEST(reading.found("G02").place.column == 13U);
}

BOOST_AUTO_TEST_CASE(dropped_columns_are_silent_and_masked) {
    Folder folder;
    folder.write("centrum.json",
                 R"({"schema": 1, "naam": "x", "weglaten": {"deelnemers": ["ACHTERNAAM", "BSN"]}})");
    folder.write("gegevens/deelnemers.csv", "deelnemer;Achternaam;BSN;ingeschreven\np1;Döring;123456782;x\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "G02 gegevens/deelnemers.csv:2:21 'x' is geen datum\n");
    BOOST_TEST(diagnostics.all()[0].place.text == "p1;………………;………………………;x");
}

BOOST_AUTO_TEST_CASE(a_birth_date_becomes_a_year) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;Geboortedatum\np1;12-05-1984\np2;1990\np3;31-02-1971\n");
    const Table& people = reading.administration.table("deelnemers");
    BOOST_TEST(amount_at(people, "geboortejaar", 0) == 1984);
    BOOST_TEST(amount_at(people, "geboortejaar", 1) == 1990);
    BOOST_TEST(reading.found("G11").code == "G11");
    BOOST_TEST(reading.found("G29").message.text() == "deze waarde is geen geboortejaar tussen 1900 en 2026");
    BOOST_TEST(reading.found("G29").place.text == "p3;…………………………");
}

BOOST_AUTO_TEST_CASE(a_year_of_five_digits_is_no_day_number) {
    BOOST_TEST(Reading("begroting.csv", "jaar;soort;begroot\n20255;ict;1\n").found("G29").message.text() ==
               "'20255' is geen jaar tussen 1900 en 2199");
    BOOST_TEST(Reading("deelnemers.csv", "deelnemer;geboortejaar\np1;19533\n").found("G29").message.text() ==
               "'19533' is geen geboortejaar tussen 1900 en 2026");
    const Reading dated("deelnemers.csv", "deelnemer;Geboortedatum\np1;19533\n");
    BOOST_TEST(amount_at(dated.administration.table("deelnemers"), "geboortejaar", 0) == 1953);
}

BOOST_AUTO_TEST_CASE(keys_that_look_like_a_bsn_or_an_address_are_refused) {
    std::string bsn = "deelnemer\n", own = "deelnemer\n";
    int found = 0;
    for (int number = 100000000; found < 25; ++number) {
        int sum = 0;
        const std::string text = std::to_string(number);
        for (int digit = 0; digit < 9; ++digit)
            sum += (text[static_cast<std::size_t>(digit)] - '0') * (digit == 8 ? -1 : 9 - digit);
        own += std::to_string(number) + "\n";
        if (sum % 11 != 0) continue;
        bsn += text + "\n";
        ++found;
    }
    BOOST_TEST(Reading("deelnemers.csv", bsn).found("G26").message.text() ==
               "wat in 'deelnemer' staat, lijkt op burgerservicenummers");
    BOOST_TEST(Reading("deelnemers.csv", own).found("G26").message.empty());
    const Reading mail("deelnemers.csv", "deelnemer\nsam@brug.nl\nsam@brug.nl\n");
    BOOST_TEST(mail.found("G26").code == "G26");
    for (const Diagnostic& one : mail.diagnostics.all())
        BOOST_TEST(one.place.text.find("sam") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(files_of_more_years_are_one_table) {
    Folder folder;
    folder.write("gegevens/bezoeken-2024.csv", "datum;aantal\n1-1-2024;3\n");
    folder.write("gegevens/bezoeken_2025.csv", "soort,datum,aantal\nKoken,1-1-2025,4\nkoken,2-1-2025,5\n");
    folder.write("gegevens/foto.png", "x").write("gegevens/bezoken.csv", "x");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    const Table& visits = administration.table("bezoeken");
    BOOST_TEST(visits.rows() == 3U);
    BOOST_TEST(visits.place(0).file == "gegevens/bezoeken-2024.csv");
    BOOST_TEST(visits.place(2).file == "gegevens/bezoeken_2025.csv");
    BOOST_TEST(text_at(visits, "soort", 0) == "");
    BOOST_TEST(text_at(visits, "soort", 2) == "Koken");
    BOOST_TEST(said(diagnostics) == "G22 gegevens/bezoken.csv dit bestand wordt niet gelezen\n"
                                    "G22 gegevens/foto.png dit bestand wordt niet gelezen\n");
    BOOST_TEST(diagnostics.all()[0].help.text() == "gebruik 'bezoeken'");
}

BOOST_AUTO_TEST_CASE(the_centre_may_name_its_files) {
    Folder folder;
    folder.write("centrum.json",
                 R"({"schema": 1, "naam": "x", "bestanden": {"bezoeken": ["export.csv", "weg.csv"]}})");
    folder.write("gegevens/export.csv", "datum;aantal\n1-1-2025;4\n").write("gegevens/bezoeken.csv", "x");
    folder.write("gegevens/begrotin-2023.csv", "x");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(administration.table("bezoeken").rows() == 1U);
    BOOST_TEST(said(diagnostics) ==
               "G31 gegevens/weg.csv dit bestand staat in centrum.json, maar is er niet\n"
               "G22 gegevens/begrotin-2023.csv dit bestand wordt niet gelezen\n"
               "G22 gegevens/bezoeken.csv dit bestand wordt niet gelezen, want \"bestanden\" in centrum.json "
               "noemt het niet\n");
    BOOST_TEST(found(diagnostics, "G22").help.text() == "gebruik 'begroting-2023'");
}

BOOST_AUTO_TEST_SUITE_END()
