// What is no workbook that can be read, by its bytes or by its name, and what is made to do harm.

#include "builder.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;
using namespace std::string_literals;

namespace {

const std::string old_container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;

std::string wide(std::string_view text) {
    std::string bytes;
    for (const char letter : text) (bytes += letter) += '\0';
    return bytes;
}

std::string sheet(const std::string& data) { return XlsxMaker().sheet("Blad1", data).bytes(); }

} // namespace

BOOST_AUTO_TEST_SUITE(refused_workbooks)

BOOST_AUTO_TEST_CASE(what_is_something_else_says_what_to_do) {
    const std::string password = "! op deze werkmap zit een wachtwoord",
                      old = "! dit bestand heeft de oude vorm van Excel (.xls)",
                      access = "! dit is een database van Access",
                      numbers = "! dit is een bestand van Numbers van Apple", other = "! dit is geen werkmap",
                      damaged = "! deze werkmap is beschadigd",
                      cut = damaged + ": het bestand houdt te vroeg op, of is niet heel overgekomen";
    BOOST_TEST(shown(old_container + std::string(512, 'x') + wide("EncryptedPackage")) == password);
    BOOST_TEST(shown(old_container + std::string(512, 'x') + wide("Workbook")) == old);
    BOOST_TEST(shown(old_container + "niets", "a.xls") == old);
    BOOST_TEST(shown("\x09\x08\x10\x00"s, "a.xls") == old);
    BOOST_TEST(shown("<html><table><tr><td>datum</td></tr></table></html>", "a.xls") == old);
    BOOST_TEST(
        shown("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
              "a.xls") == old);
    BOOST_TEST(shown("datum\taantal\n", "a.XLS") == old);
    BOOST_TEST(shown("\0\1\0\0Standard Jet DB\0"s, "a.mdb") == access);
    BOOST_TEST(shown("\0\1\0\0Standard ACE DB\0"s, "a.xlsx") == access);
    BOOST_TEST(shown("", "a.accdb") == access);
    BOOST_TEST(shown("x", "a.numbers") == numbers);
    BOOST_TEST(shown(ZipMaker().add("Index/Document.iwa", "x").bytes(), "a.numbers") == numbers);
    BOOST_TEST(shown("x", "a.xlsb") == "! dit is een binaire werkmap van Excel (.xlsb)");
    BOOST_TEST(shown(ZipMaker().add("foto.jpg", "x").bytes()) == other);
    BOOST_TEST(shown(ods("").substr(0, 100), "a.ods") == cut);
    BOOST_TEST(shown("", "a.xlsx") == damaged);
    BOOST_TEST(shown("datum;aantal\n", "a.xlsx") == damaged);
    BOOST_TEST(shown("PK\3\4"s, "a.xlsx") == cut);
    BOOST_TEST(shown("PK\5\6"s + std::string(18, '\0')) == other);
    for (const auto trouble :
         {workbook::Trouble::Damaged, workbook::Trouble::Password, workbook::Trouble::OldExcel,
          workbook::Trouble::BinaryExcel, workbook::Trouble::Access, workbook::Trouble::Numbers,
          workbook::Trouble::NoWorkbook, workbook::Trouble::TooLarge, workbook::Trouble::Unsafe})
        BOOST_TEST(!workbook::refusal({trouble, {}}).help.empty());
}

BOOST_AUTO_TEST_CASE(letters_and_binary_workbooks_in_the_same_wrapping) {
    const std::string kinds = XlsxMaker().kinds;
    const auto package = [&](const std::string& target, const std::string& part) {
        return ZipMaker()
            .add("_rels/.rels", XlsxMaker::relations("<Relationship Id=\"a\" Type=\"" + kinds +
                                                     "officeDocument\" Target=\"" + target + "\"/>"))
            .add(target, part)
            .bytes();
    };
    BOOST_TEST(shown(package("xl/workbook.bin", "x"), "a.xlsx") ==
               "! dit is een binaire werkmap van Excel (.xlsb)");
    BOOST_TEST(shown(package("word/document.xml", "<document/>"), "a.xlsx") == "! dit is geen werkmap");
    BOOST_TEST(shown(ZipMaker().add("_rels/.rels", XlsxMaker::relations("")).bytes()) ==
               "! deze werkmap is beschadigd: er zit geen werkmap in");
}

