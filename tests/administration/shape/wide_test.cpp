// One value over several columns: parts of the day, years, locations, days side by side; and two rows of
// headings.
#include <boost/test/unit_test.hpp>

#include "administration/intake/account_words.hpp"
#include "folder.hpp"
#include "workbook/builder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// "2025-01-02 kade 5" for each row, a line each; only the columns that are filled.
std::string shown(const Administration& administration, std::string_view name,
                  const std::vector<std::string_view>& columns) {
    const Table& table = administration.table(name);
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (std::size_t index = 0; index < columns.size(); ++index) {
            const Column& column = *table.column(columns[index]);
            if (index > 0) all += " ";
            if (column.kind == ColumnKind::Text) all += text_at(table, columns[index], row);
            if (column.kind == ColumnKind::Date) all += day_at(table, columns[index], row);
            if (column.kind == ColumnKind::Quantity)
                all += column.amounts[row] == Column::no_amount ? "?" : std::to_string(column.amounts[row]);
        }
        all += "\n";
    }
    return all;
}

std::string visits(const Reading& reading) {
    return shown(reading.administration, "bezoeken", {"datum", "locatie", "aantal"});
}

std::string account(const Reading& reading) { return in_dutch(reading.administration.accounts.at(0)); }

std::vector<std::uint32_t> lines(const Reading& reading, std::string_view table) {
    return reading.administration.table(table).lines;
}

/// One file in a centre that gave an answer before.
struct Answered {
    Diagnostics diagnostics;
    Administration administration;
    Answered(const std::string& question, const std::string& word, const std::string& file,
             const std::string& text) {
        Folder folder;
        KeptAnswers kept;
        kept.put(question, word);
        folder.write(std::string(KeptAnswers::shown_name), kept.json());
        folder.write("gegevens/" + file, text);
        administration = folder.read(diagnostics);
    }
};

std::string xml_row(const std::vector<std::string>& cells) {
    std::string xml = "<row>";
    for (const std::string& cell : cells)
        xml += cell.empty()          ? "<c/>"
               : cell.front() == '#' ? "<c><v>" + cell.substr(1) + "</v></c>"
               : cell.front() == '@' ? "<c s=\"1\"><v>" + cell.substr(1) + "</v></c>"
                                     : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

std::string xlsx(const std::vector<std::vector<std::string>>& rows, const std::string& merged = {}) {
    XlsxMaker maker;
    maker.formats = "14";
    std::string data = "<sheetData>";
    for (const auto& row : rows) data += xml_row(row);
    return maker.sheet("Blad1", data + "</sheetData>" + merged).bytes();
}

} // namespace

BOOST_AUTO_TEST_SUITE(side_by_side)

BOOST_AUTO_TEST_CASE(each_number_below_a_location_is_a_row) {
    const Reading read("bezoeken.csv", "Datum;Kade;De Brug Kade\n1-1-2025;1;2\n");
    BOOST_TEST(read.found("G78").code == "I01"); // one location twice
    const Reading two("bezoeken.csv", "Datum;dijk;De Brug Kade\n2-1-2025;4;5\n3-1-2025;;7\n4-1-2025;-;0\n");
    BOOST_TEST(visits(two) == "2025-01-02 dijk 4\n2025-01-02 kade 5\n2025-01-03 kade 7\n2025-01-04 kade 0\n");
    BOOST_TEST((lines(two, "bezoeken") == std::vector<std::uint32_t>{2, 2, 3, 4}));
    BOOST_TEST(account(two) == "4 regels: 3 gelezen als 4 regels van bezoeken, 1 met kolomnamen");
    BOOST_TEST(two.said() ==
               "G78 gegevens/bezoeken.csv:1:7 de kolommen 'dijk' en 'De Brug Kade' staan naast elkaar: "
               "elke cel eronder is gelezen als een eigen regel, met de naam als 'locatie'\n");
}

BOOST_AUTO_TEST_CASE(parts_of_a_day_are_tallies_of_their_own) {
    const Reading read("bezoeken.csv", "Datum;locatie;Ochtend;Middag;Avond;Totaal\n2-1-2025;kade;5;5;;10\n"
                                       "3-1-2025;dijk;1;;2;3\n");
    BOOST_TEST(visits(read) ==
               "2025-01-02 kade 5\n2025-01-02 kade 5\n2025-01-03 dijk 1\n2025-01-03 dijk 2\n");
    BOOST_TEST(read.diagnostics.errors() == 0U);
    BOOST_TEST(read.diagnostics.warnings() == 0U); // equal numbers are no double rows
}

