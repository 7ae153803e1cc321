// One name for each municipality, by the list that is installed.

#include "administration/places/town_names.hpp"
#include "base/files/surroundings.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace verantwoord;

namespace {

TownList installed_list() {
    const Surroundings surroundings = Surroundings::of_program();
    const auto path = surroundings.share() / "templates" / "gemeenten.json";
    Diagnostics diagnostics;
    TownList list =
        read_town_list("gemeenten.json", surroundings.read(path, "gemeenten.json").bytes(), diagnostics);
    BOOST_TEST(diagnostics.all().empty());
    return list;
}

const TownNames& names() {
    static const TownNames known(installed_list());
    return known;
}

} // namespace

BOOST_AUTO_TEST_SUITE(town_names)

BOOST_AUTO_TEST_CASE(the_list_has_every_municipality_of_its_year_once) {
    const TownList list = installed_list();
    BOOST_TEST(list.year == 2026);
    BOOST_TEST(list.source == "CBS, Gemeentelijke indeling");
    BOOST_TEST(list.names.size() == 342U);
    BOOST_TEST(std::set<std::string>(list.names.begin(), list.names.end()).size() == 342U);
    for (const std::string& name : list.names) {
        BOOST_TEST(names().spelled(name) == name);
        BOOST_TEST(!names().merger(name));
    }
}

BOOST_AUTO_TEST_CASE(what_another_name_leads_to_is_on_the_list) {
    const TownList list = installed_list();
    const std::set<std::string> all(list.names.begin(), list.names.end());
    std::set<std::string> old_names;
    for (const TownMerger& merger : list.mergers) {
        BOOST_TEST(all.contains(merger.into), merger.into);
        BOOST_TEST(!all.contains(merger.old_name), merger.old_name);
        BOOST_TEST(old_names.insert(merger.old_name).second, merger.old_name);
        BOOST_TEST((merger.since >= 2010 && merger.since <= list.year), merger.old_name);
    }
    for (const TownList::Spelling& spelling : list.spellings) {
        BOOST_TEST(all.contains(spelling.name), spelling.name);
        BOOST_TEST(!all.contains(spelling.other), spelling.other);
    }
}

BOOST_AUTO_TEST_CASE(one_municipality_has_one_name) {
    for (const char* written : {"'s-Hertogenbosch", "’s-Hertogenbosch", "S-HERTOGENBOSCH", "s Hertogenbosch",
                                "Den Bosch", "den bosch", "Gemeente ’s-Hertogenbosch", "gem. Den Bosch",
                                "Bosch, Den", "'s-Hertogenbosch (gemeente)", " Hertogenbosch, 's "})
        BOOST_TEST(names().spelled(written) == "'s-Hertogenbosch", written);
    for (const char* written : {"Su\xCC\x81"
                                "dwest-Frysla\xCC\x82n",
                                "SUDWEST FRYSLAN", "Zuidwest-Friesland"})
        BOOST_TEST(names().spelled(written) == "Súdwest-Fryslân", written);
    for (const char* written : {"Bergen NH", "Bergen (NH)", "Bergen (N.H.)", "Bergen (Noord-Holland)"})
        BOOST_TEST(names().spelled(written) == "Bergen (NH.)", written);
    BOOST_TEST(names().spelled("Krimpen a/d IJssel") == "Krimpen aan den IJssel");
    BOOST_TEST(names().spelled("CAPELLE A.D. ĲSSEL") == "Capelle aan den IJssel");
    BOOST_TEST(names().spelled("Bilt (De)") == "De Bilt");
    BOOST_TEST(names().spelled("Groningen (gemeente)") == "Groningen");
}

BOOST_AUTO_TEST_CASE(a_name_that_can_be_two_stays_as_it_is) {
    BOOST_TEST(names().spelled("Bergen") == "Bergen");
    BOOST_TEST(!names().listed("Bergen"));
    for (const char* divided : {"Haaren", "Littenseradiel", "Boarnsterhim", "Maasdonk", "Winsum"})
        BOOST_TEST(names().read(divided).name == divided, divided);
}

BOOST_AUTO_TEST_CASE(an_old_municipality_is_read_as_the_one_it_went_into) {
    for (const auto& [old_name, now, since] : {std::tuple("Haren", "Groningen", 2019),
                                               {"hellevoetsluis", "Voorne aan Zee", 2023},
                                               {"Gem. Weesp", "Amsterdam", 2022},
                                               {"UDEN", "Maashorst", 2022},
                                               {"het Bildt", "Waadhoeke", 2018}}) {
        const TownNames::Read read = names().read(old_name);
        BOOST_TEST(read.name == now);
        BOOST_REQUIRE(read.merger);
        BOOST_TEST(read.merger->since == since);
    }
    BOOST_TEST(!names().read("Den Haag").merger);
}

BOOST_AUTO_TEST_CASE(one_that_is_kept_apart_keeps_its_name) {
    TownNames apart = names();
    apart.keep_apart(*apart.merger("Haren"));
    BOOST_TEST(apart.read("haren").name == "Haren");
    BOOST_TEST(apart.read("Ten Boer").name == "Groningen");
}

BOOST_AUTO_TEST_CASE(a_figure_of_before_keeps_its_people) {
    const auto now = [](const char* figure) { return names().in_figure(figure); };
    BOOST_TEST(now("bezoeken/gemeente/Den Haag") == "bezoeken/gemeente/'s-Gravenhage");
    BOOST_TEST(now("bezoeken/gemeente/den bosch.vorig_jaar") ==
               "bezoeken/gemeente/'s-Hertogenbosch.vorig_jaar");
    BOOST_TEST(now("bezoeken/gemeente/Bergen NH.2023") == "bezoeken/gemeente/Bergen (NH.).2023");
    BOOST_TEST(now("bezoeken/gemeente/Bergen (NH.)") == "bezoeken/gemeente/Bergen (NH.)");
    for (const char* same :
         {"bezoeken", "bezoeken/maand/maart.2023", "bezoeken/gemeente/Waterstad", "a/gemeente/"})
        BOOST_TEST(now(same) == same);
}

BOOST_AUTO_TEST_CASE(a_name_on_no_list_is_written_as_the_agreement_has_it) {
    TownNames own = names();
    own.prefer("Dijkdorp aan Zee");
    own.prefer("DIJKDORP AAN ZEE");
    BOOST_TEST(own.spelled("gemeente dijkdorp aan zee") == "Dijkdorp aan Zee");
    BOOST_TEST(own.spelled("Gemeente Waterstad") == "Waterstad");
    BOOST_TEST(own.spelled("Gem.\xC2\xA0Waterstad") == "Waterstad");
    BOOST_TEST(own.spelled("gemeente") == "gemeente");
    BOOST_TEST(own.spelled("Gemert-Bakel") == "Gemert-Bakel");
    BOOST_TEST(own.spelled("onbekend") == "onbekend");
    BOOST_TEST(TownNames().spelled("Den Haag") == "Den Haag");
}

BOOST_AUTO_TEST_SUITE_END()
