// Lines that are no row: titles above the headings, totals, weeks, headings once more; and the account of
// all.
#include <boost/test/unit_test.hpp>

#include "administration/cells/total_words.hpp"
#include "administration/intake/account_words.hpp"
#include "folder.hpp"

#include <algorithm>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct OneFile {
    OneFile(const std::string& name, const std::string& text) {
        Folder folder;
        folder.write("gegevens/" + name, text);
        administration = folder.read(diagnostics);
    }
    std::string account(std::size_t index = 0) const { return in_dutch(administration.accounts.at(index)); }
    std::size_t rows(std::string_view table) const { return administration.table(table).rows(); }
    Administration administration;
    Diagnostics diagnostics;
};

} // namespace

BOOST_AUTO_TEST_SUITE(other_lines)

BOOST_AUTO_TEST_CASE(words_of_totals_are_known_and_words_that_begin_so_are_none) {
    for (const char* text : {"Totaal", "TOTAAL:", "subtotaal", "Sub-totaal", "Eindtotaal 2025",
                             "Totaal week 12", "totaal generaal", "Weektotaal", "Totalen"})
        BOOST_TEST(is_total_word(text), text);
    for (const char* text : {"totaal niet tevreden", "week 12", "Tom", "", "Totaalcoach", "som van Jan"})
        BOOST_TEST(!is_total_word(text), text);
    for (const char* text : {"Subtotaal huisvesting", "Week 12", "wk 3", "Totaal Haven"})
        BOOST_TEST(begins_like_total(text), text);
    for (const char* text : {"weekend", "Week van de herfst", "tot ziens"})
        BOOST_TEST(!begins_like_total(text), text);
}

BOOST_AUTO_TEST_CASE(a_title_above_the_headings_is_passed) {
    const OneFile whole("bezoeken.csv", "Bezoeken van het huis, jaar 2025\n\nAfgedrukt op 1-1-2026;;\n"
                                        "datum;deelnemer;locatie\n1-2-2025;p1;kade\n2-2-2025;p2;kade\n");
    BOOST_TEST(whole.diagnostics.errors() == 0U);
    BOOST_TEST(found(whole.diagnostics, "G42").place.line == 4U);
    BOOST_TEST(whole.rows("bezoeken") == 2U);
    BOOST_TEST(whole.account() == "6 regels: 2 gelezen als bezoeken, 2 titels, 1 met kolomnamen, 1 leeg");
}

BOOST_AUTO_TEST_CASE(totals_do_not_count_and_are_checked) {
    const OneFile right("begroting.csv",
                        "jaar;post;soort;begroot\n2025;Loon;personeel;100\n2025;Huur;huisvesting;50\n"
                        "2025;Totaal;overig;150\n");
    BOOST_TEST(right.rows("begroting") == 2U);
    BOOST_TEST(right.account() == "4 regels: 2 gelezen als begroting, 1 met kolomnamen, 1 totaal (klopt)");
    BOOST_TEST(said(right.diagnostics) == "");
    const OneFile wrong("begroting.csv",
                        "jaar;post;soort;begroot\n2025;Loon;personeel;100\n2025;Huur;huisvesting;50\n"
                        ";Totaal;;160\n");
    BOOST_TEST(wrong.rows("begroting") == 2U);
    BOOST_TEST(found(wrong.diagnostics, "G98").message.text() ==
               "uw totaal van 'begroot' is €\u00A0160, maar de regels erboven zijn samen €\u00A0150");
}

BOOST_AUTO_TEST_CASE(subtotals_and_totals_of_them_are_all_checked) {
    const OneFile whole(
        "begroting.csv",
        "jaar;post;soort;begroot\n2025;Loon;personeel;100\n2025;Reizen;personeel;20\n;Subtotaal "
        "personeel;;120\n2025;Huur;huisvesting;50\n;Subtotaal huisvesting;;50\n;Eindtotaal;;170\n");
    BOOST_TEST(said(whole.diagnostics) == "");
    BOOST_TEST(whole.account() == "7 regels: 3 gelezen als begroting, 1 met kolomnamen, 3 totalen (kloppen)");
}

