// The tables beside visits, activities and costs: what an empty file means, defaults, and what is doubted.
#include <boost/test/unit_test.hpp>

#include "administration/privacy/identifying.hpp"
#include "administration/table/schema.hpp"
#include "folder.hpp"

#include <set>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// The headings of a file of this table, required ones and others.
std::string headings(const TableSchema& table) {
    std::string line;
    for (const ColumnSchema& column : table.columns)
        line += (line.empty() ? "" : ";") + std::string(column.name);
    return line + "\n";
}

} // namespace

BOOST_AUTO_TEST_SUITE(new_tables)

BOOST_AUTO_TEST_CASE(columns_and_headings_of_the_schema_are_told_apart) {
    for (const TableSchema& table : schemas()) {
        std::set<std::string_view> names;
        for (const ColumnSchema& column : table.columns) {
            BOOST_TEST(names.insert(column.name).second, table.name << "." << column.name);
            BOOST_TEST(!column.meaning.empty(), table.name << "." << column.name);
            if (!column.refers_to.empty())
                BOOST_TEST((schema(column.refers_to) != nullptr), column.refers_to);
            for (const std::string_view alias : column.aliases)
                BOOST_TEST(heading_key(alias) == std::string(alias), table.name << "." << alias);
        }
        const auto needs = [&](const char* column) {
            BOOST_TEST((column_schema(table, column) != nullptr), table.name << " has no " << column);
        };
        if (table.time == RowTime::Moment) needs("datum");
        if (table.time == RowTime::Interval) needs("startdatum"), needs("einddatum");
        if (table.time == RowTime::Year) needs("jaar");
    }
}

BOOST_AUTO_TEST_CASE(a_file_with_only_headings_says_none_and_no_file_says_nothing) {
    for (const TableSchema& table : schemas()) {
        if (!table.none_counts || !read_from_files(table)) continue;
        const std::string name(table.name);
        const Reading reading(name + ".csv", headings(table));
        BOOST_TEST(reading.said() ==
                   "G36 gegevens/" + name + ".csv dit bestand heeft geen regels en telt daarom als nul\n");
        const Table& read = reading.administration.table(name);
        BOOST_TEST(read.supplied, name);
        BOOST_TEST(read.rows() == 0U, name);
        for (const Column& column : read.columns) BOOST_TEST(column.supplied, name << "." << column.name);
        const Reading other("bezoeken.csv", "datum;aantal\n1-1-2025;1\n");
        BOOST_TEST(!other.administration.table(name).supplied, name);
    }
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n").found("G33").code == "G33");
}

