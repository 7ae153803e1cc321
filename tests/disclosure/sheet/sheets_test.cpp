// Checklists, registers, settlement and shares as tables of judged figures; stories by theme.
#include "disclosure/judge.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

std::string cell(const SheetCell& cell) { return cell.figure ? cell.figure->text() : cell.text; }

/// "a | b; c | d"
std::string rows(const PublishedSheet* sheet) {
    if (!sheet) return "geen overzicht";
    std::string text;
    for (const auto& row : sheet->rows) {
        if (!text.empty()) text += "; ";
        for (std::size_t i = 0; i < row.cells.size(); ++i) text += (i > 0 ? " | " : "") + cell(row.cells[i]);
    }
    for (std::size_t at = 0; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

struct Report {
    Administration administration = small_centre();
    QuestionSet questions;
    Agreement agreement = agreement_of(2025);
    std::vector<Indicator> indicators{visits(), visitors()};
    ReportStatus status = ReportStatus::Draft;
    Diagnostics diagnostics;
    Evaluation evaluation;

    Publication publication() {
        diagnostics = Diagnostics();
        evaluation = evaluate(administration, agreement, indicators, questions, nullptr, diagnostics);
        evaluation.status = status;
        return publish(administration, {evaluation}, *make_date(2026, 2, 1), diagnostics).front();
    }
    bool said(std::string_view code) const {
        for (const auto& each : diagnostics.all())
            if (each.code == code) return true;
        return false;
    }
};

Persona story(std::string id, std::vector<std::string> tags) {
    Persona persona;
    persona.id = id;
    persona.alias = id;
    persona.tags = std::move(tags);
    persona.consented_funders = {"*"};
    return persona;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheets)

BOOST_AUTO_TEST_CASE(a_checklist_shows_states_evidence_and_what_is_open) {
    Report report;
    Checklist list;
    list.id = "eisen";
    list.points.resize(3);
    list.points[0].id = "A", list.points[0].name = "Klachten";
    list.points[1].id = "B", list.points[1].name = "Keurmerk", list.points[1].indicator = "bezoeken";
    list.points[2].id = "C", list.points[2].name = "Cao";
    report.questions.checklists = {list};
    report.administration.quality.points["A"] = {PointState::Present, {}, "Regeling.", "folder", {}, {}};
    report.administration.quality.points["B"] = {PointState::UnderWay, 2027, "", "", {}, {}};
    report.agreement.threshold = 5;
    BOOST_TEST(
        rows(report.publication().sheet("eisen")) ==
        "Klachten | aanwezig | Regeling. folder; Keurmerk | in opbouw tot en met 2027 | Bezoeken: 16; Cao | "
        "niet ingevuld | ");
    BOOST_TEST(report.said("O08"));
}

BOOST_AUTO_TEST_CASE(a_register_tells_none_from_not_kept_and_hides_few_people) {
    Report report;
    Listing listing;
    listing.id = "scholing";
    listing.name = "Scholing";
    listing.sentence = "De tabel laat zien wat wij leerden.";
    listing.table = "scholing";
    listing.columns = {{"onderwerp", "Onderwerp"}, {"aantal", "Aantal"}};
    report.questions.listings = {listing};
    BOOST_TEST(report.publication().sheet("scholing")->sentence == "Scholing: dit is niet bijgehouden.");
    Report kept = report;
    fill(kept.administration, "scholing", "datum;onderwerp;aantal", {});
    BOOST_TEST(kept.publication().sheet("scholing")->sentence == "Scholing: in deze periode waren er geen.");
    fill(report.administration, "scholing", "datum;onderwerp;aantal",
         {"2025-05-01;Later;12", "2025-02-01;Eerder;3", "2024-02-01;Vorig jaar;20"});
    BOOST_TEST(rows(report.publication().sheet("scholing")) == "Eerder | –; Later | 12");
}

BOOST_AUTO_TEST_CASE(a_settlement_is_exact_and_keeps_to_its_limit) {
    Report report;
    Price price;
    price.indicator = "bezoeken";
    price.price = 1250;
    price.unit = "bezoek";
    price.at_most = 10;
    report.agreement.prices = {price};
    report.agreement.threshold = 5;
    BOOST_TEST(rows(report.publication().sheet("afrekening")) ==
               "Bezoeken | bezoek, hoogstens 10 | 16 | € 12,50 | € 125");
    report.agreement.threshold = 100;
    BOOST_TEST(rows(report.publication().sheet("afrekening")) ==
               "Bezoeken | bezoek, hoogstens 10 | – | € 12,50 | –");
}

BOOST_AUTO_TEST_CASE(an_account_says_what_is_still_to_come_or_to_be_paid_back) {
    Report report;
    const auto shown = [&] { return rows(report.publication().sheet("rekening")); };
    fill(report.administration, "begroting", "jaar;post;soort;gerealiseerd", {"2025;Huur;huisvesting;80000"});
    report.agreement.granted = 100000;
    report.agreement.allocations = {{"Huur", {1, 2}, {}}};
    Indicator costs =
        indicator("kosten_toegerekend", Unit::Eurocents, "begroting", Sum{"gerealiseerd", true});
    report.indicators.push_back(costs);
    BOOST_TEST(shown() ==
               "Toegekend | € 1.000; Ontvangen | onbekend; Kosten die bij deze afspraak horen | € 400,00");
    report.administration.agreements = {report.agreement};
    fill(report.administration, "betalingen", "datum;financier;afspraak;bedrag;terugbetaald",
         {"2024-12-01;;" + report.agreement.id + ";30000;", "2025-12-01;;een ander;99999;"});
    BOOST_TEST(shown() ==
               "Toegekend | € 1.000; Ontvangen | € 300; Kosten die bij deze afspraak horen | € 400,00; "
               "Nog te ontvangen | € 100,00");
}

BOOST_AUTO_TEST_CASE(stories_come_by_theme_unless_the_centre_chooses) {
    Report report;
    report.administration.personas = {story("P-01", {"wonen"}), story("P-02", {"netwerk"}),
                                      story("P-03", {})};
    report.questions.themes = {"netwerk"};
    report.indicators[1].themes = {"netwerk"};
    auto personas = report.publication().personas;
    BOOST_REQUIRE(personas.size() == 3U);
    BOOST_TEST(personas.front().id == "P-02");
    BOOST_TEST(personas.front().illustrates.front() == "Unieke_bezoekers");
    report.agreement.stories.chosen = {"P-03"};
    report.agreement.stories.left_out = {"P-02"};
    report.agreement.stories.at_least = 3;
    personas = report.publication().personas;
    BOOST_REQUIRE(personas.size() == 2U);
    BOOST_TEST(personas.front().id == "P-03");
    BOOST_TEST(report.said("O05"));
}

BOOST_AUTO_TEST_CASE(a_required_text_warns_in_a_concept_and_stops_a_final_report) {
    Report report;
    Narrative plan;
    plan.text = "plan";
    plan.name = "Het plan";
    plan.question = "Wat wilde u?";
    plan.required = true;
    report.questions.narratives = {plan};
    report.publication();
    BOOST_TEST(report.said("O07"));
    BOOST_TEST(report.diagnostics.errors() == 0U);
    report.status = ReportStatus::Final;
    report.publication();
    BOOST_TEST(report.diagnostics.errors() == 1U);
    report.administration.texts = {{"plan", "Tekst", "teksten/wmo-2025/plan.md", "wmo-2025"}};
    report.publication();
    BOOST_TEST(report.diagnostics.errors() == 0U);
}

BOOST_AUTO_TEST_CASE(the_social_return_is_off_unless_switched_on) {
    Report report;
    report.administration.ledger.emplace();
    BOOST_TEST(!report.publication().ledger);
    report.agreement.social_return = true;
    const auto publication = report.publication();
    BOOST_REQUIRE(publication.ledger);
    BOOST_TEST(!publication.ledger->disclaimer.empty());
}

BOOST_AUTO_TEST_SUITE_END()