BOOST_AUTO_TEST_CASE(a_message_points_at_the_cell_that_the_number_comes_from) {
    const Reading read("bezoeken.csv", "Datum;Naam bezoeker;dijk;kade\n2-1-2025;Jan de Wit;4;5\n"
                                       "3-1-2025;Piet;1;\"zes\"\n4-1-2025;Kees;3;3\n");
    const Diagnostic wrong = read.found("G03");
    BOOST_TEST(wrong.place.line == 3U);
    BOOST_TEST(wrong.place.column == 17U);
    BOOST_TEST(wrong.place.text == "3-1-2025;…………;1;\"zes\"");
}

BOOST_AUTO_TEST_CASE(years_side_by_side_give_the_year) {
    const Reading read("bevolking.csv",
                       "gemeente;bron;2023;2024\nWaterstad;CBS;120000;121000\nDijkdorp;CBS;9000;\n");
    BOOST_TEST(shown(read.administration, "bevolking", {"jaar", "gemeente", "inwoners"}) ==
               "2023 Waterstad 120000\n2024 Waterstad 121000\n2023 Dijkdorp 9000\n");
}

BOOST_AUTO_TEST_CASE(what_the_numbers_are_is_asked_when_they_may_be_several_things) {
    const std::string text = "post;soort;2024;2025\nLoon;personeel;100;110\nHuur;huisvesting;50,50;\n";
    const Reading open("begroting.csv", text);
    BOOST_REQUIRE(open.administration.questions.size() == 1U);
    const Question& question = open.administration.questions.front();
    BOOST_TEST(question.code == "V10");
    BOOST_TEST(question.id == "getallen:begroting jaar post soort");
    BOOST_TEST(question.answers.size() == 3U);
    BOOST_TEST(open.administration.table("begroting").rows() == 0U);
    BOOST_TEST(open.said() == ""); // one cause is told once, by the question
    const Answered said(question.id, "begroot", "begroting.csv", text);
    BOOST_TEST(said.administration.questions.empty());
    BOOST_TEST(shown(said.administration, "begroting", {"jaar", "post", "begroot", "gerealiseerd"}) ==
               "2024 Loon 10000 ?\n2025 Loon 11000 ?\n2024 Huur 5050 ?\n");
    const Answered no(question.id, "niet lezen", "begroting.csv", text);
    BOOST_TEST(found(no.diagnostics, "G04").code == "G04");
}

BOOST_AUTO_TEST_CASE(a_heading_may_say_the_year_and_what_it_is) {
    const Reading read("begroting.csv",
                       "post;soort;Begroot 2024;Gerealiseerd 2024;Begroot 2025;Gerealiseerd 2025\n"
                       "Loon;personeel;1;2;3;4\nHuur;huisvesting;;5;6;\n");
    BOOST_TEST(shown(read.administration, "begroting", {"jaar", "post", "begroot", "gerealiseerd"}) ==
               "2024 Loon 100 200\n2025 Loon 300 400\n2024 Huur ? 500\n2025 Huur 600 ?\n");
    BOOST_TEST(read.administration.questions.empty());
}

BOOST_AUTO_TEST_CASE(months_of_a_year_add_up_to_it) {
    const Answered read("getallen:begroting maand jaar post soort", "gerealiseerd", "begroting.csv",
                        "jaar;post;soort;jan;feb;mrt\n2025;Loon;personeel;10;10;12\n");
    BOOST_TEST(shown(read.administration, "begroting", {"jaar", "gerealiseerd"}) ==
               "2025 1000\n2025 1000\n2025 1200\n");
    BOOST_TEST(read.diagnostics.errors() + read.diagnostics.warnings() == 0U);
}

