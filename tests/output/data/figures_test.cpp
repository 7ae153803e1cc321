// cijfers.json and cijfers.csv: only what the document shows, exactly, and no formula.
#include <boost/test/unit_test.hpp>

#include "disclosure/published/published_maker.hpp"
#include "output/data/figure_rows.hpp"
#include "output/data/figures.hpp"

using namespace verantwoord;

namespace {

Publication sample() {
    Publication publication;
    publication.facts = {{"centrum.naam", "De \"Brug\""}, {"jaar", "2025"}};
    PublishedIndicator visitors;
    visitors.id = "unieke_bezoekers";
    visitors.name = "Unieke bezoekers";
    visitors.unit_name = "personen";
    visitors.total = PublishedMaker::open(Whole{297}, Unit::Persons, 0);
    visitors.last_year = PublishedMaker::unknown(MissingReason::NotRecorded, Unit::Persons);
    visitors.target = PublishedMaker::open(Whole{280}, Unit::Persons, 0);
    visitors.verdict = PublishedVerdict::Reached;
    PublishedBreakdown gender;
    gender.dimension = "geslacht";
    gender.label = "Geslacht";
    gender.members = {{"=vrouw", PublishedMaker::open(Whole{159}, Unit::Persons, 0), {}},
                      {"anders", PublishedMaker::hidden(Unit::Persons, 0), {}}};
    PublishedBreakdown age = gender;
    age.dimension = "leeftijd";
    visitors.breakdowns = {gender, age};
    PublishedIndicator hours;
    hours.id = "uren_openstelling";
    hours.name = "Uren openstelling";
    hours.unit_name = "uren";
    hours.total = PublishedMaker::open(Whole{180510}, Unit::Minutes, 0);
    PublishedIndicator costs;
    costs.id = "kosten";
    costs.unit_name = "euro";
    costs.total = PublishedMaker::open(Ratio{123456, 7}, Unit::Eurocents, 2);
    publication.indicators = {visitors, hours, costs};
    return publication;
}

Document document(std::vector<std::string> figures) {
    Document result;
    result.title = "Verslag";
    result.figures = std::move(figures);
    return result;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_AUTO_TEST_CASE(only_what_the_document_shows_is_written) {
    const std::string json =
        figures_json(document({"unieke_bezoekers", "unieke_bezoekers/geslacht"}), sample());
    BOOST_TEST(holds(json, "\"uitsplitsing\": \"geslacht\""));
    BOOST_TEST(!holds(json, "leeftijd"));
    BOOST_TEST(!holds(json, "uren_openstelling"));
}

BOOST_AUTO_TEST_CASE(a_breakdown_alone_does_not_give_away_the_total) {
    const std::string json = figures_json(document({"unieke_bezoekers/geslacht"}), sample());
    BOOST_TEST(!holds(json, "297"));
    BOOST_TEST(holds(json, "159"));
    BOOST_TEST(!holds(figures_csv(document({"unieke_bezoekers/geslacht"}), sample()), "297"));
}

BOOST_AUTO_TEST_CASE(hidden_and_unknown_are_null_and_say_so) {
    const std::string json =
        figures_json(document({"unieke_bezoekers", "unieke_bezoekers/geslacht"}), sample());
    BOOST_TEST(holds(json, "\"waarde\": null,\n                \"zichtbaarheid\": \"niet getoond\""));
    BOOST_TEST(holds(json, "\"reden\": \"niet geregistreerd\""));
}

BOOST_AUTO_TEST_CASE(amounts_are_exact) {
    BOOST_TEST(exact(PublishedMaker::open(Whole{180510}, Unit::Minutes, 0)).number == "3008.5");
    BOOST_TEST(exact(PublishedMaker::open(Whole{-123405}, Unit::Eurocents, 0)).number == "-1234.05");
    BOOST_TEST(exact(PublishedMaker::open(Whole{1200}, Unit::Eurocents, 0)).number == "12");
    const ExactValue minutes = exact(PublishedMaker::open(Whole{100}, Unit::Minutes, 0));
    BOOST_TEST(minutes.numerator == "100");
    BOOST_TEST(minutes.denominator == "60");
    const ExactValue ratio = exact(PublishedMaker::open(Ratio{26, 33}, Unit::Percent, 0));
    BOOST_TEST(ratio.numerator == "26");
    BOOST_TEST(ratio.denominator == "33");
}

BOOST_AUTO_TEST_CASE(texts_in_json_are_escaped) {
    BOOST_TEST(holds(figures_json(document({}), sample()), "\"centrum\": \"De \\\"Brug\\\"\""));
}

BOOST_AUTO_TEST_CASE(csv_is_for_dutch_excel_and_holds_no_formula) {
    const std::string csv =
        figures_csv(document({"unieke_bezoekers/geslacht", "uren_openstelling"}), sample());
    BOOST_TEST(csv.starts_with("\xEF\xBB\xBFindicator;naam;"));
    BOOST_TEST(holds(csv, ";'=vrouw;"));
    BOOST_TEST(holds(csv, ";3008,5;"));
    BOOST_TEST(csv.ends_with("\r\n"));
}

BOOST_AUTO_TEST_CASE(only_what_is_no_number_loses_its_power) {
    BOOST_TEST(csv_safe("-12,5") == "-12,5");
    BOOST_TEST(csv_safe("+31") == "+31");
    BOOST_TEST(csv_safe("-1+1") == "'-1+1");
    BOOST_TEST(csv_safe("@som") == "'@som");
    BOOST_TEST(csv_safe("=A1") == "'=A1");
    BOOST_TEST(csv_safe("gewoon") == "gewoon");
}

BOOST_AUTO_TEST_CASE(earlier_years_are_written_when_the_document_shows_them) {
    Publication publication = sample();
    publication.indicators[0].earlier = {{"2023", PublishedMaker::open(Whole{271}, Unit::Persons, 0)}};
    publication.indicators[0].method_break = "Vanaf 2025 anders geteld.";
    BOOST_TEST(!holds(figures_json(document({"unieke_bezoekers"}), publication), "271"));
    const Document shown = document({"unieke_bezoekers", "unieke_bezoekers.eerder"});
    BOOST_TEST(holds(figures_json(shown, publication), "\"jaar\": \"2023\""));
    BOOST_TEST(holds(figures_json(shown, publication), "\"trendbreuk\": \"Vanaf 2025 anders geteld.\""));
    BOOST_TEST(holds(figures_csv(shown, publication), "unieke_bezoekers;Unieke bezoekers;;;2023;271;"));
}

BOOST_AUTO_TEST_CASE(overviews_are_written_as_they_are_shown) {
    Publication publication = sample();
    PublishedSheet sheet;
    sheet.id = "partners";
    sheet.name = "Partners";
    sheet.columns = {{"Partner", false}, {"Soort", false}, {"Aantal", true}};
    sheet.rows = {
        {{{"=Huis", {}, ""}, {"huisarts", {}, ""}, {"", PublishedMaker::hidden(Unit::Times, 0), ""}}, false}};
    publication.sheets = {sheet};
    BOOST_TEST(!holds(figures_json(document({}), publication), "huisarts"));
    BOOST_TEST(!holds(figures_csv(document({}), publication), "huisarts"));
    const Document shown = document({"overzicht.partners"});
    const std::string json = figures_json(shown, publication), csv = figures_csv(shown, publication);
    BOOST_TEST(holds(json, "\"overzicht\": \"partners\""));
    BOOST_TEST(holds(json, "\"zichtbaarheid\": \"niet getoond\""));
    BOOST_TEST(holds(csv, "overzicht.partners;Partners;Soort;'=Huis;;;;;;huisarts;getoond;"));
    BOOST_TEST(holds(csv, ";niet getoond;"));
}

BOOST_AUTO_TEST_CASE(the_ledger_goes_with_its_disclaimer_and_its_lines_without_a_price) {
    Publication publication = sample();
    PublishedLedger ledger;
    ledger.name = "Meerwaarde";
    ledger.disclaimer = "Dit zijn aannames.";
    PublishedLedgerLine line, pm;
    line.name = "Begeleiding";
    line.low = line.value = line.high = PublishedMaker::open(Whole{115000}, Unit::Eurocents, 0);
    pm.name = "Erkenning";
    pm.pm = true;
    ledger.lines = {line, pm};
    publication.ledger = ledger;
    BOOST_TEST(!holds(figures_json(document({}), publication), "meerwaarde"));
    const Document shown = document({"meerwaarde"});
    const std::string json = figures_json(shown, publication), csv = figures_csv(shown, publication);
    BOOST_TEST(holds(json, "\"voorbehoud\": \"Dit zijn aannames.\""));
    BOOST_TEST(holds(json, "\"pm\": true"));
    BOOST_TEST(holds(csv, "meerwaarde;Meerwaarde;regel;Begeleiding;laag;1150;"));
    BOOST_TEST(holds(csv, "meerwaarde;Meerwaarde;regel;Erkenning;midden;;;;;PM;getoond;"));
    BOOST_TEST(holds(csv, "Dit zijn aannames."));
}

BOOST_AUTO_TEST_SUITE_END()
