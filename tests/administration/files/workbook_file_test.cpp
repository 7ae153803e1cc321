// Workbooks in gegevens/: each sheet is a table as a CSV file is, and says where in the sheet something is.

#include "folder.hpp"
#include "workbook/builder.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// Cells of a row: "tekst", "#12.5" a number, "@1 45658" a number in style 1, "=" a formula without an
/// outcome.
std::string row(const std::vector<std::string>& cells) {
    std::string xml = "<row>";
    for (const std::string& cell : cells)
        if (cell.empty())
            xml += "<c/>";
        else if (cell.front() == '#' && cell.size() > 1 && cell[1] < 'A')
            xml += "<c><v>" + cell.substr(1) + "</v></c>";
        else if (cell.front() == '@')
            xml += "<c s=\"" + cell.substr(1, 1) + "\"><v>" + cell.substr(3) + "</v></c>";
        else if (cell == "=")
            xml += "<c><f>A1</f></c>";
        else if (cell.front() == '#')
            xml += "<c t=\"e\"><v>" + cell + "</v></c>";
        else
            xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

std::string rows(const std::vector<std::vector<std::string>>& all) {
    std::string xml;
    for (const auto& one : all) xml += row(one);
    return xml;
}

/// Styles 1 to 7.
const std::string formats = "14\ndd-mm-yyyy hh:mm\nhh:mm\n[h]:mm\n0.00\n1\ndd-mm-yyyy hh:mm:ss";

XlsxMaker book(const std::string& sheet, const std::vector<std::vector<std::string>>& all) {
    XlsxMaker maker;
    maker.formats = formats;
    return maker.rows(sheet, rows(all));
}

Reading reading(const std::string& file, const XlsxMaker& maker) { return {file, maker.bytes()}; }

/// The same table twice: out of a workbook and out of a CSV file.
void same_as_csv(const std::string& table, const std::vector<std::vector<std::string>>& all,
                 const std::string& csv) {
    const Reading sheet = reading(table + ".xlsx", book("Blad1", all)), text(table + ".csv", csv);
    BOOST_TEST(sheet.said() == "");
    BOOST_TEST(text.said() == "");
    const Table &ours = sheet.administration.table(table), &theirs = text.administration.table(table);
    BOOST_REQUIRE(ours.rows() == theirs.rows());
    for (const Column& column : theirs.columns) {
        const Column& own = *ours.column(column.name);
        BOOST_TEST(own.supplied == column.supplied, column.name);
        BOOST_TEST(own.days == column.days, column.name);
        BOOST_TEST(own.amounts == column.amounts, column.name);
        for (std::size_t index = 0; index < column.codes.size(); ++index)
            BOOST_TEST(text_at(ours, column.name, index) == text_at(theirs, column.name, index));
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(workbook_files)

BOOST_AUTO_TEST_CASE(a_sheet_is_read_as_the_same_csv_file) {
    same_as_csv(
        "bezoeken",
        {{"Datum", "vertrek", "deelnemer", "locatie", "soort", "aantal"},
         {"@2 45658.4375", "@2 45658.5", "#101", "kade", "inloop", ""},
         {"@1 45659", "", "", "dijk", "eettafel", "#12"},
         {"03-01-2025 09:30", "", "A-7", "De Brug Kade", "Inloop", "#1"}},
        "Datum;vertrek;deelnemer;locatie;soort;aantal\n01-01-2025 10:30;01-01-2025 12:00;101;kade;inloop;\n"
        "02-01-2025;;;dijk;eettafel;12\n03-01-2025 09:30;;A-7;De Brug Kade;Inloop;1\n");
    same_as_csv(
        "bijeenkomsten",
        {{"activiteit", "datum", "uren", "aantal"},
         {"koor", "@1 45658", "#2.5", "#8"},
         {"koor", "@1 45659", "@4 0.10416666666666667", "#8"},
         {"koor", "@1 45660", "@3 6.25E-2", "#8"}},
        "activiteit;datum;uren;aantal\nkoor;1-1-2025;2,5;8\nkoor;2-1-2025;2:30;8\nkoor;3-1-2025;1:30;8\n");
    same_as_csv("begroting",
                {{"jaar", "post", "soort", "begroot", "gerealiseerd"},
                 {"#2025", "huur", "huisvesting", "#1234.5", "@5 33.335"},
                 {"#2025", "gas", "huisvesting", "#1.1000000000000001", "@5 -33.334999999"},
                 {"#2025", "bank", "overig", "#1234", "@6 0.995"}},
                "jaar;post;soort;begroot;gerealiseerd\n2025;huur;huisvesting;1234,50;33,34\n"
                "2025;gas;huisvesting;1,10;-33,33\n2025;bank;overig;1234;1,00\n");
    same_as_csv("openingstijden",
                {{"soort", "locatie", "weekdag", "geldig_van", "geldig_tot", "van", "tot"},
                 {"open", "kade", "maandag", "@1 45658", "@1 46022", "@3 0.375", "@2 45658.708333333336"}},
                "soort;locatie;weekdag;geldig_van;geldig_tot;van;tot\nopen;kade;maandag;1-1-2025;31-12-2025;"
                "9:00;17:00\n");
    same_as_csv("deelnemers",
                {{"deelnemer", "geslacht", "geboortejaar", "gemeente", "ingeschreven"},
                 {"#101", "v", "#1984", "Waterstad", "@1 45000"},
                 {"#102", "m", "@1 30682", "", ""}},
                "deelnemer;geslacht;geboortejaar;gemeente;ingeschreven\n101;v;1984;Waterstad;15-03-2023\n102;"
                "m;1984;;\n");
}

BOOST_AUTO_TEST_CASE(a_place_is_a_cell) {
    const Reading sheet = reading("bezoeken.xlsx", book("Blad 1", {{"datum", "deelnemer", "aantal"},
                                                                   {},
                                                                   {"@1 45658", "#7", "veel"},
                                                                   {"gisteren", "#8", ""},
                                                                   {"", "#9"}}));
    const Diagnostic number = sheet.found("G03"), date = sheet.found("G02"), empty = sheet.found("G17");
    BOOST_TEST(to_text(number, Colour::Off) ==
               "gegevens/bezoeken.xlsx:Blad 1!C3: fout[G03]: 'veel' is geen getal\n"
               "   3 | 01-01-2025 | 7 | veel\n"
               "     |                  ^^^^\n"
               "  hulp: schrijf een heel getal, bijvoorbeeld 12\n");
    BOOST_TEST(date.place.cell == "A4");
    BOOST_TEST(empty.place.cell == "A5");
    BOOST_TEST(empty.place.line == 5U);
    const Table& table = sheet.administration.table("bezoeken");
    BOOST_TEST(table.place(0).file == "gegevens/bezoeken.xlsx:Blad 1");
    BOOST_TEST(table.place(0).line == 3U);
    // A cell that the row does not have is found by its heading all the same.
    const Reading cut = reading("bijeenkomsten.xlsx", book("a", {{"activiteit", "naam", "datum"}, {"koor"}}));
    BOOST_TEST(cut.found("G17").place.cell == "C2");
    const Reading twice = reading(
        "bezoeken.xlsx", book("a", {{"datum", "deelnemer"}, {"@2 45658.5", "#7"}, {"@2 45658.5", "#7"}}));
    BOOST_TEST(twice.found("G12").place.cell == "3");
    BOOST_TEST(to_text(twice.found("G12"), Colour::Off)
                   .starts_with("gegevens/bezoeken.xlsx:a!3: let op[G12]: deze regel staat er twee keer: "
                                "regel 2 en regel 3\n"));
}

BOOST_AUTO_TEST_CASE(names_do_not_come_in_through_a_sheet) {
    const Reading sheet =
        reading("deelnemers.xlsx",
                book("Blad1", {{"deelnemer", "Achternaam", "ingeschreven"}, {"p1", "Döring", "later"}}));
    BOOST_TEST(sheet.found("G10").place.cell == "B1");
    BOOST_TEST(sheet.found("G02").place.text == "p1 | ……………… | later");
    std::vector<std::vector<std::string>> born{{"deelnemer", "Dag"}};
    for (int person = 1; person <= 40; ++person)
        born.push_back({"p" + std::to_string(person), "@1 " + std::to_string(18000 + 311 * person)});
    BOOST_TEST(reading("deelnemers.xlsx", book("Blad1", born)).found("G10").message.text() ==
               "in de kolom 'Dag' lijken geboortedatums te staan; zij wordt niet gelezen");
}

BOOST_AUTO_TEST_CASE(cells_that_say_nothing_are_asked_about) {
    const Reading sheet = reading(
        "bezoeken.xlsx",
        book("Blad1", {{"datum", "deelnemer", "aantal"}, {"@1 45658", "", "="}, {"@1 45659", "#N/A", ""}}));
    BOOST_TEST(sheet.said() ==
               "G54 gegevens/bezoeken.xlsx:Blad1!C2 deze cel is nog niet uitgerekend\n"
               "G54 gegevens/bezoeken.xlsx:Blad1!B3 in deze cel staat een fout van het rekenblad: '#N/B'\n");
}

BOOST_AUTO_TEST_CASE(types_that_do_not_fit_are_told) {
    const auto said = [](const std::string& table, const std::vector<std::string>& headings,
                         const std::vector<std::string>& cells) {
        return reading(table + ".xlsx", book("b", {headings, cells})).said();
    };
    const std::string at = " gegevens/bijeenkomsten.xlsx:b!";
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum", "uren"}, {"koor", "@1 45658", "@1 45658"}) ==
               "G03" + at + "C2 '01-01-2025' is geen getal\n");
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum"}, {"koor", "@3 0.5"}) ==
               "G02" + at + "B2 '12:00' is geen datum\n");
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum"}, {"koor", "@1 60"}) ==
               "G02" + at + "B2 '29-02-1900' is geen bestaande datum\n");
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum", "uren"}, {"koor", "@1 45658", "@7 1.5"}) ==
               "G18" + at + "C2 '01-01-1900 12:00' is geen bestaande tijd\n");
    BOOST_TEST(
        said("bijeenkomsten", {"activiteit", "datum", "uren"}, {"koor", "@1 45658", "@4 0.10417824074"}) ==
        "G19" + at + "C2 '02:30:01' is geen heel aantal minuten en telt als 150 minuten\n");
    // Excel took a list for a number.
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum", "deelnemers"}, {"koor", "@1 45658", "#12.1"}) ==
               "G03" + at + "C2 '12,1' is voor het rekenblad één getal met een komma\n");
    // A number without the format of a date is Excel's day, but not in a workbook that counts from 1904.
    BOOST_TEST(said("bijeenkomsten", {"activiteit", "datum"}, {"koor", "#45658"}) == "");
    XlsxMaker old = book("b", {{"activiteit", "datum"}, {"koor", "#44196"}, {"koor", "@1 44196"}});
    old.book = "<workbookPr date1904=\"1\"/>";
    const Reading mac = reading("bijeenkomsten.xlsx", old);
    BOOST_TEST(mac.said() == "G02" + at + "B2 '44196' is geen datum\n");
    BOOST_TEST(day_at(mac.administration.table("bijeenkomsten"), "datum", 1) == "2025-01-01");
    // What is typed as text is read as in any file: no mark is guessed.
    BOOST_TEST(said("begroting", {"jaar", "soort", "begroot"}, {"#2025", "ict", "1.234"}) ==
               "G08 gegevens/begroting.xlsx:b!C2 '1.234' kan twee dingen betekenen\n");
    BOOST_TEST(said("begroting", {"jaar", "soort", "begroot"}, {"#2025", "ict", "#33.335"}) ==
               "G03 gegevens/begroting.xlsx:b!C2 '33,335' heeft te veel cijfers achter de komma\n");
}