BOOST_AUTO_TEST_CASE(every_line_that_is_filled_in_well_is_read_without_a_word) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer;betrokken_als\np1;mantelzorger\np2;Inwoner\n");
    folder.write("gegevens/activiteiten.csv",
                 "activiteit;soort;startdatum\na1;Cliëntondersteuning;1-1-2025\n");
    folder.write(
        "gegevens/medewerkers.csv",
        "medewerker;functie;dienstverband;startdatum;einddatum;uren_per_week;fte;ervaringsdeskundig;"
        "ondersteunt_inwoners;VOG;locatie\nm1;herstelcoach;Betaald;1-1-2020;;32;0,89;j;nee;1-2-2023;kade\n");
    folder.write("gegevens/vrijwilligers.csv",
                 "vrijwilliger;startdatum;overeenkomst;vog_datum\nv1;1-1-2024;Ja;29-2-2024\n");
    folder.write("gegevens/partners.csv",
                 "Naam;soort;bereik;startdatum\nGGZ Waterland;Basis-GGZ;regionaal;\n");
    folder.write("gegevens/samenwerking.csv",
                 "datum;partner;onderwerp;soort;aantal\n3-3-2025;GGZ Waterland;toeleiding;overleg;4\n");
    folder.write("gegevens/scholing.csv",
                 "datum;onderwerp;soort;voor;uren;aantal\n3-3-2025;intervisie;intervisie;beide;2,5;8\n");
    folder.write("gegevens/werkbezoeken.csv", "datum;financier;aantal;indruk\n3-3-2025;Gemeente;3;goed\n");
    folder.write(
        "gegevens/verwijzingen.csv",
        "datum;richting;vorm;soort;deelnemer\n3-3-2025;in;warme overdracht;specialistische ggz;p1\n");
    folder.write("gegevens/baten.csv",
                 "jaar;bron;vorm;duur;in_natura;begroot\n2025;IZA SPUK;subsidie;1 jaar;nee;10.000,00\n");
    folder.write("gegevens/vragenlijst.csv", "datum;vraag;antwoord;aantal\n3-3-2025;Voelt u zich "
                                             "gezien?;ja;1\n3-3-2025;Voelt u zich gezien?;ja;1\n");
    folder.write("gegevens/halenbrengen.csv",
                 "datum;moment;richting;wat;deelnemer\n3-3-2025;start;halen;rust;p2\n");
    folder.write("gegevens/omgeving.csv",
                 "jaar;gebied;onderwerp;waarde;bron\n2025;Kade;eenzaamheid;12;GGD\n");
    folder.write("gegevens/bevolking.csv", "jaar;gemeente;inwoners;bron\n2025;Waterstad;84000;CBS\n");
    folder.write("gegevens/overleggen.csv", "datum;tafel;soort;uren\n3-3-2025;regiotafel;regio;1:30\n");
    folder.write("gegevens/maatregelen.csv",
                 "jaar;maatregel;besteding;correctie;uitgevoerd\n2025;IZA 1;1000;-250;deels\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    const auto& table = [&](const char* name) -> const Table& { return administration.table(name); };
    BOOST_TEST(text_at(table("deelnemers"), "betrokken_als", 0) == "naaste");
    BOOST_TEST(text_at(table("activiteiten"), "soort", 0) == "cliëntondersteuning");
    BOOST_TEST(amount_at(table("medewerkers"), "fte", 0) == 89);
    BOOST_TEST((table("medewerkers").column("fte")->unit == Unit::Fte));
    BOOST_TEST(text_at(table("medewerkers"), "ervaringsdeskundig", 0) == "ja");
    BOOST_TEST(day_at(table("medewerkers"), "vog_datum", 0) == "2023-02-01");
    BOOST_TEST(text_at(table("partners"), "soort", 0) == "basis-ggz");
    BOOST_TEST(day_at(table("partners"), "startdatum", 0) == "1900-01-01");
    BOOST_TEST(table("partners").column("startdatum")->days[0] == Column::always);
    BOOST_TEST(amount_at(table("verwijzingen"), "aantal", 0) == 1);
    BOOST_TEST(amount_at(table("vragenlijst"), "aantal", 1) == 1);
    BOOST_TEST(text_at(table("baten"), "bron", 0) == "iza spuk");
    BOOST_TEST(amount_at(table("maatregelen"), "correctie", 0) == -25000);
    BOOST_TEST(amount_at(table("overleggen"), "uren", 0) == 90);
}

BOOST_AUTO_TEST_CASE(full_time_jobs_are_never_guessed_or_rounded) {
    const auto said_of = [](const std::string& cell) {
        return Reading("medewerkers.csv", "medewerker;startdatum;fte\nm1;1-1-2025;" + cell + "\n").said();
    };
    const std::string place = " gegevens/medewerkers.csv:2:13 ";
    BOOST_TEST(said_of("5,37") == "");
    BOOST_TEST(said_of("1") == "");
    BOOST_TEST(said_of("") == "");
    BOOST_TEST(said_of("5.37") ==
               "G08" + place + "de punt in '5.37' is hier niet bekend als decimaalteken\n");
    BOOST_TEST(said_of("1,375") == "G08" + place + "'1,375' kan twee dingen betekenen\n");
    BOOST_TEST(said_of("0,8889") == "G03" + place + "'0,8889' heeft te veel cijfers achter de komma\n");
    BOOST_TEST(said_of("-0,5") == "G20" + place + "'-0,5' kan niet: dit getal is nul of meer\n");
    BOOST_TEST(said_of("vol") == "G03" + place + "'vol' is geen getal\n");
    Folder folder;
    folder.write("centrum.json", R"({"schema": 1, "naam": "x", "notatie": {"medewerkers.fte": "punt"}})");
    folder.write("gegevens/medewerkers.csv", "medewerker;startdatum;fte\nm1;1-1-2025;5.37\n");
    Diagnostics diagnostics;
    BOOST_TEST(amount_at(folder.read(diagnostics).table("medewerkers"), "fte", 0) == 537);
    BOOST_TEST(said(diagnostics) == "");
}

