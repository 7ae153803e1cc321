// An agreement as a director writes it: read whole, and refused with a place where it is wrong.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string complaints(std::string_view extra) {
    Diagnostics diagnostics;
    read_agreement(
        "afspraken/a.json",
        R"({"schema": 1, "plugin": "wmo", "financier": "Gemeente", "periode": {"van": "2025-01-01", "tot": "2025-12-31"},)"
        "\n" +
            std::string(extra) + "}",
        diagnostics);
    return said(diagnostics);
}

} // namespace

BOOST_AUTO_TEST_SUITE(agreements)

BOOST_AUTO_TEST_CASE(an_agreement_is_read_whole) {
    Diagnostics diagnostics;
    const auto agreement = read_agreement("afspraken/wmo.json",
                                          R"({"schema": 1, "plugin": "wmo", "financier": "Gemeente Waterstad",
        "kenmerk": "2025-0123", "periode": {"van": "2025-01-01", "tot": "31-12-2025"}, "sjabloon": "wmo", "drempel": 12,
        "subsidie": "285.000,50", "doelgroep": {"omschrijving": "inwoners", "gemeenten": ["Waterstad"], "leeftijd_vanaf": 16},
        "leeftijdsgroepen": [{"naam": "16–26 jaar", "van": 16, "tot": 26}, {"naam": "27+", "van": 27}],
        "vaste_bezoeker": {"bezoeken": 6}, "doelen": [{"indicator": "bezoeken", "minstens": 4200, "toelichting": "t"},
        {"indicator": "kosten_per_bezoek", "hoogstens": 30}]})",
                                          diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_REQUIRE(agreement);
    BOOST_TEST(agreement->id == "wmo");
    BOOST_TEST(name(agreement->period) == "2025");
    BOOST_TEST(agreement->threshold == 12);
    BOOST_TEST(agreement->granted.value_or(0) == 28500050);
    BOOST_TEST(agreement->population.restricts());
    BOOST_TEST(agreement->age_bands[0].until.value_or(0) == 26);
    BOOST_TEST(!agreement->age_bands[1].until);
    BOOST_TEST(agreement->regularity.visits == 6);
    BOOST_TEST(agreement->targets[0].amount == 4200);
    BOOST_TEST((agreement->targets[1].direction == Target::Direction::AtMost));
}

BOOST_AUTO_TEST_CASE(a_threshold_that_is_refused_leaves_the_usual_one) {
    for (const char* refused : {"-3", "0", "1", "4", "1001"}) {
        Diagnostics diagnostics;
        const auto agreement = read_agreement(
            "afspraken/a.json",
            R"({"schema": 1, "plugin": "wmo", "financier": "Gemeente", "periode": {"van": "2025-01-01", "tot": "2025-12-31"}, "drempel": )" +
                std::string(refused) + "}",
            diagnostics);
        BOOST_TEST(diagnostics.errors() == 1U);
        BOOST_TEST((!agreement || agreement->threshold == 10), refused);
    }
}

BOOST_AUTO_TEST_CASE(wrong_values_are_refused_where_they_stand) {
    BOOST_TEST(complaints(R"("drempel": 4)") ==
               "G96 afspraken/a.json:2:12 de drempel moet tussen 5 en 1000 liggen\n");
    BOOST_TEST(complaints(R"("subsidie": "veel")") ==
               "G96 afspraken/a.json:2:13 dit is geen bedrag in euro\n");
    BOOST_TEST(complaints(R"("subsidie": 1000)") == "");
    BOOST_TEST(complaints(R"("vaste_bezoeker": {"bezoeken": 0})") ==
               "G96 afspraken/a.json:2:32 het aantal bezoeken moet 1 of meer zijn\n");
    BOOST_TEST(complaints(R"("doelen": [{"indicator": "a", "minstens": 1, "hoogstens": 2}])") ==
               "G96 afspraken/a.json:2:43 een doel heeft 'minstens' of 'hoogstens', met een heel getal\n");
    BOOST_TEST(
        complaints(R"("doelen": [{"indicator": "a", "minstens": 1}, {"indicator": "a", "minstens": 2}])") ==
        "G96 afspraken/a.json:2:61 voor 'a' is er al een doel\n");
    BOOST_TEST(
        complaints(R"("leeftijdsgroepen": [{"naam": "a", "van": 0, "tot": 20}, {"naam": "b", "van": 20}])") ==
        "G96 afspraken/a.json:2:79 deze leeftijdsgroep overlapt 'a'\n");
    BOOST_TEST(complaints(R"("doelgroep": {"gemeenten": ["A"]})")
                   .find("de omschrijving van de doelgroep ontbreekt") != std::string::npos);
    BOOST_TEST(complaints(R"("drempl": 10)") == "G92 afspraken/a.json:2:1 onbekende sleutel 'drempl'\n");
}

