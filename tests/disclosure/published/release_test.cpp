// What a person decides to show: in that report, with the reason, and without giving others away.
#include "disclosure/judge.hpp"
#include "disclosure/published/published_figures.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

Administration visited_by_gender(const std::vector<std::pair<std::string, int>>& genders) {
    auto administration = empty_administration();
    std::vector<std::string> people, rows;
    for (const auto& [gender, count] : genders)
        for (int index = 0; index < count; ++index) {
            people.push_back(gender + std::to_string(index) + ";" + gender);
            rows.push_back("2025-03-01;" + gender + std::to_string(index) + ";1");
        }
    fill(administration, "deelnemers", "deelnemer;geslacht", people);
    fill(administration, "bezoeken", "datum;deelnemer;aantal", rows);
    return administration;
}

Release decided(const std::string& figure, const std::string& consent = "mondeling") {
    return {
        "afspraak", "2025", figure, "de raad vroeg ernaar", "de directeur", consent, *make_date(2026, 2, 1),
        {}};
}

struct Told {
    Diagnostics diagnostics;
    std::vector<Publication> publications;
    std::string figure(const std::string& name, std::size_t report = 0) const {
        for (const auto& each : figures_of(publications[report]))
            if (each.name == name) return each.figure->text();
        return "geen";
    }
    std::string codes() const {
        std::string text;
        for (const auto& each : diagnostics.all()) text += each.code.text() + " ";
        return text;
    }
};

Told told(const Administration& centre, std::vector<Agreement> agreements,
          ReportStatus status = ReportStatus::Draft) {
    Told result;
    Diagnostics ignored;
    std::vector<Evaluation> evaluations;
    for (const auto& agreement : agreements) {
        evaluations.push_back(evaluate(centre, agreement, {visitors({"geslacht"})}, nullptr, ignored));
        evaluations.back().status = status;
    }
    result.publications = publish(centre, evaluations, *make_date(2026, 2, 1), result.diagnostics);
    return result;
}

Agreement usual(const std::string& id = "afspraak") {
    auto agreement = agreement_of(2025);
    agreement.id = id;
    return agreement;
}

constexpr const char* few = "unieke_bezoekers/geslacht/anders";

} // namespace

BOOST_AUTO_TEST_SUITE(releases)

BOOST_AUTO_TEST_CASE(a_released_count_is_shown_and_the_report_says_who_decided) {
    auto centre = visited_by_gender({{"vrouw", 40}, {"man", 30}, {"anders", 4}});
    BOOST_TEST(told(centre, {usual()}).figure(few) == "–");
    centre.releases.put(decided(few));
    const auto result = told(centre, {usual()});
    BOOST_TEST(result.figure(few) == "4");
    BOOST_TEST(result.figure("unieke_bezoekers/geslacht/man") == "30"); // needs no longer hide it
    BOOST_TEST(result.codes() == "");
    BOOST_TEST(result.publications[0].released.size() == 1u);
    const std::string& remark = result.publications[0].remarks.back();
    BOOST_TEST(remark.starts_with("‘Unieke_bezoekers, geslacht: anders’ kan over minder dan 10 mensen gaan"));
    BOOST_TEST(remark.find("Dat heeft de directeur besloten op 1") != std::string::npos);
    BOOST_TEST(remark.ends_with(": de raad vroeg ernaar."));
}

BOOST_AUTO_TEST_CASE(others_are_protected_against_what_is_released) {
    auto centre = visited_by_gender({{"vrouw", 40}, {"man", 3}, {"anders", 4}});
    centre.releases.put(decided(few));
    const auto result = told(centre, {usual()});
    BOOST_TEST(result.figure(few) == "4");
    BOOST_TEST(result.figure("unieke_bezoekers/geslacht/man") == "–");
    BOOST_TEST((result.figure("unieke_bezoekers/geslacht/vrouw") == "–" ||
                result.figure("unieke_bezoekers") == "–"));
}

BOOST_AUTO_TEST_CASE(without_consent_it_does_not_become_final) {
    auto centre = visited_by_gender({{"vrouw", 40}, {"man", 30}, {"anders", 4}});
    centre.releases.put(decided(few, ""));
    const auto concept_report = told(centre, {usual()});
    BOOST_TEST(concept_report.codes() == "O25 ");
    BOOST_TEST(concept_report.diagnostics.errors() == 0u);
    BOOST_TEST(told(centre, {usual()}, ReportStatus::Final).diagnostics.errors() == 1u);
}

BOOST_AUTO_TEST_CASE(it_is_for_one_report_and_ends_with_it) {
    auto centre = visited_by_gender({{"vrouw", 40}, {"man", 30}, {"anders", 4}});
    auto other_year = decided(few);
    other_year.period = "2024";
    centre.releases.put(other_year);
    BOOST_TEST(told(centre, {usual()}).figure(few) == "–");
    centre.releases.put(decided(few));
    const auto both = told(centre, {usual(), usual("ander")});
    BOOST_TEST(both.figure(few, 0) == "4");
    BOOST_TEST(both.figure(few, 1) == "–");
}

BOOST_AUTO_TEST_CASE(an_agreement_may_forbid_it_for_itself_and_for_the_same_count_elsewhere) {
    auto centre = visited_by_gender({{"vrouw", 40}, {"man", 30}, {"anders", 4}});
    centre.releases.put(decided(few));
    auto strict = usual("streng");
    strict.may_release = false;
    strict.funder = "Verzekeraar";
    const auto both = told(centre, {usual(), strict});
    BOOST_TEST(both.figure(few, 0) == "–");
    BOOST_TEST(both.codes() == "O24 ");
}

BOOST_AUTO_TEST_CASE(a_figure_that_is_not_there_is_told) {
    auto centre = visited_by_gender({{"vrouw", 40}});
    centre.releases.put(decided("unieke_bezoekers/geslacht/andere"));
    BOOST_TEST(told(centre, {usual()}).codes() == "O26 ");
}

BOOST_AUTO_TEST_CASE(the_file_holds_what_was_decided) {
    Releases releases;
    releases.put(decided(few, ""));
    releases.put(decided("bezoeken"));
    Diagnostics diagnostics;
    const auto again = Releases::read("vrijgegeven.json", releases.json(), diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    BOOST_REQUIRE(again.all().size() == 2u);
    BOOST_TEST(again.json() == releases.json());
    BOOST_TEST(again.find("afspraak", "2025", few)->consent == "");
    const auto broken = Releases::read(
        "vrijgegeven.json", R"({"schema":1,"vrijgegeven":[{"afspraak":"a","cijfer":"b","wei":"x"}]})",
        diagnostics);
    BOOST_TEST(broken.all().empty());
    BOOST_TEST(diagnostics.errors() == 5u); // periode, reden, wie, datum; wei is unknown
}

BOOST_AUTO_TEST_SUITE_END()
