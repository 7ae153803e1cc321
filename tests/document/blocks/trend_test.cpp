// Several years beside each other, with breaks in method.
#include "composed.hpp"
#include "document/words/wording.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using sample::composed;
using sample::holds;
using sample::rich;

BOOST_AUTO_TEST_SUITE(trend)

BOOST_AUTO_TEST_CASE(years_stand_oldest_first_and_missing_ones_are_unknown) {
    const auto report = composed("```trend\nindicatoren: bezoeken, tevreden\n```\n", rich());
    BOOST_TEST(report.messages == "");
    BOOST_TEST(holds(report.text,
                     "Tabel Ontwikkeling van 2022 tot en met 2025\n"
                     "  | Onderwerp | 2022> | 2023> | 2024> | 2025> | Verschil met 2024>\n"
                     "  | Bezoeken | {6.400=bezoeken.eerder} | {8.100=bezoeken.eerder} | "
                     "{8.700=bezoeken.vorig_jaar} | {9.012=bezoeken} | {+312=bezoeken.verschil}\n"
                     "  | Tevreden deelnemers | {onbekend=tevreden.eerder} |"));
    BOOST_TEST(holds(report.text, "{+3\u00A0procentpunt=tevreden.verschil}"));
    BOOST_TEST(holds(report.text, "Getoond bezoeken bezoeken.eerder tevreden tevreden.eerder\n"));
}

BOOST_AUTO_TEST_CASE(a_break_in_method_is_marked_and_leaves_no_difference) {
    const std::string text =
        composed("```trend\nindicatoren: unieke_bezoekers\ntitel: Bezoekers\n```\n", rich()).text;
    BOOST_TEST(holds(text,
                     "| Unieke bezoekers\u00A0* | {371=unieke_bezoekers.eerder}\u00A0* | "
                     "{398=unieke_bezoekers.vorig_jaar}\u00A0* | {412=unieke_bezoekers} | trendbreuk\n"));
    BOOST_TEST(holds(text,
                     "* Unieke bezoekers: trendbreuk tussen 2024 en 2025. Vanaf 2025 tellen wij ook wie "
                     "alleen bij een cursus komt. Vergelijk de jaren met een * niet met 2025 en later."));
}

BOOST_AUTO_TEST_CASE(a_break_long_ago_marks_nothing_and_one_in_between_keeps_the_difference) {
    Publication publication = rich();
    for (PublishedIndicator& each : publication.indicators)
        if (each.id == "bezoeken") each.method_break_year = "2023", each.method_break = "Anders geteld";
    const std::string text = composed("```trend\nindicatoren: bezoeken\n```\n", publication).text;
    BOOST_TEST(holds(text, "{6.400=bezoeken.eerder}\u00A0* | {8.100=bezoeken.eerder} |"));
    BOOST_TEST(holds(text, "{+312=bezoeken.verschil}"));
    BOOST_TEST(holds(text, "trendbreuk tussen 2022 en 2023. Anders geteld. "));
    for (PublishedIndicator& each : publication.indicators)
        if (each.id == "bezoeken") each.method_break_year = "2020";
    BOOST_TEST(!holds(composed("```trend\nindicatoren: bezoeken\n```\n", publication).text, "\u00A0*"));
}

BOOST_AUTO_TEST_CASE(tables_take_two_years_earlier_and_print_no_difference_over_a_break) {
    const std::string text =
        composed("```tabel\nindicatoren: bezoeken, unieke_bezoekers\nkolommen: twee jaar eerder, dit jaar, "
                 "verschil, verschil in procenten\n```\n",
                 rich())
            .text;
    BOOST_TEST(holds(text, "| Onderwerp | 2023> | 2025> |"));
    BOOST_TEST(holds(text, "| Bezoeken | {8.100=bezoeken.twee_jaar_eerder} | {9.012=bezoeken} | "));
    BOOST_TEST(holds(text, "{412=unieke_bezoekers} | trendbreuk | trendbreuk\n"));
    BOOST_TEST(
        composed("```tabel\nindicatoren: bezoeken\nper: maand\nkolommen: twee jaar eerder\n```\n", rich())
            .messages == "4:11 S17 van een onderdeel is twee jaar eerder niet bekend\n");
}

