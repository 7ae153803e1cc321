// An agreement about a project counts the activities, people, volunteers and costs of that project alone;
// what nobody wrote down by project is missing.
#include "administration/agreed_projects.hpp"
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// Two kitchens and a choir; B only sings, and cooks in the other house count for their own place.
Administration centre_with_projects() {
    auto centre = small_centre();
    fill(centre, "activiteiten", "activiteit;naam;soort;locatie;startdatum",
         {"K1;Soepdag;koken;kade;2025-01-01", "K2;Bakclub;koken;bos;2025-01-01",
          "M1;Koor;muziek;kade;2025-01-01"});
    fill(centre, "bijeenkomsten", "activiteit;datum;locatie;minuten;aantal",
         {"K1;2025-02-01;kade;60;2", "K1;2025-02-08;bos;60;1", "K2;2025-02-02;;90;1",
          "M1;2025-02-03;kade;30;3"});
    fill(centre, "deelnames", "activiteit;datum;locatie;deelnemer;aantal",
         {"K1;2025-02-01;kade;A;1", "K1;2025-02-01;kade;D;1", "K1;2025-02-08;bos;A;1", "K2;2025-02-02;;C;1",
          "M1;2025-02-03;kade;A;1", "M1;2025-02-03;kade;B;1"});
    fill(centre, "vrijwilligers", "vrijwilliger;startdatum;rol;locatie",
         {"V1;2024-01-01;kok;kade", "V2;2024-01-01;kok;bos", "V3;2024-01-01;dirigent;kade"});
    fill(centre, "begroting", "jaar;post;soort;begroot",
         {"2025;Eten;activiteiten;700", "2025;Huur;huisvesting;90000"});
    fill(centre, "openingstijden", "datum;locatie;soort;minuten", {"2025-01-03;kade;open;120"});
    return centre;
}

ProjectPart part(const std::vector<std::string>& names) {
    ProjectPart made;
    for (const auto& name : names) made.names.push_back({name, {}});
    return made;
}

const std::vector<Indicator> asked{
    indicator("deelnames", Unit::Times, "deelnames", Sum{"aantal"}),
    indicator("deelnemers", Unit::Persons, "deelnames", CountDistinct{"deelnemer"}),
    indicator("bijeenkomsten", Unit::Things, "bijeenkomsten", CountRows{}),
    indicator("uren", Unit::Minutes, "bijeenkomsten", Sum{"minuten"}),
    indicator("activiteiten", Unit::Things, "activiteiten", CountRows{}),
    indicator("vrijwilligers", Unit::Persons, "vrijwilligers", CountDistinct{"vrijwilliger"}),
    indicator("kosten", Unit::Eurocents, "begroting", Sum{"begroot"}),
    visits(),
    visitors(),
    indicator("open", Unit::Minutes, "openingstijden", Sum{"minuten"})};

/// "2 3 ?": a question mark where the figure is missing.
std::string figures(Administration centre, const Project& project, Diagnostics& diagnostics) {
    centre.agreements = {agreement_of(2025)};
    centre.agreements.front().project = project;
    settle_projects(centre, diagnostics);
    const auto results = run(centre, centre.agreements.front(), asked);
    std::string text;
    for (const auto& result : results.evaluation.results) {
        const auto* whole = std::get_if<Whole>(&result.total.amount);
        text += (text.empty() ? "" : " ") + (whole ? std::to_string(whole->value) : "?");
    }
    return text;
}

std::string figures(const Project& project) {
    Diagnostics diagnostics;
    const auto text = figures(centre_with_projects(), project, diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(projects)

BOOST_AUTO_TEST_CASE(an_activity_by_name_or_number_is_a_project) {
    Project soup;
    soup.activities = part({"soepdag"});
    // Visits are not written down by activity; of the visitors A and D took part.
    BOOST_TEST(figures(soup) == "3 2 2 120 1 ? ? ? 2 ?");
    soup.activities = part({"K1"});
    soup.roles = part({"Kok"});
    soup.posts = part({"Eten"});
    BOOST_TEST(figures(soup) == "3 2 2 120 1 2 700 ? 2 ?");
}

BOOST_AUTO_TEST_CASE(a_kind_of_activity_may_be_a_project_and_a_place_narrows_it) {
    Project cooking;
    cooking.kinds = part({"koken"});
    BOOST_TEST(figures(cooking) == "4 3 3 210 2 ? ? ? 2 ?");
    // Soup of 8 February was in the other house; the baking club has its place from its activity.
    cooking.locations = part({"Het Bos"});
    BOOST_TEST(figures(cooking) == "2 2 2 150 1 ? ? ? 1 ?");
}

BOOST_AUTO_TEST_CASE(a_house_may_be_a_project) {
    Project house;
    house.locations = part({"De Kade"});
    BOOST_TEST(figures(house) == "4 3 2 90 2 2 ? 15 3 120");
    house.posts.all = true;
    BOOST_TEST(figures(house) == "4 3 2 90 2 2 90700 15 3 120");
}

BOOST_AUTO_TEST_CASE(everything_is_a_choice_too) {
    Project whole;
    whole.activities.all = whole.posts.all = whole.roles.all = true;
    BOOST_TEST(figures(whole) == "6 4 4 240 3 3 90700 16 3 120");
    BOOST_TEST(in_words(whole) == "alles wat het centrum doet");
}

BOOST_AUTO_TEST_CASE(a_name_that_no_row_has_is_told_and_is_never_zero) {
    Project typo;
    typo.activities = part({"Soepdga"});
    typo.posts = part({"Etten"});
    Diagnostics diagnostics;
    BOOST_TEST(figures(centre_with_projects(), typo, diagnostics) == "? ? ? ? ? ? ? ? ? ?");
    BOOST_REQUIRE(diagnostics.all().size() == 2U);
    BOOST_TEST(diagnostics.all().front().code == "G49");
    BOOST_TEST(diagnostics.all().front().help.text().find("Soepdag") != std::string::npos);
    BOOST_TEST(diagnostics.all().back().help.text().find("Eten") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