BOOST_AUTO_TEST_CASE(a_month_is_no_day) {
    for (const char* text :
         {"locatie;januari;februari;maart\nkade;1;2;3\n", "locatie;jan-25;feb-25;mrt-25\nkade;1;2;3\n",
          "Maand;kade;dijk\njanuari;1;2\n", "week;aantal\n12;40\n"}) {
        const Reading read("bezoeken.csv", text);
        BOOST_TEST(read.found("G79").code == "G79", text);
        BOOST_TEST(read.found("G04").code == "I01", text);
        BOOST_TEST(read.administration.table("bezoeken").rows() == 0U, text);
    }
}

BOOST_AUTO_TEST_CASE(days_side_by_side_are_days) {
    const Reading read("bezoeken.csv", "locatie;2-1-2025;9 januari 2025;2025-01-16\nkade;4;;5\ndijk;6;7;\n");
    BOOST_TEST(visits(read) ==
               "2025-01-02 kade 4\n2025-01-16 kade 5\n2025-01-02 dijk 6\n2025-01-09 dijk 7\n");
}

BOOST_AUTO_TEST_CASE(own_words_of_a_category_are_asked_about) {
    Folder folder;
    folder.write("centrum.json", R"({"schema": 1, "naam": "De Brug",
        "categorieen": {"bezoeken.soort": {"Inloop": "inloop", "Eten": "eettafel"}}})");
    folder.write("gegevens/bezoeken.csv", "datum;Inloop;Eten\n2-1-2025;4;5\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_REQUIRE(administration.questions.size() == 1U);
    BOOST_TEST(administration.questions.front().code == "V09");
    BOOST_TEST(administration.questions.front().id == "naast-elkaar:bezoeken soort datum");
    BOOST_TEST(shown(administration, "bezoeken", {"datum", "soort", "aantal"}) ==
               "2025-01-02 inloop 4\n2025-01-02 eettafel 5\n");
}

BOOST_AUTO_TEST_CASE(totals_are_checked_below_each_heading) {
    const Reading right("bezoeken.csv", "datum;kade;dijk\n2-1-2025;4;5\n3-1-2025;1;2\nTotaal;5;7\n");
    BOOST_TEST(account(right) ==
               "4 regels: 2 gelezen als 4 regels van bezoeken, 1 met kolomnamen, 1 totaal (klopt)");
    const Reading weeks("bezoeken.csv",
                        "datum;ochtend;avond\n2-1-2025;4;5\nWeek 1;4;5\n9-1-2025;1;2\n\nWeek 2;1;2\n");
    BOOST_TEST(
        account(weeks) ==
        "6 regels: 2 gelezen als 4 regels van bezoeken, 1 met kolomnamen, 1 leeg, 2 totalen (kloppen)");
    BOOST_TEST(weeks.diagnostics.errors() == 0U);
    const Reading wrong("bezoeken.csv", "datum;kade;dijk\n2-1-2025;4;5\n3-1-2025;1;2\nTotaal;5;8\n");
    BOOST_TEST(wrong.found("G98").place.line == 4U);
    BOOST_TEST(wrong.found("G98").place.column == 10U);
}

BOOST_AUTO_TEST_CASE(every_line_is_accounted_for) {
    const Reading read("bezoeken.csv",
                       "Telling;;\n\ndatum;kade;dijk\nJanuari 2025;;\n2-1-2025;4;5\n3-1-2025;;\n;;\n"
                       "4-1-2025;1;2;te veel\ndatum;kade;dijk\n5-1-2025;\"1;2\n");
    BOOST_TEST(account(read) ==
               "10 regels: 1 gelezen als 2 regels van bezoeken, 2 titels, 2 met kolomnamen, 3 leeg, "
               "2 regels met een fout");
}

BOOST_AUTO_TEST_CASE(groups_and_values_side_by_side_go_together) {
    const Reading read("omgeving.csv",
                       "gebied;onderwerp;bron;2023;2024\nNoord;schulden;CBS;1;2\nNoord;werk;CBS;3;4\n");
    BOOST_TEST(shown(read.administration, "omgeving", {"jaar", "onderwerp", "waarde"}) ==
               "2023 schulden 1\n2024 schulden 2\n2023 werk 3\n2024 werk 4\n");
    const Reading grouped("begroting.csv",
                          "soort;post;begroot 2024;begroot 2025\npersoneel;Loon;1;2\n;Reis;3;4\n"
                          ";Premie;5;\nhuisvesting;Huur;;6\n;Gas;;7\n");
    BOOST_TEST(
        shown(grouped.administration, "begroting", {"jaar", "soort", "post", "begroot"}) ==
        "2024 personeel Loon 100\n2025 personeel Loon 200\n2024 personeel Reis 300\n2025 personeel Reis 400\n"
        "2024 personeel Premie 500\n2025 huisvesting Huur 600\n2025 huisvesting Gas 700\n");
}

