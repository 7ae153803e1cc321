// centrum.json and the texts of a centre: read whole, with the nearest name for what does not exist.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

BOOST_AUTO_TEST_SUITE(centres)

BOOST_AUTO_TEST_CASE(a_centre_is_read_whole) {
    Diagnostics diagnostics;
    const auto centre =
        read_centre("centrum.json",
                    R"({"schema": 1, "naam": "De Brug", "rechtsvorm": "stichting", "e-mail": "info@brug.nl",
        "locaties": [{"id": "kade", "naam": "Kade", "gemeente": "Waterstad"}],
        "kolommen": {"bezoeken": {"datum": "Binnen"}},
        "categorieen": {"bezoeken.soort": {"Koffie-inloop": "inloop"}, "deelnemers.geslacht": {"mw": "vrouw"}},
        "weglaten": {"deelnemers": ["Voornaam"]}, "notatie": {"begroting.begroot": "punt"},
        "bestanden": {"bezoeken": ["b.csv"]}})",
                    diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_REQUIRE(centre);
    BOOST_TEST(centre->locations[0].municipality == "Waterstad");
    BOOST_TEST(centre->columns.at("bezoeken").at("datum").front() == "Binnen");
    BOOST_TEST(centre->categories.at("bezoeken.soort").at("koffie_inloop") == "inloop");
    BOOST_TEST(centre->dropped.at("deelnemers").at(0) == "Voornaam");
    BOOST_TEST(centre->notation.at("begroting.begroot") == '.');
    BOOST_TEST(centre->files.at("bezoeken").at(0) == "b.csv");
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_named_with_the_nearest) {
    Diagnostics diagnostics;
    read_centre("centrum.json", R"({"schema": 1, "naam": "x",
        "kolommen": {"bezoek": {}, "bezoeken": {"datun": "x"}},
        "categorieen": {"activiteiten.soort": {"Sport": "sport"}, "deelnemers": {}},
        "notatie": {"begroting.begroot": "dot"}, "weglaten": {"locaties": []}, "locatie": []})",
                diagnostics);
    BOOST_TEST(said(diagnostics) ==
               "G50 centrum.json:2:22 'bezoek' is geen tabel\n"
               "G50 centrum.json:2:49 'datun' is geen kolom van bezoeken\n"
               "G51 centrum.json:3:57 'sport' is geen categorie van 'soort'\n"
               "G50 centrum.json:3:67 bij 'deelnemers' ontbreekt de kolom: schrijf tabel.kolom\n"
               "G50 centrum.json:4:63 'locaties' is geen tabel\n"
               "G96 centrum.json:4:42 'dot' is geen notatie\n"
               "G92 centrum.json:4:80 onbekende sleutel 'locatie'\n");
    BOOST_TEST(diagnostics.all()[1].help.text() == "gebruik 'datum'");
}

BOOST_AUTO_TEST_CASE(errors_in_the_centre_do_not_hide_errors_elsewhere) {
    Folder folder;
    folder.write("centrum.json", "{").write("afspraken/a.json", "[").write("personas/p.json", "x");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(diagnostics.errors() == 3U);
    BOOST_TEST(!administration.table("bezoeken").supplied);
}

BOOST_AUTO_TEST_CASE(texts_of_the_centre_are_read_by_name) {
    Folder folder;
    folder.write("teksten/voorwoord.md", "\xEF\xBB\xBF# Voorwoord\n")
        .write("teksten/oud.md", "caf\xE9")
        .write("teksten/.x.md", "");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_REQUIRE(administration.texts.size() == 2U);
    BOOST_TEST(administration.texts[0].name == "oud");
    BOOST_TEST(administration.texts[0].markdown == "café");
    BOOST_TEST(administration.texts[1].markdown == "# Voorwoord\n");
    BOOST_TEST(administration.inputs.size() == 3U);
    BOOST_TEST(administration.inputs[0].name == "centrum.json");
}

BOOST_AUTO_TEST_SUITE_END()