BOOST_AUTO_TEST_CASE(a_merged_cell_counts_in_all_its_rows_but_a_number_in_none) {
    XlsxMaker maker;
    maker.formats = formats;
    const std::string data = "<sheetData>" +
                             rows({{"activiteit", "datum", "aantal"},
                                   {"koor", "@1 45658", "#8"},
                                   {"", "@1 45659", "#9"},
                                   {"", "", ""}}) +
                             "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/>";
    const Reading name = reading("bijeenkomsten.xlsx", maker.sheet("b", data + "</mergeCells>"));
    BOOST_TEST(name.said() == "");
    const Table& table = name.administration.table("bijeenkomsten");
    BOOST_REQUIRE(table.rows() == 2U);
    BOOST_TEST(text_at(table, "activiteit", 1) == "koor");
    XlsxMaker other;
    other.formats = formats;
    const Reading number =
        reading("bijeenkomsten.xlsx",
                other.sheet("b", "<sheetData>" +
                                     rows({{"activiteit", "datum", "aantal"},
                                           {"koor", "@1 45658", "#8"},
                                           {"koor", "@1 45659", ""}}) +
                                     "</sheetData><mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>"));
    BOOST_TEST(number.said() == "G55 gegevens/bijeenkomsten.xlsx:b!C3 '8' staat in een samengevoegde cel en "
                                "zou in meer regels tellen\n");
    // Over columns a value is that of the first one only.
    XlsxMaker wide;
    wide.formats = formats;
    const Reading beside = reading(
        "bijeenkomsten.xlsx",
        wide.sheet(
            "b",
            "<sheetData>" +
                rows({{"activiteit", "datum", "aantal", "Opmerking", ""},
                      {"koor", "@1 45658", "#8", "fijn", ""}}) +
                "</sheetData><mergeCells><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"C2:D2\"/></mergeCells>"));
    BOOST_TEST(beside.said() == "G14 gegevens/bijeenkomsten.xlsx:b!1 niet gelezen: 'Opmerking'\n");
}

