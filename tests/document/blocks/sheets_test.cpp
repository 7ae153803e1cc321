// Overviews and the social return as blocks of a document, and the words of the funder.
#include "composed.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using sample::composed;
using sample::holds;
using sample::rich;

BOOST_AUTO_TEST_SUITE(sheets)

BOOST_AUTO_TEST_CASE(an_overview_is_a_sentence_and_a_table) {
    const auto report = composed("```overzicht\nnaam: kwaliteitseisen\n```\n", rich());
    BOOST_TEST(report.messages == "");
    BOOST_TEST(holds(report.text, "Alinea Hieronder staat per eis of het centrum eraan voldoet.\nTabel "
                                  "Kwaliteitseisen\n  | Eis | Vraag | Staat | Toelichting\n"));
    BOOST_TEST(holds(report.text, "| aanwezig (gehaald) |"));
    BOOST_TEST(holds(report.text, "* Bron: handreiking kwaliteit, 2024."));
    BOOST_TEST(holds(report.text, "Getoond overzicht.kwaliteitseisen\n"));
}

BOOST_AUTO_TEST_CASE(a_sentence_that_the_template_says_is_not_said_again) {
    const std::string text =
        composed("{{overzicht.kwaliteitseisen.zin}}\n\n```overzicht\nnaam: kwaliteitseisen\n```\n", rich())
            .text;
    const std::string_view sentence = "Hieronder staat per eis";
    BOOST_TEST(text.find(sentence) == text.rfind(sentence));
}

BOOST_AUTO_TEST_CASE(hidden_figures_in_an_overview_keep_their_mark_and_its_meaning) {
    const std::string text =
        composed("```overzicht\nnaam: afrekening\ntitel: Wat wij vragen\n```\n", rich()).text;
    BOOST_TEST(holds(text, "Tabel Wat wij vragen\n"));
    BOOST_TEST(holds(text, "{–=overzicht.afrekening}"));
    BOOST_TEST(holds(text, "–\u00A0: Dit getal is niet getoond"));
    BOOST_TEST(holds(text, " = | Totaal |"));
}

BOOST_AUTO_TEST_CASE(sums_of_money_below_each_other_have_as_many_decimals) {
    Publication publication = sample::publication();
    PublishedSheet sheet;
    sheet.id = "posten";
    sheet.name = "Posten";
    sheet.columns = {{"Post", false}, {"Begroot", true}, {"Werkelijk", true}};
    const auto money = [](std::int64_t cents) {
        return SheetCell{{}, PublishedMaker::open(Whole{cents}, Unit::Eurocents, 2), {}};
    };
    const SheetCell concealed{{}, sample::hidden(Unit::Eurocents), {}};
    sheet.rows = {{{{"Huur", {}, {}}, money(100000), money(100000)}, false},
                  {{{"Gas", {}, {}}, money(10000), money(7530)}, false},
                  {{{"Bijdragen", {}, {}}, money(5000), concealed}, false}};
    publication.sheets = {sheet};
    const std::string text = composed("```overzicht\nnaam: posten\n```\n", publication).text;
    BOOST_TEST(holds(text, "| Huur | {€\u00A01.000=overzicht.posten} | {€\u00A01.000,00=overzicht.posten}"));
    BOOST_TEST(holds(text, "| Gas | {€\u00A0100=overzicht.posten} | {€\u00A075,30=overzicht.posten}"));
    BOOST_TEST(holds(text, "{–=overzicht.posten}"));
}