BOOST_AUTO_TEST_CASE(sentences_know_breaks_points_and_single_things) {
    const auto report = composed("{{unieke_bezoekers.vergelijking}}, {{tevreden.vergelijking}}, "
                                 "{{tevreden.verschil}}, {{tevreden.verschil_procent}}, "
                                 "{{bezoeken.twee_jaar_eerder}}",
                                 rich());
    BOOST_TEST(holds(report.text,
                     "Een vergelijking met 2024 is niet mogelijk, want er is vanaf 2025 anders geteld"));
    BOOST_TEST(holds(report.text, "{3\u00A0procentpunt hoger dan in 2024=tevreden.vergelijking}"));
    BOOST_TEST(holds(report.text, "{+3\u00A0procentpunt=tevreden.verschil}, "
                                  "{+3\u00A0procentpunt=tevreden.verschil_procent}, "
                                  "{8.100=bezoeken.twee_jaar_eerder}"));
    BOOST_TEST(wording::with_unit(sample::persons(1)) == "1\u00A0persoon");
    BOOST_TEST(wording::with_unit(sample::persons(0)) == "0\u00A0personen");
    BOOST_TEST(wording::with_unit(sample::hours(1)) == "1\u00A0uur");
    BOOST_TEST(wording::with_unit(sample::times(1)) == "1\u00A0keer");
    PublishedIndicator close = rich().indicators.back();
    close.total = sample::percent(7601, 10000);
    BOOST_TEST(wording::comparison(close, "2024") == "bijna gelijk aan 2024");
}

BOOST_AUTO_TEST_CASE(two_columns_compare_with_what_was_budgeted_at_first) {
    const std::string text =
        composed("```tweekolommen\nbegroot: kosten_begroot\nwerkelijk: kosten_gerealiseerd\n"
                 "per: kostensoort\n```\n",
                 rich())
            .text;
    BOOST_TEST(holds(text, "| Soort kosten | Begroot> | Werkelijk> | Verschil> | Deel van begroot>\n"));
    BOOST_TEST(holds(text, "{94\u00A0%=kosten_gerealiseerd/kostensoort}"));
    BOOST_TEST(holds(text, " = | Totaal | {€\u00A0300.000=kosten_begroot} |"));
    BOOST_TEST(
        composed("```tweekolommen\nbegroot: kosten_begroot\nwerkelijk: bezoeken\nper: maand\n```\n", rich())
            .messages == "4:6 S16 'kosten_begroot' heeft geen uitsplitsing naar 'maand'\n"
                         "3:12 S17 'bezoeken' is in keer en 'kosten_begroot' in euro\n");
    BOOST_TEST(composed("```tweekolommen\nbegroot: kosten_begroot, bezoeken\n```\n", rich()).messages ==
               "2:10 S17 bij 'begroot' kan maar één indicator\n1:4 S14 in dit blok tweekolommen ontbreekt "
               "'werkelijk'\n1:4 S14 in dit blok tweekolommen ontbreekt 'per'\n");
}

BOOST_AUTO_TEST_CASE(a_persona_shows_the_way_back_as_well) {
    const std::string text = composed("```persona\nnummer: 1\n```\n", rich()).text;
    BOOST_TEST(holds(text, "Alinea Bezoeker → deelnemer → bezoeker (stap terug)\n"));
    BOOST_TEST(holds(text, "| Wat | Aan het begin | Nu\n"));
    BOOST_TEST(holds(text, "| Halen | Rust⏎Koffie en een praatje | Contact met anderen\n"));
    BOOST_TEST(holds(text, "Na de zomer kwam Samira drie maanden niet. Een vrijwilliger belde elke week."));
    BOOST_TEST(holds(text, "| nog niet te zeggen (onbekend)\n"));
    BOOST_TEST(holds(text, "klein Dit verhaal hoort bij de cijfers over unieke bezoekers en bezoeken. "));
    BOOST_TEST(holds(composed("{{#personas}}{{soort}}: {{getallen}}{{/personas}}", rich()).text,
                     "Alinea samengesteld: unieke bezoekers en bezoeken\n"));
}