BOOST_AUTO_TEST_CASE(headings_that_only_look_like_values_are_left_alone) {
    const std::pair<const char*, const char*> files[] = {
        // A word that the centre has as a location, once.
        {"bezoeken.csv", "datum;deelnemer;kade\n2-1-2025;p1;x\n"},
        // A person counts for one; what stands beside is no cross.
        {"bezoeken.csv", "datum;deelnemer;kade;dijk\n2-1-2025;p1;3;4\n"},
        // The number of the row as a whole is there.
        {"bezoeken.csv", "datum;aantal;ochtend;middag\n2-1-2025;9;4;5\n"},
        // No numbers.
        {"bezoeken.csv", "datum;ochtend;middag;aantal bezoekers\n2-1-2025;open;dicht;4\n"},
        {"bijeenkomsten.csv", "activiteit;datum;ochtend;middag\nkoor;2-1-2025;ja;nee\n"},
        // Rows that are somebody or something themselves.
        {"vrijwilligers.csv", "vrijwilliger;startdatum;kade;dijk\nv1;2-1-2025;4;5\n"},
        {"activiteiten.csv", "activiteit;soort;startdatum;2024;2025\na1;creatief;2-1-2024;4;5\n"},
        // Two names that happen to be months.
        {"begroting.csv", "jaar;post;soort;begroot;Mei;Jan\n2025;Loon;personeel;1;2;3\n"}};
    for (const auto& [file, text] : files) {
        const Reading read(file, text);
        BOOST_TEST(read.found("G78").code == "I01", text);
        BOOST_TEST(account(read).starts_with("2 regels: 1 gelezen als "), account(read));
        BOOST_TEST(account(read).find(" regel") == account(read).find(" regels:"), account(read));
    }
}

BOOST_AUTO_TEST_CASE(a_cross_beside_a_person_is_a_visit) {
    // The same list with the dates and the crosses in other spellings.
    for (const char* text : {"deelnemer;2-1-2025;9-1-2025\np1;x;\np2;x;x\n",
                             "lid;do 2 jan 2025;9 januari 2025\np1;1;0\np2;V;Aanwezig\n",
                             "Nr;02/01/2025;09/01/2025\np1;ja;nee\np2;\u2713;j\nTotaal;2;1\n"}) {
        const Reading reading("bezoeken.csv", text);
        BOOST_TEST(reading.found("G78").code == "G78", text);
        const Table& table = reading.administration.table("bezoeken");
        BOOST_REQUIRE(table.rows() == 3U);
        const auto& days = table.column("datum")->days;
        BOOST_TEST((days[1] == days[0] && days[2] == days[0] + 7), text);
        const Column& people = *table.column("deelnemer");
        BOOST_TEST(people.dictionary.text(people.codes[2]) == "p2", text);
    }
}

BOOST_AUTO_TEST_CASE(two_rows_of_headings_give_two_columns) {
    const Reading read("bezoeken.csv",
                       "Telling 2025\n;kade;;dijk;\nDatum;Ochtend;Avond;Ochtend;Avond\n2-1-2025;1;2;3;4\n"
                       "3-1-2025;;5;;6\n");
    BOOST_TEST(visits(read) == "2025-01-02 kade 1\n2025-01-02 kade 2\n2025-01-02 dijk 3\n2025-01-02 dijk 4\n"
                               "2025-01-03 kade 5\n2025-01-03 dijk 6\n");
    BOOST_TEST(account(read) == "5 regels: 2 gelezen als 6 regels van bezoeken, 1 titel, 2 met kolomnamen");
    BOOST_TEST(read.found("G78").message.text().find("'kade – Ochtend'") != std::string::npos);
    const Reading above("bezoeken.csv",
                        "Datum;kade;;dijk;\n;Ochtend;Avond;Ochtend;Avond\n2-1-2025;1;2;3;4\n");
    BOOST_TEST(visits(above) ==
               "2025-01-02 kade 1\n2025-01-02 kade 2\n2025-01-02 dijk 3\n2025-01-02 dijk 4\n");
    const Reading budget("begroting.csv",
                         ";;2024;;2025;\npost;soort;begroot;gerealiseerd;begroot;gerealiseerd\n"
                         "Loon;personeel;1;2;3;4\n");
    BOOST_TEST(shown(budget.administration, "begroting", {"jaar", "begroot", "gerealiseerd"}) ==
               "2024 100 200\n2025 300 400\n");
    const Reading caption("bezoeken.csv", ";Bezoekers;;\nDatum;Ochtend;Avond;Opmerking\n2-1-2025;1;2;druk\n");
    BOOST_TEST(visits(caption) == "2025-01-02  1\n2025-01-02  2\n");
}

