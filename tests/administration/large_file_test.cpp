// A large file gives the same as a small one: on two threads, with many errors, and refused beyond two
// gigabytes.
#include <boost/test/unit_test.hpp>

#include "administration/records/source_file.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string visits(std::size_t rows, bool quoted) {
    std::string text = "datum;deelnemer;soort;aantal\n";
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string day = std::to_string(1 + row * 28 / rows);
        const std::string who = row % 7 == 0 ? "" : "p" + std::to_string(row * 7919 % 500);
        if (row % 5000 == 4999) text += "\n";
        text += day + "-03-2025 " + std::to_string(9 + row % 9) + ":" + (row % 60 < 10 ? "0" : "") +
                std::to_string(row % 60) + ";" + who + (quoted ? ";\"s" : ";s") + std::to_string(row % 3) +
                (quoted ? "\";" : ";") + (who.empty() ? std::to_string(row % 9 + 1) : "") + "\n";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(large_files)

BOOST_AUTO_TEST_CASE(two_threads_give_the_same_as_one) {
    // Quotes are read by one thread, and nothing else differs.
    const Reading plain("bezoeken.csv", visits(30'000, false)), quoted("bezoeken.csv", visits(30'000, true));
    const Table &left = plain.administration.table("bezoeken"),
                &right = quoted.administration.table("bezoeken");
    BOOST_REQUIRE(left.rows() == 30'000U);
    BOOST_TEST(plain.diagnostics.errors() == 0U);
    BOOST_TEST((left.lines == right.lines));
    BOOST_REQUIRE(left.columns.size() == right.columns.size());
    for (std::size_t index = 0; index < left.columns.size(); ++index) {
        const Column &one = left.columns[index], &other = right.columns[index];
        BOOST_TEST((one.codes == other.codes), one.name);
        BOOST_TEST((one.days == other.days), one.name);
        BOOST_TEST((one.amounts == other.amounts), one.name);
        BOOST_TEST(one.dictionary.size() == other.dictionary.size());
    }
}

BOOST_AUTO_TEST_CASE(messages_of_both_halves_come_in_the_order_of_the_file) {
    std::string text = visits(30'000, false);
    text.insert(text.find('\n') + 1, "99-03-2025;p1;s;\n");
    text += "gisteren;p1;s;\n98-03-2025;p1;s;\n";
    const Reading reading("bezoeken.csv", text);
    std::string places;
    for (const Diagnostic& one : reading.diagnostics.all())
        if (one.code == "G02") places += std::to_string(one.place.line) + " ";
    BOOST_TEST(places == "2 30009 ");
    BOOST_TEST(reading.found("G02").help.text().ends_with("\nook op regel 30010"));
}

BOOST_AUTO_TEST_CASE(a_file_beyond_two_gigabytes_is_refused_unread) {
    const Folder folder;
    const std::filesystem::path file = folder.path() / "bezoeken.csv";
    std::ofstream(file, std::ios::binary) << "datum\n";
    std::filesystem::resize_file(file,
                                 (std::uintmax_t{1} << 31U) + 1); // a hole: it takes no place on the disk
    const Surroundings surroundings(folder.path(), folder.path(), *make_date(2026, 2, 1));
    Diagnostics diagnostics;
    BOOST_TEST(!SourceFile::open("bezoeken.csv", surroundings.read(file, "bezoeken.csv"), diagnostics));
    BOOST_REQUIRE(diagnostics.errors() == 1U);
    BOOST_TEST(diagnostics.all().front().code == "G30");
}

BOOST_AUTO_TEST_CASE(one_cause_is_told_once_with_how_often_and_where) {
    std::string text = "datum;aantal\n";
    for (int row = 0; row < 1000; ++row) text += "31-02-2025;1\n";
    const Reading reading("bezoeken.csv", text);
    BOOST_TEST(reading.diagnostics.errors() == 1U);
    BOOST_TEST(reading.diagnostics.all().size() == 2U); // the dates, and the equal rows
    BOOST_TEST(reading.found("G02").message.text() ==
               "'31-02-2025' is geen bestaande datum, en nog 999 keer");
    BOOST_TEST(reading.found("G02").help.text().find(
                   "\nook op regel 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 en 987 andere") !=
               std::string::npos);
    BOOST_TEST(reading.found("G12").message.text() ==
               "deze regel staat er twee keer: regel 2 en regel 3, en nog 998 keer");
}

BOOST_AUTO_TEST_SUITE_END()
