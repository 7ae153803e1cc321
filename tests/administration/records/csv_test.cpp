// Records, cells, quotes, separators and encodings, as programs save them.
#include <boost/test/unit_test.hpp>

#include "administration/records/byte_scan.hpp"
#include "administration/records/csv.hpp"
#include "administration/records/source_file.hpp"

using namespace verantwoord;

namespace {

/// Records as "a|b|c" lines, and "!" for a fault.
std::string records(std::string_view text, char separator = ';') {
    csv::RecordReader reader({text, 0, text.size(), 1, separator, text.find('"') != std::string_view::npos});
    std::string all;
    while (reader.next()) {
        for (std::size_t index = 0; index < reader.cells().size(); ++index)
            all += (index ? "|" : "") + std::string(reader.cells()[index].text);
        for (const csv::FaultAt& fault : reader.faults()) all += "!" + std::to_string(fault.offset);
        all += "/" + std::to_string(reader.line()) + "\n";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv_records)

BOOST_AUTO_TEST_CASE(cells_are_parted_by_the_separator) {
    BOOST_TEST(records("a;b;c\nd;;f\n") == "a|b|c/1\nd||f/2\n");
    BOOST_TEST(records("a\tb\r\nc\td", '\t') == "a|b/1\nc|d/2\n");
    BOOST_TEST(records("een lange cel;nog een langere cel;x\n;;\n") ==
               "een lange cel|nog een langere cel|x/1\n||/2\n");
    BOOST_TEST(records("") == "");
    BOOST_TEST(records("\n\na") == "/1\n/2\na/3\n");
    BOOST_TEST(records(std::string(100, ';')).size() == 100 + 3);
}

BOOST_AUTO_TEST_CASE(quotes_keep_separators_line_breaks_and_doubled_quotes) {
    BOOST_TEST(records("\"a;b\";c\n") == "a;b|c/1\n");
    BOOST_TEST(records("\"a\nb\";c\nd;e") == "a\nb|c/1\nd|e/3\n");
    BOOST_TEST(records("\"de \"\"nieuwe\"\" groep\";x") == "de \"nieuwe\" groep|x/1\n");
    BOOST_TEST(records("\"\";\"\"\r\n") == "|/1\n");
    BOOST_TEST(records("12\" plank;x\n") == "12\" plank|x/1\n");
}

BOOST_AUTO_TEST_CASE(a_wrong_quote_is_found_where_it_stands) {
    BOOST_TEST(records("a;\"b\nc;d") == "a|b\nc;d!2/1\n");
    BOOST_TEST(records("\"a\"b;c\nd;e") == "a|c!3/1\nd|e/2\n");
}

BOOST_AUTO_TEST_CASE(the_separator_is_the_mark_that_the_headings_use) {
    BOOST_TEST(csv::separator_of("a;b;c") == ';');
    BOOST_TEST(csv::separator_of("a,b,c") == ',');
    BOOST_TEST(csv::separator_of("a\tb\tc") == '\t');
    BOOST_TEST(csv::separator_of("\"a,b,c\";d") == ';');
    BOOST_TEST(csv::separator_of("a") == ';');
}

BOOST_AUTO_TEST_CASE(one_scan_finds_line_feeds_quotes_and_more) {
    std::string text;
    for (int line = 0; line < 1000; ++line) text += "abc;def;ghi jkl\n";
    ByteScan scan = scan_bytes(text);
    BOOST_TEST(scan.line_feeds == 1000U);
    BOOST_TEST((!scan.quotes && !scan.beyond_ascii && !scan.nulls));
    text[5000] = '"';
    text[5001] = '\xEB';
    text += '\0';
    scan = scan_bytes(text);
    BOOST_TEST((scan.quotes && scan.beyond_ascii && scan.nulls));
}

BOOST_AUTO_TEST_CASE(files_are_read_in_the_encodings_that_exist) {
    Diagnostics diagnostics;
    const auto text = [&](std::string bytes) {
        const auto file = SourceFile::of_text("x.csv", std::move(bytes), diagnostics);
        return file ? std::string(file->text()) : "none";
    };
    BOOST_TEST(text("\xEF\xBB\xBF"
                    "Café") == "Café");
    BOOST_TEST(text("Caf\xE9; \x80 1") == "Café; € 1");
    BOOST_TEST(text("a\rb\rc") == "a\nb\nc");
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_TEST(text(std::string("a\0b", 3)) == "none");
    BOOST_TEST(text("\xFF\xFE"
                    "a") == "none");
    BOOST_TEST(text("één café en één \xC3") == "none");
    BOOST_TEST(text("PK\x03\x04zip") == "none");
    BOOST_TEST(diagnostics.errors() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()
