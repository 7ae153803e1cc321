// What is odd about the rows of meetings and visits: when it is asked, when it is not, and what an answer
// does.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct OddCentre {
    Folder folder;
    Diagnostics diagnostics;
    Administration administration;

    OddCentre() { folder.write("centrum.json", R"({"schema": 1, "naam": "De Brug"})"); }
    OddCentre& write(const std::string& name, std::string_view bytes) {
        folder.write(name, bytes);
        return *this;
    }
    OddCentre& answer(const std::string& question, const std::string& word) {
        KeptAnswers kept;
        kept.put(question, word);
        return write(std::string(KeptAnswers::shown_name), kept.json());
    }
    OddCentre& read() {
        diagnostics = {};
        administration = folder.read(diagnostics);
        return *this;
    }
    /// Those with this code, as they are asked.
    std::vector<Question> asked(std::string_view code) const {
        std::vector<Question> found;
        for (const Question& each : administration.questions)
            if (each.code == code) found.push_back(each);
        return found;
    }
    std::size_t rows(std::string_view table) const { return administration.table(table).rows(); }
};

const std::string meetings_heading = "activiteit;datum;uren;deelnemers;aantal;opmerking\n";

std::string visits(std::string_view heading, std::size_t count, std::string_view row) {
    std::string text(heading);
    for (std::size_t each = 0; each < count; ++each) text += row;
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(odd_rows)

BOOST_AUTO_TEST_CASE(a_meeting_of_nobody_counts_nowhere_until_there_is_an_answer) {
    OddCentre centre;
    centre.write("gegevens/bijeenkomsten.csv", meetings_heading + "K;03-03-2025;2;101, 102;2;\n"
                                                                  "K;10-03-2025;2;;0;GEANNULEERD ivm ziekte\n"
                                                                  "K;17-03-2025;2;;0;\n"
                                                                  "K;24-03-2025;2;;;gaat niet  door!\n");
    centre.read();
    const auto asked = centre.asked("V01");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].id == "afgelast:bijeenkomsten");
    BOOST_TEST(asked[0].asks.text() == "3 bijeenkomsten lijken afgelast; tellen die mee?");
    BOOST_TEST(asked[0].more.text() ==
               "bij 2 staat in de regel een woord als 'geannuleerd', bij 1 is het aantal nul");
    BOOST_TEST(asked[0].place.line == 3U);
    BOOST_TEST(asked[0].place.text.find("ziekte") == std::string::npos);
    BOOST_TEST(centre.rows("bijeenkomsten") == 1U);
    BOOST_TEST(centre.rows("deelnames") == 2U);
    BOOST_TEST(centre.administration.table("bijeenkomsten").place(0).line == 2U);

    centre.answer("afgelast:bijeenkomsten", "telt mee").read();
    BOOST_TEST(centre.asked("V01").empty());
    BOOST_TEST(centre.rows("bijeenkomsten") == 4U);
    centre.answer("afgelast:bijeenkomsten", "telt niet mee").read();
    BOOST_TEST(centre.asked("V01").empty());
    BOOST_TEST(centre.rows("bijeenkomsten") == 1U);
}

BOOST_AUTO_TEST_CASE(a_meeting_with_people_that_is_called_off_counts_until_there_is_an_answer) {
    OddCentre centre;
    centre.write("gegevens/bijeenkomsten.csv", meetings_heading +
                                                   "K;03-03-2025;2;101, 102;2;2 mensen afgezegd\n"
                                                   "K;10-03-2025;2;101;1;vorige week geannuleerd\n"
                                                   "K;17-03-2025;2;;;niet geannuleerd\n");
    centre.read();
    const auto asked = centre.asked("V01");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].asks.text() ==
               "1 bijeenkomst heet afgelast, maar er waren wel mensen; telt die mee?");
    BOOST_TEST(asked[0].place.line == 3U);
    BOOST_TEST(centre.rows("bijeenkomsten") == 3U);
    centre.answer("afgelast-met-mensen:bijeenkomsten", "telt niet mee").read();
    BOOST_TEST(centre.rows("bijeenkomsten") == 2U);
    BOOST_TEST(centre.rows("deelnames") == 2U);
}

