// A story that fits few participants is told of, with the least change that helps.
#include <boost/test/unit_test.hpp>

#include "../administration/folder.hpp"
#include "administration/administration.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/story/persona_numbers.hpp"
#include "disclosure/story/persona_rarity.hpp"

using namespace verantwoord;

namespace {

/// 12 women of 34 and 4 of 41 in Waterstad, 30 men of 34 and one of 70 in Dijkdorp.
Administration participants() {
    testing::Folder folder;
    std::string rows = "deelnemer;geslacht;geboortejaar;gemeente;betrokken_als\n";
    int number = 0;
    const auto add = [&](int count, const std::string& rest) {
        for (; count > 0; --count) rows += "p" + std::to_string(++number) + ";" + rest + "\n";
    };
    add(12, "vrouw;1991;Waterstad;inwoner");
    add(4, "vrouw;1984;Waterstad;inwoner");
    add(30, "man;1991;Dijkdorp;inwoner");
    add(1, "man;1955;Dijkdorp;naaste");
    folder.write("gegevens/deelnemers.csv", rows);
    Diagnostics diagnostics;
    return folder.read(diagnostics);
}

PersonaRarity of(const std::vector<std::string>& attributes) {
    static const Administration administration = participants();
    return persona_rarity(attributes, administration, calendar_year(2025), 10);
}

} // namespace

BOOST_AUTO_TEST_SUITE(persona_rarities)

BOOST_AUTO_TEST_CASE(attributes_are_read_from_their_words) {
    const Administration administration = participants();
    const auto ages = [&](const char* words) {
        const auto found = persona_attribute(words, administration);
        return found && found->kind == PersonaAttribute::Kind::Age
                   ? std::to_string(found->from) + "-" + std::to_string(found->until)
                   : std::string("geen");
    };
    BOOST_TEST(ages("30–39 jaar") == "30-39");
    BOOST_TEST(ages("30-39 jaar") == "30-39");
    BOOST_TEST(ages("van 30 tot 40 jaar") == "30-39");
    BOOST_TEST(ages("34 jaar") == "34-34");
    BOOST_TEST(ages("65+") == "65-150");
    BOOST_TEST(ages("65 jaar en ouder") == "65-150");
    BOOST_TEST(ages("ouder dan 65 jaar") == "66-150");
    BOOST_TEST(ages("jonger dan 27 jaar") == "0-26");
    BOOST_TEST(ages("dertiger") == "30-39");
    BOOST_TEST(ages("begin dertig") == "30-33");
    BOOST_TEST(ages("moeder van 3 kinderen") == "geen");
    BOOST_TEST(ages("woont alleen") == "geen");
    BOOST_TEST(persona_attribute("uit Waterstad", administration)->value == "Waterstad");
    BOOST_TEST(persona_attribute("een vrouw", administration)->value == "vrouw");
    BOOST_TEST(persona_attribute("naaste", administration)->value == "naaste");
    BOOST_TEST(!persona_attribute("zonder werk", administration));
}

BOOST_AUTO_TEST_CASE(a_municipality_is_known_by_any_of_its_names) {
    Administration administration = participants();
    TownList list;
    list.names = {"Waterstad"};
    list.spellings = {{"De Waterstede", "Waterstad"}};
    list.mergers = {{"Oud Dorp", "Waterstad", 2019}};
    administration.centre.towns = TownNames(std::move(list));
    for (const char* words : {"woont in de Waterstede", "uit Oud-Dorp", "gemeente Waterstad"}) {
        const auto found = persona_attribute(words, administration);
        BOOST_REQUIRE(found);
        BOOST_TEST(found->value == "Waterstad");
    }
    BOOST_TEST(!persona_attribute("uit een oud huis", administration));
}

BOOST_AUTO_TEST_CASE(common_combinations_are_left_alone) {
    BOOST_TEST(!of({"30–39 jaar"}).rare);
    BOOST_TEST(!of({"30–39 jaar", "vrouw", "uit Waterstad", "woont alleen"}).rare);
    BOOST_TEST(!of({"woont alleen"}).rare);
}

BOOST_AUTO_TEST_CASE(a_rare_combination_gets_the_least_change_that_helps) {
    const PersonaRarity forties = of({"40–49 jaar", "vrouw"});
    BOOST_TEST(forties.rare);
    BOOST_REQUIRE(forties.changes.size() == 1U);
    BOOST_TEST(forties.changes[0].attribute == "40–49 jaar");
    BOOST_TEST(forties.changes[0].instead == "30–59 jaar"); // 35–54 years is still only four
    // Each is common, together they fit one.
    const PersonaRarity old = of({"65+", "man"});
    BOOST_REQUIRE(old.changes.size() == 1U);
    BOOST_TEST(old.changes[0].instead == "");
    BOOST_TEST(of({"naaste"}).changes[0].attribute == "naaste");
    BOOST_TEST(of({"vrouw", "uit Dijkdorp"}).rare); // fits nobody, and so whoever comes nearest
}

BOOST_AUTO_TEST_CASE(a_story_names_only_numbers_that_the_report_shows) {
    Persona persona;
    persona.quote = "Met 412 bezoekers is het druk, en 7 mensen kwamen elke dag om 10 uur.";
    Publication publication;
    publication.indicators.emplace_back();
    publication.indicators.back().total = PublishedMaker::open(Amount{Whole{412}}, Unit::Persons, 0);
    BOOST_TEST(numbers_not_published(persona, publication) == std::vector<std::string>{"7 mensen"});
    publication.indicators.back().total = PublishedMaker::hidden(Unit::Persons, 0);
    BOOST_TEST(numbers_not_published(persona, publication).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