BOOST_AUTO_TEST_CASE(a_password_on_an_open_document) {
    const std::string bytes =
        ZipMaker()
            .add("content.xml", "onleesbaar")
            .add("META-INF/manifest.xml", "<manifest:manifest><manifest:file-entry><manifest:encryption-data/"
                                          "></manifest:file-entry></manifest:manifest>")
            .bytes();
    BOOST_TEST(shown(bytes, "a.ods") == "! op deze werkmap zit een wachtwoord");
}

BOOST_AUTO_TEST_CASE(nothing_can_be_defined_that_grows) {
    const std::string bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
    const std::string unsafe = "! deze werkmap is niet veilig te lezen: ";
    // The first part of a sheet's name is the one that is read; this one lies in its place.
    std::string bytes =
        ZipMaker()
            .add("_rels/.rels",
                 XlsxMaker::relations("<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"w.xml\"/>"))
            .add("w.xml", "<workbook><sheets><sheet name=\"Blad1\" id=\"b\"/></sheets></workbook>")
            .add("_rels/w.xml.rels",
                 XlsxMaker::relations("<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/>"))
            .add("s.xml", bomb)
            .bytes();
    BOOST_TEST(shown(bytes) == unsafe + "er staat een documenttype in, wat een werkmap nooit heeft");
    std::string deep = "<sheetData>";
    for (int level = 0; level < 300; ++level) deep += "<a>";
    for (int level = 0; level < 300; ++level) deep += "</a>";
    BOOST_TEST(shown(sheet(deep + "</sheetData>")) == unsafe + "er zitten te veel onderdelen in elkaar");
    std::string noise;
    for (unsigned index = 0, seed = 1; index < 3'000'000; ++index, seed = seed * 1103515245 + 12345)
        noise += static_cast<char>('a' + (seed >> 16) % 26);
    BOOST_TEST(shown(sheet("<!-- " + noise + " -->")) ==
               unsafe + "er staat een onderdeel van meer dan 1 MB in");
    BOOST_TEST(shown(sheet("<sheetData a=\"" + noise + "\"/>")) ==
               unsafe + "er staat een onderdeel van meer dan 1 MB in");
}

BOOST_AUTO_TEST_CASE(a_text_that_many_cells_share_does_not_grow_without_end) {
    XlsxMaker maker;
    maker.strings = "<si><t>" + std::string(1'000'000, 'x') + "</t></si>";
    std::string cells;
    for (int index = 0; index < 300; ++index) cells += "<c t=\"s\"><v>0</v></c>";
    maker.rows("Blad1", "<row>" + cells + "</row>");
    BOOST_TEST(shown(maker.bytes()) == "! deze werkmap is te groot: er staat meer dan 256 MB aan tekst in");
}

BOOST_AUTO_TEST_CASE(merged_cells_do_not_grow_without_end) {
    std::string ranges;
    for (int index = 0; index < 200; ++index) ranges += "<mergeCell ref=\"A1:XFD1048576\"/>";
    const std::string rows =
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"
        "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>";
    BOOST_TEST(shown(sheet(rows + "<mergeCells>" + ranges + "</mergeCells>")) ==
               "! deze werkmap is te groot: er zijn te veel samengevoegde cellen");
}

BOOST_AUTO_TEST_CASE(text_in_another_encoding_and_control_characters) {
    BOOST_TEST(
        shown(sheet("<sheetData><row><c "
                    "t=\"inlineStr\"><is><t>a_x0007_b&#13;c&#10;d&#9;e</t></is></c></row></sheetData>")) ==
        "a b\nc\nd\te\n");
    BOOST_TEST(shown(sheet("<sheetData><row><c t=\"inlineStr\"><is><t> </t></is></c><c "
                           "t=\"inlineStr\"><is><t>\xC2\xA0</t></is></c></row></sheetData>")) == "");
    BOOST_TEST(
        shown(sheet("<sheetData><row><c t=\"inlineStr\"><is><t>\xFF</t></is></c></row></sheetData>")) ==
        "! deze werkmap is beschadigd: een onderdeel is geen goede XML");
}

BOOST_AUTO_TEST_SUITE_END()
