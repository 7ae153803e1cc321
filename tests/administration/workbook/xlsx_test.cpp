// .xlsx as Excel, Google Sheets and the libraries of registration systems write it.

#include "builder.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string row(const std::string& cells) {
    return shown(XlsxMaker().rows("Blad1", "<row>" + cells + "</row>").bytes());
}

XlsxMaker with_strings(const std::string& strings, const std::string& cells) {
    XlsxMaker maker;
    maker.strings = strings;
    maker.rows("Blad1", "<row r=\"1\">" + cells + "</row>");
    return maker;
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx)

BOOST_AUTO_TEST_CASE(every_type_of_cell) {
    XlsxMaker maker =
        with_strings("<si><t>naam</t></si>",
                     R"(<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>los</t></is></c>)"
                     R"(<c r="C1" t="str"><f>A1</f><v>berekend</v></c><c r="D1"><v>12.5</v></c>)"
                     R"(<c r="E1" t="n"><v>3</v></c><c r="F1" t="b"><v>1</v></c>)"
                     R"(<c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="d"><v>2025-01-02</v></c>)"
                     R"(<c r="I1" s="1"><v>45658</v></c><c r="J1" s="2"><v>1.5</v></c>)"
                     R"(<c r="K1" s="3"><v>10.123</v></c><c r="L1" t="b"><v>0</v></c>)");
    maker.formats = "14\n[h]:mm\n0.00";
    BOOST_TEST(shown(maker.bytes()) == "naam|los|berekend|#12,5|#3|is waar|fout #N/B|dag 02-01-2025|dag "
                                       "01-01-2025|tijd 36:00|€10,123|is onwaar\n");
    BOOST_TEST(shown(maker.bytes(Packed::Stored)) == shown(maker.bytes()));
}

BOOST_AUTO_TEST_CASE(runs_of_letters_are_one_text_and_reading_aids_none) {
    const std::string strings =
        R"(<si><r><t xml:space="preserve">De </t></r><r><rPr><b/></rPr><t>Brug</t></r></si>)"
        R"(<si><t>Naam</t><rPh sb="0" eb="1"><t>xx</t></rPh><phoneticPr fontId="1"/></si>)"
        R"(<si><t>regel_x000D_)"
        "\n"
        R"(twee _x0041_ _x005F_x0041_ _xZZZZ_</t></si><si/>)";
    BOOST_TEST(shown(with_strings(strings, R"(<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>)"
                                           R"(<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>)"
                                           R"(<c r="E1" t="inlineStr"><is><r><t>los</t></r><r><t>se</t></r>)"
                                           R"(<rPh><t>yy</t></rPh></is></c>)")
                         .bytes()) == "De Brug|Naam|regel\ntwee A _x0041_ _xZZZZ_||losse\n");
    BOOST_TEST(shown(with_strings("", R"(<c r="A1" t="s"><v>7</v></c>)").bytes()) ==
               "! deze werkmap is beschadigd: een cel verwijst naar een tekst die er niet is");
}

BOOST_AUTO_TEST_CASE(relations_lead_to_the_parts_wherever_they_are) {
    XlsxMaker maker =
        with_strings("<si><t>naam</t></si>", R"(<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1</v></c>)");
    maker.formats = "14";
    const std::string expected = "naam|dag 01-01-1900\n";
    BOOST_TEST(shown(maker.bytes()) == expected);
    for (const char* before : {"/xl/", "./", "../xl/", "\\xl\\", "/XL/"}) {
        maker.before = before;
        BOOST_TEST(shown(maker.bytes()) == expected, before);
    }
    maker.before = "";
    maker.namespaces = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    maker.kinds = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    BOOST_TEST(shown(maker.bytes()) == expected);
}

BOOST_AUTO_TEST_CASE(prefixes_and_names_are_up_to_the_writer) {
    const std::string kinds = XlsxMaker().kinds;
    const auto relation = [&](const std::string& id, const std::string& kind, const std::string& target) {
        return XlsxMaker::relations("<Relationship Id=\"" + id + "\" Type=\"" + kinds + kind +
                                    "\" Target=\"" + target + "\"/><Relationship Id=\"x\" Type=\"" + kinds +
                                    "worksheet\" Target=\"http://elders\" TargetMode=\"External\"/>");
    };
    const std::string bytes =
        ZipMaker()
            .add("_rels/.rels", relation("a", "officeDocument", "boek/het boek.xml"))
            .add("boek/_rels/het boek.xml.rels", relation("b", "worksheet", "bladen/blad%201.xml"))
            .add("boek/het boek.xml",
                 R"(<x:workbook xmlns:x="y" xmlns:q="z"><x:sheets><x:sheet name="A" sheetId="9" )"
                 R"(q:id="b"/></x:sheets></x:workbook>)")
            .add(
                "boek/bladen/blad 1.xml",
                R"(<x:worksheet xmlns:x="y"><x:sheetData><x:row xmlns:r="q" r="2"><x:c r="B2" t="inlineStr"><x:is>)"
                R"(<x:t>hier</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>)")
            .bytes();
    BOOST_TEST(shown(bytes) == "\n|hier\n");
}

