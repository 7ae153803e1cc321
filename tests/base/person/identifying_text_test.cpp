// What points at a person is found in text, and cannot be read in what messages quote.
#include <boost/test/unit_test.hpp>

#include "base/files/hash.hpp"
#include "base/person/identifying_text.hpp"
#include "base/person/mask.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"
#include "random_text.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

using namespace verantwoord;

namespace {

/// A zero-width space, a soft hyphen, a mark of direction, a byte order mark.
constexpr std::string_view unseen[] = {"\u200B", "\u00AD", "\u200E", "\uFEFF"};

/// "namen zeker [Jan de Vries]" for every find, a line each.
std::string seen(std::string_view text) {
    std::string all;
    for (const IdentifyingSpan& span : identifying_spans(text)) {
        const char* sure = span.sureness == Sureness::Certain  ? " zeker ["
                           : span.sureness == Sureness::Likely ? " vast ["
                                                               : " misschien [";
        all += std::string(to_dutch(span.what)) + sure + std::string(text.substr(span.offset, span.length)) +
               "]\n";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(identifying_texts)

BOOST_AUTO_TEST_CASE(telephone_numbers_in_every_dutch_notation) {
    for (const char* text : {"06-12345678", "0612345678", "06 12 34 56 78", "06 1234 5678", "+31612345678",
                             "+31 6 12345678", "+31 (0)6 12 34 56 78", "0031 6 12345678", "020-1234567",
                             "(020) 123 45 67", "0573 12 34 56", "070 – 123 45 67", "+31 20 123 4567"})
        BOOST_TEST(seen(text) == "e-mailadressen of telefoonnummers zeker [" + std::string(text) + "]\n",
                   text);
    // A date with a time, a list of counts, a number of an office, what lies within a longer number.
    for (const char* text : {"06-12-2025 14:30", "01 02 03 04 05", "088-1234567", "900612345678", "0800-1234",
                             "2025-06-12", "06-12-2025", "12.345.678"})
        BOOST_TEST(seen(text) == "", text);
}

BOOST_AUTO_TEST_CASE(numbers_with_a_check_of_their_own) {
    BOOST_TEST(seen("BSN: 123456782") == "burgerservicenummers zeker [123456782]\n");
    BOOST_TEST(seen("nummer 123456782") == "burgerservicenummers vast [123456782]\n");
    BOOST_TEST(seen("nummer 1234.56.782") == "burgerservicenummers vast [1234.56.782]\n");
    for (const char* text : {"123456783", "RSIN 123456782", "€ 123456782", "123456782,50", "NL123456782B01",
                             "1123456782", "000000000"})
        BOOST_TEST(seen(text) == "", text);
    BOOST_TEST(seen("NL91ABNA0417164300") == "rekening- of polisnummers zeker [NL91ABNA0417164300]\n");
    BOOST_TEST(seen("op nl91 abna 0417 1643 00.") ==
               "rekening- of polisnummers zeker [nl91 abna 0417 1643 00]\n");
    BOOST_TEST(seen("BE68539007547034") == "rekening- of polisnummers zeker [BE68539007547034]\n");
    BOOST_TEST(seen("NL92ABNA0417164300") == "");
    BOOST_TEST(passes_eleven_test("111222333"));
    BOOST_TEST(!passes_eleven_test("12345678"));
}

BOOST_AUTO_TEST_CASE(places_where_somebody_lives) {
    BOOST_TEST(seen("1234 AB 12") == "adressen zeker [1234 AB 12]\n");
    BOOST_TEST(seen("Kerkstraat 12a, 1234 AB Waterstad") ==
               "adressen vast [Kerkstraat 12a]\nadressen zeker [1234 AB]\n");
    BOOST_TEST(seen("3521ab") == "postcodes misschien [3521ab]\n");
    BOOST_TEST(seen("52.0907, 5.1214") == "plekken op de kaart zeker [52.0907, 5.1214]\n");
    BOOST_TEST(seen("RD 121687 487326") == "plekken op de kaart vast [121687 487326]\n");
    for (const char* text : {"in 2025 EN later", "1234 SS", "3,5 en 4,2", "121687 487326", "de derde weg 4"})
        BOOST_TEST(seen(text) == "", text);
}

BOOST_AUTO_TEST_CASE(plates_birth_dates_and_health) {
    for (const char* text : {"AB-12-34", "12-34-AB", "12-AB-34", "AB-12-CD", "12-ABC-3", "1-ABC-23",
                             "AB-123-C", "A-123-BC", "ABC-12-D", "1-AB-234"})
        BOOST_TEST(seen(text) == "kentekens vast [" + std::string(text) + "]\n", text);
    for (const char* text : {"12-03-25", "2025-03-04", "A-12-B", "AB-12-34-56", "GGZ-12"})
        BOOST_TEST(seen(text) == "", text);
    BOOST_TEST(seen("geb. 12-3-84") == "geboortedatums zeker [geb. 12-3-84]\n");
    BOOST_TEST(seen("zij is geboren op 1 maart 1984") == "geboortedatums zeker [geboren op 1 maart 1984]\n");
    BOOST_TEST(seen("begon op 12 maart 2025") == "");
    BOOST_TEST(seen("F32.1") == "gezondheidsgegevens zeker [F32.1]\n");
    BOOST_TEST(seen("F20") == "gezondheidsgegevens misschien [F20]\n");
    BOOST_TEST(seen("DSM-IV 296.33") == "gezondheidsgegevens zeker [296.33]\n");
    for (const char* text : {"olanzapine", "Oxazepam", "lithium", "citalopram", "risperidon"})
        BOOST_TEST(seen(text) == "gezondheidsgegevens zeker [" + std::string(text) + "]\n", text);
    for (const char* text : {"magazine", "zaal F2", "groep F20 om tien uur", "296.33"})
        BOOST_TEST(seen(text) == "", text);
}

BOOST_AUTO_TEST_CASE(names_in_running_text) {
    BOOST_TEST(seen("Gisteren kwam Jan de Vries langs") == "namen vast [Jan de Vries]\n");
    BOOST_TEST(seen("met J.P. van den Berg") == "namen vast [J.P. van den Berg]\n");
    BOOST_TEST(seen("volgens mevrouw Bakker") == "namen vast [mevrouw Bakker]\n");
    BOOST_TEST(seen("Vries, J. de") == "namen vast [Vries, J]\n");
    BOOST_TEST(seen("Fatoumata Diallo kwam binnen") == "namen vast [Fatoumata Diallo]\n");
    BOOST_TEST(seen("Yoga met Els") == "namen misschien [Els]\n");
    for (const char* text :
         {"De Brug kwam in Waterstad", "GGZ Waterland kwam langs", "Wil hij dat?", "Stichting De Hoop",
          "B.V. De Hoop", "elke cliënt. Maar nu", "Zelfregiecentrum van Nederland kreeg",
          "Wijkteam Waterstad vroeg erom", "Open middag in Mei"})
        BOOST_TEST(seen(text) == "", text);
}

BOOST_AUTO_TEST_CASE(what_stands_in_capitals_is_seen_as_well) {
    for (const char* text :
         {"JAN DE VRIES", "FATIMA EL AMRANI", "GISTEREN KWAM JAN DE VRIES LANGS", "KEES BAKKER",
          "IK SPRAK MET KEES BAKKER OVER HERSTEL", "MEVROUW BAKKER", "DHR. VAN DEN BERG", "J.P. VAN DEN BERG",
          "J. JANSEN", "JAN KLAASSEN", "SJOERD ŻUŁAWSKI", "ÖZLEM YILMAZ", "BEN DE BOER", "Jan BAKKER"})
        BOOST_TEST(seen(text).starts_with("namen vast ["), text << ": " << seen(text));
    BOOST_TEST(seen("GISTEREN KWAM JAN DE VRIES LANGS") == "namen vast [JAN DE VRIES]\n");
    BOOST_TEST(seen("VRIES, J. DE") == "namen vast [VRIES, J]\n");
    BOOST_TEST(seen("SMIT, JAN") == "namen vast [SMIT, JAN]\n");
    BOOST_TEST(seen("in gesprek met JAN KLAASSEN over herstel") == "namen vast [JAN KLAASSEN]\n");
    BOOST_TEST(seen("volgens mevrouw KLAASSEN") == "namen vast [mevrouw KLAASSEN]\n");
    BOOST_TEST(seen("YOGA met KEES") == "namen misschien [KEES]\n");
    BOOST_TEST(seen("OLANZAPINE") == "gezondheidsgegevens zeker [OLANZAPINE]\n");
    BOOST_TEST(seen("KERKSTRAAT 12A, WATERSTAD") == "adressen vast [KERKSTRAAT 12A]\n");
    BOOST_TEST(seen("GEBOREN OP 12 MAART 1984") == "geboortedatums zeker [GEBOREN OP 12 MAART 1984]\n");
    BOOST_TEST(seen("GEB. 12-3-84") == "geboortedatums zeker [GEB. 12-3-84]\n");
}

BOOST_AUTO_TEST_CASE(headings_and_abbreviations_in_capitals_are_nobody) {
    for (const char* text : {"WMO",
                             "IZA",
                             "GGZ",
                             "DE BRUG",
                             "HERSTELACADEMIE",
                             "GGZ WATERLAND KWAM LANGS",
                             "STICHTING DE HOOP",
                             "B.V. DE HOOP",
                             "WMO EN IZA",
                             "WIL JE MEEDOEN?",
                             "BEN JE ER BIJ?",
                             "MAX 12 DEELNEMERS",
                             "MAX DEELNEMERS",
                             "IK BEN DE BAAS",
                             "TON VAN DE MAAND",
                             "IEDEREEN DIE KWAM",
                             "T.B.V. DE CURSUS",
                             "I.P.V. DE LES",
                             "OPEN MIDDAG IN MEI",
                             "KOFFIE-INLOOP",
                             "JAN",
                             "BEGROTING 2025",
                             "UITVOERING 12",
                             "BANENMARKT 2025",
                             "EERSTE KWARTAAL: JAN, FEB EN MRT",
                             "DE HEER DIE KWAM",
                             "CLIENT ERVARING",

                             "ik WIL MEEDOEN",
                             "de GGZ en de WMO",
                             "WETHOUDER ZORG",
                             "A.U.B. BELLEN",
                             "TUSSEN 1900 EN 2026"})
        BOOST_TEST(seen(text) == "", text << ": " << seen(text));
}

// The pages that explain messages, in capitals from beginning to end: nothing in them is taken for a person's
// that is not in small letters.
BOOST_AUTO_TEST_CASE(prose_in_capitals_points_at_nobody_new) {
    std::size_t words = 0, found = 0;
    for (const auto& page : std::filesystem::directory_iterator(VERANTWOORD_SOURCE "/templates/uitleg")) {
        std::ifstream file(page.path());
        for (std::string line; std::getline(file, line);) {
            words += static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
            std::string capitals;
            for (std::size_t at = 0; at < line.size();)
                text::append(capitals, text::capital(text::next(line, at)));
            BOOST_REQUIRE(capitals.size() == line.size());
            const auto small = identifying_spans(line);
            for (const IdentifyingSpan& span : identifying_spans(capitals)) {
                ++found;
                const bool known = std::any_of(small.begin(), small.end(), [&](const IdentifyingSpan& one) {
                    return one.what == span.what && one.offset < span.end() && span.offset < one.end();
                });
                BOOST_TEST((known || span.sureness == Sureness::Possible),
                           page.path().filename().string()
                               << ": " << capitals.substr(span.offset, span.length));
            }
        }
    }
    BOOST_TEST(words > 8000U);
    BOOST_TEST(found >= 5U);
}

BOOST_AUTO_TEST_CASE(names_with_letters_of_every_alphabet_are_seen) {
    for (const char* text :
         {"met Šarić, M. gesproken", "Łukasz Żak kwam binnen", "Őrs Ğülen vertelde over vroeger",
          "Čedomir Đurić zei niets", "mevrouw Özdemir", "mevrouw Şahin", "Олена Шевченко kwam"})
        BOOST_TEST(seen(text).find("namen vast [") == 0U, text << ": " << seen(text));
    BOOST_TEST(seen("Gisteren kwam Jan van 't Hoff langs") == "namen vast [Jan van 't Hoff]\n");
    BOOST_TEST(seen("Gisteren kwam Jan van ’t Hoff langs") == "namen vast [Jan van ’t Hoff]\n");
    BOOST_TEST(seen("Gisteren kwam Kees d’Hondt langs") == "namen vast [Kees d’Hondt]\n");
    BOOST_TEST(seen("gisteren stond Els’ fiets hier") == "namen misschien [Els]\n");
}

BOOST_AUTO_TEST_CASE(what_nobody_sees_hides_nobody) {
    BOOST_TEST(seen("kwam Jan\u00A0de\u2009Vries langs") == "namen vast [Jan\u00A0de\u2009Vries]\n");
    BOOST_TEST(seen("kwam J\u200Ban de Vri\u00ADes langs") == "namen vast [J\u200Ban de Vri\u00ADes]\n");
    BOOST_TEST(seen("kwam Jose\u0301 Jansen langs") == "namen vast [Jose\u0301 Jansen]\n");
    BOOST_TEST(seen("BSN 1234\u200B56782") == "burgerservicenummers zeker [1234\u200B56782]\n");
    BOOST_TEST(seen("bel ０６-１２３４５６７８") ==
               "e-mailadressen of telefoonnummers zeker [０６-１２３４５６７８]\n");
    BOOST_TEST(seen("bel 06\u201112345678") ==
               "e-mailadressen of telefoonnummers zeker [06\u201112345678]\n");
    BOOST_TEST(seen("geboren\u00A0op 12 maart 1984") ==
               "geboortedatums zeker [geboren\u00A0op 12 maart 1984]\n");
}

BOOST_AUTO_TEST_CASE(what_messages_quote_cannot_be_read) {
    BOOST_TEST(masked("3;Jan de Vries;kade") == "3;J** d* V****;kade");
    BOOST_TEST(masked("123456782") == "1******82");
    BOOST_TEST(masked("bel 06-12345678!") == "bel 0*-******78!");
    BOOST_TEST(masked("jan@voorbeeld.nl") == "j**@v********.n*");
    BOOST_TEST(masked("José Jansen;12") == "J*** J*****;12");
    BOOST_TEST(masked("De Brug;14-03-2025;Samira") == "De Brug;14-03-2025;Samira");
    BOOST_TEST(masked("3;JAN DE VRIES;kade") == "3;J** D* V****;kade");
    BOOST_TEST(masked("met Jose\u0301\u00A0Jansen") == "met J***\u00A0J*****");
    BOOST_TEST(masked("met J\u200Ban de Vries") == "met J*** d* V****");
}

// Over random texts with people and numbers in them, in capitals or not, with accents apart, with what nobody
// sees in between: what is found cannot be read, and the text keeps its number of characters.
BOOST_AUTO_TEST_CASE(masking_never_shows_what_is_found) {
    testing::RandomText random(5);
    const std::string_view people[] = {
        "Jan de Vries",    "JAN DE VRIES",   "José Jansen",    "mevrouw Bakker",     "J.P. van den Berg",
        "Łukasz Żak kwam", "ÖZLEM YILMAZ",   "06-12345678",    "BSN 123456782",      "jan@voorbeeld.nl",
        "olanzapine",      "Kerkstraat 12a", "geb. 12-3-1984", "NL91ABNA0417164300", "Jan van ’t Hoff"};
    std::size_t found = 0;
    for (int run = 0; run < 20000; ++run) {
        const std::string person(random.pick(people));
        std::string spelled;
        for (std::size_t at = 0; at < person.size();) {
            text::append(spelled, text::next(person, at));
            if (random.below(12) == 0) spelled += random.pick(unseen);
        }
        const std::string source = random.bytes(6) + " " + spelled + " " + random.bytes(6);
        const std::string shown = masked(source);
        BOOST_REQUIRE_MESSAGE(text::length(shown) == text::length(source), source);
        for (const IdentifyingSpan& span : identifying_spans(source)) {
            if (span.sureness == Sureness::Possible) continue;
            ++found;
            BOOST_REQUIRE_MESSAGE(shown.find(source.substr(span.offset, span.length)) == std::string::npos,
                                  source);
        }
        BOOST_REQUIRE_MESSAGE(masked(shown) == shown, source);
    }
    BOOST_TEST(found > 18000U);
}

// Every message has a case: of all lines that they quote, none shows who it is about.
BOOST_AUTO_TEST_CASE(no_case_quotes_a_line_that_points_at_somebody) {
    const std::regex quoted("^ *[0-9]+ \\| "), code("\\[([A-Z][0-9]{2})\\]: ");
    std::set<std::string> codes;
    std::size_t lines = 0;
    for (const auto& each : std::filesystem::directory_iterator(VERANTWOORD_SOURCE "/tests/cases")) {
        std::ifstream messages(each.path() / "meldingen");
        std::string said;
        for (std::string line; std::getline(messages, line);) {
            if (std::smatch found; std::regex_search(line, found, code)) said = found[1];
            if (!std::regex_search(line, quoted)) continue;
            ++lines;
            codes.insert(said);
            BOOST_TEST(masked(line) == line, each.path().filename().string());
        }
    }
    BOOST_TEST(lines > 200U);
    BOOST_TEST(codes.size() > 60U);
}

// RFC 4231, test cases 1, 2, 3, 6 and 7.
BOOST_AUTO_TEST_CASE(hmac_gives_what_the_standard_says) {
    const auto hmac = [](const std::string& key, const std::string& text) {
        const auto digest = hmac_sha256(key, text);
        return hexadecimal({reinterpret_cast<const char*>(digest.data()), digest.size()});
    };
    BOOST_TEST(hmac(std::string(20, '\x0b'), "Hi There") ==
               "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    BOOST_TEST(hmac("Jefe", "what do ya want for nothing?") ==
               "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    BOOST_TEST(hmac(std::string(20, '\xaa'), std::string(50, '\xdd')) ==
               "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    BOOST_TEST(hmac(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First") ==
               "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    BOOST_TEST(
        hmac(std::string(131, '\xaa'),
             "This is a test using a larger than block-size key and a larger than block-size data. The key "
             "needs to be hashed before being used by the HMAC algorithm.") ==
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    BOOST_TEST(from_hexadecimal("0aff").value() == "\x0a\xff");
    BOOST_TEST(!from_hexadecimal("0af"));
    BOOST_TEST(!from_hexadecimal("zz"));
}

BOOST_AUTO_TEST_SUITE_END()