BOOST_AUTO_TEST_CASE(files_of_two_years_are_asked_about_once_and_meetings_as_they_should_be_never) {
    OddCentre centre;
    centre.write("gegevens/bijeenkomsten-2024.csv", meetings_heading + "K;03-03-2024;2;101;1;\n"
                                                                       "K;10-03-2024;2;;0;vervallen\n");
    centre.write("gegevens/bijeenkomsten-2025.csv", "activiteit;datum;uren;aantal;Afgelast\n"
                                                    "K;03-03-2025;2;4;nee\nK;10-03-2025;2;;ja\n");
    centre.read();
    BOOST_REQUIRE(centre.asked("V01").size() == 1U);
    BOOST_TEST(centre.asked("V01")[0].rows == 2U);
    BOOST_TEST(centre.rows("bijeenkomsten") == 2U);
    BOOST_TEST(centre.administration.table("bijeenkomsten").place(1).line == 2U);

    OddCentre healthy;
    healthy.write("gegevens/bijeenkomsten.csv",
                  meetings_heading + "K;03-03-2025;2;101;1;leuk\nK;10-03-2025;2;;;\n");
    BOOST_TEST(healthy.read().administration.questions.empty());
}

BOOST_AUTO_TEST_CASE(the_word_may_stand_where_a_number_should) {
    OddCentre centre;
    centre.write("gegevens/bijeenkomsten.csv",
                 "activiteit;datum;uren;aantal\nK;03-03-2025;2;4\nK;10-03-2025;2;Vervallen\n"
                 "K;17-03-2025;afgelast;\n");
    centre.read();
    BOOST_REQUIRE(centre.asked("V01").size() == 1U);
    BOOST_TEST(centre.asked("V01")[0].rows == 2U);
    BOOST_TEST(centre.diagnostics.errors() == 0U);
    // Where no meeting is told of, it is no number.
    centre.write("gegevens/bezoeken.csv", "datum;aantal\n03-03-2025;vervallen\n");
    BOOST_TEST(centre.read().diagnostics.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(dates_of_another_year_than_the_file_says) {
    OddCentre centre;
    centre.write("gegevens/bezoeken-2025.csv", "datum;aantal\n05-03-2024;1\n05-03-2025;1\n06-03-2024;1\n");
    centre.write("gegevens/bezoeken-2024.csv", "datum;aantal\n31-12-2023;1\n05-03-2024;1\n");
    centre.read();
    const auto asked = centre.asked("V02");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].id == "ander-jaar:bezoeken");
    BOOST_TEST(asked[0].asks.text() ==
               "2 van de 3 regels in gegevens/bezoeken-2025.csv zijn niet van 2025; tellen die "
               "mee in het jaar van hun datum?");
    BOOST_TEST(asked[0].more.text() == "ook in gegevens/bezoeken-2024.csv (1)");
    BOOST_TEST(asked[0].place.file == "gegevens/bezoeken-2025.csv");
    BOOST_TEST(asked[0].place.line == 2U);
    BOOST_TEST(centre.rows("bezoeken") == 5U);
    centre.answer("ander-jaar:bezoeken", "telt niet mee").read();
    BOOST_TEST(centre.asked("V02").empty());
    BOOST_TEST(centre.rows("bezoeken") == 2U);
    centre.answer("ander-jaar:bezoeken", "telt mee").read();
    BOOST_TEST(centre.rows("bezoeken") == 5U);
}

BOOST_AUTO_TEST_CASE(a_name_without_a_year_or_with_two_says_nothing_odd) {
    for (const char* name : {"bezoeken.csv", "bezoeken-2024-25.csv", "bezoeken-2024-2025.csv"}) {
        OddCentre centre;
        centre.write(std::string("gegevens/") + name, "datum;aantal\n05-03-2024;1\n05-03-2025;1\n");
        BOOST_TEST(centre.read().asked("V02").empty(), name);
    }
    OddCentre hours;
    hours.write("gegevens/openingstijden-2025.csv",
                "soort;datum;datum_tot\ngesloten;23-12-2024;03-01-2025\n");
    BOOST_TEST(hours.read().administration.questions.empty());
}

