// What a funder can say about a number: with its noun, compared, listed, and once for each part.
#include "composed.hpp"
#include "document/words/wording.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using sample::composed;
using sample::holds;

namespace {

/// A report over one figure of this size, and one hidden and one unknown.
Publication with(Published total, Published last_year = sample::persons(398)) {
    Publication result = sample::publication();
    result.indicators = {sample::indicator("bezoekers", "Bezoekers", std::move(total), std::move(last_year)),
                         sample::indicator("verborgen", "Verborgen", sample::hidden(), sample::hidden()),
                         sample::indicator("onbekend", "Onbekend", sample::unknown(), sample::unknown())};
    return result;
}

/// The paragraphs as they are read: without the names of figures.
std::string words(const std::string& body, const Publication& publication) {
    const auto report = composed(body, publication);
    BOOST_TEST(!report.document.blocks.empty(), report.messages);
    std::string text;
    for (const Block& block : report.document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
            for (const Run& run : paragraph->runs)
                text += run.text + (run.note ? "[" + std::to_string(*run.note + 1) + "]" : "");
            text += "\n";
        } else if (const auto* heading = std::get_if<Heading>(&block.value)) {
            text += "# " + heading->runs.front().text + "\n";
        }
    return text;
}

Publication of_places() {
    Publication result = sample::publication();
    auto visits = sample::indicator("bezoeken", "Bezoeken", sample::times(9012), sample::times(8700));
    visits.breakdowns = {{"locatie",
                          "Locatie",
                          "",
                          true,
                          {{"De Brug Kade", sample::times(6000), sample::times(5900)},
                           {"De Brug Noord", sample::hidden(Unit::Times), sample::hidden(Unit::Times)},
                           {"De Brug Oost", sample::hidden(Unit::Times), sample::times(40)}}}};
    auto hours = sample::indicator("uren", "Uren", sample::hours(4300), sample::hours(4200));
    hours.breakdowns = {
        {"locatie", "Locatie", "", true, {{"De Brug Kade", sample::hours(4300), sample::hours(4200)}}}};
    result.indicators = {visits, hours};
    result.texts = {{"de-brug-kade", "Aan het water.", "teksten/de-brug-kade.md"}};
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(field_language)

BOOST_AUTO_TEST_CASE(a_noun_suits_every_number) {
    const std::string body = "In 2025 {{bezoekers.woord|was|waren}} er {{bezoekers|bezoeker|bezoekers}}.";
    BOOST_TEST(words(body, with(sample::persons(412))) == "In 2025 waren er 412\u00A0bezoekers.\n");
    BOOST_TEST(words(body, with(sample::persons(1))) == "In 2025 was er 1\u00A0bezoeker.\n");
    BOOST_TEST(words(body, with(sample::persons(0))) == "In 2025 waren er geen bezoekers.\n");
    BOOST_TEST(words(body, with(sample::hidden())) ==
               "In 2025 was er een niet getoond aantal bezoekers[1].\n");
    BOOST_TEST(words(body, with(sample::unknown())) == "In 2025 was er een onbekend aantal bezoekers[1].\n");
    BOOST_TEST(words("{{bezoekers|bezoeker|bezoekers|nog niemand}} kwam. {{bezoekers|gast|gasten}}.",
                     with(sample::persons(0))) == "Nog niemand kwam. Geen gasten.\n");
    BOOST_TEST(words("{{doelen.aantal|afspraak|afspraken}}", with(sample::persons(5))) == "Geen afspraken\n");
}

BOOST_AUTO_TEST_CASE(the_funders_own_word_can_stand_behind_a_number) {
    Publication publication = with(sample::persons(3));
    publication.facts["woord.bezoeker"] = "gast", publication.facts["woord.bezoekers"] = "gasten";
    BOOST_TEST(words("Er waren {{bezoekers|woord.bezoeker|woord.bezoekers}}.", publication) ==
               "Er waren 3\u00A0gasten.\n");
}

BOOST_AUTO_TEST_CASE(words_that_cannot_stand_behind_a_number_are_faults) {
    const auto report =
        composed("{{bezoeken|bezoek}} {{bezoeken|a||b}} {{kosten|euro|euro}} {{jaar|a|b}} "
                 "{{bezoeken.vergelijking|a|b}} {{bezoeken.woord}} {{#bezoeken|a|b}}x{{/bezoeken}}",
                 [] {
                     Publication publication = sample::publication();
                     publication.indicators.push_back(
                         sample::indicator("kosten", "Kosten", sample::euros(5), sample::euros(4)));
                     return publication;
                 }());
    for (const std::string_view part :
         {"achter 'bezoeken' horen een enkelvoud en een meervoud", "'kosten' is geen aantal",
          "'jaar' is geen aantal", "'bezoeken.vergelijking' is geen aantal", "onbekend veld 'bezoeken.woord'",
          "S06 de naam 'bezoeken|a|b'"})
        BOOST_TEST(holds(report.messages, part), report.messages);
}

BOOST_AUTO_TEST_CASE(figures_are_compared_in_words_with_the_number) {
    const auto against = [](std::int64_t now, std::int64_t before) {
        return words("x {{bezoekers.vergeleken_met.bezoekers.vorig_jaar}}",
                     with(sample::persons(now), sample::persons(before)));
    };
    BOOST_TEST(against(412, 398) == "x meer dan 398\n");
    BOOST_TEST(against(398, 398) == "x gelijk aan 398\n");
    BOOST_TEST(against(12, 398) == "x minder dan 398\n");
}

// Whatever the hidden number is, the sentence is the same and every condition is off.
BOOST_AUTO_TEST_CASE(no_comparison_betrays_a_hidden_figure) {
    const std::string body =
        "x {{bezoekers.vergeleken_met.verborgen}} {{verborgen.vergeleken_met.bezoekers}} "
        "{{verborgen.tegenover_doel}}"
        "{{#verborgen.gestegen}}A{{/verborgen.gestegen}}{{#verborgen.gedaald}}B{{/verborgen.gedaald}}"
        "{{#verborgen.gelijk_gebleven}}C{{/verborgen.gelijk_gebleven}}{{#verborgen.gehaald}}D{{/"
        "verborgen.gehaald}}"
        "{{#verborgen.niet_gehaald}}E{{/verborgen.niet_gehaald}} {{verborgen.woord|was|waren}}";
    Publication publication = with(sample::persons(412));
    publication.indicators[1].target = sample::persons(5);
    publication.indicators[1].verdict = PublishedVerdict::Undecided;
    BOOST_TEST(
        words(body, publication) ==
        "x niet te vergelijken met het andere getal[1] niet te vergelijken met het andere getal[1] niet te "
        "vergelijken met de afspraak[1] was\n");
    BOOST_TEST(words("x {{bezoekers.vergeleken_met.onbekend}}", publication) ==
               "x niet te vergelijken met het andere getal[1]\n");
}

BOOST_AUTO_TEST_CASE(what_counts_different_things_is_not_compared) {
    Publication publication = with(sample::persons(412));
    publication.indicators.push_back(
        sample::indicator("kosten", "Kosten", sample::euros(5), sample::euros(4)));
    const auto report =
        composed("{{bezoekers.vergeleken_met.kosten}} {{bezoekers.vergeleken_met.niets}}", publication);
    BOOST_TEST(holds(report.messages, "S31 'bezoekers' is in personen en 'kosten' in euro"), report.messages);
    BOOST_TEST(holds(report.messages, "S02 onbekend veld 'bezoekers.vergeleken_met.niets'"), report.messages);
}

BOOST_AUTO_TEST_CASE(what_came_out_stands_beside_the_agreement) {
    const auto beside = [](std::int64_t reached, std::int64_t agreed, bool at_most = false) {
        Publication publication = with(sample::persons(reached));
        publication.indicators[0].target = sample::persons(agreed);
        publication.indicators[0].target_at_most = at_most;
        publication.indicators[0].verdict = PublishedVerdict::Missed;
        return words("x {{bezoekers.tegenover_doel}}", publication);
    };
    BOOST_TEST(beside(332, 420) == "x 88 minder dan de afgesproken 420\n");
    BOOST_TEST(beside(420, 420) == "x gelijk aan de afgesproken 420\n");
    BOOST_TEST(beside(430, 420, true) == "x 10 meer dan het afgesproken maximum van 420\n");
}

BOOST_AUTO_TEST_CASE(a_piece_comes_only_when_an_agreement_was_missed) {
    Publication publication = sample::publication(); // visitors: nearly reached; hours: reached
    const std::string body = "{{#doelen.niet_gehaald.aantal}}Gemist: {{doelen.niet_gehaald.namen}}.{{/"
                             "doelen.niet_gehaald.aantal}}{{^doelen.niet_gehaald}}Niets gemist.{{/"
                             "doelen.niet_gehaald}}{{#doelen.bijna_gehaald}} Bijna: {{naam}}.{{/"
                             "doelen.bijna_gehaald}}{{#unieke_bezoekers.niet_gehaald}}X{{/"
                             "unieke_bezoekers.niet_gehaald}}";
    BOOST_TEST(words(body, publication) == "Niets gemist. Bijna: Unieke bezoekers.\n");
    for (PublishedIndicator& each : publication.indicators)
        if (wording::has_target(each)) each.verdict = PublishedVerdict::Missed;
    BOOST_TEST(words(body, publication) == "Gemist: unieke bezoekers en uren openstelling.X\n");
}

BOOST_AUTO_TEST_CASE(a_breakdown_reads_as_a_list_in_which_hidden_parts_keep_their_place) {
    BOOST_TEST(
        words("Wij tellen {{bezoeken/locatie.opsomming}}; dat zijn {{bezoeken/locatie.namen}}.",
              of_places()) ==
        "Wij tellen De Brug Kade (6.000), De Brug Noord (–) en De Brug Oost (–)[1]; dat zijn De Brug Kade, "
        "De Brug Noord en De Brug Oost.\n");
}

BOOST_AUTO_TEST_CASE(a_piece_repeats_for_each_part_also_when_its_numbers_are_hidden) {
    BOOST_TEST(words("{{#per.locatie}}\n# {{naam}}\n\n{{bezoeken.hier|bezoek|bezoeken}}; "
                     "{{bezoeken.hier.vorig_jaar}}; "
                     "{{uren.hier}}.{{#tekst.hier}} Tekst.{{/tekst.hier}}{{#bezoeken.hier}} "
                     "Open.{{/bezoeken.hier}}\n\n"
                     "{{/per.locatie}}",
                     of_places()) ==
               "# De Brug Kade\n6.000\u00A0bezoeken; 5.900; 4.300. Tekst. Open.\n"
               "# De Brug Noord\nEen niet getoond aantal bezoeken[1]; –[1]; niet van toepassing.\n"
               "# De Brug Oost\nEen niet getoond aantal bezoeken[1]; 40; niet van toepassing.\n");
}

BOOST_AUTO_TEST_CASE(words_stand_behind_a_number_also_where_there_is_none) {
    BOOST_TEST(
        words("{{#per.locatie}}\n# {{naam}}\n\nOpen {{uren.hier.woord|was|waren}} er "
              "{{uren.hier|uur|uren}}, eerder {{uren.hier.vorig_jaar|uur|uren}}.\n\n{{/per.locatie}}",
              of_places()) ==
        "# De Brug Kade\nOpen waren er 4.300\u00A0uren, eerder 4.200\u00A0uren.\n"
        "# De Brug Noord\nOpen was er een aantal uren dat hier niet van toepassing is, eerder een aantal "
        "uren dat hier niet van toepassing is.\n"
        "# De Brug Oost\nOpen was er een aantal uren dat hier niet van toepassing is, eerder een aantal "
        "uren dat hier niet van toepassing is.\n");
    // Nothing was agreed on visits, and two years ago nothing was counted.
    BOOST_TEST(words("Afgesproken {{bezoeken.doel.woord|was|waren}} {{bezoeken.doel|bezoek|bezoeken}}.",
                     of_places()) == "Afgesproken was een onbekend aantal bezoeken.\n");
}

BOOST_AUTO_TEST_CASE(a_comparison_in_a_part_is_of_that_part) {
    BOOST_TEST(words("{{#per.locatie}}x {{bezoeken.hier.vergeleken_met.bezoeken.hier.vorig_jaar}} en "
                     "{{uren.hier.vergeleken_met.uren.hier.vorig_jaar}}.\n\n{{/per.locatie}}",
                     of_places()) ==
               "x meer dan 5.900 en meer dan 4.200\u00A0uur.\n"
               "x niet te vergelijken met het andere getal[1] en niet van toepassing.\n"
               "x niet te vergelijken met het andere getal[1] en niet van toepassing.\n");
}

BOOST_AUTO_TEST_CASE(slips_in_repeated_pieces_are_told_with_what_was_meant) {
    const auto report = composed("{{bezoeken.hier}} {{#per.lokatie}}{{/per.lokatie}} "
                                 "{{#per.locatie}}{{uren.hier.doel}} {{bezoken.hier}}{{/per.locatie}}",
                                 of_places());
    BOOST_TEST(report.messages == "1:3 S02 onbekend veld 'bezoeken.hier'\n"
                                  "1:22 S02 onbekend veld 'per.lokatie'\n"
                                  "1:70 S02 onbekend veld 'uren.hier.doel'\n"
                                  "1:89 S02 onbekend veld 'bezoken.hier'\n");
}

BOOST_AUTO_TEST_CASE(what_is_put_together_in_one_table_has_no_chapters_of_its_own) {
    Publication publication = of_places();
    auto& members = publication.indicators[0].breakdowns[0].members;
    PublishedMember others = members.back(), unknown = members.back();
    others.name = "overige locaties";
    others.made_of = {"De Brug Noord", "De Brug Oost"};
    unknown.name = "onbekend";
    unknown.rest = true;
    members.assign({others, members.front(), unknown});
    BOOST_TEST(words("{{#per.locatie}}\n# {{naam}}\n\nIn {{naam}}.\n\n{{/per.locatie}}", publication) ==
               "# De Brug Kade\nIn De Brug Kade.\n# Overige locaties\nIn overige locaties.\n");
}

BOOST_AUTO_TEST_CASE(figures_of_parts_are_counted_as_shown) {
    const auto report = composed("{{#per.locatie}}{{bezoeken.hier}} {{/per.locatie}}", of_places());
    const auto& figures = report.document.figures;
    BOOST_TEST((std::find(figures.begin(), figures.end(), "bezoeken/locatie") != figures.end()));
}

BOOST_AUTO_TEST_SUITE_END()
