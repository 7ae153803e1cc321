// Abbreviations are explained where they come first, and words of another language are marked.
#include <boost/test/unit_test.hpp>

#include "document/words/word_list.hpp"

using namespace verantwoord;

namespace {

WordList words() {
    WordList list;
    list.abbreviations = {{"Wmo", "Wet maatschappelijke ondersteuning"}, {"IZA", "Integraal Zorgakkoord"}};
    list.foreign = {{"recovery college", "en"}, {"college", "fr"}};
    return list;
}

Run run(std::string text) {
    Run made;
    made.text = std::move(text);
    return made;
}

/// "Bij de [Wmo=Wet maatschappelijke ondersteuning] en een [recovery college:en]."
std::string marked(const std::string& text) {
    Blocks blocks{{Paragraph{{run(text)}}}};
    mark_words(blocks, words());
    std::string result;
    for (const Run& each : std::get<Paragraph>(blocks[0].value).runs) {
        if (!each.expansion.empty())
            result += '[' + each.text + '=' + each.expansion.substr(0, 4) + ']';
        else if (!each.language.empty())
            result += '[' + each.text + ':' + each.language + ']';
        else
            result += each.text;
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_abbreviation_is_explained_where_it_comes_first) {
    BOOST_TEST(marked("De Wmo en het IZA; de Wmo weer.") == "De [Wmo=Wet ] en het [IZA=Inte]; de Wmo weer.");
    BOOST_TEST(marked("Wmo") == "[Wmo=Wet ]");
    BOOST_TEST(marked("(Wmo)") == "([Wmo=Wet ])");
    BOOST_TEST(marked("\u201CWmo\u201D en\u00A0Wmo") == "\u201C[Wmo=Wet ]\u201D en\u00A0Wmo");
}

BOOST_AUTO_TEST_CASE(part_of_a_word_is_left_alone) {
    for (const char* text : {"Wmo-subsidie", "Wmos", "aWmo", "wmo", "info@Wmo.nl", "Wmo.nl", "co\u00EBWmo"})
        BOOST_TEST(marked(text) == text);
}

BOOST_AUTO_TEST_CASE(the_longest_foreign_words_win_every_time) {
    BOOST_TEST(marked("Het Recovery college, een recovery\u00A0college.") ==
               "Het [Recovery college:en], een [recovery\u00A0college:en].");
    BOOST_TEST(marked("Een college.") == "Een [college:fr].");
}

BOOST_AUTO_TEST_CASE(a_new_chapter_explains_again_and_a_note_stays_behind_the_last_part) {
    Blocks blocks{{Paragraph{{run("de Wmo")}}},
                  {Heading{1, {run("Geld uit de Wmo")}, {}}},
                  {Paragraph{{run("de Wmo geldt")}}}};
    std::get<Paragraph>(blocks[2].value).runs[0].note = 0;
    mark_words(blocks, words());
    BOOST_TEST(std::get<Heading>(blocks[1].value).runs.size() == 1U);
    const Runs& runs = std::get<Paragraph>(blocks[2].value).runs;
    BOOST_REQUIRE(runs.size() == 3U);
    BOOST_TEST(!runs[1].expansion.empty());
    BOOST_TEST(!runs[1].note.has_value());
    BOOST_TEST(runs[2].note.has_value());
}

BOOST_AUTO_TEST_CASE(links_figures_and_code_stay_whole) {
    Run link = run("Wmo"), code = run("Wmo"), figure = run("Wmo");
    link.link = "https://voorbeeld.nl";
    code.code = true;
    figure.figure = "bezoeken";
    Blocks blocks{{Paragraph{{link, code, figure}}}};
    mark_words(blocks, words());
    for (const Run& each : std::get<Paragraph>(blocks[0].value).runs) BOOST_TEST(each.expansion.empty());
}