BOOST_AUTO_TEST_CASE(a_sheet_with_merged_headings_says_its_cells) {
    const std::string merged = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
                               "<mergeCell ref=\"D1:E1\"/></mergeCells>";
    const Reading read("bezoeken.xlsx", xlsx({{"Datum", "kade", "", "dijk", ""},
                                              {"", "Ochtend", "Avond", "Ochtend", "Avond"},
                                              {"@45659", "#1", "#2", "#3", "veel"},
                                              {"@45660", "", "#5", "", "#6"}},
                                             merged));
    BOOST_TEST(visits(read) == "2025-01-02 kade 1\n2025-01-02 kade 2\n2025-01-02 dijk 3\n2025-01-02 dijk ?\n"
                               "2025-01-03 kade 5\n2025-01-03 dijk 6\n");
    BOOST_TEST(read.found("G03").place.cell == "E3");
    BOOST_TEST(read.found("G78").place.cell == "B2");
    const Reading days("bezoeken.xlsx", xlsx({{"locatie", "@45659", "@45666"}, {"kade", "#4", "#5"}}));
    BOOST_TEST(visits(days) == "2025-01-02 kade 4\n2025-01-09 kade 5\n");
}

BOOST_AUTO_TEST_CASE(an_opendocument_sheet_is_read_the_same) {
    const auto text = [](const std::string& word, const std::string& attributes = {}) {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + word +
               "</text:p></table:table-cell>";
    };
    const auto number = [](const std::string& value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"/>";
    };
    const auto line = [](const std::string& cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const std::string over = "table:number-columns-spanned=\"2\"", covered = "<table:covered-table-cell/>";
    const Reading read(
        "bezoeken.ods",
        ods("<table:table table:name=\"Blad1\">" +
            line("<table:table-cell/>" + text("kade", over) + covered + text("dijk", over) + covered) +
            line(text("Datum") + text("Ochtend") + text("Avond") + text("Ochtend") + text("Avond")) +
            line("<table:table-cell office:value-type=\"date\" office:date-value=\"2025-01-02\"/>" +
                 number("1") + number("2") + "<table:table-cell/>" + number("4")) +
            "</table:table>"));
    BOOST_TEST(visits(read) == "2025-01-02 kade 1\n2025-01-02 kade 2\n2025-01-02 dijk 4\n");
    BOOST_TEST((read.administration.table("bezoeken").cells == std::vector<std::uint32_t>{2, 3, 5}));
}

BOOST_AUTO_TEST_CASE(a_wide_sheet_of_a_stranger_is_no_wide_table) {
    std::string headings = "locatie", numbers = "kade";
    for (int column = 0; column < 500; ++column) {
        headings += ";" + std::to_string(1 + column % 28) + "-1-" + std::to_string(2000 + column % 100);
        numbers += ";1";
    }
    const Reading read("bezoeken.csv", headings + "\n" + numbers + "\n");
    BOOST_TEST(read.found("G78").code == "I01");
    const Reading text("bezoeken.csv", "datum;" + std::string(3000, ' ') + "a b c d;" +
                                           std::string(3000, '-') + "\n2-1-2025;1;2\n");
    BOOST_TEST(text.found("G78").code == "I01");
}

BOOST_AUTO_TEST_CASE(a_file_without_a_name_is_known_by_headings_side_by_side) {
    const Reading read("telling.csv", "gemeente;bron;2023;2024\nWaterstad;CBS;120000;121000\n");
    BOOST_TEST(read.administration.table("bevolking").rows() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
