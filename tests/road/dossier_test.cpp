// What the dossier remembers of final reports, and what it finds changed.
#include "road/dossier.hpp"
#include "road/small_centre.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

DossierEntry made(const std::string& report, int version) {
    DossierEntry entry;
    entry.report = report;
    entry.agreement = "wmo-2025";
    entry.funder = "Gemeente Waterstad";
    entry.period = "2025";
    entry.version = version;
    entry.date = *make_date(2026, 2, 1);
    entry.program = "0.1.0";
    entry.plugin = "nl.verantwoord.wmo 2025.1.0";
    entry.inputs = {{"centrum.json", "a1"}, {"gegevens/bezoeken.csv", "b1"}};
    entry.figures = {{"bezoeken", "28"}, {"bezoeken/maand/maart", "–"}};
    entry.files = {{report + "-definitief.pdf", "c1"}};
    return entry;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(dossier, SmallCentre)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back) {
    Dossier written;
    written.add(made("wmo-2025", 1));
    DossierEntry next = made("wmo-2025", 2);
    next.replaced = "1 februari 2026";
    written.add(next);
    write("rapporten/dossier.json", written.json());
    Diagnostics diagnostics;
    const Dossier read = Dossier::read(folder / Dossier::shown_name, surroundings, diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    BOOST_TEST(read.json() == written.json());
    BOOST_REQUIRE(read.latest("wmo-2025") != nullptr);
    BOOST_TEST(read.latest("wmo-2025")->version == 2);
    BOOST_TEST(read.latest("wmo-2025")->replaced == "1 februari 2026");
    BOOST_TEST(read.latest("wmo-2025-deelnemers") == nullptr);
}

BOOST_AUTO_TEST_CASE(there_is_none_yet_or_it_is_damaged) {
    Diagnostics none, damaged;
    BOOST_TEST(Dossier::read(folder / Dossier::shown_name, surroundings, none).entries().empty());
    BOOST_TEST(none.all().empty());
    write("rapporten/dossier.json", "{\"schema\": 1, \"verslagen\": [");
    Dossier::read(folder / Dossier::shown_name, surroundings, damaged);
    BOOST_TEST(damaged.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(a_form_made_later_joins_the_latest_version_and_changes_nothing_in_it) {
    Dossier known;
    known.add(made("wmo-2025", 1));
    known.add(made("fonds-2025", 1));
    known.add_files("wmo-2025", {{"wmo-2025-definitief.pdf", "anders"}, {"wmo-2025-definitief.html", "d1"}});
    const DossierEntry& entry = *known.latest("wmo-2025");
    BOOST_TEST(entry.files.size() == 2U);
    BOOST_TEST(entry.files.at("wmo-2025-definitief.pdf") == "c1");
    BOOST_TEST(entry.files.at("wmo-2025-definitief.html") == "d1");
    BOOST_TEST(known.latest("fonds-2025")->files.size() == 1U);
}

BOOST_AUTO_TEST_CASE(differences_name_figures_files_and_versions) {
    const DossierEntry before = made("wmo-2025", 1);
    DossierEntry now = before;
    now.figures = {{"bezoeken", "29"}, {"cursisten", "12"}};
    now.inputs = {{"centrum.json", "a1"}, {"gegevens/bezoeken.csv", "b2"}};
    now.plugin = "nl.verantwoord.wmo 2025.2.0";
    const std::vector<std::string> expected{
        "bezoeken: 28 werd 29", "cursisten: nieuw in dit verslag (12)",
        "bezoeken/maand/maart: niet meer in dit verslag", "bestand gegevens/bezoeken.csv is gewijzigd",
        "plugin: nl.verantwoord.wmo 2025.1.0 werd nl.verantwoord.wmo 2025.2.0"};
    BOOST_TEST(differences(before, now) == expected, boost::test_tools::per_element());
}

// As when a library of the system draws a PDF otherwise than it did.
BOOST_AUTO_TEST_CASE(the_figures_are_the_same_and_the_file_is_not) {
    const DossierEntry before = made("wmo-2025", 1);
    DossierEntry now = before;
    BOOST_TEST(differences(before, now).empty());
    now.files = {{"wmo-2025-definitief.pdf", "c2"}};
    BOOST_REQUIRE(differences(before, now).size() == 1U);
    BOOST_TEST(differences(before, now).front() ==
               "de cijfers zijn dezelfde, maar het bestand wmo-2025-definitief.pdf is dat niet");
}

BOOST_AUTO_TEST_CASE(the_key_and_earlier_reports_are_no_input) {
    write("sleutel.geheim", "geheim");
    write("oordelen.json", "{}");
    write("rapporten/oud.pdf", "oud");
    const auto hashes = input_hashes(folder, surroundings);
    BOOST_TEST(hashes.contains("gegevens/bezoeken.csv"));
    BOOST_TEST(hashes.contains("centrum.json"));
    for (const auto& [file, hash] : hashes)
        BOOST_TEST((file != "sleutel.geheim" && file != "oordelen.json" && !file.starts_with("rapporten")),
                   file);
}

BOOST_AUTO_TEST_SUITE_END()