BOOST_AUTO_TEST_CASE(weeks_and_repeated_headings_between_visits_are_no_visits) {
    const OneFile whole("bezoeken.csv",
                        "datum;deelnemer;soort\n1-2-2025;p1;inloop\nWeek 6;1;\ndatum;deelnemer;soort\n"
                        "8-2-2025;p2;inloop\nTotaal;2;\n");
    BOOST_TEST(said(whole.diagnostics) == "");
    BOOST_TEST(whole.rows("bezoeken") == 2U);
    BOOST_TEST(whole.account() == "6 regels: 2 gelezen als bezoeken, 2 met kolomnamen, 2 totalen");
}

BOOST_AUTO_TEST_CASE(a_total_among_partners_and_in_a_questionnaire_is_none_of_them) {
    BOOST_TEST(OneFile("partners.csv", "partner;soort\nGGZ Noord;overig\nTotaal;\n").rows("partners") == 1U);
    const OneFile answers("vragenlijst.csv", "datum;vraag;antwoord;aantal\n1-2-2025;Hoe was het?;goed;6\n"
                                             "1-2-2025;Hoe was het?;slecht;4\n;Totaal;;10\n");
    BOOST_TEST(answers.rows("vragenlijst") == 2U);
    BOOST_TEST(answers.account() ==
               "4 regels: 2 gelezen als vragenlijst, 1 met kolomnamen, 1 totaal (klopt)");
    const OneFile not_one("vragenlijst.csv",
                          "datum;vraag;antwoord;aantal\n1-2-2025;Bent u tevreden?;totaal niet;6\n");
    BOOST_TEST(not_one.rows("vragenlijst") == 1U);
}

BOOST_AUTO_TEST_CASE(every_line_of_a_faulty_file_is_accounted_for) {
    const OneFile whole("bezoeken.csv", "\n\ndatum;deelnemer\n1-2-2025;p1\n\n ; \n1-2-2025;p1;x;y\n"
                                        "gisteren;p2\nTotaal;2\n");
    const FileAccount& account = whole.administration.accounts.at(0);
    BOOST_TEST(account.told() == account.lines);
    BOOST_TEST(account.faulty == 1U);
    BOOST_TEST(account.blank == 4U);
    BOOST_TEST(account.rows == 2U); // the row whose date cannot be read is in, and an error says so
}

BOOST_AUTO_TEST_CASE(small_numbers_of_lines_stay_inside) {
    const OneFile few("incidenten.csv", "datum;soort\n1-2-2025;klacht\n");
    BOOST_TEST(without_small_numbers(few.administration.accounts.at(0)) ==
               "minder dan 10 regels gelezen als incidenten");
    FileAccount many;
    many.table = "bezoeken";
    many.rows = 1'236;
    BOOST_TEST(without_small_numbers(many) == "ongeveer 1.240 regels gelezen als bezoeken");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(recognised_files)

BOOST_AUTO_TEST_CASE(a_file_is_known_by_a_word_in_its_name) {
    BOOST_TEST(
        OneFile("2025 Bezoekregistratie Haven.csv", "datum;pasnummer\n1-2-2025;p1\n").rows("bezoeken") == 1U);
    BOOST_TEST(
        OneFile("Presentielijst.txt", "activiteit\tdatum\turen\na1\t1-2-2025\t2\n").rows("bijeenkomsten") ==
        1U);
}

BOOST_AUTO_TEST_CASE(a_file_is_known_by_its_headings_and_that_is_told) {
    const OneFile whole("Map1.csv", "Pasnummer;Geslacht;Geb. jaar;Woongemeente\np1;v;1970;Waterstad\n");
    BOOST_TEST(whole.rows("deelnemers") == 1U);
    BOOST_TEST(found(whole.diagnostics, "G43").place.file == "gegevens/Map1.csv");
}

BOOST_AUTO_TEST_CASE(what_may_be_two_tables_is_asked_and_the_answer_serves_next_year) {
    Folder folder;
    folder.write("gegevens/Map1.csv", "datum;soort;aantal\n1-2-2025;overleg;3\n");
    Diagnostics diagnostics;
    const Administration first = folder.read(diagnostics);
    const auto question = std::find_if(first.questions.begin(), first.questions.end(),
                                       [](const Question& one) { return one.id.starts_with("tabel:"); });
    BOOST_REQUIRE((question != first.questions.end()));
    const std::string id = question->id;
    folder.write("gegevens/herkenning.json",
                 "{\"schema\": 1, \"antwoorden\": {\"" + id + "\": \"niet lezen\"}}");
    folder.write("gegevens/Kopie van 2026.csv", "Soort;Aantal;Datum\noverleg;3;1-2-2025\n");
    Diagnostics again;
    const Administration second = folder.read(again);
    BOOST_TEST(std::none_of(second.questions.begin(), second.questions.end(),
                            [](const Question& one) { return one.id.starts_with("tabel:"); }));
    BOOST_TEST(second.table("bezoeken").rows() == 0U);
}

BOOST_AUTO_TEST_CASE(headings_that_were_explained_once_are_known) {
    Folder folder;
    folder.write("gegevens/uitdraai.csv", "Wanneer;Wie;Zaal\n1-2-2025;p1;x\n");
    folder.write("gegevens/herkenning.json",
                 R"({"schema": 1, "bestanden": [{"koppen": ["Wanneer", "Wie", "Zaal"], "tabel": "bezoeken",
                     "kolommen": {"datum": "Wanneer", "deelnemer": "Wie"}, "niet_gebruikt": ["Zaal"]}]})");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(administration.table("bezoeken").rows() == 1U);
    BOOST_TEST(diagnostics.errors() == 0U);
}

