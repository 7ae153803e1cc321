// Which plugins there are: found in order, referred to, broken ones left out, without opening a library.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include <cstdlib>
#include <fstream>
#include <set>

using namespace fixture;
namespace fs = std::filesystem;

namespace {

const char* const manifest_form =
    R"({ "schema": 1, "id": "ID", "naam": "NAAM", "financier": "x", "soort": "overig",
  "versie": "1.0", "beheerder": { "naam": "J. de Vries", "e-mail": "plugins@voorbeeld.example" },
  "geldig": { "van": "2025-01-01", "tot": "2026-12-31" }, "vereist": { "verantwoord": "0.1", "abi": "1.0" } })";

std::string indicators(const std::string& list) {
    return R"({ "schema": 1, "indicatoren": [)" + list + "] }";
}

const std::string visits =
    R"({ "id": "bezoeken", "naam": "Bezoeken", "definitie": "Toets.", "eenheid": "keer",
  "tabel": "bezoeken", "berekening": { "soort": "som", "veld": "aantal" } })";
const std::string coded = R"({ "id": "gewogen", "naam": "Gewogen", "definitie": "Toets.", "eenheid": "uren",
  "tabel": "bijeenkomsten", "berekening": { "soort": "code" } })";

/// Folders with plugins that a test writes; gone at the end.
class Folders {
  public:
    Folders() { fs::remove_all(path_); }
    Folders(const Folders&) = delete;
    Folders& operator=(const Folders&) = delete;
    ~Folders() { fs::remove_all(path_); }

    fs::path at(const std::string& place) const { return path_ / place; }
    void write(const std::string& folder, const std::string& file, const std::string& content) const {
        fs::create_directories(path_ / folder);
        std::ofstream(path_ / folder / file) << content;
    }
    void plugin(const std::string& folder, const std::string& id, const std::string& list,
                const std::string& name = "Toets") const {
        std::string manifest = manifest_form;
        manifest.replace(manifest.find("ID"), 2, id);
        manifest.replace(manifest.find("NAAM"), 4, name);
        write(folder, "plugin.json", manifest);
        write(folder, "indicatoren.json", indicators(list));
    }
    Catalogue read(Diagnostics& diagnostics) const {
        CatalogueOptions options;
        options.extra = at("extra");
        options.user = at("eigen");
        const Surroundings here(at("share"), at("programma"), *make_date(2026, 1, 15));
        return Catalogue(here, options, diagnostics);
    }

  private:
    fs::path path_ = fs::path(VERANTWOORD_BUILD) / "tests/funder/catalogue";
};

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(of_two_plugins_with_one_id_the_first_place_wins) {
    const Folders folders;
    folders.plugin("programma/a", "nl.toets.a", visits, "van het programma");
    folders.plugin("eigen/b", "nl.toets.a", visits, "van de gebruiker");
    folders.plugin("extra/c", "nl.toets.a", visits, "van de opdracht");
    folders.plugin("programma/d", "nl.toets.d", visits);
    Diagnostics diagnostics;
    const auto found = folders.read(diagnostics);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_REQUIRE_EQUAL(found.all().size(), 2U);
    BOOST_TEST(found.find("nl.toets.a")->manifest.name == "van de opdracht");
    BOOST_TEST(!found.find("nl.toets.a")->installed);
    BOOST_TEST(found.find("d")->installed);
    BOOST_TEST(found.find("z") == nullptr);
}

BOOST_AUTO_TEST_CASE(references_are_resolved_whatever_the_order_of_the_folders) {
    const Folders folders;
    folders.plugin("extra/a", "nl.toets.a", R"({ "verwijzing": "z:bezoeken" })");
    folders.plugin("extra/z", "nl.toets.z", visits);
    Diagnostics diagnostics;
    const auto found = folders.read(diagnostics);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_REQUIRE(found.find("a"));
    BOOST_REQUIRE_EQUAL(found.find("a")->indicators.size(), 1U);
    BOOST_TEST(found.find("a")->indicators[0].plugin == "nl.toets.z");
}

