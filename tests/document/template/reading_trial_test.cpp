// Sentences that do not read well with 1 or "onbekend" are found, and others are left alone.
#include "document/template/reading_trial.hpp"
#include "sample.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

namespace {

/// "1: Er waren 1 bezoekers." and so on, a line each.
std::string tried(const std::string& body) {
    std::string result;
    for (const BadReading& reading : try_sentences({"t.md", body}, {}, sample::publication()))
        for (const BadReading::Attempt& attempt : reading.attempts)
            result +=
                std::to_string(reading.place.line) + " " + attempt.number + ": " + attempt.sentence + "\n";
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading_trial)

BOOST_AUTO_TEST_CASE(plurals_verbs_and_measures_are_tried_with_other_numbers) {
    BOOST_TEST(tried("Goed zo. Er waren {{bezoeken}} bezoeken,\nin {{jaar}}. Klaar.") ==
               "1 1: Er waren 1 bezoeken, in 2025.\n1 onbekend: Er waren onbekend bezoeken, in 2025.\n");
    BOOST_TEST(tried("Toen kwamen er {{bezoeken}}.") == "1 1: Toen kwamen er 1.\n");
    BOOST_TEST(tried("Wij waren {{bezoeken}} keer open.") ==
               "1 1: Wij waren 1 keer open.\n1 onbekend: Wij waren onbekend keer open.\n");
}

BOOST_AUTO_TEST_CASE(in_a_piece_that_needs_a_number_only_one_is_tried) {
    BOOST_TEST(tried("{{#bezoeken}}\nHet was {{bezoeken}} keer.\n{{/bezoeken}}\n") == "");
    BOOST_TEST(tried("{{#bezoeken}}\nWij telden {{bezoeken}} bezoeken.\n{{/bezoeken}}\n") ==
               "2 1: Wij telden 1 bezoeken.\n");
}

BOOST_AUTO_TEST_CASE(sentences_that_suit_every_number_are_left_alone) {
    for (const char* body :
         {"Het aantal bezoeken was {{bezoeken}}.", "Er waren {{bezoeken|bezoek|bezoeken}}.",
          "Minder dan {{drempel}} mensen.", "{{bezoeken.vergelijking}}", "| {{bezoeken}} bezoeken |",
          "# {{bezoeken}} bezoeken", "```tabel\ntitel: {{bezoeken}} bezoeken\n```\n",
          "Het is {{bezoeken}} gekomen."})
        BOOST_TEST(tried(body) == "", body);
}

BOOST_AUTO_TEST_SUITE_END()
