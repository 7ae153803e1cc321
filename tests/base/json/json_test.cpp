// Every value of a JSON file has its place, and all that is wrong with a file is told together.
#include "base/json/json.hpp"

#include <boost/test/unit_test.hpp>

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
    object.text("naam");
    object.integer("x");
    object.list("uitsplitsingen");
    object.required_text("id");
    object.finish();
    std::vector<std::string> codes;
    for (const Diagnostic& each : diagnostics.all()) codes.push_back(each.code.text());
    BOOST_TEST(codes == (std::vector<std::string>{"P95", "P93", "P94", "P92"}),
               boost::test_tools::per_element());
    BOOST_TEST(diagnostics.all().back().help.text() == "gebruik 'uitsplitsingen'");
}

BOOST_AUTO_TEST_SUITE_END()