BOOST_AUTO_TEST_CASE(an_overview_without_rows_says_so_and_one_of_the_core_says_nothing) {
    BOOST_TEST(holds(composed("```overzicht\nnaam: leeg\n```\n", rich()).text,
                     "Alinea Over lege lijst zijn hier geen gegevens."));
    const auto report = composed("```overzicht\nnaam: termijnen\n```\n", rich());
    BOOST_TEST(report.messages == "");
    BOOST_TEST(report.document.blocks.empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_overview_is_an_error_with_the_nearest_name) {
    BOOST_TEST(composed("```overzicht\nnaam: kwaliteitseis\n```\n", rich()).messages ==
               "2:7 S25 er is geen overzicht 'kwaliteitseis'\n");
    BOOST_TEST(composed("```overzicht\n```\n", rich()).messages ==
               "1:4 S14 in dit blok overzicht ontbreekt 'naam'\n");
    BOOST_TEST(composed("{{overzicht.kwaliteitseis.zin}}", rich()).messages ==
               "1:3 S02 onbekend veld 'overzicht.kwaliteitseis.zin'\n");
}

BOOST_AUTO_TEST_CASE(overviews_and_the_ledger_are_conditions) {
    BOOST_TEST(
        holds(composed("{{#overzicht.leeg}}a{{/overzicht.leeg}}{{^overzicht.leeg}}b{{/overzicht.leeg}} "
                       "{{#overzicht.vragen}}c{{/overzicht.vragen}} {{overzicht.afrekening.aantal}} "
                       "{{#meerwaarde}}d{{/meerwaarde}}",
                       rich())
                  .text,
              "Alinea b 2 d\n"));
    BOOST_TEST(holds(composed("{{^meerwaarde}}geen{{/meerwaarde}}").text, "Alinea geen\n"));
    BOOST_TEST(composed("{{meerwaarde}} {{overzicht.leeg}}", rich()).messages ==
               "1:3 S23 'meerwaarde' is een tabel en kan niet als getal of tekst worden getoond\n"
               "1:18 S23 'overzicht.leeg' is een tabel en kan niet als getal of tekst worden getoond\n");
}

BOOST_AUTO_TEST_CASE(words_of_the_funder_are_fields_also_with_a_capital_and_without_an_agreement) {
    BOOST_TEST(holds(composed("{{woord.bezoekers}} {{Woord.deelnemers}} {{woord.centrum}}", rich()).text,
                     "Alinea inwoners Deelnemers centrum\n"));
    BOOST_TEST(composed("{{woord.bezoekerz}}", rich()).messages ==
               "1:3 S02 onbekend veld 'woord.bezoekerz'\n");
}

BOOST_AUTO_TEST_CASE(the_ledger_comes_whole_with_its_disclaimer_first) {
    const auto report = composed("```meerwaarde\n```\n", rich());
    const std::string& text = report.text;
    BOOST_TEST(text.find("**Lees dit eerst. **Deze bedragen zijn aannames.") < text.find("Tabel"));
    BOOST_TEST(holds(text,
                     "| Herkenning en erkenning | Niet in geld uitgedrukt: daar is geen prijs voor. | PM | "
                     "PM | PM\n"));
    BOOST_TEST(holds(text, " = | Totaal | zonder de regels met PM | {€\u00A02.050=meerwaarde} | "
                           "{€\u00A02.930=meerwaarde} | {€\u00A03.505=meerwaarde}\n"));
    BOOST_TEST(holds(text, "alt: De grootste onzekerheid zit in minder begeleiding nodig: van €\u00A0575 tot "
                           "€\u00A01.725, met €\u00A01.150 als midden.\n"));
    BOOST_TEST(holds(text, "| Gemeente | {€\u00A01.700=meerwaarde} | 58\u00A0%\n"));
    BOOST_TEST(holds(text, "Langer zelfstandig wonen: De bron drukt €\u00A01.250 af"));
    BOOST_TEST(holds(text, "geïnvesteerde euro"));
    BOOST_TEST(holds(text, "Getoond meerwaarde\n"));
    BOOST_TEST(composed("```meerwaarde\n```\n").document.blocks.empty());
}

BOOST_AUTO_TEST_CASE(a_ledger_that_may_not_be_seen_draws_no_chart) {
    Publication publication = rich();
    for (PublishedLedgerLine& line : publication.ledger->lines) line.low = line.high = sample::hidden();
    const std::string text = composed("```meerwaarde\n```\n", publication).text;
    BOOST_TEST(!holds(text, "Grafiek"));
    BOOST_TEST(holds(text, "Lees dit eerst"));
}

BOOST_AUTO_TEST_SUITE_END()