BOOST_AUTO_TEST_CASE(what_stands_beside_the_columns_is_told_and_shifts_nothing) {
    const Reading sheet = reading("bezoeken.xlsx", book("b", {{"datum", "aantal"},
                                                              {"@1 45658", "#3", "", "let op!"},
                                                              {"", "", "", "los"},
                                                              {"@1 45659", "#4"}}));
    BOOST_TEST(sheet.said() == "G14 gegevens/bezoeken.xlsx:b!D2 naast de kolommen staat nog iets, op 2 "
                               "regels; dat wordt niet gelezen\n");
    BOOST_TEST(sheet.administration.table("bezoeken").rows() == 2U);
}

BOOST_AUTO_TEST_CASE(sheets_belong_to_tables_by_their_names_or_by_that_of_the_workbook) {
    const std::string visits = rows({{"datum", "aantal"}, {"@1 45658", "#3"}});
    XlsxMaker many;
    many.formats = formats;
    many.rows("Bezoeken 2025", visits)
        .rows("Deelnemers", rows({{"deelnemer"}, {"p1"}}))
        .rows("Uitleg", rows({{"Zo vult u dit in"}}))
        .rows("Leeg", "");
    many.sheet("Lijsten", "<sheetData/>", "state=\"hidden\"")
        .sheet("bezoeken oud", "<sheetData/>", "state=\"hidden\"");
    const Reading all = reading("administratie.xlsx", many);
    const std::string at = " gegevens/administratie.xlsx:";
    BOOST_TEST(all.said() == "G22" + at + "Uitleg dit blad wordt niet gelezen\nG53" + at +
                                 "Lijsten dit blad is verborgen en wordt niet gelezen\nG53" + at +
                                 "bezoeken oud dit blad is verborgen en wordt niet gelezen\n");
    BOOST_TEST((all.diagnostics.all()[1].severity == Severity::Note));
    BOOST_TEST((all.diagnostics.all()[2].severity == Severity::Warning));
    BOOST_TEST(all.administration.table("bezoeken").rows() == 1U);
    BOOST_TEST(all.administration.table("deelnemers").rows() == 1U);
    const auto input =
        std::find_if(all.administration.inputs.begin(), all.administration.inputs.end(),
                     [](const InputFile& one) { return one.name == "gegevens/administratie.xlsx"; });
    BOOST_REQUIRE((input != all.administration.inputs.end()));
    BOOST_TEST((input->size > 100 && !input->whole));
    const std::string later = rows({{"datum", "aantal"}, {"@1 45690", "#4"}});
    XlsxMaker months;
    months.formats = formats;
    const Reading by_file =
        reading("Bezoeken 2025.xlsx", months.rows("januari", visits).rows("februari", later));
    BOOST_TEST(by_file.said() == "");
    BOOST_TEST(by_file.administration.table("bezoeken").files.size() == 2U);
    BOOST_TEST(by_file.administration.table("bezoeken").place(1).file ==
               "gegevens/Bezoeken 2025.xlsx:februari");
    BOOST_TEST(by_file.administration.inputs.front().whole);
    XlsxMaker stranger;
    BOOST_TEST(reading("planning.xlsx", stranger.rows("Planning", rows({{"iets", "anders"}})))
                   .found("G22")
                   .message.text() == "dit blad wordt niet gelezen");
}