// A key is asked for once, so what is wrong with it is said once.
BOOST_AUTO_TEST_CASE(a_key_of_the_wrong_kind_is_told_once) {
    const auto codes = [](const std::string& periode) {
        Diagnostics diagnostics;
        read_agreement("a.json",
                       R"({"schema": 1, "plugin": "p", "financier": "f", "periode": )" + periode + "}",
                       diagnostics);
        std::string result;
        for (const Diagnostic& each : diagnostics.all()) result += each.code.text() + " ";
        return result;
    };
    BOOST_TEST(codes(R"({"van": 2025, "tot": "2025-12-31"})") == "G93 ");
    BOOST_TEST(codes(R"({"van": "", "tot": "2025-12-31"})") == "G96 ");
    BOOST_TEST(codes(R"({"tot": "2025-12-31"})") == "G94 ");
    BOOST_TEST(complaints(R"("leeftijdsgroepen": [{"naam": "a", "van": "nul"}])").find("G93") ==
               complaints(R"("leeftijdsgroepen": [{"naam": "a", "van": "nul"}])").rfind("G93"));
    BOOST_TEST(complaints(R"("trendbreuken": [{"indicator": "a", "vanaf": 2025, "uitleg": "u"}])") ==
               "G93 afspraken/a.json:2:46 bij 'vanaf' hoort een tekst, niet een geheel getal\n");
}

BOOST_AUTO_TEST_CASE(a_period_must_exist_and_run_forward) {
    Diagnostics diagnostics;
    const auto agreement = read_agreement(
        "a.json",
        R"({"schema": 1, "plugin": "p", "financier": "f", "periode": {"van": "2025-02-30", "tot": "2025-12-31"}})",
        diagnostics);
    BOOST_TEST(!agreement);
    BOOST_TEST(found(diagnostics, "G96").message.text() == "'2025-02-30' is geen bestaande datum");
    Diagnostics reversed;
    BOOST_TEST(!read_agreement(
        "a.json",
        R"({"schema": 1, "plugin": "p", "financier": "f", "periode": {"van": "2025-12-31", "tot": "2025-01-01"}})",
        reversed));
    BOOST_TEST(found(reversed, "G96").message.text() == "de periode eindigt voordat zij begint");
    Diagnostics version;
    read_agreement(
        "a.json",
        R"({"schema": 2, "plugin": "p", "financier": "f", "periode": {"van": "2025-01-01", "tot": "2025-12-31"}})",
        version);
    BOOST_TEST(found(version, "G96").message.text() == "dit programma kent schema 1, niet 2");
}

BOOST_AUTO_TEST_CASE(two_agreements_with_one_id_are_told) {
    Folder folder;
    const std::string text =
        R"({"schema": 1, "id": "x", "plugin": "p", "financier": "f", "periode": {"van": "2025-01-01", "tot": "2025-12-31"}})";
    folder.write("afspraken/b.json", text).write("afspraken/a.json", text);
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(administration.agreements.size() == 1U);
    BOOST_TEST(administration.agreement("x") != nullptr);
    BOOST_TEST(administration.agreement("y") == nullptr);
    BOOST_TEST(found(diagnostics, "G57").place.file == "afspraken/b.json");
}

BOOST_AUTO_TEST_SUITE_END()