BOOST_AUTO_TEST_CASE(many_visits_on_days_that_are_closed) {
    const std::string week =
        "weekdag;geldig_van;geldig_tot;van;tot\nma t/m vr;01-01-2025;31-12-2025;9:00;17:00\n";
    const std::string open = visits("datum;aantal\n", 40, "03-03-2025;1\n"); // a Monday
    OddCentre centre;
    centre.write("gegevens/openingstijden.csv", week);
    centre.write("gegevens/bezoeken.csv", open + "08-03-2025;1\n09-03-2025;1\n"); // two are few
    BOOST_TEST(centre.read().administration.questions.empty());
    centre.write("gegevens/bezoeken.csv", open + "08-03-2025;1\n09-03-2025;1\n16-03-2025;1\n");
    const auto asked = centre.read().asked("V03");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].asks.text() ==
               "3 van de 43 bezoeken vallen op een dag waarop u volgens uw openingstijden "
               "dicht was; tellen die mee?");
    BOOST_TEST(asked[0].more.text() == "het vaakst op zondag: 2 keer");
    BOOST_TEST(centre.rows("bezoeken") == 43U);
    centre.answer("gesloten:bezoeken", "telt niet mee").read();
    BOOST_TEST(centre.rows("bezoeken") == 40U);
    // Of a year without opening hours nothing is known.
    OddCentre other_year;
    other_year.write("gegevens/openingstijden.csv", week);
    other_year.write("gegevens/bezoeken.csv", visits("datum;aantal\n", 9, "10-03-2024;1\n"));
    BOOST_TEST(other_year.read().administration.questions.empty());
}

BOOST_AUTO_TEST_CASE(one_place_may_be_open_while_another_is_closed) {
    OddCentre centre;
    centre.write("gegevens/openingstijden.csv", "locatie;weekdag;geldig_van;geldig_tot;van;tot\n"
                                                "kade;ma;01-01-2025;31-12-2025;9:00;17:00\n"
                                                "dijk;zo;01-01-2025;31-12-2025;9:00;17:00\n");
    centre.write("gegevens/bezoeken.csv",
                 visits("datum;aantal;locatie\n", 5, "09-03-2025;1;dijk\n") + "09-03-2025;1;\n");
    BOOST_TEST(centre.read().administration.questions.empty());
    centre.write("gegevens/bezoeken.csv", visits("datum;aantal;locatie\n", 5, "09-03-2025;1;kade\n"));
    BOOST_REQUIRE(centre.read().asked("V03").size() == 1U);
    BOOST_TEST(centre.asked("V03")[0].asks.text().starts_with("alle 5 bezoeken vallen op een dag"));
}

BOOST_AUTO_TEST_CASE(many_visits_before_the_day_of_enrolment) {
    OddCentre centre;
    centre.write("gegevens/deelnemers.csv", "deelnemer;ingeschreven\n101;01-06-2025\n102;01-01-2025\n103;\n");
    const std::string late = visits("datum;deelnemer\n", 1, "02-06-2025;101\n") +
                             "01-03-2025;103\n02-03-2025;103\n03-03-2025;103\n04-01-2025;102\n";
    centre.write("gegevens/bezoeken.csv", late + "01-05-2025;101\n02-05-2025;101\n");
    BOOST_TEST(centre.read().administration.questions.empty());
    centre.write("gegevens/bezoeken.csv", late + "01-05-2025;101\n02-05-2025;101\n03-05-2025;101\n");
    const auto asked = centre.read().asked("V04");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].asks.text() ==
               "3 van de 5 bezoeken zijn van voor de dag waarop iemand is ingeschreven; tellen die mee?");
    BOOST_TEST(asked[0].more.text() == "het gaat om 1 mens");
    BOOST_TEST(centre.rows("bezoeken") == 8U);
    centre.answer("voor-inschrijving:bezoeken", "telt niet mee").read();
    BOOST_TEST(centre.rows("bezoeken") == 5U);
}

