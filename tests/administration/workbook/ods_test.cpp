// OpenDocument spreadsheets as LibreOffice and other programs write them.

#include "builder.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string table(const std::string& rows, const std::string& attributes = {}) {
    return "<table:table table:name=\"Blad1\" " + attributes + ">" + rows + "</table:table>";
}
std::string cells(const std::string& inside) {
    return shown(ods(table("<table:table-row>" + inside + "</table:table-row>")), "a.ods");
}
std::string text_cell(const std::string& paragraphs) {
    return cells("<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>");
}

} // namespace

BOOST_AUTO_TEST_SUITE(ods_files)

BOOST_AUTO_TEST_CASE(every_type_of_cell) {
    BOOST_TEST(
        cells(
            R"(<table:table-cell office:value-type="string"><text:p>naam</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="string" office:string-value="echt"><text:p>x</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12,5%</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="currency" office:currency="EUR" office:value="33.333">)"
            R"(<text:p>€ 33,33</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="33.333"><text:p>33,333</text:p></table:table-cell>)") ==
        "naam|echt|#12,5|#0,125|€33,333|#33,333\n");
    BOOST_TEST(cells(R"(<table:table-cell office:value-type="date" office:date-value="2025-01-02"/>)"
                     R"(<table:table-cell office:value-type="date" office:date-value="2025-01-02T10:15:00"/>)"
                     R"(<table:table-cell office:value-type="time" office:time-value="PT10H15M00S"/>)"
                     R"(<table:table-cell office:value-type="time" office:time-value="PT37H30M00S"/>)"
                     R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
                     R"(<table:table-cell office:value-type="boolean" office:boolean-value="false"/>)") ==
               "dag 02-01-2025|dag 02-01-2025 10:15|tijd 10:15|tijd 37:30|is waar|is onwaar\n");
}

BOOST_AUTO_TEST_CASE(paragraphs_blanks_and_what_is_no_text) {
    BOOST_TEST(text_cell("<text:p>een</text:p><text:p>twee</text:p>") == "een\ntwee\n");
    BOOST_TEST(
        text_cell("<text:p>a<text:s/>b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e</text:p>") ==
        "a b   c\td\ne\n");
    BOOST_TEST(
        text_cell("\n  <text:p>een\n   <text:span>vet</text:span>  <text:a>adres</text:a></text:p>\n") ==
        "een vet adres\n");
    BOOST_TEST(
        text_cell(
            "<office:annotation><dc:creator>Jan</dc:creator><text:p>Jan is ziek</text:p></office:annotation>"
            "<text:p>naam<office:annotation><text:p>x</text:p></office:annotation><text:note>y</text:note>"
            "<text:ruby><text:ruby-base>wel</text:ruby-base><text:ruby-text>niet</text:ruby-text></text:ruby>"
            "</text:p><draw:frame><draw:text-box><text:p>z</text:p></draw:text-box></draw:frame>") ==
        "naamwel\n");
    BOOST_TEST(text_cell("<text:p>a<text:s text:c=\"999999999\"/>b</text:p>").size() == 1003U);
}

BOOST_AUTO_TEST_CASE(formulas_and_errors) {
    BOOST_TEST(
        cells(
            R"(<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>)"
            R"(<table:table-cell table:formula="of:=1+1"/>)"
            R"(<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>)"
            R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" )"
            R"(calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>)") ==
        "#2|leeg =…||fout #N/B\n");
    BOOST_TEST(
        cells(
            R"(<table:table-cell office:value-type="float" office:value="veel"><text:p>veel</text:p></table:table-cell>)") ==
        "veel\n");
}

