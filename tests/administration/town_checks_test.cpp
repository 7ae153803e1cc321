// The municipalities of agreements held against those of the tables: mistyped, without anybody, with villages
// or under an old name.

#include "administration/folder.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

const char* const town_list = R"({"schema": 1, "jaar": 2026, "bron": "CBS, Gemeentelijke indeling",
  "gemeenten": ["'s-Gravenhage", "Amsterdam", "Ede", "Epe", "Groningen", "Utrecht"],
  "schrijfwijzen": {"'s-Gravenhage": ["Den Haag"]},
  "opgegaan": [{"sinds": 2019, "in": "Groningen", "gemeenten": ["Haren", "Ten Boer"]},
               {"sinds": 2022, "in": "Amsterdam", "gemeenten": ["Weesp"]}]})";

/// Twelve participants, who live in these municipalities in turn.
std::string participants(const std::vector<std::string>& towns, const std::string& heading = "gemeente") {
    std::string file = "deelnemer;geslacht;geboortejaar;" + heading + "\n";
    for (std::size_t number = 0; number < 12; ++number)
        file += "P" + std::to_string(10 + number) + ";vrouw;1970;" + towns[number % towns.size()] + "\n";
    return file;
}

struct Asked {
    Folder folder;
    Diagnostics diagnostics;
    Administration administration;