BOOST_AUTO_TEST_CASE(a_year_that_stops_halfway) {
    const std::string agreement = R"({"schema": 1, "id": "a", "plugin": "wmo", "financier": "Waterstad",
        "periode": {"van": "2025-01-01", "tot": "2025-12-31"}})";
    std::string until_september = "datum;aantal\n";
    for (int month = 1; month < 10; ++month) until_september += "27-0" + std::to_string(month) + "-2025;3\n";
    OddCentre centre;
    centre.write("afspraken/a.json", agreement).write("gegevens/bezoeken.csv", until_september);
    const auto asked = centre.read().asked("V05");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0].asks.text() ==
               "na 27\u00a0september 2025 staan er tot en met 31\u00a0december 2025 geen bezoeken meer; "
               "is uw lijst volledig?");
    BOOST_TEST(asked[0].answers[1].word == "loopt tot 27 september 2025");
    centre.answer("houdt-op:bezoeken:2025-09-27", "volledig").read();
    BOOST_TEST(centre.administration.questions.empty());
    BOOST_TEST(centre.diagnostics.warnings() == 0U);
    centre.answer("houdt-op:bezoeken:2025-09-27", "loopt tot 27 september 2025").read();
    BOOST_TEST(centre.administration.questions.empty());
    BOOST_CHECK(found(centre.diagnostics, "V05").severity == Severity::Warning);
    // The other way round: a month in the middle is not an end, and a whole year is in order.
    centre.write("gegevens/herkenning.json", R"({"schema": 1})");
    centre.write("gegevens/bezoeken.csv", until_september + "27-11-2025;1\n");
    BOOST_TEST(centre.read().administration.questions.empty());
    centre.write("gegevens/bezoeken.csv",
                 until_september + "27-10-2025;1\n27-11-2025;1\n01-12-2025;1\n03-01-2026;1\n");
    BOOST_TEST(centre.read().administration.questions.empty());
}

BOOST_AUTO_TEST_CASE(a_period_that_goes_on_waits_for_the_list_of_last_month) {
    const auto agreement = [](const char* until) {
        return std::string(
                   R"({"schema": 1, "id": "a", "plugin": "wmo", "financier": "Waterstad", "periode": {"van":
            "2025-09-01", "tot": ")") +
               until + "\"}}";
    };
    OddCentre centre; // today is 1 February 2026
    centre.write("gegevens/bezoeken.csv", "datum;aantal\n01-09-2025;1\n01-10-2025;1\n01-11-2025;1\n");
    centre.write("afspraken/a.json", agreement("2026-08-31"));
    BOOST_TEST(centre.read().asked("V05").size() == 1U); // December ended more than a month ago
    centre.write("gegevens/bezoeken.csv",
                 "datum;aantal\n01-09-2025;1\n01-10-2025;1\n01-11-2025;1\n01-12-2025;1\n");
    BOOST_TEST(centre.read().asked("V05").empty());
    centre.write("afspraken/a.json", agreement("2026-01-31"));
    BOOST_TEST(centre.read().asked("V05").size() == 1U);
}

BOOST_AUTO_TEST_CASE(without_files_or_rows_nothing_is_asked) {
    OddCentre centre;
    BOOST_TEST(centre.read().administration.questions.empty());
    centre.write("gegevens/bezoeken.csv", "datum;aantal\n")
        .write("gegevens/bijeenkomsten.csv", meetings_heading);
    centre.write("gegevens/deelnemers.csv", "deelnemer;ingeschreven\n")
        .write("gegevens/openingstijden.csv", "datum;van;tot\n");
    BOOST_TEST(centre.read().administration.questions.empty());
}

BOOST_AUTO_TEST_SUITE_END()