BOOST_AUTO_TEST_CASE(what_is_repeated_comes_as_often_but_blank_cells_cost_nothing) {
    BOOST_TEST(
        shown(
            ods(table(
                R"(<table:table-row><table:table-cell table:number-columns-repeated="2"/>)"
                R"(<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/>)"
                R"(<table:table-cell table:number-columns-repeated="16380"/></table:table-row>)"
                R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
                R"(<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="2"/></table:table-row>)"
                R"(<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)")),
            "a.ods") == "||#1|#1\n\n\n#2\n#2\n");
    const workbook::Sheet million =
        read(
            ods(table(
                R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)")),
            "a.ods")
            .sheets.at(0);
    BOOST_TEST(million.filled_rows == 1'048'576U);
    BOOST_TEST(million.text.size() == 3U * 1'048'576U);
    BOOST_TEST(
        shown(
            ods(table(
                R"(<table:table-row table:number-rows-repeated="99999999999"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="99999999"/></table:table-row>)")),
            "a.ods")
            .starts_with("! deze werkmap is"));
    BOOST_TEST(
        shown(
            ods(table(
                R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>)")),
            "a.ods") == "! deze werkmap is te groot: een rij wordt te vaak herhaald");
    BOOST_TEST(
        shown(
            ods(table(
                R"(<table:table-row table:number-rows-repeated="1048577"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)")),
            "a.ods") == "! deze werkmap is beschadigd: de rijen van een blad staan niet op volgorde");
}

BOOST_AUTO_TEST_CASE(groups_and_what_is_no_row_of_the_sheet) {
    const std::string one =
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)";
    BOOST_TEST(shown(ods("<table:tracked-changes><table:cell-content-change><table:previous>" + one +
                         "</table:previous></table:cell-content-change></table:tracked-changes>" +
                         table("<table:shapes><draw:frame>" + one +
                               "</draw:frame></table:shapes><table:table-header-rows>" + one +
                               "</table:table-header-rows><table:table-row-group>" + one +
                               "<table:table-row-group>" + one +
                               "</table:table-row-group></table:table-row-group>") +
                         "<table:database-ranges/>"),
                     "a.ods") == "#1\n#1\n#1\n");
}

BOOST_AUTO_TEST_CASE(merged_cells_have_their_value_in_the_whole_range) {
    BOOST_TEST(
        shown(
            ods(table(
                R"(<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>groep</text:p></table:table-cell>)"
                R"(<table:covered-table-cell office:value-type="string"><text:p>eronder</text:p></table:covered-table-cell>)"
                R"(<table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"
                R"(<table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>)")),
            "a.ods") == "groep|<groep|#1\n^groep|<groep|#2\n");
}

BOOST_AUTO_TEST_CASE(hidden_sheets_rows_and_columns) {
    const std::string styles =
        R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>)"
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)"
        R"(<style:style style:name="ta3" style:family="table-row"><style:table-properties table:display="false"/></style:style>)";
    const std::string one = R"(<table:table-cell office:value-type="float" office:value="1"/>)";
    const std::string bytes =
        ods(table("<table:table-column/><table:table-column table:visibility=\"collapse\" "
                  "table:number-columns-repeated=\"9\"/>"
                  "<table:table-row>" +
                      one + one +
                      "</table:table-row><table:table-row table:visibility=\"filter\" "
                      "table:number-rows-repeated=\"2\">" +
                      one + "</table:table-row><table:table-row table:visibility=\"collapse\"/>",
                  "table:style-name=\"ta1\"") +
                "<table:table table:name=\"Weg\" table:style-name=\"ta2\"><table:table-row>" + one +
                "</table:table-row></table:table><table:table table:name=\"Ook\" table:style-name=\"ta3\"/>",
            styles);
    const workbook::Workbook book = read(bytes, "a.ods");
    BOOST_REQUIRE(book.sheets.size() == 3U);
    BOOST_TEST(shown(book.sheets[0]) == "#1|#1\n#1\n#1\n");
    BOOST_TEST(book.sheets[0].hidden_rows == 2U);
    BOOST_TEST(book.sheets[0].hidden_columns == 1U);
    BOOST_TEST(book.sheets[0].filtered);
    BOOST_TEST((book.sheets[1].hidden && !book.sheets[1].read && book.sheets[1].text.empty()));
    BOOST_TEST((!book.sheets[2].hidden && book.sheets[2].read));
    BOOST_TEST(shown(read(bytes, "a.ods", "Weg").sheets[1]) == "#1\n");
}

BOOST_AUTO_TEST_CASE(a_flat_file_is_the_same_without_a_zip_around_it) {
    const std::string flat = ods_content(
        "document",
        table(
            R"(<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"),
        "");
    BOOST_TEST(shown(flat, "a.fods") == "#1\n");
    BOOST_TEST(shown("\xEF\xBB\xBF" + flat, "a.fods") == "#1\n");
    BOOST_TEST(shown(flat.substr(0, flat.size() / 2), "a.fods") ==
               "! deze werkmap is beschadigd: een onderdeel is geen goede XML");
    const std::string letter =
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body>"
        "<office:text/></office:body></office:document>";
    BOOST_TEST(shown(letter, "a.fods") == "! dit is geen werkmap");
}

BOOST_AUTO_TEST_SUITE_END()
