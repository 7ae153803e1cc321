// Questions about data: what holds until they are answered, and the answers that are kept.
#include <boost/test/unit_test.hpp>

#include "administration/question/question.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

Question called_off(std::size_t rows = 12) {
    Question question;
    question.id = "afgelast:bijeenkomsten";
    question.code = "V01";
    question.asks = {"{} bijeenkomsten heten afgelast; tellen die mee?",
                     say::number(static_cast<std::int64_t>(rows))};
    question.answers = {{"telt niet mee", "tellen zij niet mee"}, {"telt mee", "tellen zij mee"}};
    question.rows = rows;
    return question;
}

KeptAnswers kept(std::string_view json, Diagnostics& diagnostics) {
    return KeptAnswers::read(json, diagnostics);
}

} // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_AUTO_TEST_CASE(until_there_is_an_answer_the_first_one_holds_and_the_question_is_told) {
    Diagnostics diagnostics;
    Questions questions;
    BOOST_TEST(questions.ask(called_off(), diagnostics) == "telt niet mee");
    BOOST_REQUIRE(questions.open().size() == 1U);
    report_questions(questions.open(), Severity::Warning, diagnostics);
    const Diagnostic& told = diagnostics.all().front();
    BOOST_TEST(told.message.text() == "12 bijeenkomsten heten afgelast; tellen die mee?");
    BOOST_TEST(
        told.help.text() ==
        "nu geldt 'telt niet mee': dan tellen zij niet mee\nmet 'telt mee': dan tellen zij mee\nantwoord "
        "met: verantwoord opnemen --antwoord 'afgelast:bijeenkomsten=telt niet mee'");
}

BOOST_AUTO_TEST_CASE(an_answer_is_kept_and_not_asked_again) {
    Diagnostics diagnostics;
    KeptAnswers answers;
    answers.put("afgelast:bijeenkomsten", "telt mee");
    Questions questions(kept(answers.json(), diagnostics));
    BOOST_TEST(questions.ask(called_off(), diagnostics) == "telt mee");
    BOOST_TEST(questions.open().empty());
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(a_word_that_is_no_answer_is_told_at_its_place_and_the_question_stays_open) {
    Diagnostics diagnostics;
    Questions questions(kept("{\n\"schema\": 1,\n\"antwoorden\": {\n  \"afgelast:bijeenkomsten\": "
                             "\"misschien\" } }",
                             diagnostics));
    BOOST_TEST(questions.ask(called_off(), diagnostics) == "telt niet mee");
    BOOST_TEST(questions.open().size() == 1U);
    const Diagnostic wrong = found(diagnostics, "G97");
    BOOST_TEST(wrong.place.file == "gegevens/herkenning.json");
    BOOST_TEST(wrong.place.line == 4U);
    BOOST_TEST(wrong.help.text() == "kies uit: 'telt niet mee', 'telt mee'");
}

BOOST_AUTO_TEST_CASE(the_largest_question_comes_first) {
    Diagnostics diagnostics;
    Questions questions;
    for (const std::size_t rows : {3U, 40U, 7U}) {
        Question one = called_off(rows);
        one.id += std::to_string(rows);
        questions.ask(one, diagnostics);
    }
    BOOST_TEST(questions.open()[0].rows == 40U);
    BOOST_TEST(questions.open()[1].rows == 7U);
    BOOST_TEST(questions.open()[2].rows == 3U);
}

BOOST_AUTO_TEST_CASE(headings_are_known_again_in_any_order_and_spelling) {
    Diagnostics diagnostics;
    const KeptAnswers answers = kept(
        R"({"schema": 1, "bestanden": [{"koppen": ["Datum bezoek", "Pas nr", "Opmerking"], "tabel": "bezoeken",
                 "kolommen": {"datum": "Datum bezoek", "deelnemer": "Pas nr"}, "niet_gebruikt": ["Opmerking"]}]})",
        diagnostics);
    const KeptAnswers again = kept(answers.json(), diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    const KnownHeadings* known = again.known({"OPMERKING", " pas nr", "datum bezoek", ""});
    BOOST_REQUIRE(known);
    BOOST_TEST(known->table == "bezoeken");
    BOOST_TEST(known->columns.at("deelnemer") == "Pas nr");
    BOOST_TEST(!again.known({"Datum bezoek", "Pas nr"}));
    BOOST_TEST(again.json() == answers.json());
}

BOOST_AUTO_TEST_CASE(faults_in_the_file_are_told_all_at_once) {
    Diagnostics diagnostics;
    kept(R"({"schema": 1, "bestanden": [
        {"tabel": "bezoekers", "koppen": ["a"]},
        {"tabel": "bezoeken", "koppen": ["a"], "kolommen": {"dag": "a"}},
        {"tabel": "bezoeken", "kollommen": {}}]})",
         diagnostics);
    BOOST_TEST(diagnostics.errors() >= 4U);
}

BOOST_AUTO_TEST_SUITE_END()