BOOST_AUTO_TEST_CASE(a_row_counts_for_one_unless_it_says_otherwise) {
    const Reading reading("verwijzingen.csv",
                          "datum;richting;deelnemer;aantal\n1-2-2025;uit;p1;\n1-2-2025;uit;;3\n"
                          "1-2-2025;in;;\n1-2-2025;in;p1;2\n1-2-2025;in;;veel\n");
    const Table& referrals = reading.administration.table("verwijzingen");
    BOOST_TEST(amount_at(referrals, "aantal", 0) == 1);
    BOOST_TEST(amount_at(referrals, "aantal", 1) == 3);
    BOOST_TEST(amount_at(referrals, "aantal", 2) == 1);
    BOOST_TEST(amount_at(referrals, "aantal", 4) == Column::no_amount);
    BOOST_TEST(
        reading.said() ==
        "G03 gegevens/verwijzingen.csv:6:14 'veel' is geen getal\n"
        "G23 gegevens/verwijzingen.csv:5:16 een regel met een deelnemer telt voor 1, maar hier staat 2\n");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_in_these_tables_is_told_with_its_place) {
    BOOST_TEST(
        Reading("incidenten.csv", "datum;soort\n1-1-2027;ongeluk\n;agressie\n").said() ==
        "G16 gegevens/incidenten.csv:2:1 '1-1-2027' ligt in de toekomst\n"
        "G17 gegevens/incidenten.csv:3:1 de kolom 'datum' is hier leeg\n"
        "G07 gegevens/incidenten.csv:2:10 'ongeluk' hoort bij geen enkele categorie van 'soort' (1 regel)\n");
    BOOST_TEST(Reading("medewerkers.csv", "medewerker;startdatum;vog_datum\nm1;1-1-2025;1-3-2026\n").said() ==
               "G16 gegevens/medewerkers.csv:2:13 '1-3-2026' ligt in de toekomst\n");
    BOOST_TEST(Reading("medewerkers.csv",
                       "medewerker;functie;startdatum;einddatum\nm1;coach;1-1-2025;31-3-2025\n"
                       "m1;coach;1-4-2025;\nm1;kok;1-4-2025;\nm1;coach;1-6-2025;1-5-2025\n")
                   .said() == "G38 gegevens/medewerkers.csv:5 deze regel zegt hetzelfde over dezelfde dagen "
                              "als een andere: regel 3 en regel 5\n"
                              "G24 gegevens/medewerkers.csv:5:19 de einddatum ligt voor de startdatum\n");
    BOOST_TEST(Reading("bevolking.csv",
                       "jaar;gemeente;inwoners;bron\n2025;Waterstad;1;CBS\n2024;Waterstad;1;CBS\n"
                       "2025;waterstad;2;ABF\n")
                   .said() ==
               "G39 gegevens/bevolking.csv:4 dit cijfer staat er twee keer voor 2025: regel 2 en regel 4\n");
    BOOST_TEST(Reading("omgeving.csv",
                       "jaar;gebied;onderwerp;waarde;bron\n2025;A;x;1;CBS\n2025;A;x;1;GGD\n2025;A;x;2;CBS\n")
                   .said() ==
               "G39 gegevens/omgeving.csv:4 dit cijfer staat er twee keer voor 2025: regel 2 en regel 4\n");
    BOOST_TEST(Reading("incidenten.csv", "soort\nagressie\n").found("G04").code == "G04");
}