BOOST_AUTO_TEST_CASE(centrum_json_names_workbooks_and_sheets) {
    const auto visits = [](const char* day) {
        return "<sheetData>" + rows({{"datum", "aantal"}, {"@1 " + std::string(day), "#3"}}) + "</sheetData>";
    };
    const auto read = [&](const std::string& files) {
        XlsxMaker maker;
        maker.formats = formats;
        maker.sheet("Haven", visits("45658")).sheet("Markt", visits("45659"));
        maker.sheet("Oud", visits("45660"), "state=\"hidden\"");
        Folder folder;
        folder.write("centrum.json",
                     R"({"schema": 1, "naam": "x", "bestanden": {"bezoeken": [)" + files + "]}}");
        folder.write("gegevens/export.xlsx", maker.bytes());
        Diagnostics diagnostics;
        const Administration administration = folder.read(diagnostics);
        return std::to_string(administration.table("bezoeken").rows()) + "\n" + said(diagnostics);
    };
    const std::string at = " gegevens/export.xlsx:";
    BOOST_TEST(read(R"("export.xlsx")") ==
               "2\nG53" + at + "Oud dit blad is verborgen en wordt niet gelezen\n");
    BOOST_TEST(
        read(R"("export.xlsx:Markt")") ==
        "1\nG22" + at +
            "Haven dit blad wordt niet gelezen, want \"bestanden\" in centrum.json noemt het niet\nG53" + at +
            "Oud dit blad is verborgen en wordt niet gelezen\n");
    BOOST_TEST(read(R"("export.xlsx:Oud", "export.xlsx:Haven", "export.xlsx:Markt")") == "3\n");
    BOOST_TEST(
        read(
            R"("export.xlsx:Makt", "weg.xlsx:Haven", "export.xlsx:Haven", "export.xlsx:Markt", "export.xlsx:Oud")") ==
        "3\nG31" + at +
            "Makt dit blad staat in centrum.json, maar is er niet\nG31 gegevens/weg.xlsx:Haven dit bestand "
            "staat in centrum.json, maar is er niet\n");
}