BOOST_AUTO_TEST_CASE(cells_and_rows_without_an_address_follow_each_other) {
    BOOST_TEST(row("<c><v>1</v></c><c/><c><v>2</v></c>") == "#1||#2\n");
    BOOST_TEST(shown(XlsxMaker()
                         .rows("Blad1",
                               R"(<row><c><v>1</v></c></row><row r="4"><c r="C4"><v>2</v></c><c><v>3</v></c>)"
                               R"(</row><row><c><v>4</v></c></row><row/>)")
                         .bytes()) == "#1\n\n\n||#2|#3\n#4\n");
    BOOST_TEST(row(R"(<c r="AA1"><v>1</v></c>)") == std::string(26, '|') + "#1\n");
    const std::string damaged = "! deze werkmap is beschadigd: de ";
    BOOST_TEST(row(R"(<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>)") ==
               damaged + "cellen van een rij staan niet op volgorde");
    for (const char* rows : {R"(<row r="3"/><row r="2"/>)", R"(<row r="1048577"/>)"})
        BOOST_TEST(shown(XlsxMaker().rows("Blad1", rows).bytes()) ==
                   damaged + "rijen van een blad staan niet op volgorde");
}

BOOST_AUTO_TEST_CASE(a_formula_has_the_outcome_that_was_kept) {
    BOOST_TEST(row("<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v></v></c><c><v>9</v></c>") ==
               "#2||#9\n");
    BOOST_TEST(row("<c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t=\"str\"><f>A1</f></c>") ==
               "leeg =…|leeg =…|leeg =…\n");
    // The library that wrote this leaves a nought where Excel has to work it out.
    XlsxMaker unopened;
    unopened.book = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>";
    unopened.rows("Blad1",
                  "<row><c><f>SUM(B1:B9)</f><v>0</v></c><c><v>0</v></c><c><f>1</f><v>1</v></c></row>");
    BOOST_TEST(shown(unopened.bytes()) == "leeg =…|#0|#1\n");
}

BOOST_AUTO_TEST_CASE(days_since_1904) {
    XlsxMaker maker;
    maker.formats = "14";
    maker.book = "<workbookPr date1904=\"true\"/>";
    maker.rows("Blad1", "<row><c s=\"1\"><v>44196</v></c></row>");
    BOOST_TEST(shown(maker.bytes()) == "dag 01-01-2025\n");
    BOOST_TEST(read(maker.bytes()).sheets.at(0).since_1904);
}

BOOST_AUTO_TEST_CASE(hidden_sheets_are_told_and_not_read) {
    XlsxMaker maker;
    maker.rows("Open", "<row><c><v>1</v></c></row>");
    maker.sheet("Weg", "<sheetData><row><c><v>2</v></c></row></sheetData>", "state=\"hidden\"");
    maker.sheet("Diep weg", "<sheetData><row><c><v>3</v></c></row></sheetData>", "state=\"veryHidden\"");
    const workbook::Workbook book = read(maker.bytes());
    BOOST_REQUIRE(book.sheets.size() == 3U);
    BOOST_TEST((book.sheets[0].read && !book.sheets[0].hidden));
    BOOST_TEST((book.sheets[1].hidden && !book.sheets[1].read && book.sheets[1].text.empty()));
    BOOST_TEST((book.sheets[2].hidden && !book.sheets[2].read));
    const workbook::Workbook asked = read(maker.bytes(), "a.xlsx", "Weg");
    BOOST_TEST((asked.sheets[1].read && asked.sheets[1].hidden));
    BOOST_TEST(shown(asked.sheets[1]) == "#2\n");
}

BOOST_AUTO_TEST_CASE(hidden_rows_and_columns_are_read_and_counted) {
    const std::string data =
        R"(<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="9" max="20" hidden="1"/></cols>)"
        R"(<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)"
        R"(<row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"/><row r="4" hidden="1"><c r="A4" s="0"/></row>)"
        R"(<row r="5" ht="0"><c r="A5"><v>4</v></c></row></sheetData>)";
    const workbook::Sheet plain = read(XlsxMaker().sheet("Blad1", data).bytes()).sheets.at(0);
    BOOST_TEST(shown(plain) == "#1|#2\n#3\n\n\n#4\n");
    BOOST_TEST(plain.hidden_rows == 2U);
    BOOST_TEST(plain.hidden_columns == 1U);
    BOOST_TEST(!plain.filtered);
    BOOST_TEST(plain.filled_rows == 3U);
    const std::string filter =
        R"(<autoFilter ref="A1:B5"><filterColumn colId="0"><filters/></filterColumn></autoFilter>)";
    BOOST_TEST(read(XlsxMaker().sheet("Blad1", data + filter).bytes()).sheets.at(0).filtered);
}

