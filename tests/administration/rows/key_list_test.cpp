// Lists of participants as people write them.
#include <boost/test/unit_test.hpp>

#include "administration/rows/key_range.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// One meeting for each list, beside some plain ones that show how the numbers look.
Folder centre(const std::vector<std::string>& lists, const std::string& people = {}) {
    Folder folder;
    std::string text = "activiteit;datum;deelnemers\n";
    int day = 0;
    for (const std::string& list : lists)
        text += "a1;" + std::to_string(++day) + "-3-2025;\"" + list + "\"\n";
    folder.write("gegevens/bijeenkomsten.csv", text);
    if (!people.empty()) folder.write("gegevens/deelnemers.csv", "deelnemer\n" + people);
    return folder;
}

struct Listed {
    std::string keys, said;
};

/// The keys of the list of this meeting, counted from 1.
Listed list_of(const Folder& folder, int meeting) {
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    const Table& table = administration.table("deelnames");
    Listed listed;
    const std::int32_t day = make_date(2025, 3, static_cast<unsigned>(meeting))->days;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (table.column("datum")->days[row] == day) listed.keys += text_at(table, "deelnemer", row) + " ";
    listed.said = said(diagnostics);
    return listed;
}

std::string keys(const std::string& list) {
    const Listed listed = list_of(centre({"P01, P02, P03", "P04", list}), 3);
    return listed.said.empty() ? listed.keys : listed.said.substr(0, 3);
}

std::string range(std::string_view text) {
    const auto found = key_range(text);
    if (!found) return "no range";
    std::string all;
    for (const std::string& key : found->keys) all += key + " ";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(key_lists)

BOOST_AUTO_TEST_CASE(numbers_are_parted_by_whatever_is_at_hand) {
    for (const char* list :
         {"P01, P02, P05", "P01;P02;P05", "P01/P02/P05", "P01 / P02 / P05", "P01 P02 P05",
          "P01 en P02 en P05", "P01, P02 en P05", "P01 + P02 + P05", "P01+P02+P05", "P01|P02|P05",
          "P01\nP02\nP05", "P01 & P02 & P05", " P01 ,P02,, P05, ", "P01\tP02\tP05"})
        BOOST_TEST(keys(list) == "P01 P02 P05 ", list);
}

BOOST_AUTO_TEST_CASE(a_range_is_written_out) {
    BOOST_TEST(keys("P01 t/m P04") == "P01 P02 P03 P04 ");
    BOOST_TEST(keys("P01 t/m 04, P09") == "P01 P02 P03 P04 P09 ");
    BOOST_TEST(range("P01 t/m P03") == "P01 P02 P03 ");
    BOOST_TEST(range("P08 tot en met P11") == "P08 P09 P10 P11 ");
    BOOST_TEST(range("P8 t/m P11") == "P8 P9 P10 P11 ");
    BOOST_TEST(range("8 t/m 11") == "8 9 10 11 ");
    BOOST_TEST(range("p08 t/m P10") == "p08 p09 p10 ");
    BOOST_TEST(range("P01, P02") == "no range");
}

BOOST_AUTO_TEST_CASE(a_range_that_cannot_be_is_an_error) {
    for (const char* text :
         {"P01 t/m Q05", "P05 t/m P01", "P1 t/m P900", "P01 t/m", "t/m P05", "Jan t/m Piet", "P03 t/m P03"})
        BOOST_TEST(range(text) == "", text);
    BOOST_TEST(keys("P01 t/m Q05") == "G71");
    BOOST_TEST(keys("P01-P05") == "G71");
}

BOOST_AUTO_TEST_CASE(what_is_no_number_on_a_list_is_an_error) {
    for (const char* list : {"P01, 2 gasten", "P01 (later)", "P01 + 3", "P01, Jan de Vries"})
        BOOST_TEST(keys(list) == "G71", list);
    BOOST_TEST(keys("P01, #N/B") == "G68");
    BOOST_TEST(keys("P01, 2,0E+11") == "G69");
    BOOST_TEST(keys("geen") == "");
    BOOST_TEST(keys("P01, onbekend, -, P02") == "P01 P02 ");
}

BOOST_AUTO_TEST_CASE(a_blank_or_a_dash_belongs_to_a_number_where_numbers_look_like_that) {
    BOOST_TEST(list_of(centre({"2023-001, 2023-002"}), 1).keys == "2023-001 2023-002 ");
    BOOST_TEST(list_of(centre({"client 12, client 13", "client 14"}), 2).keys == "client 14 ");
    const std::string people = "P 01\nP 02\nP 03\n";
    BOOST_TEST(list_of(centre({"P 01, P 02"}, people), 1).keys == "P 01 P 02 ");
    BOOST_TEST(list_of(centre({"P 01 / P 03"}, people), 1).said.substr(0, 3) == "G71");
}

BOOST_AUTO_TEST_CASE(the_list_of_participants_says_what_is_a_number) {
    const std::string people = "1001\n1018\n1105\n";
    BOOST_TEST(list_of(centre({"1001/1018/1105"}, people), 1).keys == "1001 1018 1105 ");
    BOOST_TEST(list_of(centre({"1001 1018"}, people), 1).keys == "1001 1018 ");
    BOOST_TEST(list_of(centre({"Anna Bea"}, "Anna\nBea\n"), 1).keys == "Anna Bea ");
    BOOST_TEST(list_of(centre({"Anna Bea"}, "Anna Bea\nAnna\nBea\n"), 1).keys == "Anna Bea ");
    BOOST_TEST(list_of(centre({"1001-1105"}, people), 1).said.substr(0, 3) == "G71");
}

BOOST_AUTO_TEST_CASE(lists_without_one_plain_number_are_parted_when_their_parts_are_alike) {
    BOOST_TEST(list_of(centre({"P01 P02 P03"}), 1).keys == "P01 P02 P03 ");
    BOOST_TEST(list_of(centre({"12/13"}), 1).keys == "12 13 ");
}

BOOST_AUTO_TEST_CASE(the_same_cause_on_many_lists_is_told_once) {
    std::vector<std::string> lists(30, "P01-P05");
    lists.insert(lists.begin(), "P01, P02");
    const std::string said = list_of(centre(lists), 1).said;
    BOOST_TEST(
        said ==
        "G71 gegevens/bijeenkomsten.csv:3:13 'P01-P05' kan een reeks zijn of twee nummers, en nog 29 keer\n");
}

BOOST_AUTO_TEST_SUITE_END()
