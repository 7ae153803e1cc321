// The calls that read an object also describe it, and describing changes nothing of what is read.
#include "base/json/json_description.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

namespace {

/// A reader as they are: every kind of key, one of them only with another.
void read_house(const json::Value& value, Diagnostics& diagnostics) {
    json::Object house(value, json::Family::Data, diagnostics);
    house.required_text("naam", {"Hoe het huis heet"});
    house.integer("kamers", json::About{"Hoeveel kamers"}.within(1, 40));
    const auto kind = house.required_text("soort", json::About{"Het soort huis"}.one_of({"huis", "boot"}));
    house.form("soort", "boot", kind == "boot", [&] { house.required_text("haven", {"Waar de boot ligt"}); });
    house.texts("talen", {"Welke talen"});
    if (const json::Value* doors = house.list("deuren", {"De deuren"}))
        for (const json::Value& each : doors->items) {
            json::Object door(each, json::Family::Data, diagnostics);
            door.required_text("kleur", json::About{"De kleur"}.one_of({"Rood"}, true));
            door.finish();
        }
    if (const json::Value* words = house.object("woorden", {"Eigen woorden"})) {
        json::Object own(*words, json::Family::Data, diagnostics);
        for (const auto& name : own.names()) own.text(name, {"Het woord"});
    }
    house.exactly_one({"tuin", "balkon"});
    house.boolean("tuin", {"Een tuin"}), house.boolean("balkon", {"Een balkon"});
    house.finish();
}

/// What differs by form, items of two kinds, and names that must look like something.
void read_street(const json::Value& value, Diagnostics& diagnostics) {
    json::Object street(value, json::Family::Data, diagnostics);
    const bool refers = value.find("zie") != nullptr;
    street.form("zie", "", refers, [&] {
        street.required_text("zie");
        street.texts("huizen", json::About{"Welke huizen"}.in_this_form());
    });
    street.form_unless("zie", "", refers, [&] {
        if (const json::Value* houses =
                street.required_list("huizen", json::About{"De huizen"}.in_this_form()))
            for (const json::Value& each : houses->items) read_house(each, diagnostics);
    });
    using Kind = json::Value::Kind;
    if (const json::Value* trees =
            street.list("bomen", json::About{"De bomen"}.of({Kind::Text, Kind::Object})))
        for (const json::Value& each : trees->items) {
            if (each.kind == Kind::Text) continue;
            json::Object tree(each, json::Family::Data, diagnostics);
            tree.required_text("soort");
            tree.finish();
        }
    if (const json::Value* signs = street.object("borden")) {
        json::Object sign(*signs, json::Family::Data, diagnostics);
        for (const auto& name : sign.names_matching("^[a-z]$")) sign.text(name);
    }
    street.finish();
}

std::string schema(void (*read)(const json::Value&, Diagnostics&) = read_house) {
    return json::to_schema(json::describe([&](const json::Value& value) {
                               Diagnostics unused;
                               read(value, unused);
                               BOOST_TEST(unused.all().empty());
                           }),
                           "Huis");
}

std::string said(std::string_view text) {
    Diagnostics diagnostics;
    if (const auto value = json::parse("huis.json", text, json::Family::Data, diagnostics))
        read_house(*value, diagnostics);
    std::string codes;
    for (const auto& each : diagnostics.all()) codes += each.code.text() + " ";
    return codes;
}

std::string without_blanks(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_description)

BOOST_AUTO_TEST_CASE(a_reader_describes_what_it_reads) {
    const std::string made = without_blanks(schema());
    for (
        const char* part :
        {R"("naam":{"description":"Hoehethuisheet","type":"string","pattern":"\\S"})",
         R"("kamers":{"description":"Hoeveelkamers","type":"integer","minimum":1,"maximum":40})",
         R"("soort":{"description":"Hetsoorthuis","type":"string","enum":["huis","boot"]})",
         R"("talen":{"description":"Welketalen","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]})",
         R"({"pattern":"^\\s*([Rr][Oo][Oo][Dd])\\s*$"})",
         R"("required":["naam","soort"],"additionalProperties":false)",
         R"("additionalProperties":{"description":"Hetwoord","type":"string"})",
         R"("oneOf":[{"required":["tuin"]},{"required":["balkon"]}])",
         R"("if":{"allOf":[{"required":["soort"],"properties":{"soort":{"const":"boot"}}}]},"then":{"required":["haven"])"})
        BOOST_TEST(made.find(part) != std::string::npos, part << " is not in " << made);
}

BOOST_AUTO_TEST_CASE(a_key_may_hold_something_else_in_another_form) {
    const std::string made = without_blanks(schema(read_street));
    for (
        const char* part :
        {R"("huizen":{},"bomen")",
         R"("then":{"required":["zie"],"properties":{"huizen":{"description":"Welkehuizen","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}}})",
         R"("then":{"required":["huizen"],"properties":{"zie":false,"huizen":{"description":"Dehuizen","type":"array","items":{"type":"object","properties")",
         R"("bomen":{"description":"Debomen","type":"array","items":{"type":["string","object"],"properties":{)",
         R"("propertyNames":{"pattern":"^(\\$schema$|x-)|^[a-z]$"})"})
        BOOST_TEST(made.find(part) != std::string::npos, part << " is not in " << made);
}

BOOST_AUTO_TEST_CASE(describing_changes_nothing_of_what_is_read) {
    BOOST_TEST(said(R"({"$schema": "x", "naam": "a", "soort": "huis", "x-eigen": 1})") == "");
    BOOST_TEST(said(R"({"naam": "a", "soort": "boot"})") == "G94 ");
    BOOST_TEST(said(R"({"naam": " ", "soort": "huis", "haven": "b"})") == "G96 G92 ");
    BOOST_TEST(said(R"({"naam": 1, "soort": "huis", "deuren": [{}, {"kleur": "rood", "slot": 1}]})") ==
               "G93 G94 G92 ");
}

BOOST_AUTO_TEST_SUITE_END()
