// From templates to documents: fields, blocks, notes, tables and all that a template can have wrong.
#include "composed.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using sample::composed;

namespace {

/// The blocks only, without title and list of figures.
std::string blocks(const std::string& body) {
    const std::string text = composed(body).text;
    const std::size_t begin = text.find('\n', text.find("Kopregel")) + 1;
    return text.substr(begin, text.rfind("Getoond") - begin);
}

} // namespace

BOOST_AUTO_TEST_CASE(fields_become_the_texts_of_figures) {
    BOOST_TEST(
        blocks("In {{jaar}} waren er {{bezoeken}} bezoeken, {{bezoeken.vergelijking}}.") ==
        "Alinea In 2025 waren er {9.012=bezoeken} bezoeken, {312 meer dan in 2024=bezoeken.vergelijking}.\n");
}

BOOST_AUTO_TEST_CASE(values_are_never_read_as_markdown) {
    BOOST_TEST(blocks("# {{centrum.naam}}\n\n| a | b |\n|---|---|\n| {{centrum.naam}} | **x** |\n") ==
               "Kop 1 De *Brug* | <b> #de-brug-b\nTabel \n  | a | b\n  | De *Brug* | <b> | **x**\n");
}

BOOST_AUTO_TEST_CASE(hidden_and_unknown_figures_get_one_note_a_text) {
    const auto report = composed("{{vrijwilligers}}, {{vrijwilligers}} en {{vrijwilligers.vorig_jaar}}.");
    BOOST_TEST(report.text.find(
                   "{–=vrijwilligers}[1], {–=vrijwilligers}[1] en {onbekend=vrijwilligers.vorig_jaar}[2].") !=
               std::string::npos);
    BOOST_TEST(report.document.notes.size() == 2U);
    BOOST_TEST(report.messages ==
               "1:43 S05 'vrijwilligers.vorig_jaar' heeft geen waarde en wordt getoond als 'onbekend'\n");
}

BOOST_AUTO_TEST_CASE(blocks_render_when_there_is_something_to_tell) {
    BOOST_TEST(
        blocks("{{#bezoeken}}ja{{/bezoeken}}{{^bezoeken}}nee{{/bezoeken}} {{#doelgroep}}x{{/doelgroep}}"
               "{{^doelgroep}}leeg{{/doelgroep}}{{#tekst.voorwoord}}w{{/tekst.voorwoord}}") ==
        "Alinea ja leeg\n");
}

BOOST_AUTO_TEST_CASE(all_faults_are_found_at_once_also_in_branches_not_taken) {
    const auto report =
        composed("{{bezoken}}\n{{#doelgroep}}{{jar}}{{/doelgroep}}\n{{#bezoeken}}\n{{/bezoekers}}\n"
                 "{{bezoeken.vorigjaar}} {{> geen}} {{x y}}\n\n```tabl\n```\n\n```tabel\nindicatoren: "
                 "bezoekn, vrijwilligers\n"
                 "kolom: dit jaar\nper: maand\n```\n");
    BOOST_TEST(report.messages ==
               "4:1 S03 het blok 'bezoeken' (regel 3) wordt gesloten als 'bezoekers'\n"
               "5:35 S06 de naam 'x y' bevat een spatie of een teken dat niet kan\n"
               "1:3 S02 onbekend veld 'bezoken'\n2:17 S02 onbekend veld 'jar'\n"
               "5:3 S02 onbekend veld 'bezoeken.vorigjaar'\n5:28 S08 het deel 'geen' bestaat niet\n"
               "7:4 S12 onbekend blok 'tabl'\n12:1 S13 onbekende sleutel 'kolom' in een blok tabel\n"
               "11:14 S15 onbekende indicator 'bezoekn'\n"
               "13:6 S16 'vrijwilligers' heeft geen uitsplitsing naar 'maand'\n");
}

