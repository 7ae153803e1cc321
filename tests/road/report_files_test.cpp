// Where a report finds its template, its house style and its images.
#include "road/report_files.hpp"
#include "road/small_centre.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct Files : SmallCentre {
    const Plugin& plugin = *plugins.catalogue.find("wmo");
    Agreement agreement;
    Diagnostics diagnostics;

    ReportFiles files(fs::path beside = {}) const { return {surroundings, folder, plugin, beside}; }
    std::string template_name(const std::string& audience = {}) {
        const auto found = files().template_for(agreement, diagnostics, audience);
        return found ? found->name : "geen";
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(report_files, Files)

BOOST_AUTO_TEST_CASE(the_template_of_the_plugin_is_the_usual_one) {
    BOOST_TEST(template_name() == "templates/wmo.md");
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(what_lies_in_the_centre_goes_before) {
    write("sjablonen/wmo.md", "# Eigen\n");
    BOOST_TEST(template_name() == "sjablonen/wmo.md");
    agreement.template_name = "fonds";
    BOOST_TEST(template_name() == "templates/fonds.md");
}

BOOST_AUTO_TEST_CASE(a_template_that_is_not_there_is_an_error_with_the_names_there_are) {
    agreement.template_name = "wno";
    BOOST_TEST(template_name() == "geen");
    BOOST_REQUIRE(said(diagnostics, "S40"));
    BOOST_TEST(diagnostics.all().front().help.text().find("wmo") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_name_never_leaves_its_folder) {
    write("geheim.md", "# Geheim\n");
    for (const char* name : {"../geheim", "sub/geheim", ".."}) {
        agreement.template_name = name;
        BOOST_TEST(template_name() == "geen", name);
    }
}

BOOST_AUTO_TEST_CASE(for_participants_there_is_a_template_of_their_own) {
    BOOST_TEST(template_name("deelnemers") == "templates/wmo-deelnemers.md");
    agreement.template_name = "eigen"; // has no version for them
    BOOST_TEST(template_name("deelnemers") == "templates/wmo-deelnemers.md");
    write("sjablonen/eigen-deelnemers.md", "# Kort\n");
    BOOST_TEST(template_name("deelnemers") == "sjablonen/eigen-deelnemers.md");
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(the_nearest_house_style_wins_and_says_so) {
    write("huisstijl.json", R"({"schema": 1, "basis": "warm"})");
    files().style(surroundings.share() / "templates", diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    write("sjablonen/huisstijl.json", R"({"schema": 1, "basis": "rustig"})");
    files().style(folder / "sjablonen", diagnostics);
    BOOST_TEST(said(diagnostics, "S54"));
}

BOOST_AUTO_TEST_CASE(a_house_style_with_errors_gives_way_to_the_next) {
    write("huisstijl.json", "{");
    files().style(surroundings.share() / "templates", diagnostics);
    BOOST_TEST(diagnostics.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(an_image_is_looked_for_beside_the_text_that_names_it) {
    const ReportFiles before = files();
    BOOST_TEST(!before.aids(diagnostics).pictures("logo.svg", place_of("teksten/over-ons.md"), diagnostics));
    BOOST_TEST(said(diagnostics, "S26"));
    const std::string square = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">)"
                               R"(<rect width="10" height="10" fill="#000"/></svg>)";
    write("teksten/logo.svg", square);
    Diagnostics found;
    const ReportFiles again = files();
    BOOST_TEST(bool(again.aids(found).pictures("logo.svg", place_of("teksten/over-ons.md"), found)));
    BOOST_TEST(found.all().empty());
    for (const char* name : {"../centrum.json", "/etc/passwd", "file:logo.svg"})
        BOOST_TEST(!again.aids(found).pictures(name, place_of("teksten/over-ons.md"), found), name);
}

BOOST_AUTO_TEST_SUITE_END()