BOOST_AUTO_TEST_CASE(remarks_and_charts_are_never_read) {
    const std::string kinds = XlsxMaker().kinds;
    ZipMaker zip = XlsxMaker().rows("Blad1", "<row><c><v>1</v></c></row>").zip();
    zip.add("xl/comments1.xml",
            "<comments><commentList><comment ref=\"A1\"><text><t>Jan is ziek</t></text></comment>"
            "</commentList></comments>");
    zip.add("xl/worksheets/_rels/sheet1.xml.rels",
            XlsxMaker::relations("<Relationship Id=\"r1\" Type=\"" + kinds +
                                 "comments\" Target=\"../comments1.xml\"/>"));
    BOOST_TEST(shown(zip.bytes()) == "#1\n");
    const std::string chart =
        ZipMaker()
            .add("_rels/.rels", XlsxMaker::relations("<Relationship Id=\"a\" Type=\"" + kinds +
                                                     "officeDocument\" Target=\"w.xml\"/>"))
            .add("w.xml",
                 "<workbook><sheets><sheet name=\"Grafiek\" r:id=\"b\" xmlns:r=\"r\"/></sheets></workbook>")
            .add("_rels/w.xml.rels",
                 XlsxMaker::relations("<Relationship Id=\"b\" Type=\"" + kinds +
                                      "chartsheet\" Target=\"c.xml\"/>" + "<Relationship Id=\"d\" Type=\"" +
                                      kinds + "worksheet\" Target=\"w.xml\"/>"))
            .bytes();
    BOOST_TEST(read(chart).sheets.empty());
    BOOST_TEST(!read(chart).trouble);
}

BOOST_AUTO_TEST_CASE(rows_and_columns_of_a_drawing_are_none_of_the_sheet) {
    BOOST_TEST(
        shown(XlsxMaker()
                  .sheet("Blad1", R"(<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData><controls>)"
                                  R"(<from><col>0</col><row>3</row></from></controls>)")
                  .bytes())
            .size() == 1'048'578U);
}

BOOST_AUTO_TEST_CASE(merged_cells_have_their_value_in_the_whole_range) {
    const std::string data =
        R"(<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>9</v></c></row>)"
        R"(<row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="D4"><v>3</v></c></row></sheetData>)";
    const auto merged = [&](const std::string& ranges) {
        return shown(XlsxMaker().sheet("Blad1", data + "<mergeCells>" + ranges + "</mergeCells>").bytes());
    };
    BOOST_TEST(merged(R"(<mergeCell ref="A1:A3"/>)") == "#1|||#9\n^#1|#2\n^#1\n|||#3\n");
    BOOST_TEST(merged(R"(<mergeCell ref="A1:C1"/>)") == "#1|<#1|<#1|#9\n|#2\n\n|||#3\n");
    BOOST_TEST(merged(R"(<mergeCell ref="A1:B2"/>)") == "#1|<#1||#9\n^#1|#2\n\n|||#3\n");
    // No further than the sheet goes, and nothing where the corner is empty.
    BOOST_TEST(merged(R"(<mergeCell ref="D4:XFD1048576"/><mergeCell ref="C1:C4"/>)") ==
               "#1|||#9\n|#2\n\n|||#3\n");
    BOOST_TEST(merged(R"(<mergeCell ref="A1:A1048576"/>)") == "#1|||#9\n^#1|#2\n^#1\n^#1|||#3\n");
    BOOST_TEST(merged(R"(<mergeCell ref="onzin"/><mergeCell ref="A:B"/>)") == "#1|||#9\n|#2\n\n|||#3\n");
}

BOOST_AUTO_TEST_CASE(two_sheets_of_one_name_are_no_workbook) {
    BOOST_TEST(shown(XlsxMaker().rows("Blad1", "").rows("BLAD1", "").bytes()) ==
               "! deze werkmap is beschadigd: twee bladen heten 'BLAD1'");
}

BOOST_AUTO_TEST_CASE(one_bad_sheet_leaves_the_others) {
    XlsxMaker maker;
    maker.rows("Stuk", "<row><c><v>1</c></row>").rows("Heel", "<row><c><v>1</v></c></row>");
    const workbook::Workbook book = read(maker.bytes());
    BOOST_REQUIRE(book.sheets.size() == 2U);
    BOOST_TEST((book.sheets[0].trouble->trouble == workbook::Trouble::Damaged));
    BOOST_TEST(shown(book.sheets[1]) == "#1\n");
}

BOOST_AUTO_TEST_SUITE_END()
