// Every value of a JSON file has its place, and all that is wrong with a file is told together.
#include "base/json/json.hpp"
#include "base/json/json_source.hpp"
#include "base/json/json_writer.hpp"
#include "base/text/utf8_text.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>

using namespace verantwoord;
using json::Family;

BOOST_AUTO_TEST_SUITE(json_reader)

BOOST_AUTO_TEST_CASE(every_value_knows_its_place) {
    Diagnostics diagnostics;
    const auto root = json::parse(
        "a.json", "{\n  \"naam\": \"De \\\"Brug\\\"\",\n  \"aantal\": 12,\n  \"lijst\": [true, -3.5]\n}",
        Family::Data, diagnostics);
    BOOST_REQUIRE(root.has_value());
    const Place text = root->find("naam")->place();
    BOOST_TEST(text.line == 2U);
    BOOST_TEST(text.column == 11U);
    BOOST_TEST(text.length == 13U);
    BOOST_TEST(root->find("naam")->text == "De \"Brug\"");
    const Place number = root->find("aantal")->place();
    BOOST_TEST(number.line == 3U);
    BOOST_TEST(number.column == 13U);
    BOOST_TEST(number.length == 2U);
    const json::Value& real = root->find("lijst")->items.at(1);
    BOOST_TEST(real.place().column == 19U);
    BOOST_TEST(real.text == "-3.5");
}

// The name of a file may be any bytes; what the program writes it must be able to read.
BOOST_AUTO_TEST_CASE(whatever_bytes_are_written_can_be_read_again) {
    for (const std::string& name :
         {std::string("caf\xE9.csv"), std::string("\xFF\xFE\x80"), std::string("a\xC3"),
          std::string("\x01\n\"\\"), std::string("goed: é €")}) {
        JsonWriter writer;
        writer.begin_object();
        writer.text(name, name);
        writer.end_object();
        const std::string bytes = writer.finish();
        Diagnostics diagnostics;
        const auto root = json::parse("a.json", bytes, Family::Data, diagnostics);
        BOOST_REQUIRE_MESSAGE(root.has_value(), bytes);
        BOOST_TEST(root->keys.front().second.text == readable(name));
    }
    BOOST_TEST(readable("caf\xE9.csv") == "café.csv");
    BOOST_TEST(readable("café \x80") == "café €");
}

BOOST_AUTO_TEST_CASE(a_file_of_our_own_with_bytes_that_are_no_utf8_is_read_with_a_warning) {
    Diagnostics diagnostics, strict;
    const std::string bytes = "{\"caf\xE9.csv\": \"x\"}";
    const auto root = json::parse_own("dossier.json", bytes, Family::Data, diagnostics);
    BOOST_REQUIRE(root.has_value());
    BOOST_TEST(root->find("café.csv") != nullptr);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_TEST(diagnostics.warnings() == 1U);
    BOOST_TEST(!json::parse("a.json", bytes, Family::Data, strict).has_value());
    BOOST_TEST(strict.errors() == 1U);
}

BOOST_AUTO_TEST_CASE(a_key_that_is_required_is_said_to_be_wrong_once) {
    const auto faults = [](const std::string& text, const auto& read) {
        Diagnostics diagnostics;
        const auto root = json::parse("a.json", text, Family::Data, diagnostics);
        json::Object object(*root, Family::Data, diagnostics);
        read(object);
        object.finish();
        std::string codes;
        for (const Diagnostic& each : diagnostics.all()) codes += each.code.text() + " ";
        return codes;
    };
    const auto text = [](json::Object& object) { BOOST_TEST(!object.text("x", json::About{}.required())); };
    BOOST_TEST(faults("{}", text) == "G94 ");
    BOOST_TEST(faults("{\"x\": 1}", text) == "G93 ");
    BOOST_TEST(faults("{\"x\": \" \"}", text) == "G96 ");
    const auto any = [](json::Object& object) {
        BOOST_TEST(object.any("x", json::About{}.required()) == nullptr);
    };
    BOOST_TEST(faults("{}", any) == "G94 ");
    const auto texts = [](json::Object& object) {
        BOOST_TEST(object.texts("x", json::About{}.required()).empty());
    };
    BOOST_TEST(faults("{}", texts) == "G94 ");
    BOOST_TEST(faults("{\"x\": 1}", texts) == "G93 ");
}

BOOST_AUTO_TEST_CASE(a_syntax_error_says_where) {
    Diagnostics diagnostics;
    BOOST_TEST(!json::parse("a.json", "{\n \"a\": 1,\n}", Family::Plugin, diagnostics).has_value());
    BOOST_REQUIRE(diagnostics.all().size() == 1U);
    BOOST_TEST(diagnostics.all().front().code == "P91");
    BOOST_TEST(diagnostics.all().front().place.line == 3U);
}

BOOST_AUTO_TEST_CASE(odd_files_are_refused_without_a_crash) {
    for (const std::string& bytes :
         {std::string(), std::string("{"), std::string("\"\\u12"), std::string("{\"a\":\x80}"),
          std::string(500, '['), std::string(5000, '{'), std::string("\0\0", 2), std::string("[1e999]")}) {
        Diagnostics diagnostics;
        BOOST_TEST(!json::parse("a.json", bytes, Family::Data, diagnostics).has_value());
        BOOST_TEST(diagnostics.errors() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(unknown_missing_double_and_wrong_keys_are_reported_together) {
    Diagnostics diagnostics;
    const auto root = json::parse(
        "a.json", R"({"naam": 3, "uitsplitsing": [], "x": 1, "x": 2, "$schema": "s", "x-eigen": 1})",
        Family::Plugin, diagnostics);
    BOOST_REQUIRE(root.has_value());
    json::Object object(*root, Family::Plugin, diagnostics);
    std::ignore = object.text("naam");
    std::ignore = object.integer("x");
    std::ignore = object.list("uitsplitsingen");
    std::ignore = object.required_text("id");
    object.finish();
    std::vector<std::string> codes;
    for (const Diagnostic& each : diagnostics.all()) codes.push_back(each.code.text());
    BOOST_TEST(codes == (std::vector<std::string>{"P95", "P93", "P94", "P92"}),
               boost::test_tools::per_element());
    BOOST_TEST(diagnostics.all().back().help.text() == "gebruik 'uitsplitsingen'");
}

BOOST_AUTO_TEST_CASE(places_in_a_long_line_are_those_of_a_short_one) {
    std::string text = "{\n\"a\": [";
    std::vector<std::size_t> offsets;
    for (int i = 0; i < 3000; ++i) {
        offsets.push_back(text.size());
        text += i % 3 == 0 ? "\"é\u0301n\", " : i % 3 == 1 ? "12, " : "\"\U0001F600\", ";
    }
    text += "1]\n}";
    const json::Source source("a.json", text);
    for (const std::size_t offset : offsets) {
        const Place quick = source.place(offset, 3), slow = place_at("a.json", text, offset, 3);
        BOOST_REQUIRE(quick.line == 2U);
        BOOST_REQUIRE(quick.column == slow.column);
        BOOST_REQUIRE(quick.length == slow.length);
        BOOST_REQUIRE(quick.text == slow.text);
    }
    const Place short_line = source.place(text.size() - 1, 1);
    BOOST_TEST(short_line.line == 3U);
    BOOST_TEST(short_line.column == 1U);
    BOOST_TEST(short_line.text == "}");
}

BOOST_AUTO_TEST_SUITE_END()