BOOST_AUTO_TEST_CASE(braces_that_are_not_closed_are_told_once_a_line) {
    BOOST_TEST(
        composed("{{ {{ {{bezoeken}\n{{bezoken}}\n").messages ==
        "1:1 S06 deze accolades worden niet gesloten op dezelfde regel\n2:3 S02 onbekend veld 'bezoken'\n");
    BOOST_TEST(composed("{{! {{! {{bezoken}\n").messages ==
               "1:1 S06 deze accolades worden niet gesloten op dezelfde regel\n");
}

BOOST_AUTO_TEST_CASE(a_table_of_members_has_shares_that_make_a_hundred_and_a_total_row) {
    BOOST_TEST(
        blocks(
            "```tabel\nindicatoren: unieke_bezoekers\nper: geslacht\nkolommen: dit jaar, aandeel\n```\n") ==
        "Tabel Unieke bezoekers naar geslacht, 2025\n"
        "  | Geslacht | 2025> | Aandeel>\n"
        "  | Vrouw | {201=unieke_bezoekers/geslacht} | {49\u00A0%=unieke_bezoekers/geslacht}\n"
        "  | Man | {189=unieke_bezoekers/geslacht} | {46\u00A0%=unieke_bezoekers/geslacht}\n"
        "  | Anders | {22=unieke_bezoekers/geslacht} | {5\u00A0%=unieke_bezoekers/geslacht}\n"
        " = | Totaal | {412=unieke_bezoekers} | {100\u00A0%=unieke_bezoekers}\n");
}

