// plugin.json: read whole, refused with places, and never a crash whatever its bytes.
#include <boost/test/unit_test.hpp>

#include "base/text/text.hpp"
#include "funder/plugin/manifest.hpp"
#include "funder/plugin/version.hpp"

#include <algorithm>

using namespace verantwoord;

namespace {

const std::string good = R"({
  "schema": 1, "id": "nl.utrecht.wmo", "naam": "Wmo Utrecht", "financier": "Gemeente Utrecht", "soort": "wmo",
  "versie": "2026.1.0", "beheerder": { "naam": "J. de Vries", "e-mail": "plugins@voorbeeld.example" },
  "geldig": { "van": "2025-01-01", "tot": "2026-12-31" }, "vereist": { "verantwoord": "0.1", "abi": "1.0" },
  "bibliotheek": "wmo.so", "leest": ["bijeenkomsten.minuten", "deelnemers.gemeente"], "sjabloon": "wmo.md",
  "drempel": 12
})";

std::string with(std::string_view from, std::string_view to) {
    BOOST_REQUIRE(good.find(from) != std::string::npos);
    return text::replaced(good, from, to);
}

struct Reading {
    std::optional<Manifest> manifest;
    Diagnostics diagnostics;
};

Reading read(std::string_view bytes) {
    Reading reading;
    reading.manifest = read_manifest("plugins/wmo/plugin.json", bytes, reading.diagnostics);
    return reading;
}

/// The one message that this change to a good manifest gives.
Diagnostic only_message(std::string_view from, std::string_view to) {
    const auto reading = read(with(from, to));
    BOOST_TEST(!reading.manifest);
    BOOST_REQUIRE_MESSAGE(reading.diagnostics.all().size() == 1,
                          from << " → " << to << " gives " << reading.diagnostics.all().size());
    const auto& message = reading.diagnostics.all().front();
    BOOST_TEST(message.place.line > 0U);
    return message;
}

} // namespace

BOOST_AUTO_TEST_SUITE(manifest)

BOOST_AUTO_TEST_CASE(a_good_manifest_is_read_whole) {
    const auto reading = read(good);
    BOOST_REQUIRE(reading.manifest);
    BOOST_TEST(reading.diagnostics.all().empty());
    const auto& manifest = *reading.manifest;
    BOOST_TEST(manifest.id == "nl.utrecht.wmo");
    BOOST_TEST(manifest.maintainer_email == "plugins@voorbeeld.example");
    BOOST_TEST(iso(manifest.valid.until) == "2026-12-31");
    BOOST_TEST(manifest.library == "wmo.so");
    BOOST_TEST(manifest.reads.size() == 2U);
    BOOST_TEST(manifest.threshold == 12);
    BOOST_TEST(manifest.place.file == "plugins/wmo/plugin.json");
}

BOOST_AUTO_TEST_CASE(each_wrong_value_is_one_message_with_its_place) {
    BOOST_TEST(only_message(R"("schema": 1)", R"("schema": 2)").code == "P96");
    BOOST_TEST(only_message("nl.utrecht.wmo", "Utrecht WMO").code == "P96");
    BOOST_TEST(only_message(R"("soort": "wmo")", R"("soort": "fonts")").help.text() == "gebruik 'fonds'");
    BOOST_TEST(only_message("2026.1.0", "nieuwste").code == "P96");
    BOOST_TEST(only_message("plugins@voorbeeld.example", "bel mij").code == "P96");
    BOOST_TEST(only_message("2025-01-01", "2025-02-31").code == "P96");
    BOOST_TEST(only_message("2025-01-01", "2027-01-01").code == "P96");
    BOOST_TEST(only_message(R"("drempel": 12)", R"("drempel": 3)").code == "P96");
    BOOST_TEST(only_message(R"("bibliotheek": "wmo.so")", R"("bibliotheek": "../wmo.so")").code == "P96");
    BOOST_TEST(only_message(R"("sjabloon": "wmo.md")", R"("sjabloon": "/etc/passwd")").code == "P96");
    BOOST_TEST(only_message(R"("naam": "Wmo Utrecht", )", "").code == "P94");
    BOOST_TEST(only_message(R"("financier")", R"("subsidiegever": "x", "financier")").code == "P92");
}

