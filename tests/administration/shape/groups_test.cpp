// Files in which only the first row of a group says which group it is.
#include <boost/test/unit_test.hpp>

#include "administration/intake/account_words.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// The words of a column, row by row: "personeel personeel huisvesting".
std::string words(const Reading& reading, std::string_view table, std::string_view column) {
    const Table& found = reading.administration.table(table);
    std::string all;
    for (std::size_t row = 0; row < found.rows(); ++row)
        all +=
            (row == 0 ? "" : " ") + (found.column(column)->codes.empty() ? "" : text_at(found, column, row));
    return all;
}

bool asks_about_groups(const Reading& reading) {
    const auto& open = reading.administration.questions;
    return std::any_of(open.begin(), open.end(), [](const Question& one) { return one.code == "V08"; });
}

std::string lines_of(const Reading& reading) { return in_dutch(reading.administration.accounts.at(0)); }

} // namespace

BOOST_AUTO_TEST_SUITE(groups)

BOOST_AUTO_TEST_CASE(a_group_that_only_its_first_row_names_is_asked_about_and_goes_on_until_the_next) {
    const Reading budget("begroting.csv",
                         "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;20\n"
                         "2025;;Reizen;5\n2025;huisvesting;Huur;50\n2025;;Energie;10\n");
    BOOST_TEST(words(budget, "begroting", "soort") ==
               "personeel personeel personeel huisvesting huisvesting");
    BOOST_REQUIRE(budget.administration.questions.size() == 1U);
    const Question& question = budget.administration.questions.front();
    BOOST_TEST(question.id == "groep:begroting soort");
    BOOST_TEST(question.rows == 3U);
    BOOST_TEST(question.place.line == 3U);
    BOOST_TEST(question.place.column == 6U);
    BOOST_TEST(question.answers.front().word == "ja");
    BOOST_TEST(budget.said() == ""); // the rows below the first are no empty cells
}

