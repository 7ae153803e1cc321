// Files that do not say of which location they are.
#include <boost/test/unit_test.hpp>

#include "administration/odd/missing_location.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

const std::vector<Location> harbours{
    {"haven", "Haven", {}}, {"haven-noord", "Haven Noord", {}}, {"a", "De Brug", {}}};

std::string named(std::string_view file) {
    const Location* found = location_in_name(file, harbours);
    return found ? found->id : "";
}

std::string places(const Administration& administration, std::string_view table) {
    const Table& found = administration.table(table);
    std::string all;
    for (std::size_t row = 0; row < found.rows(); ++row) all += text_at(found, "locatie", row) + " ";
    return all;
}

Folder& answer(Folder& folder, const std::string& question, const std::string& word) {
    KeptAnswers kept;
    kept.put(question, word);
    return folder.write(std::string(KeptAnswers::shown_name), kept.json());
}

} // namespace

BOOST_AUTO_TEST_SUITE(missing_locations)

BOOST_AUTO_TEST_CASE(the_name_of_a_file_says_it_when_it_names_exactly_one) {
    BOOST_TEST(named("gegevens/bezoeken-haven.csv") == "haven");
    BOOST_TEST(named("gegevens/Bezoeken HAVEN 2025.csv") == "haven");
    BOOST_TEST(named("gegevens/bezoeken-haven-noord.csv") == "haven-noord");
    BOOST_TEST(named("gegevens/bezoeken_Haven Noord_2025.csv") == "haven-noord");
    BOOST_TEST(named("gegevens/bezoeken-havenstraat.csv") == "");
    BOOST_TEST(named("gegevens/bezoeken-haven-en-haven-noord.csv") == "");
    BOOST_TEST(named("gegevens/bezoeken-a.csv") == "a");
    BOOST_TEST(named("gegevens/bezoeken-de-brug.csv") == "a");
    BOOST_TEST(named("gegevens/bezoeken.csv") == "");
    BOOST_TEST(named("gegevens/haven.xlsx:Bezoeken") == "haven");
    BOOST_TEST(named("gegevens/haven.xlsx:Bezoeken Haven Noord") == "haven-noord");
    BOOST_TEST(!location_in_name("gegevens/bezoeken-2025.csv", {{"2025", "2025", {}}, {"b", "B", {}}}));
}

BOOST_AUTO_TEST_CASE(a_file_that_names_one_is_filled_and_that_is_told) {
    Folder folder;
    folder.write("gegevens/bezoeken-kade.csv", "datum;aantal\n03-03-2025;1\n");
    folder.write("gegevens/bezoeken-rest.csv", "datum;aantal;locatie\n03-03-2025;2;dijk\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(places(administration, "bezoeken") == "kade dijk ");
    BOOST_TEST(administration.questions.empty());
    BOOST_TEST(found(diagnostics, "G48").place.file == "gegevens/bezoeken-kade.csv");
    BOOST_TEST(administration.table("bezoeken").at("locatie").supplied);
}

BOOST_AUTO_TEST_CASE(else_it_is_asked_once_for_the_files_of_all_years) {
    Folder folder;
    folder.write("gegevens/bezoeken-2024.csv", "datum;aantal\n03-03-2024;1\n");
    folder.write("gegevens/bezoeken-2025.csv", "datum;aantal\n03-03-2025;1\n04-03-2025;1\n");
    Diagnostics diagnostics;
    const Administration unknown = folder.read(diagnostics);
    BOOST_REQUIRE(unknown.questions.size() == 1U);
    const Question& asked = unknown.questions[0];
    BOOST_TEST(asked.id == "locatie:bezoeken");
    BOOST_TEST(asked.code == "V06");
    BOOST_TEST(asked.rows == 3U);
    BOOST_TEST(asked.asks.text() ==
               "3 regels in gegevens/bezoeken-2024.csv hebben geen locatie; bij welke horen zij?");
    BOOST_TEST(asked.more.text() == "het gaat ook om gegevens/bezoeken-2025.csv");
    BOOST_REQUIRE(asked.answers.size() == 3U);
    BOOST_TEST(asked.answers[0].word == "onbekend");
    BOOST_TEST(asked.answers[1].word == "kade");
    BOOST_TEST(!unknown.table("bezoeken").at("locatie").supplied);

    const Administration known = answer(folder, "locatie:bezoeken", "dijk").read(diagnostics);
    BOOST_TEST(known.questions.empty());
    BOOST_TEST(places(known, "bezoeken") == "dijk dijk dijk ");
    const Administration left = answer(folder, "locatie:bezoeken", "onbekend").read(diagnostics);
    BOOST_TEST(left.questions.empty());
    BOOST_TEST(!left.table("bezoeken").at("locatie").supplied);
}

BOOST_AUTO_TEST_CASE(meetings_are_where_their_activity_is_and_other_tables_may_be_of_everywhere) {
    Folder folder;
    folder.write("gegevens/bijeenkomsten.csv", "activiteit;datum;aantal\nK;03-03-2025;4\n");
    folder.write("gegevens/medewerkers.csv", "medewerker;startdatum\nM1;01-01-2020\n");
    Diagnostics diagnostics;
    BOOST_REQUIRE(folder.read(diagnostics).questions.size() == 1U);
    BOOST_TEST(folder.read(diagnostics).questions[0].id == "locatie:bijeenkomsten");
    folder.write("gegevens/activiteiten.csv",
                 "activiteit;soort;locatie;startdatum\nK;koken;kade;01-01-2025\n");
    BOOST_TEST(folder.read(diagnostics).questions.empty());
}

BOOST_AUTO_TEST_CASE(a_centre_of_one_place_is_asked_nothing_and_the_places_of_other_files_are_known_too) {
    Folder folder;
    folder.write("centrum.json", R"({"schema": 1, "naam": "De Brug", "locaties": [{"id": "kade"}]})");
    folder.write("gegevens/bezoeken.csv", "datum;aantal\n03-03-2025;1\n");
    Diagnostics diagnostics;
    BOOST_TEST(folder.read(diagnostics).questions.empty());
    folder.write("centrum.json", R"({"schema": 1, "naam": "De Brug"})");
    BOOST_TEST(folder.read(diagnostics).questions.empty());
    folder.write("gegevens/bezoeken-2024.csv",
                 "datum;aantal;locatie\n03-03-2024;1;oost\n04-03-2024;1;west\n");
    BOOST_REQUIRE(folder.read(diagnostics).questions.size() == 1U);
    BOOST_TEST(folder.read(diagnostics).questions[0].answers[2].word == "west");
}

BOOST_AUTO_TEST_SUITE_END()