BOOST_AUTO_TEST_CASE(target_tables_tell_the_judgement_in_words) {
    const std::string text = blocks("```doelen\n```\n");
    BOOST_TEST(
        text.find("| Unieke bezoekers | {minstens 420=unieke_bezoekers.doel} | {412=unieke_bezoekers} | "
                  "{398=unieke_bezoekers.vorig_jaar} | bijna gehaald (bijna)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(lists_repeat_and_insert_the_explanation_as_blocks) {
    BOOST_TEST(blocks("# A\n\n{{#doelen}}\n## {{naam}}\n\n{{doel}} – {{gerealiseerd}} – {{oordeel}}\n\n"
                      "{{#toelichting}}\n{{toelichting}}\n{{/toelichting}}\n{{/doelen}}\n") ==
               "Kop 1 A #a\nKop 2 Unieke bezoekers #unieke-bezoekers\n"
               "Alinea {Minstens 420=unieke_bezoekers.doel} – {412=unieke_bezoekers} – bijna gehaald\n"
               "Alinea Door de **verbouwing** was de Kade drie weken dicht.\nKop 2 Uren openstelling "
               "#uren-openstelling\n"
               "Alinea {Minstens 4.200=uren_openstelling.doel} – {4.300=uren_openstelling} – gehaald\n");
}

BOOST_AUTO_TEST_CASE(texts_of_the_centre_fit_below_the_heading_before_them) {
    BOOST_TEST(blocks("# Wij\n\n{{tekst.over-ons}}\n") ==
               "Kop 1 Wij #wij\nKop 2 Een plek #een-plek\nAlinea Bij ons is de “deur” open.\n");
}

BOOST_AUTO_TEST_CASE(a_text_of_the_centre_inside_a_sentence_is_refused) {
    BOOST_TEST(composed("Wij zijn {{tekst.over-ons}} en meer.").messages ==
               "1:12 S11 een tekst van het centrum moet hier alleen in een alinea staan\n");
}

BOOST_AUTO_TEST_CASE(the_colophon_explains_what_is_shown_and_nothing_else) {
    const std::string text = blocks("```colofon\n```\n\n{{bezoeken}}\n");
    BOOST_TEST(text.find("Bezoeken") != std::string::npos);
    BOOST_TEST(text.find("Uren openstelling") == std::string::npos);
    BOOST_TEST(text.find("inwoners van Waterstad") != std::string::npos);
    BOOST_TEST(text.find("| Bezoeken | Wat er is geteld bij bezoeken. Geteld, bron 1.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_colophon_says_once_what_holds_for_several_figures) {
    Publication publication = sample::publication();
    for (PublishedIndicator& indicator : publication.indicators)
        if (indicator.id == "bezoeken" || indicator.id == "unieke_bezoekers")
            indicator.coverage = "Geturfde bezoeken tellen niet mee.";
    const std::string text =
        composed("```colofon\n```\n\n{{bezoeken}} {{unieke_bezoekers}}\n", publication).text;
    const std::string_view said = "Bezoeken en unieke bezoekers: geturfde bezoeken tellen niet mee.";
    BOOST_TEST(text.find(said) != std::string::npos);
    BOOST_TEST(text.find("eturfde bezoeken", text.find(said) + said.size()) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_field_in_a_text_of_the_centre_gives_a_warning_with_its_line) {
    Publication publication = sample::publication();
    publication.texts = {{"over-ons", "Welkom.\n\nEr waren {{bezoeken}} bezoeken.\n", "teksten/over-ons.md"}};
    const auto report = composed("# Wij\n\n{{tekst.over-ons}}\n", publication);
    BOOST_TEST(report.messages ==
               "3:10 S24 '{{bezoeken}}' wordt hier niet ingevuld en komt zo in het rapport\n");
    BOOST_TEST(report.text.find("Er waren {{bezoeken}} bezoeken.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_field_in_an_explanation_gives_a_warning_that_names_the_result) {
    Publication publication = sample::publication();
    for (PublishedIndicator& indicator : publication.indicators)
        indicator.explanation = indicator.id == "uren_openstelling" ? "Door {{jaar}}." : "";
    const auto report = composed(
        "{{#doelen}}\n{{#toelichting}}\n\n{{toelichting}}\n\n{{/toelichting}}\n{{/doelen}}\n", publication);
    BOOST_TEST(report.messages ==
               "0:0 S24 in de toelichting bij 'uren_openstelling': '{{jaar}}' wordt hier niet "
               "ingevuld en komt zo in het rapport\n");
}

BOOST_AUTO_TEST_CASE(messages_about_images_links_and_rules_point_at_the_fault_itself) {
    BOOST_TEST(composed("# A\n\nTekst\nnog een ![plaat](plaat.png) hier.\n").messages ==
               "4:9 S07 een afbeelding kan niet midden in een tekst, kop of tabel staan\n");
    BOOST_TEST(composed("# A\n\nTekst met een [link](bestand.docx).\n").messages ==
               "3:22 S22 de link 'bestand.docx' wordt niet meegenomen\n");
    BOOST_TEST(composed("A\n===\n\nB\n---\n\nTekst **vet**\n\n---\n\nMeer\n\n***\n").messages ==
               "9:1 S22 een scheidingslijn (---) wordt niet afgedrukt\n"
               "13:1 S22 een scheidingslijn (---) wordt niet afgedrukt\n");
    BOOST_TEST(composed("# A\n---\n").messages == "2:1 S22 een scheidingslijn (---) wordt niet afgedrukt\n");
}

BOOST_AUTO_TEST_CASE(a_character_by_its_number_is_that_character) {
    BOOST_TEST(blocks("A &#128512; B &#x1F600; C &#64257; D &#8364;") == "Alinea A 😀 B 😀 C ﬁ D €\n");
    // Control characters, halves of a pair, private use and what is beyond Unicode.
    BOOST_TEST(blocks("A &#7; &#xD83D; &#xE000; &#xF0000; &#xFFFF; &#x110000; B") ==
               "Alinea A � � � � � � B\n");
}

BOOST_AUTO_TEST_CASE(conditions_tell_whether_there_are_targets_stories_and_numbers) {
    BOOST_TEST(blocks("{{#doelen.aantal}}{{doelen.aantal}}{{/doelen.aantal}} "
                      "{{#personas.aantal}}verhaal{{/personas.aantal}} "
                      "{{#unieke_bezoekers/geslacht.getallen}}ja{{/unieke_bezoekers/geslacht.getallen}} "
                      "{{^unieke_bezoekers/leeg.getallen}}nee{{/unieke_bezoekers/leeg.getallen}}") ==
               "Alinea 2 verhaal ja nee\n");
}

BOOST_AUTO_TEST_CASE(the_list_of_fields_gives_each_value_its_own_unit) {
    const auto unit = [](std::string_view name) -> std::string {
        for (const FieldDescription& field : fields(sample::publication()))
            if (field.name == name) return field.unit;
        return "?";
    };
    BOOST_TEST(unit("bezoeken.verschil") == "keer");
    BOOST_TEST(unit("bezoeken.verschil_procent") == "procent");
    BOOST_TEST(unit("bezoeken.vergelijking") == "tekst");
    BOOST_TEST(unit("bezoeken.met_eenheid") == "tekst");
}

BOOST_AUTO_TEST_CASE(a_part_may_not_use_itself) {
    const PartSource parts = [](std::string_view name) -> std::optional<TemplateFile> {
        return TemplateFile{"delen/" + std::string(name) + ".md", "{{> b}}\n{{bezoken}}\n"};
    };
    BOOST_TEST(composed("{{> b}}", sample::publication(), parts).messages ==
               "1:5 S09 het deel 'b' gebruikt zichzelf\n2:3 S02 onbekend veld 'bezoken'\n");
}

BOOST_AUTO_TEST_CASE(headings_may_not_skip_a_level) {
    BOOST_TEST(composed("# A\n\n### B\n").messages ==
               "3:5 S19 deze kop van niveau 3 slaat een niveau over\n");
    BOOST_TEST(composed("## A\n").messages == "1:4 S19 deze kop van niveau 2 slaat een niveau over\n");
}

BOOST_AUTO_TEST_CASE(key_figures_tell_last_year_and_the_agreement) {
    BOOST_TEST(blocks("```kerncijfers\nindicatoren: unieke_bezoekers, vrijwilligers\n```\n") ==
               "Kerncijfers\n  {412=unieke_bezoekers} – Unieke bezoekers – in 2024: 398 · afspraak: minstens "
               "420 (bijna)\n"
               "  {–=vrijwilligers}[1] – Vrijwilligers – \n"
               "Noot 1 Dit getal is niet getoond omdat het over te weinig mensen gaat of omdat een ander "
               "getal anders te "
               "berekenen is.\n");
}

BOOST_AUTO_TEST_CASE(the_budget_compares_with_the_budget_and_with_last_year) {
    const std::string text = blocks("```begroting\n```\n");
    BOOST_TEST(text.find("| Huisvesting | {€\u00A0100.000=kosten_begroot/kostensoort} | "
                         "{€\u00A094.000=kosten_gerealiseerd/kostensoort} | ") != std::string::npos);
    BOOST_TEST(text.find(" = | Totaal | {€\u00A0300.000=kosten_begroot}") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(personas_become_cards_with_their_small_print) {
    BOOST_TEST(
        blocks(
            "{{#personas}}\n```persona\nnaam: {{naam}}\n```\n{{/personas}}\n```persona\nnummer: 2\n```\n") ==
        "Persona Samira – Staat voor: jonge moeders die weinig mensen kennen\n  kenmerk 30–39\u00A0jaar\n"
        "  citaat Ik hoor er weer bij.\n  deel Aanleiding\n  Alinea Samira kwam via haar _huisarts_.\n"
        "  deel Rollen door de tijd\n  Alinea Bezoeker → vrijwilliger\n  klein Soort verhaal: "
        "samengesteld.\n");
}

BOOST_AUTO_TEST_CASE(front_matter_gives_title_and_cover) {
    const auto report = composed("---\ntitel: Verslag {{jaar}}\nvoorblad: ja\n---\n# A\n");
    BOOST_TEST(report.document.title == "Verslag 2025");
    BOOST_REQUIRE(report.document.cover.has_value());
    BOOST_TEST(report.document.cover->lines.front().second == "Gemeente Waterstad");
}