    Asked& with(const std::string& id, const std::string& towns, int year = 2025) {
        folder.write("afspraken/" + id + ".json",
                     R"({"schema": 1, "id": ")" + id +
                         R"(", "plugin": "wmo", "financier": "F", "onderwerp": "inloop",
 "periode": {"van": ")" + std::to_string(year) +
                         R"(-01-01", "tot": ")" + std::to_string(year) + R"(-12-31"},
 "doelgroep": {"omschrijving": "inwoners", "gemeenten": [)" +
                         towns + "]}}");
        return *this;
    }
    Asked& maps(const std::string& pairs) {
        folder.write(
            "centrum.json",
            R"({"schema": 1, "naam": "De Brug", "locaties": [{"id": "kade", "gemeente": "Waterstad"}],
 "categorieen": {"deelnemers.gemeente": {)" +
                pairs + "}}}");
        return *this;
    }
    std::string read(const std::vector<std::string>& towns, const std::string& heading = "gemeente") {
        folder.write("templates/gemeenten.json", town_list);
        folder.write("gegevens/deelnemers.csv", participants(towns, heading));
        administration = folder.read(diagnostics);
        return said(diagnostics);
    }
    std::string help() const { return found(diagnostics, "G58").help.text(); }
    Severity severity() const { return found(diagnostics, "G58").severity; }
    std::string town(std::size_t row) const {
        return text_at(administration.table("deelnemers"), "gemeente", row);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(town_checks)

BOOST_AUTO_TEST_CASE(a_mistyped_municipality_is_an_error_at_its_place) {
    Asked centre;
    BOOST_TEST(
        centre.with("a", "\"Dijkstadt\"").read({"Dijkstad"}) ==
        "G58 afspraken/a.json:3:58 'Dijkstadt' komt in uw gegevens niet voor; bedoelt u 'Dijkstad'?\n");
    BOOST_TEST((centre.severity() == Severity::Error));
}

BOOST_AUTO_TEST_CASE(one_municipality_in_many_spellings_is_no_fault) {
    Asked centre;
    BOOST_TEST(centre.with("a", "\"Gemeente Den Haag\"")
                   .read({"’s-Gravenhage", "'S GRAVENHAGE", "den haag", "gem. Den Haag"}) == "");
    for (std::size_t row = 0; row < 12; ++row) BOOST_TEST(centre.town(row) == "'s-Gravenhage");
    BOOST_TEST(centre.administration.agreements.front().population.municipalities ==
                   std::vector<std::string>{"'s-Gravenhage"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_two_agreements_only_the_wrong_one_is_told_of) {
    Asked centre;
    const std::string said =
        centre.with("a", "\"Dijkdorp\"").with("b", "\"Duinstd\"").read({"Dijkdorp", "Duinstad"});
    BOOST_TEST(said.find("afspraken/a.json") == std::string::npos);
    BOOST_TEST(
        said.find("afspraken/b.json:3:58 'Duinstd' komt in uw gegevens niet voor; bedoelt u 'Duinstad'?") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_town_of_a_region_without_anybody_is_a_question_that_can_be_answered) {
    Asked region;
    region.with("a", "\"Dijkdorp\", \"Waterland\", \"Klein\"").read({"Dijkdorp", "Waterland", "Elders"});
    BOOST_TEST((region.severity() == Severity::Warning));
    BOOST_TEST(region.help() ==
               "klopt het dat daar niemand woont? Zo ja, antwoord met: verantwoord opnemen --antwoord "
               "woord:deelnemers.gemeente:Klein=Klein");
    Asked answered;
    BOOST_TEST(answered.with("a", "\"Dijkdorp\", \"Waterland\", \"Klein\"")
                   .maps(R"("Klein": "Klein")")
                   .read({"Dijkdorp", "Waterland", "Elders"}) == "");
    Asked house; // a location says that the name is right
    BOOST_TEST(house.with("a", "\"Dijkdorp\", \"Waterstad\"").read({"Dijkdorp"}) == "");
}

BOOST_AUTO_TEST_CASE(parts_of_a_town_are_known_by_its_name) {
    Asked parts;
    parts.with("a", "\"Duinstad\"").read({"Duinstad-Oost", "Duinstad Centrum", "buiten Duinstad"});
    BOOST_TEST((parts.severity() == Severity::Error));
    BOOST_TEST(
        parts.help().find("'woord:deelnemers.gemeente:Duinstad Centrum=Duinstad', en zo voor elke plaats") !=
        std::string::npos);
    Asked some; // some are counted, others are not
    BOOST_TEST(some.with("a", "\"Duinstad\"").read({"Duinstad", "Duinstad-Oost"}) ==
               "G58 afspraken/a.json:3:58 wie bij 'Duinstad-Oost' staat, telt niet mee voor 'Duinstad'\n");
    Asked mapped;
    BOOST_TEST(
        mapped.with("a", "\"Duinstad\"").maps(R"("duinstad oost": "Duinstad")").read({"Duinstad-Oost"}) ==
        "");
}

BOOST_AUTO_TEST_CASE(villages_alone_are_asked_about_with_one_of_them) {
    Asked centre;
    centre.with("a", "\"Waterstad\"").read({"Oosterend", "Westerend", "Oosterend"});
    BOOST_TEST(found(centre.diagnostics, "G58").message.text() ==
               "geen enkele deelnemer woont volgens uw gegevens in 'Waterstad'");
    BOOST_TEST(centre.help().find("woord:deelnemers.gemeente:Oosterend=Waterstad") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_place_of_residence_is_asked_about_once) {
    Asked centre;
    BOOST_TEST(
        centre.with("a", "\"Waterstad\"").read({"Waterstad", "Oosterend", "Utrecht"}, "Woonplaats") ==
        "G58 gegevens/deelnemers.csv:1:33 in deze kolom staan ook plaatsen waarvan de gemeente niet bekend "
        "is: 'Oosterend'\n");
    Asked both; // the municipality goes first
    both.with("a", "\"Waterstad\"").read({"Oosterend;Waterstad"}, "woonplaats;gemeente");
    BOOST_TEST(both.town(0) == "Waterstad");
}

BOOST_AUTO_TEST_CASE(others_than_those_of_the_agreement_are_no_fault) {
    Asked centre;
    BOOST_TEST(centre.with("a", "\"Dijkdorp\"").read({"Dijkdorp", "Elders", "onbekend", "", "Utrecht"}) ==
               "");
    Asked real; // two municipalities that look alike
    real.with("a", "\"Ede\"").read({"Epe"});
    BOOST_TEST(found(real.diagnostics, "G58").message.text() == "'Ede' komt in uw gegevens niet voor");
    Asked unknown; // nobody's municipality is known: nothing is zero
    BOOST_TEST(unknown.with("a", "\"Dijkdorp\"").read({"", "onbekend"}) == "");
}

BOOST_AUTO_TEST_CASE(an_old_municipality_is_joined_and_told) {
    Asked centre;
    const std::string said = centre.with("a", "\"Groningen\"").read({"Haren", "Groningen"});
    BOOST_TEST(said ==
               "G59 gegevens/deelnemers.csv:2:16 'Haren' is gelezen als 'Groningen': daar hoort het sinds "
               "2019 bij, en nog 5 keer\n");
    BOOST_TEST(centre.town(0) == "Groningen");
    Asked kept; // the centre's own word goes first
    kept.with("a", "\"Groningen\"").maps(R"("Haren": "Haren")").read({"Haren", "Groningen"});
    BOOST_TEST(kept.town(0) == "Haren");
}

BOOST_AUTO_TEST_CASE(an_old_municipality_that_an_agreement_tells_apart_stays_apart) {
    Asked named;
    named.with("a", "\"Groningen\"").with("b", "\"Haren\"", 2018).read({"Haren", "Groningen"});
    BOOST_TEST(named.town(0) == "Haren");
    const auto& now = named.administration.agreement("a")->population.municipalities;
    BOOST_TEST(now == (std::vector<std::string>{"Groningen", "Haren"}), boost::test_tools::per_element());
    const auto& then = named.administration.agreement("b")->population.municipalities;
    BOOST_TEST(then == std::vector<std::string>{"Haren"}, boost::test_tools::per_element());

    Asked before; // in 2018 Haren was no part of Groningen yet
    before.with("a", "\"Groningen\"", 2018).read({"Haren", "Groningen"});
    BOOST_TEST(before.town(0) == "Haren");
    BOOST_TEST(before.administration.agreements.front().population.municipalities.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_agreement_about_a_municipality_that_is_gone_is_asked_about) {
    Asked gone;
    gone.with("a", "\"Weesp\"").read({"Amsterdam"});
    BOOST_TEST(gone.help() ==
               "Weesp hoort sinds 2022 bij Amsterdam; gaat de afspraak daarover, schrijf dan 'Amsterdam'");
    Asked both;
    BOOST_TEST(both.with("a", "\"Weesp\"").read({"Amsterdam", "Weesp"}) ==
               "G58 afspraken/a.json:3:58 wie bij 'Amsterdam' staat, telt niet mee voor 'Weesp'\n");
    Asked then; // a report on a year in which it was there
    BOOST_TEST(then.with("a", "\"Weesp\"", 2021).read({"Amsterdam", "Weesp"}) == "");
}

BOOST_AUTO_TEST_CASE(inhabitants_of_old_municipalities_stay_two_numbers) {
    Asked centre;
    centre.folder.write(
        "gegevens/bevolking.csv",
        "jaar;gemeente;inwoners;bron\n2025;Haren;20000;CBS\n2025;Gemeente Groningen;200000;CBS\n");
    const std::string said = centre.with("a", "\"Groningen\"").read({"Groningen"});
    BOOST_TEST(said == "");
    BOOST_TEST(text_at(centre.administration.table("bevolking"), "gemeente", 0) == "Haren");
    BOOST_TEST(text_at(centre.administration.table("bevolking"), "gemeente", 1) == "Groningen");
}

BOOST_AUTO_TEST_SUITE_END()
