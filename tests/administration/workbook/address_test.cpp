// Letters and numbers of cells, and names of sheets.
#include "administration/workbook/address.hpp"
#include "base/message/sheet_name.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::workbook;

namespace {

std::string address(std::string_view text) {
    const auto found = parse_address(text);
    return found ? std::to_string(found->row) + "," + std::to_string(found->column) : "-";
}
std::string range(std::string_view text) {
    const auto found = parse_range(text);
    return found ? column_letters(found->from.column) + std::to_string(found->from.row) + ":" +
                       column_letters(found->to.column) + std::to_string(found->to.row)
                 : "-";
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_address)

BOOST_AUTO_TEST_CASE(letters_and_numbers) {
    BOOST_TEST(address("B1568") == "1568,1");
    BOOST_TEST(address("$AA$3") == "3,26");
    BOOST_TEST(address("xfd1048576") == "1048576,16383");
    BOOST_TEST(address("C") == "0,2");
    for (const char* text :
         {"", "12", "A0x", "XFE1", "A1048577", "AAAAAAAAAAAA1", "A-1", "A99999999999999999999"})
        BOOST_TEST(address(text) == "-", text);
    BOOST_TEST(range("A1:C3") == "A1:C3");
    BOOST_TEST(range("C3:A1") == "A1:C3");
    BOOST_TEST(range("B2") == "B2:B2");
    for (const char* text : {"", "A:C", "A1:", "A1:x!", "1:2"}) BOOST_TEST(range(text) == "-", text);
    for (const std::size_t column : {0U, 25U, 26U, 51U, 52U, 701U, 702U, 16383U})
        BOOST_TEST(parse_address(column_letters(column) + "1")->column == column);
}

BOOST_AUTO_TEST_CASE(sheets_have_names_of_their_own) {
    const std::string sheet = name_of_sheet("gegevens/Mijn: map/a.XLSX", "Blad 1: deel");
    BOOST_TEST(sheet == "gegevens/Mijn: map/a.XLSX:Blad 1: deel");
    BOOST_TEST(workbook_of(sheet) == "gegevens/Mijn: map/a.XLSX");
    BOOST_TEST(workbook_of("gegevens/om 10:30.csv") == "");
    BOOST_TEST(workbook_of("gegevens/a.xlsx") == "");
    BOOST_TEST(row_in("gegevens/a.csv", 12) == "gegevens/a.csv:12");
    BOOST_TEST(row_in("a.ods:Blad1", 12) == "a.ods:Blad1!12");
    BOOST_TEST(place_of_row("a.ods:Blad1", 12).cell == "12");
    BOOST_TEST(place_of_row("a.csv", 12).cell == "");
    BOOST_TEST(place_of_row("a.csv", 12).line == 12U);
    BOOST_TEST(is_workbook_name("a.ods"));
    BOOST_TEST(!is_workbook_name(".ods"));
    BOOST_TEST(!is_workbook_name("a.csv"));
}

BOOST_AUTO_TEST_SUITE_END()
