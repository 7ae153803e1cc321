// Bytes of a data file as text: line ends, old tables of characters, and letters that were damaged before.
#include <boost/test/unit_test.hpp>

#include "administration/records/line_ends.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

BOOST_AUTO_TEST_SUITE(encodings)

BOOST_AUTO_TEST_CASE(a_return_outside_quotes_ends_a_line) {
    BOOST_TEST(with_line_feeds("a\rb\r") == "a\nb\n");
    BOOST_TEST(with_line_feeds("a\r\nb\r") == "a\r\nb\n");
    BOOST_TEST(with_line_feeds("a;\"b\rc\"\rd") == "a;\"b\rc\"\nd");
    BOOST_TEST(with_line_feeds("a\r\r\nb\r\r\n") == "a\r\nb\r\n");
    BOOST_TEST(with_line_feeds("12\" plank\rx") == "12\" plank\nx");
}

BOOST_AUTO_TEST_CASE(files_of_an_old_mac_have_all_their_rows) {
    for (const char* end : {"", "\n", "\r\n"}) {
        const Reading reading("bezoeken.csv",
                              std::string("datum;aantal\r1-1-2025;1\r2-1-2025;2\r3-1-2025;3\r") + end);
        BOOST_TEST(reading.said() == "");
        BOOST_TEST(reading.administration.table("bezoeken").rows() == 3U);
        BOOST_TEST(reading.administration.table("bezoeken").place(2).line == 4U);
    }
    const Reading quoted("bezoeken.csv", "datum;soort;aantal\r1-1-2025;\"a\nb\";1\r2-1-2025;x;2\r");
    BOOST_TEST(quoted.said() == "");
    BOOST_TEST(quoted.administration.table("bezoeken").rows() == 2U);
}

BOOST_AUTO_TEST_CASE(files_of_dos_and_mac_have_their_letters) {
    const auto town = [](const std::string& bytes) {
        const Reading reading("deelnemers.csv", "deelnemer;gemeente\np1;" + bytes + "\n");
        return reading.said().empty() ? text_at(reading.administration.table("deelnemers"), "gemeente", 0)
                                      : reading.said().substr(0, 3);
    };
    BOOST_TEST(town("Caf\xE9 Zo\xEB") == "Café Zoë");
    BOOST_TEST(town("Caf\x82 Zo\x89") == "Café Zoë"); // MS-DOS
    BOOST_TEST(town("Caf\x8E Zo\x91") == "Café Zoë"); // Macintosh
    BOOST_TEST(town("\xA7 5") == "§ 5");
    BOOST_TEST(town("a\x9Dz \xA6\xA6") == "G15"); // no table makes sense of it
}

BOOST_AUTO_TEST_CASE(letters_that_were_encoded_twice_are_mended_and_told) {
    const Reading reading("deelnemers.csv", "deelnemer;gemeente\np1;S\xC3\x83\xC2\xBA"
                                            "dwest\np2;Frysl\xC3\x83\xC2\xA2n\n");
    BOOST_TEST(text_at(reading.administration.table("deelnemers"), "gemeente", 0) == "Súdwest");
    BOOST_TEST(text_at(reading.administration.table("deelnemers"), "gemeente", 1) == "Fryslân");
    BOOST_TEST(
        reading.said() ==
        "G77 gegevens/deelnemers.csv:2:5 de letters in dit bestand waren beschadigd en zijn hersteld\n");
    // Where other letters are right, nobody can be sure of all.
    const Reading mixed("deelnemers.csv", "deelnemer;gemeente\np1;S\xC3\x83\xC2\xBA"
                                          "dwest\np2;Fryslân\n");
    BOOST_TEST(mixed.found("G15").place.line == 2U);
}

BOOST_AUTO_TEST_CASE(a_lost_letter_is_an_error_with_its_place) {
    const Reading reading("deelnemers.csv", "deelnemer;gemeente\np1;A\np2;S\xEF\xBF\xBD"
                                            "dwest\np3;S\xEF\xBF\xBD"
                                            "dwest\n");
    BOOST_TEST(reading.said() ==
               "G15 gegevens/deelnemers.csv:3:5 hier is een letter verloren gegaan, en nog 1 keer\n");
    BOOST_TEST(reading.found("G15").place.text == "");
}

BOOST_AUTO_TEST_CASE(utf_16_without_its_mark_is_known_too) {
    std::string text;
    for (const char byte : std::string("datum;aantal\n1-1-2025;3\n")) text += std::string(1, byte) + '\0';
    BOOST_TEST(Reading("bezoeken.csv", text).said() ==
               "G15 gegevens/bezoeken.csv dit bestand is opgeslagen als Unicode-tekst (UTF-16)\n");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_text_comes_in_no_report) {
    Folder folder;
    folder.write("teksten/over-ons.md", std::string_view("\xFF\xFEW\0i\0j\0", 8));
    folder.write("teksten/bezoek.md",
                 std::string("PK\x03\x04") + "....[Content_Types].xml....word/document.xml");
    folder.write("teksten/goed.md", "Caf\xE9");
    folder.write("afspraken/a.json", std::string_view("\xFF\xFE{\0}\0", 6));
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(
        said(diagnostics)
            .starts_with("G15 afspraken/a.json dit bestand is opgeslagen als Unicode-tekst (UTF-16)\n"
                         "G15 teksten/bezoek.md dit is een Word-bestand, geen platte tekst\n"
                         "G15 teksten/over-ons.md dit bestand is opgeslagen als Unicode-tekst (UTF-16)\n"));
    BOOST_REQUIRE(administration.texts.size() == 1U);
    BOOST_TEST(administration.texts.front().markdown == "Café");
}

BOOST_AUTO_TEST_SUITE_END()