BOOST_AUTO_TEST_CASE(a_column_may_have_several_names_of_theirs_in_different_files) {
    Folder folder;
    folder.write("centrum.json",
                 R"({"schema": 1, "naam": "x", "kolommen": {"bezoeken": {"datum": ["Kwam op", "Moment"]}}})");
    folder.write("gegevens/bezoeken-a.csv", "Kwam op;deelnemer\n1-2-2025;p1\n");
    folder.write("gegevens/bezoeken-b.csv", "Moment;deelnemer\n2-2-2025;p1\n");
    folder.write("gegevens/bezoeken-c.csv", "Dag;deelnemer\n3-2-2025;p1\n");
    Diagnostics diagnostics;
    BOOST_TEST(folder.read(diagnostics).table("bezoeken").rows() == 3U);
    BOOST_TEST(said(diagnostics) == "");
}

BOOST_AUTO_TEST_CASE(a_part_of_a_heading_says_what_it_is_and_that_is_told) {
    const OneFile whole("bezoeken.csv", "Datum bezoek;Nr bezoeker;Soort bezoek\n1-2-2025;p1;inloop\n");
    BOOST_TEST(whole.diagnostics.errors() == 0U);
    BOOST_TEST(
        found(whole.diagnostics, "G32").message.text() ==
        "gelezen is 'Datum bezoek' als 'datum', 'Nr bezoeker' als 'deelnemer', 'Soort bezoek' als 'soort'");
}

BOOST_AUTO_TEST_CASE(the_year_of_a_budget_may_stand_in_its_name) {
    const OneFile whole("Begroting 2025.csv", "post;soort;begroot\nLoon;personeel;100\n");
    BOOST_TEST(whole.diagnostics.errors() == 0U);
    BOOST_TEST(amount_at(whole.administration.table("begroting"), "jaar", 0) == 2025);
    const OneFile without("Begroting.csv", "post;soort;begroot\nLoon;personeel;100\n");
    BOOST_TEST(found(without.diagnostics, "G04").code == "G04");
}

BOOST_AUTO_TEST_CASE(what_programs_leave_behind_is_no_trouble) {
    Folder folder;
    folder.write("gegevens/bezoeken.csv", "datum;deelnemer\n1-2-2025;p1\n");
    for (const char* name : {"Thumbs.db", "~$bezoeken.xlsx", ".~lock.bezoeken.ods#", "desktop.ini"})
        folder.write(std::string("gegevens/") + name, "x");
    Diagnostics diagnostics;
    folder.read(diagnostics);
    BOOST_TEST(said(diagnostics) == "");
}

BOOST_AUTO_TEST_SUITE_END()