BOOST_AUTO_TEST_CASE(after_no_the_cells_are_empty_as_they_stand) {
    Folder folder;
    KeptAnswers kept;
    kept.put("groep:begroting soort", "nee");
    folder.write(std::string(KeptAnswers::shown_name), kept.json());
    folder.write("gegevens/begroting.csv",
                 "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;20\n"
                 "2025;;Reizen;5\n2025;huisvesting;Huur;50\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(administration.questions.empty());
    BOOST_TEST(found(diagnostics, "G17").place.line == 3U);
    BOOST_TEST(text_at(administration.table("begroting"), "soort", 1) == "");
}

BOOST_AUTO_TEST_CASE(totals_and_blank_lines_between_groups_change_nothing) {
    const Reading budget(
        "begroting.csv",
        "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;20\n"
        ";Totaal personeel;;120\n;;;\n2025;huisvesting;Huur;50\n2025;;Energie;10\n;;Totaal;180\n");
    BOOST_TEST(words(budget, "begroting", "soort") == "personeel personeel huisvesting huisvesting");
    BOOST_TEST(lines_of(budget) ==
               "8 regels: 4 gelezen als begroting, 1 met kolomnamen, 1 leeg, 2 totalen (kloppen)");
    BOOST_TEST(budget.said() == "");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_group_may_have_a_line_of_its_own) {
    const Reading budget("begroting.csv",
                         "soort;post;jaar;begroot\npersoneel;;;\n;Loon;2025;100\n;Reizen;2025;5\n"
                         "huisvesting;;;\n;Huur;2025;50\n");
    BOOST_TEST(words(budget, "begroting", "soort") == "personeel personeel huisvesting");
    BOOST_TEST(lines_of(budget) == "6 regels: 3 gelezen als begroting, 2 titels, 1 met kolomnamen");
}

BOOST_AUTO_TEST_CASE(locations_are_groups_where_every_word_is_one) {
    const Reading visits("bezoeken.csv", "locatie;datum;aantal\nkade;2-1-2025;4\n;3-1-2025;5\n;4-1-2025;6\n"
                                         "dijk;2-1-2025;1\n;3-1-2025;2\n;4-1-2025;3\n");
    BOOST_TEST(words(visits, "bezoeken", "locatie") == "kade kade kade dijk dijk dijk");
    BOOST_TEST(asks_about_groups(visits));
    const Reading unknown("bezoeken.csv", "locatie;datum;aantal\nhier;2-1-2025;4\n;3-1-2025;5\n;4-1-2025;6\n"
                                          "daar;2-1-2025;1\n;3-1-2025;2\n;4-1-2025;3\n");
    BOOST_TEST(!asks_about_groups(unknown));
}

BOOST_AUTO_TEST_CASE(a_message_about_a_row_points_at_the_file_as_it_is) {
    const Reading budget("begroting.csv",
                         "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;veel\n"
                         "2025;;Reizen;5\n2025;huisvesting;\"Huur; \"\"oud\"\"\";vijf\n");
    BOOST_TEST(budget.said() == "G03 gegevens/begroting.csv:3:15 'veel' is geen getal, en nog 1 keer\n");
    BOOST_TEST(budget.diagnostics.all().front().help.text().ends_with("ook op regel 5"));
    BOOST_TEST(budget.diagnostics.all().front().place.text == "2025;;Premies;veel");
}

BOOST_AUTO_TEST_CASE(lines_that_are_wrong_are_told_as_in_any_file) {
    const Reading budget("begroting.csv",
                         "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;20;nog iets\n"
                         "2025;;Reizen;5\n2025;;Wachtgeld;5\n2025;huisvesting;Huur;50\n");
    BOOST_TEST(budget.said() ==
               "G06 gegevens/begroting.csv:3:18 deze regel heeft meer cellen dan de 4 kolommen "
               "met een naam\n");
    BOOST_TEST(lines_of(budget) ==
               "6 regels: 4 gelezen als begroting, 1 met kolomnamen, 1 regel met een fout");
}

BOOST_AUTO_TEST_CASE(an_empty_cell_is_no_group) {
    for (const char* text :
         {// The first row has none.
          "jaar;soort;post;begroot\n2025;;Loon;100\n2025;personeel;Premies;20\n2025;;Reizen;5\n",
          // A name comes back.
          "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Premies;20\n2025;huisvesting;Huur;5\n"
          "2025;;Energie;1\n2025;personeel;Reizen;2\n",
          // One blank is a slip of the pen.
          "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;huisvesting;Huur;20\n2025;;Reizen;5\n",
          // One group is no groups.
          "jaar;soort;post;begroot\n2025;personeel;Loon;100\n2025;;Huur;20\n2025;;Reizen;5\n"}) {
        const Reading budget("begroting.csv", text);
        BOOST_TEST(!asks_about_groups(budget), text);
        BOOST_TEST(budget.said().find("G17") != std::string::npos, text);
    }
}

BOOST_AUTO_TEST_CASE(people_days_amounts_and_what_may_be_unknown_are_never_groups) {
    const Reading people("bezoeken.csv",
                         "datum;deelnemer;aantal\n2-1-2025;p1;\n;p2;\n;p3;\n3-1-2025;;4\n;;5\n;;6\n");
    BOOST_TEST(!asks_about_groups(people));
    const Reading towns("deelnemers.csv", "deelnemer;gemeente\n1;Waterstad\n2;\n3;\n4;Dijkdorp\n5;\n6;\n");
    BOOST_TEST(!asks_about_groups(towns));
    BOOST_TEST(words(towns, "deelnemers", "gemeente") == "Waterstad   Dijkdorp  ");
    const Reading reasons("rollen.csv", "deelnemer;rol;startdatum;einddatum;reden\n"
                                        "p1;bezoeker;1-1-2025;1-2-2025;groei\np2;bezoeker;1-1-2025;;\n"
                                        "p3;bezoeker;1-1-2025;;\np4;bezoeker;1-1-2025;1-2-2025;pauze\n"
                                        "p5;bezoeker;1-1-2025;;\np6;bezoeker;1-1-2025;;\n");
    BOOST_TEST(!asks_about_groups(reasons));
}

BOOST_AUTO_TEST_CASE(files_of_one_kind_are_asked_about_once) {
    Folder folder;
    for (const char* year : {"2024", "2025"})
        folder.write("gegevens/begroting-" + std::string(year) + ".csv",
                     "soort;post;begroot\npersoneel;Loon;100\n;Premies;20\n;Reizen;5\nhuisvesting;Huur;50\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_REQUIRE(administration.questions.size() == 1U);
    BOOST_TEST(administration.questions.front().rows == 4U);
    BOOST_TEST(administration.questions.front().place.file == "gegevens/begroting-2024.csv");
}

BOOST_AUTO_TEST_SUITE_END()