BOOST_AUTO_TEST_CASE(plugins_that_refer_to_each_other_in_a_circle_are_reported) {
    const Folders folders;
    folders.plugin("extra/a", "nl.toets.a", R"({ "verwijzing": "b:x" })");
    folders.plugin("extra/b", "nl.toets.b", R"({ "verwijzing": "a:x" })");
    Diagnostics diagnostics;
    BOOST_TEST(folders.read(diagnostics).all().empty());
    BOOST_TEST(diagnostics.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(a_plugin_with_errors_is_left_out_and_the_others_stay) {
    const Folders folders;
    folders.plugin("extra/a", "GEEN ID", visits);
    folders.plugin("extra/b", "nl.toets.b", visits);
    folders.write("extra/c", "LEESMIJ.txt", "geen plugin");
    folders.plugin("extra/d", "nl.toets.d", visits);
    fs::remove(folders.at("extra/d/indicatoren.json"));
    Diagnostics diagnostics;
    const auto found = folders.read(diagnostics);
    BOOST_TEST(found.names() == std::vector<std::string>{"b"}, boost::test_tools::per_element());
    std::set<std::string> codes;
    for (const auto& message : diagnostics.all()) codes.insert(message.code.text());
    BOOST_TEST((codes == std::set<std::string>{"P02", "P96"}));
}

BOOST_AUTO_TEST_CASE(an_indicator_with_code_needs_a_library) {
    const Folders folders;
    folders.plugin("extra/a", "nl.toets.a", coded);
    Diagnostics diagnostics;
    BOOST_TEST(folders.read(diagnostics).all().empty());
    BOOST_REQUIRE_EQUAL(diagnostics.errors(), 1U);
    BOOST_TEST(diagnostics.all()[0].code == "P15");
    BOOST_TEST(diagnostics.all()[0].place.line == 1U);
}

BOOST_AUTO_TEST_CASE(listing_opens_no_library) {
    // One of these ends the process as soon as it is opened.
    Diagnostics diagnostics;
    const Catalogue found(surroundings(), quick_options(BROKEN_PLUGINS), diagnostics);
    BOOST_TEST(found.find("crashes_on_load") != nullptr);
    BOOST_TEST(found.find("not_a_library") != nullptr);
}

BOOST_AUTO_TEST_CASE(the_users_own_plugins_are_under_xdg_data_home) {
    ::setenv("XDG_DATA_HOME", "/gegevens", 1);
    BOOST_TEST(user_plugins() == fs::path("/gegevens/verantwoord/plugins"));
    ::unsetenv("XDG_DATA_HOME");
    ::setenv("HOME", "/thuis", 1);
    BOOST_TEST(user_plugins() == fs::path("/thuis/.local/share/verantwoord/plugins"));
}

BOOST_AUTO_TEST_CASE(every_installed_plugin_says_where_its_definitions_come_from) {
    Diagnostics diagnostics;
    const Catalogue found(surroundings(), CatalogueOptions{}, diagnostics);
    for (const auto& message : diagnostics.all()) BOOST_TEST_MESSAGE(to_text(message, Colour::Off));
    BOOST_TEST(diagnostics.all().empty());
    BOOST_REQUIRE(found.find("basis"));
    BOOST_REQUIRE(found.find("wmo"));
    std::set<std::string> covered;
    for (const auto& plugin : found.all())
        for (const auto& indicator : plugin.indicators) {
            BOOST_TEST_CONTEXT(indicator.id) {
                BOOST_TEST(!indicator.source.empty());
                BOOST_TEST(!indicator.checked_on.empty());
                BOOST_TEST(indicator.definition.back() == '.');
            }
            covered.insert(indicator.code);
        }
    for (const auto* code : {"IND-01", "IND-02", "IND-03", "IND-04", "IND-05", "IND-06", "IND-07", "IND-26"})
        BOOST_TEST(covered.count(code) == 1U, code);
}

BOOST_AUTO_TEST_CASE(a_plugin_with_errors_does_not_give_way_to_one_of_that_name) {
    const Folders folders;
    folders.plugin("extra/fonds", "nl.toets.fonds", visits);
    folders.write("extra/fonds", "plugin.json", "{ \"schema\": 1 ");
    folders.plugin("programma/fonds", "nl.toets.fonds", visits);
    folders.plugin("extra/half", "nl.toets.half", "{}");
    folders.plugin("extra/heel", "nl.toets.heel", visits);
    folders.write("programma/heel", "plugin.json", "{}");
    Diagnostics diagnostics;
    const Catalogue catalogue = folders.read(diagnostics);
    BOOST_TEST(!catalogue.find("fonds"));
    BOOST_TEST(catalogue.broken("fonds") == folders.at("extra/fonds").string());
    BOOST_TEST(catalogue.broken("half") == folders.at("extra/half").string());
    BOOST_TEST(catalogue.find("heel")); // the broken one comes later
    BOOST_TEST(catalogue.broken("heel").empty());
}

BOOST_AUTO_TEST_CASE(the_folders_of_cmake_are_no_plugins) {
    const Folders folders;
    folders.plugin("extra/fonds", "nl.toets.fonds", visits);
    folders.write("extra/CMakeFiles", "progress.marks", "1");
    Diagnostics diagnostics;
    BOOST_TEST(folders.read(diagnostics).find("fonds"));
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(a_plugin_with_a_link_that_leads_outside_takes_no_part) {
    const Folders folders;
    folders.plugin("eigen/lek", "nl.lek", visits);
    folders.plugin("eigen/goed", "nl.goed", visits);
    folders.write("elders", "deelnemers.csv", "deelnemer;geslacht\n1;vrouw\n");
    folders.write("eigen/goed/delen", "slot.md", "Slot.\n");
    fs::create_directories(folders.at("eigen/lek/delen"));
    for (const char* target :
         {"../../../elders/deelnemers.csv", "/proc/self/cwd/gegevens/deelnemers.csv", "/", ".."}) {
        const fs::path link = folders.at("eigen/lek/delen/slot.md");
        fs::remove(link);
        fs::create_symlink(target, link);
        Diagnostics diagnostics;
        const Catalogue catalogue = folders.read(diagnostics);
        // ".." is the plugin's own folder: nothing of others comes in with it.
        const bool outside = std::string_view(target) != "..";
        BOOST_TEST((catalogue.find("lek") == nullptr) == outside, target);
        BOOST_TEST(catalogue.find("goed") != nullptr);
        BOOST_TEST(diagnostics.errors() == (outside ? 1U : 0U));
        if (outside) BOOST_TEST(diagnostics.all().front().code == "P06");
    }
    // A link inside the folder, and a folder of plugins that is one itself, lead nowhere else.
    fs::remove(folders.at("eigen/lek/delen/slot.md"));
    fs::create_symlink("../plugin.json", folders.at("eigen/lek/delen/kopie.md"));
    Diagnostics diagnostics;
    BOOST_TEST(folders.read(diagnostics).find("lek") != nullptr);
}

BOOST_AUTO_TEST_CASE(a_folder_with_what_nobody_sees_in_its_name_takes_no_part) {
    const Folders folders;
    folders.plugin("eigen/a\033[31mb\nc", "nl.kleur", visits);
    folders.plugin("eigen/fonds-één", "nl.goed", visits);
    Diagnostics diagnostics;
    const Catalogue catalogue = folders.read(diagnostics);
    BOOST_TEST(catalogue.all().size() == 1U);
    BOOST_TEST(catalogue.find("fonds-één") != nullptr);
    BOOST_TEST(diagnostics.all().front().code == "P02");
}

BOOST_AUTO_TEST_SUITE_END()