BOOST_AUTO_TEST_CASE(keys_of_partners_and_employees_are_checked) {
    Folder folder;
    folder.write("gegevens/partners.csv", "partner;contactpersoon\nHuisarts;Jan\n");
    folder.write("gegevens/samenwerking.csv", "datum;partner\n1-2-2025;Huisart\n");
    folder.write("gegevens/medewerkers.csv", "medewerker;startdatum\njan@brug.nl;1-1-2025\n");
    folder.write("gegevens/halenbrengen.csv", "datum;moment;richting;wat;naam\n1-2-2025;nu;halen;rust;Jan\n");
    Diagnostics diagnostics;
    folder.read(diagnostics);
    BOOST_TEST(found(diagnostics, "G13").message.text() ==
               "1 keer staat in 'partner' een naam die niet in partners voorkomt, de eerste is 'Huisart'");
    BOOST_TEST(found(diagnostics, "G26").place.file == "gegevens/medewerkers.csv");
    const std::string all = said(diagnostics);
    BOOST_TEST(all.find("G10 gegevens/partners.csv:1:9 ") != std::string::npos, all);
    BOOST_TEST(all.find("G10 gegevens/halenbrengen.csv:1:27 ") != std::string::npos, all);
    BOOST_TEST(all.find("jan@") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(certificates_come_from_their_file_or_else_from_the_meetings) {
    const std::string meetings =
        "activiteit;datum;deelnemers;afgerond\na1;1-2-2025;p1,p2;p1, p2,p1\na1;2-2-2025;p1;\n"
        "a2;3-2-2025;p3;p3|p9\n";
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer\np1\np2\np3\n");
    folder.write("gegevens/bijeenkomsten.csv", meetings);
    Diagnostics diagnostics;
    const Administration derived = folder.read(diagnostics);
    const Table& certificates = derived.table("certificaten");
    BOOST_TEST(certificates.supplied);
    BOOST_REQUIRE(certificates.rows() == 4U);
    BOOST_TEST(text_at(certificates, "deelnemer", 2) == "p3");
    BOOST_TEST(text_at(certificates, "activiteit", 2) == "a2");
    BOOST_TEST(day_at(certificates, "datum", 2) == "2025-02-03");
    BOOST_TEST(amount_at(certificates, "aantal", 2) == 1);
    BOOST_TEST(certificates.place(2).line == 4U);
    BOOST_TEST(certificates.place(2).file == "gegevens/bijeenkomsten.csv");
    BOOST_TEST(said(diagnostics) ==
               "G13 gegevens/bijeenkomsten.csv:4:16 1 keer staat in 'afgerond' een nummer dat niet in "
               "deelnemers voorkomt, de eerste is 'p9'\n"
               "G34 gegevens/bijeenkomsten.csv:2:19 'p1' staat twee keer op de lijst en telt één keer\n");

    folder.write("gegevens/certificaten.csv", "datum;activiteit;aantal\n5-2-2025;a1;6\n");
    Diagnostics both;
    const Administration own = folder.read(both);
    BOOST_REQUIRE(own.table("certificaten").rows() == 1U);
    BOOST_TEST(amount_at(own.table("certificaten"), "aantal", 0) == 6);
    BOOST_TEST(said(both) == "G37 gegevens/bijeenkomsten.csv:2:19 certificaten staan hier en ook in "
                             "gegevens/certificaten.csv; alleen dat bestand telt\n");

    const Reading without("bijeenkomsten.csv", "activiteit;datum\na1;1-2-2025\n");
    BOOST_TEST(!without.administration.table("certificaten").supplied);
    const Reading none("bijeenkomsten.csv", "activiteit;datum;afgerond\na1;1-2-2025;\n");
    BOOST_TEST(none.administration.table("certificaten").supplied);
    BOOST_TEST(none.administration.table("certificaten").rows() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