BOOST_AUTO_TEST_CASE(the_colophon_tells_of_breaks_and_of_a_set_of_questions_that_is_an_example) {
    const std::string text = composed("```colofon\n```\n\n{{unieke_bezoekers}}\n", rich()).text;
    BOOST_TEST(holds(text, "Alinea Voorbeeldset, af te stemmen met de financier.\n"));
    BOOST_TEST(holds(
        text, "Unieke bezoekers: trendbreuk. Vanaf 2025 tellen wij ook wie alleen bij een cursus komt."));
}

BOOST_AUTO_TEST_CASE(years_as_a_line_say_from_where_to_where) {
    const auto report = composed("```trend\nvorm: grafiek\nindicatoren: bezoeken\n```\n", rich());
    BOOST_TEST(report.messages == "");
    BOOST_TEST(holds(report.text, "Grafiek Bezoeken door de jaren\n"
                                  "  alt: Bezoeken door de jaren. Van 6.400 in 2022 naar 9.012 in 2025.\n"));
    BOOST_TEST(holds(report.text, "| Onderwerp | 2022> | 2023> | 2024> | 2025> |"));
    Publication publication = rich();
    for (PublishedIndicator& each : publication.indicators)
        if (each.id == "bezoeken") {
            each.earlier.clear();
            each.last_year = sample::hidden();
            each.method_break_year = "2025";
        }
    const std::string one =
        composed("```trend\nvorm: grafiek\nindicatoren: bezoeken\n```\n", publication).text;
    BOOST_TEST(holds(one, "Getoond is alleen 9.012 in 2025. Vanaf 2025 is anders geteld.\n"));
    BOOST_TEST(composed("```trend\nvorm: grafiek\nindicatoren: bezoeken, tevreden\n```\n", rich()).messages ==
               "3:14 S17 een grafiek toont één indicator\n");
}

BOOST_AUTO_TEST_CASE(agreed_results_as_a_chart_say_how_many_were_kept) {
    Publication publication = rich();
    std::size_t agreed = 0;
    for (PublishedIndicator& each : publication.indicators)
        if (each.id == "bezoeken" || each.id == "unieke_bezoekers") {
            each.target = sample::persons(500);
            each.verdict = agreed++ == 0 ? PublishedVerdict::Reached : PublishedVerdict::Undecided;
        } else {
            each.target = Published();
            each.verdict = PublishedVerdict::None;
        }
    const auto report = composed("```doelen\nvorm: grafiek\ntitel: Beloofd\n```\n", publication);
    BOOST_TEST(report.messages == "");
    BOOST_TEST(holds(report.text,
                     "alt: Beloofd. Van 2 afgesproken resultaten: 1 gehaald en 1 niet te beoordelen.\n"));
    BOOST_TEST(holds(report.text, "| Resultaat | Afgesproken> | Bereikt> |"));
    BOOST_TEST(composed("```doelen\nvorm: taart\n```\n", publication).messages.find("S1") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(several_indicators_with_several_columns_have_a_heading_over_their_own) {
    const auto report =
        composed("```tabel\nindicatoren: kosten_begroot, kosten_gerealiseerd\nper: kostensoort\n"
                 "kolommen: dit jaar, aandeel\n```\n",
                 rich());
    BOOST_TEST(report.messages == "");
    BOOST_TEST(holds(report.text, " |  ×1 | "));
    BOOST_TEST(holds(report.text, " ×2 | "));
    BOOST_TEST(holds(report.text, "| 2025> | Aandeel> | 2025> | Aandeel>\n"));
    const auto plain = composed(
        "```tabel\nindicatoren: kosten_begroot, kosten_gerealiseerd\nper: kostensoort\n```\n", rich());
    BOOST_TEST(!holds(plain.text, " ×1 | "));
}

BOOST_AUTO_TEST_SUITE_END()
