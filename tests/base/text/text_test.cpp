// UTF-8 and Windows-1252, folded names, and the nearest name to a mistyped one.
#include "base/files/hash.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/characters.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

BOOST_AUTO_TEST_SUITE(text_bytes)

BOOST_AUTO_TEST_CASE(only_well_formed_utf8_is_utf8) {
    BOOST_TEST(text::is_utf8("gewoon é € 𝄞 en nog wat meer tekst"));
    for (const char* bytes :
         {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "abcdefgh\xE9", "\xC3"})
        BOOST_TEST(!text::is_utf8(bytes));
}

BOOST_AUTO_TEST_CASE(a_file_is_read_with_a_mark_without_one_and_as_windows_writes_it) {
    BOOST_TEST(utf8_text("caf\xC3\xA9") == "café");
    BOOST_TEST(utf8_text("\xEF\xBB\xBF"
                         "caf\xC3\xA9") == "café");
    BOOST_TEST(utf8_text("caf\xE9") == "café");
}

BOOST_AUTO_TEST_CASE(windows_1252_becomes_utf8) {
    BOOST_TEST(text::from_windows_1252("caf\xE9 \x80 \x91x\x92 \x96") == "café € ‘x’ –");
}

BOOST_AUTO_TEST_CASE(invalid_bytes_are_replaced_one_at_a_time) {
    std::size_t position = 0;
    const std::string_view bytes = "\xE2\x82";
    BOOST_TEST((text::next(bytes, position) == char32_t{0xFFFD}));
    BOOST_TEST(position == 1U);
    BOOST_TEST(text::length("é€\xFF") == 3U);
}

BOOST_AUTO_TEST_CASE(blanks_of_any_kind_are_trimmed) {
    BOOST_TEST(text::trim("\u00A0 x \t\u00A0") == "x");
    BOOST_TEST(text::trim("\uFEFF\u2009é y\u200B\u3000\r\n") == "é y");
    BOOST_TEST(text::trim("\u200B \u00AD") == "");
    BOOST_TEST(text::trim("\xE9 \xA0") == "\xE9 \xA0");
}

BOOST_AUTO_TEST_CASE(letters_of_every_script_have_a_lower_case) {
    BOOST_TEST(text::lower("ÉÉN ŁÓDŹ İSTANBUL ЖЕНЯ 12") == "één łódź istanbul женя 12");
}

BOOST_AUTO_TEST_CASE(characters_are_counted_as_a_reader_does) {
    BOOST_TEST(text::length("Jose\u0301") == 4U);
    BOOST_TEST(text::length("👩\u200D🚀🇳🇱!") == 3U);
    BOOST_TEST(text::length("abc\u0301d") == 4U);
    BOOST_TEST(text::width("Jose\u0301") == 4U);
    BOOST_TEST(text::width("王x\u200B") == 3U);
}

BOOST_AUTO_TEST_CASE(what_is_not_utf8_is_counted) {
    const text::Utf8Check check = text::check_utf8("café \xE9 € \xC3");
    BOOST_TEST(check.good == 2U);
    BOOST_TEST(check.bad == 2U);
    BOOST_TEST(check.first_bad == 6U);
    for (const std::string_view end : {"a", "é", "€", "𝄞"}) {
        const text::LastPoint last = text::last("x" + std::string(end));
        BOOST_TEST(last.length == end.size());
    }
    BOOST_TEST((text::last("x\x80").point == text::replacement));
}

BOOST_AUTO_TEST_CASE(what_no_page_may_hold_is_left_out_and_the_rest_escaped) {
    BOOST_TEST(text::escaped(std::string("a\0b\x1b\tc\x7f <é> & \"'", 17)) ==
               "ab\tc &lt;é&gt; &amp; &quot;&#39;");
}

BOOST_AUTO_TEST_CASE(the_nearest_name_is_suggested_only_when_it_is_near) {
    const std::vector<std::string> known{"bezoeken", "unieke_bezoekers", "dagen_open"};
    BOOST_TEST(nearest("bezoken", known).value() == "bezoeken");
    BOOST_TEST(nearest("unieke_bezoeker", known).value() == "unieke_bezoekers");
    BOOST_TEST(!nearest("vrijwilligers", known).has_value());
    BOOST_TEST(!nearest("", known).has_value());
    BOOST_TEST(suggestion("xyz", known, "zie de lijst").text() == "zie de lijst");
}

BOOST_AUTO_TEST_CASE(hashes_are_those_of_the_standard) {
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

BOOST_AUTO_TEST_SUITE_END()