BOOST_AUTO_TEST_CASE(a_workbook_that_cannot_be_read_leaves_its_table_incomplete) {
    const Reading old("begroting.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    BOOST_TEST(old.said() == "G52 gegevens/begroting.xls dit bestand heeft de oude vorm van Excel (.xls)\n");
    BOOST_TEST((old.found("G52").severity == Severity::Error));
    BOOST_TEST(old.administration.table("begroting").supplied);
    const Reading stranger("archief.mdb", "x");
    BOOST_TEST((stranger.found("G52").severity == Severity::Warning));
    XlsxMaker broken;
    const Reading sheet =
        reading("bezoeken.xlsx", broken.rows("a", "<row>").rows("b", rows({{"datum", "aantal"}})));
    BOOST_TEST(sheet.found("G52").place.file == "gegevens/bezoeken.xlsx:a");
    BOOST_TEST(Reading("bezoeken.xlsx", XlsxMaker().rows("a", "").bytes()).found("G01").message.text() ==
               "in deze werkmap staat niets");
    BOOST_TEST(Reading("~$bezoeken.xlsx", "x").said() == "G64 gegevens er zijn geen gegevens gevonden\n");
    BOOST_TEST(Reading("bezoeken.csv", XlsxMaker().rows("a", "").bytes()).found("G15").help.text() ==
               "laat de naam van het bestand eindigen op .xlsx (of .ods): dan wordt het gelezen");
}

BOOST_AUTO_TEST_CASE(hidden_rows_count_and_are_told) {
    XlsxMaker maker;
    maker.formats = formats;
    std::string data = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" +
                       rows({{"datum", "aantal"}, {"@1 45658", "#3"}, {"@1 45659", "#4"}}) + "</sheetData>";
    data.replace(data.rfind("<row>"), 5, "<row hidden=\"1\">");
    const Reading sheet = reading(
        "bezoeken.xlsx",
        maker.sheet("b", data + "<autoFilter ref=\"A1:B3\"><filterColumn colId=\"0\"/></autoFilter>"));
    BOOST_TEST(sheet.said() ==
               "G53 gegevens/bezoeken.xlsx:b 1 regel is verborgen door een filter, en telt mee\n"
               "G53 gegevens/bezoeken.xlsx:b 1 kolom is verborgen, en wordt ook gelezen\n");
    BOOST_TEST(sheet.administration.table("bezoeken").rows() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
