// A report about a project beside one about the whole centre: what the one counts is part of what the other
// counts, so that nobody works out the few who are in one of them only.
#include "administration/agreed_projects.hpp"
#include "disclosure/judge.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// `cooks` people cook, `singers` others sing; each once.
Administration kitchen_and_choir(int cooks, int singers) {
    auto centre = empty_administration();
    fill(centre, "activiteiten", "activiteit;naam;soort;startdatum",
         {"K;Eettafel;koken;2025-01-01", "Z;Koor;muziek;2025-01-01"});
    std::vector<std::string> rows;
    for (int index = 0; index < cooks + singers; ++index)
        rows.push_back((index < cooks ? "K" : "Z") + std::string(";2025-02-01;P") + std::to_string(index) +
                       ";1");
    fill(centre, "deelnames", "activiteit;datum;deelnemer;aantal", rows);
    return centre;
}

/// The number of people as the two reports show it: "24 –".
std::string shown(Administration centre, const char* column) {
    const std::vector<Indicator> asked{
        indicator("deelnemers", Unit::Persons, "deelnames", CountDistinct{"deelnemer"}),
        indicator("deelnames", Unit::Times, "deelnames", Sum{"aantal"}, {"activiteitsoort"})};
    Agreement whole = agreement_of(2025), project = agreement_of(2025);
    whole.id = whole.funder = "geheel";
    project.id = project.funder = "project";
    project.project.emplace();
    (column == std::string("soort") ? project.project->kinds : project.project->activities).names = {
        {column == std::string("soort") ? "koken" : "Eettafel", {}}};
    centre.agreements = {whole, project};
    Diagnostics diagnostics;
    settle_projects(centre, diagnostics);
    std::vector<Evaluation> evaluations;
    for (const auto& agreement : centre.agreements)
        evaluations.push_back(evaluate(centre, agreement, asked, nullptr, diagnostics));
    std::string text;
    for (const auto& publication : publish(centre, evaluations, today, diagnostics))
        text += (text.empty() ? "" : " ") + publication.indicator("deelnemers")->total.text();
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reports_about_a_project)

BOOST_AUTO_TEST_CASE(both_stand_where_many_are_in_one_of_them_only) {
    BOOST_TEST(shown(kitchen_and_choir(24, 12), "naam") == "36 24");
    BOOST_TEST(shown(kitchen_and_choir(24, 12), "soort") == "36 24");
}

BOOST_AUTO_TEST_CASE(not_both_stand_where_few_are) {
    for (const char* column : {"naam", "soort"}) {
        const auto text = shown(kitchen_and_choir(24, 3), column);
        BOOST_TEST((text.find("–") != std::string::npos), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
