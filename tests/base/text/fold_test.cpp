// Properties of the folding over random Unicode: idempotent, and the same for every form and case.
#include "base/text/characters.hpp"
#include "base/text/fold.hpp"
#include "base/text/plain_text.hpp"
#include "base/text/text.hpp"
#include "random_text.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <cstdlib>
#include <utf8proc.h>

using namespace verantwoord;

namespace {

using Form = std::string (*)(std::string_view);
constexpr Form forms[] = {text::exact_form, text::key_form, text::word_form};

/// By the library itself: what the forms are held against.
std::string normalised(const std::string& utf8, int options) {
    std::uint8_t* bytes = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const std::uint8_t*>(utf8.data()),
                                     static_cast<utf8proc_ssize_t>(utf8.size()), &bytes,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
    BOOST_REQUIRE(length >= 0);
    std::string result(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    std::free(bytes);
    return result;
}

std::string in_hexadecimal(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        result += {digits[value >> 4], digits[value & 15], ' '};
    }
    return result;
}

std::string with_letters(std::string_view utf8, char32_t (*change)(char32_t)) {
    std::string result;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t point = text::next(utf8, at);
        text::append(result, text::is_letter(point) ? change(point) : point);
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(folding)

BOOST_AUTO_TEST_CASE(words_are_the_same_in_every_spelling) {
    BOOST_TEST(text::word_form("  Geldig Van ") == "geldig_van");
    BOOST_TEST(text::word_form("Creatief-Ünïek\u00A0") == "creatief_uniek");
    for (const char* name : {"Şebnem Çelik", "SEBNEM CELIK", "S\u0327ebnem C\u0327elik", "şebnem\u00A0çelik",
                             "Şebnem\u2009Çelik\u200B", "\uFEFFŞeb\u00ADnem Çelik", "Şebnem \u2013 Çelik"})
        BOOST_TEST(text::word_form(name) == "sebnem_celik", name);
    for (const char* name : {"’s-Hertogenbosch", "'s-Hertogenbosch", "‘S HERTOGENBOSCH",
                             "´s\u2011Hertogenbosch", "`s–hertogenbosch", "ʼs-Hertogenbosch"})
        BOOST_TEST(text::word_form(name) == "'s_hertogenbosch", name);
    BOOST_TEST(text::word_form("Łódź, Øst, Đurić, SARI, Sarı, Straße, IJburg, Ĳburg, Æ") ==
               "lodz,_ost,_duric,_sari,_sari,_strasse,_ijburg,_ijburg,_ae");
    BOOST_TEST(text::word_form("İstanbul") == text::word_form("ISTANBUL"));
    BOOST_TEST(text::word_form("ＢＳＮ") == "bsn");
    BOOST_TEST(text::word_form("") == "");
    BOOST_TEST(text::word_form(" - _ \u200B") == "");
    // What is another word stays another word.
    BOOST_TEST(text::word_form("राम") != text::word_form("रामी"));
    BOOST_TEST(text::word_form("Анна") == text::word_form("АННА"));
}

BOOST_AUTO_TEST_CASE(keys_keep_their_capitals_and_accents) {
    for (const char* key :
         {"12", "12\u200B", "\uFEFF12", "12\u202F", "1\u00AD2", "12\u200E", "１２", "\u00A012 "})
        BOOST_TEST(text::key_form(key) == "12", in_hexadecimal(key));
    BOOST_TEST(text::key_form("P\u201101") == "P-01");
    BOOST_TEST(text::key_form("P\u00A0\u00A001") == "P 01");
    BOOST_TEST(text::key_form("Cafe\u0301 ’t Hoekje") == "Café 't Hoekje");
    BOOST_TEST(text::key_form("P01") != text::key_form("p01"));
    BOOST_TEST(text::key_form("012") != text::key_form("12"));
}

BOOST_AUTO_TEST_CASE(what_is_shown_only_loses_what_nobody_sees) {
    BOOST_TEST(text::exact_form("Cafe\u0301\u200B ’t  Hoekje – ½ m²\u00AD") == "Café ’t  Hoekje – ½ m²");
    BOOST_TEST(text::exact_form("❤\uFE0F👩\u200D🚀") == "❤\uFE0F👩\u200D🚀");
    BOOST_TEST(text::exact_form("a\xFF") == "a\uFFFD");
}

BOOST_AUTO_TEST_CASE(folding_twice_is_folding_once) {
    testing::RandomText random(1);
    for (int run = 0; run < 20000; ++run) {
        const std::string source = random.bytes();
        for (const Form form : forms) {
            const std::string once = form(source);
            BOOST_REQUIRE_MESSAGE(form(once) == once, in_hexadecimal(source));
            BOOST_REQUIRE_MESSAGE(text::is_utf8(once), in_hexadecimal(source));
            // No character becomes more than eighteen, of two bytes and more for each of its own.
            BOOST_REQUIRE_MESSAGE(once.size() <= source.size() * 12, in_hexadecimal(source));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_forms_of_unicode_and_either_case_fold_alike) {
    testing::RandomText random(2);
    for (int run = 0; run < 20000; ++run) {
        const std::string source = random.text();
        for (const int options : {int{UTF8PROC_COMPOSE}, int{UTF8PROC_DECOMPOSE}})
            for (const Form form : forms)
                BOOST_REQUIRE_MESSAGE(form(normalised(source, options)) == form(source),
                                      in_hexadecimal(source));
        for (const Form form : {&text::key_form, &text::word_form})
            BOOST_REQUIRE_MESSAGE(
                form(normalised(text::key_form(source), UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT)) ==
                    form(text::key_form(source)),
                in_hexadecimal(source));
        BOOST_REQUIRE_MESSAGE(text::word_form(text::key_form(source)) == text::word_form(source),
                              in_hexadecimal(source));
        for (const auto change : {&text::small, &text::capital})
            BOOST_REQUIRE_MESSAGE(text::word_form(with_letters(source, change)) == text::word_form(source),
                                  in_hexadecimal(source));
    }
}

BOOST_AUTO_TEST_CASE(ascii_takes_the_short_road_to_the_same_end) {
    testing::RandomText random(3);
    for (int run = 0; run < 5000; ++run) {
        std::string source;
        for (std::size_t left = random.below(12); left > 0; --left)
            source += static_cast<char>(random.below(0x80));
        for (const Form form : forms)
            BOOST_REQUIRE_MESSAGE(form(source + "z\u00E9") == form(source + "z") + form("\u00E9"),
                                  in_hexadecimal(source));
    }
}

BOOST_AUTO_TEST_CASE(plain_text_knows_where_its_bytes_stood) {
    const std::string written = "Jose\u0301 \u200BŁukasz\u00A0Straße ĳ 12² ＡＢ";
    const text::PlainText plain(written);
    BOOST_TEST(plain.text() == "Jose Lukasz Strasse ij 12² AB");
    const auto stood = [&](std::string_view word) {
        const std::size_t at = plain.text().find(word);
        return written.substr(plain.origin(at), plain.origin(at + word.size()) - plain.origin(at));
    };
    BOOST_TEST(stood("Jose") == "Jose\u0301");
    BOOST_TEST(stood("Lukasz") == "Łukasz");
    BOOST_TEST(stood("Strasse") == "Straße");
    BOOST_TEST(stood("AB") == "ＡＢ");
    BOOST_TEST(text::PlainText("gewoon").text() == "gewoon");

    testing::RandomText random(4);
    for (int run = 0; run < 10000; ++run) {
        const std::string source = random.bytes();
        const text::PlainText some(source);
        BOOST_REQUIRE_MESSAGE(text::is_utf8(some.text()), in_hexadecimal(source));
        BOOST_REQUIRE(some.origin(some.text().size()) == source.size());
        for (std::size_t at = 0; at < some.text().size(); ++at)
            BOOST_REQUIRE(some.origin(at) <= some.origin(at + 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