BOOST_AUTO_TEST_CASE(a_plugin_for_a_newer_program_or_boundary_is_refused_by_name) {
    BOOST_TEST(only_message(R"("verantwoord": "0.1")", R"("verantwoord": "99.0")").code == "P01");
    BOOST_TEST(only_message(R"("abi": "1.0")", R"("abi": "2.0")").code == "P05");
    BOOST_TEST(only_message(R"("abi": "1.0")", R"("abi": "1.1")").code == "P05");
}

BOOST_AUTO_TEST_CASE(fields_that_do_not_exist_are_named_with_the_nearest_one) {
    const auto field = only_message("bijeenkomsten.minuten", "bijeenkomsten.minutem");
    BOOST_TEST(field.code == "P14");
    BOOST_TEST(field.help.text() == "gebruik 'minuten'");
    BOOST_TEST(only_message("bijeenkomsten.minuten", "bijeenkomst.minuten").help.text() ==
               "gebruik 'bijeenkomsten'");
    BOOST_TEST(only_message("bijeenkomsten.minuten", "minuten").code == "P14");
    BOOST_TEST(only_message("bijeenkomsten.minuten", "bezoeken.deelnemer.gemeente").help.text() ==
               R"(schrijf "deelnemers.gemeente")");
    BOOST_TEST(only_message("bijeenkomsten.minuten", "bijeenkomsten.deelnemers").code ==
               "P14"); // a list of people
}

BOOST_AUTO_TEST_CASE(all_errors_of_a_file_come_at_once) {
    auto bytes = with("2026.1.0", "x");
    bytes = text::replaced(bytes, R"("soort": "wmo")", R"("soort": "y")");
    bytes = text::replaced(bytes, "deelnemers.gemeente", "deelnemers.postcode");
    BOOST_TEST(read(bytes).diagnostics.errors() == 3U);
}

BOOST_AUTO_TEST_CASE(any_byte_removed_or_changed_gives_a_manifest_or_a_message) {
    for (std::size_t position = 0; position < good.size(); ++position) {
        auto removed = good, changed = good;
        removed.erase(position, 1);
        changed[position] = '\xff';
        for (const auto& bytes : {removed, changed}) {
            const auto reading = read(bytes);
            BOOST_TEST((reading.manifest.has_value() || reading.diagnostics.errors() > 0));
        }
    }
    for (const auto* bytes : {"", "null", "[]", "12", "\"x\"", "{}"}) {
        const auto reading = read(bytes);
        BOOST_TEST((!reading.manifest && reading.diagnostics.errors() > 0));
    }
}

BOOST_AUTO_TEST_CASE(versions_are_compared_as_numbers) {
    BOOST_TEST((*Version::parse("2026.10.0") > *Version::parse("2026.9.5")));
    BOOST_TEST((*Version::parse("1.2") == *Version::parse("1.2.0")));
    for (const auto* wrong : {"", "1.", ".1", "1.a", "1..2", "1.2.3.4.5", "-1", "9999999999"})
        BOOST_TEST(!Version::parse(wrong));
}

BOOST_AUTO_TEST_CASE(names_hold_nothing_that_moves_the_words_on_a_screen) {
    for (const char* bad :
         {"Fonds\\u001b[2K", "Fonds\\r\\nbeheerder", "Fonds \\u202egoed\\u202c", "Fonds\\u0000", "a\\tb"}) {
        const std::string name(bad);
        for (const char* good_name : {"\"Wmo Utrecht\"", "\"Gemeente Utrecht\"", "\"J. de Vries\""})
            BOOST_TEST(only_message(good_name, "\"" + name + "\"").code.text() == "P96", name);
    }
    BOOST_TEST(read(with("Wmo Utrecht", "Coöperatie ’t Veer – Ω")).manifest.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
