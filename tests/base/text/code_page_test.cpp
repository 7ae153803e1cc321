// In which table of characters a text was written, when nobody says so.
#include <boost/test/unit_test.hpp>

#include "base/text/code_page.hpp"
#include "base/text/no_text.hpp"

#include <string>

using namespace verantwoord;
using text::CodePage;

namespace {

/// The text that comes out, or "nobody knows".
std::string decoded(std::string_view bytes) {
    const auto page = text::code_page_of(bytes);
    return page ? text::from_code_page(bytes, *page) : "nobody knows";
}

std::string kind(std::string_view bytes) {
    const auto found = no_text(bytes);
    return found ? std::to_string(static_cast<int>(*found)) : "text";
}

std::string kind(NoText one) { return std::to_string(static_cast<int>(one)); }

} // namespace

BOOST_AUTO_TEST_SUITE(code_pages)

BOOST_AUTO_TEST_CASE(windows_is_the_usual_one) {
    BOOST_TEST(decoded("Caf\xE9 \x80 5 \x91s ochtends\x92 co\xF6rdinator") ==
               "Café € 5 ‘s ochtends’ coördinator");
    BOOST_TEST(decoded("\xC9\xC9N KEER") == "ÉÉN KEER");
    BOOST_TEST(decoded("20\xB0, \xBD uur, \xA7 5, 5 m\xB2") == "20°, ½ uur, § 5, 5 m²");
    BOOST_TEST(decoded("S\xFA"
                       "dwest-Frysl\xE2n") == "Súdwest-Fryslân");
}

BOOST_AUTO_TEST_CASE(dos_is_known_by_the_letters_that_come_out) {
    BOOST_TEST(decoded("Caf\x82, \x82\x82n, Zo\x89, co\x94rdinator, re\x81nie") ==
               "Café, één, Zoë, coördinator, reünie");
    BOOST_TEST(decoded("\xD5 1.250,00") == "€ 1.250,00");
    BOOST_TEST(decoded("Belgi\x89") == "België");
}

BOOST_AUTO_TEST_CASE(mac_is_known_by_the_letters_that_come_out) {
    BOOST_TEST(decoded("Caf\x8E, \x8E\x8En, Zo\x91, co\x9Ardinator, re\x9Fnie") ==
               "Café, één, Zoë, coördinator, reünie");
    BOOST_TEST(decoded("Belgi\x91") == "België");
}

BOOST_AUTO_TEST_CASE(what_nobody_can_tell_is_not_guessed) {
    BOOST_TEST(decoded("a\x9Dz \xA6\xA6") == "nobody knows");
    BOOST_TEST(decoded("Cura\x87"
                       "ao") == "nobody knows"); // á of a Mac or ç of DOS
}

BOOST_AUTO_TEST_CASE(text_that_was_encoded_twice_is_found) {
    const auto twice = [](std::string_view utf8) { return text::double_encoded(utf8); };
    BOOST_TEST(twice("S\xC3\x83\xC2\xBA"
                     "dwest")
                   .mended == "Súdwest");
    BOOST_TEST(twice("caf\xC3\x83\xC2\xA9 \xC3\xA2\xE2\x80\x9A\xC2\xAC 5").mended == "café € 5");
    BOOST_TEST(twice("een \xC3\x83\xC2\xA9"
                     "en")
                   .first == 4U);
    for (const char* good :
         {"Súdwest-Fryslân", "CAFÉ” en", "GEÖ–GEO", "één", "€ 5", "Ã", "naïeve «x»", "ÉÉN", "“Ë”"})
        BOOST_TEST(twice(good).found == 0U, good);
    const text::DoubleEncoded mixed = twice("één S\xC3\x83\xC2\xBA");
    BOOST_TEST(mixed.found == 1U);
    BOOST_TEST(mixed.other == 1U);
}

BOOST_AUTO_TEST_CASE(a_file_is_known_by_its_first_bytes) {
    using namespace std::string_view_literals;
    BOOST_TEST(kind("gewoon") == "text");
    BOOST_TEST(kind("") == "text");
    BOOST_TEST(kind("\xFF\xFEx\0"sv) == kind(NoText::Utf16));
    BOOST_TEST(kind("W\0i\0j\0 \0z\0"sv) == kind(NoText::Utf16));
    BOOST_TEST(kind("\0W\0i\0j"sv) == kind(NoText::Utf16));
    BOOST_TEST(kind("PK\x03\x04 word/document.xml") == kind(NoText::Word));
    BOOST_TEST(kind("PK\x03\x04 xl/workbook.xml") == kind(NoText::Workbook));
    BOOST_TEST(kind("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text") == kind(NoText::Word));
    BOOST_TEST(kind("PK\x03\x04 iets") == kind(NoText::Zip));
    BOOST_TEST(kind("\xD0\xCF\x11\xE0") == kind(NoText::Office));
    BOOST_TEST(kind("%PDF-1.7") == kind(NoText::Pdf));
    BOOST_TEST(kind("{\\rtf1") == kind(NoText::Rtf));
    BOOST_TEST(kind("\x89PNG\r\n") == kind(NoText::Picture));
    BOOST_TEST(kind("een \0 teken"sv) == kind(NoText::Binary));
}

BOOST_AUTO_TEST_SUITE_END()
