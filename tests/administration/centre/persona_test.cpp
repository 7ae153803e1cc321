// Stories: tokens become names, consent is needed, and names that slip in are told.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string persona(std::string_view kind, std::string_view extra, std::string_view id = "P-01",
                    std::string_view alias = "Samira") {
    return R"({"schema": 1, "id": ")" + std::string(id) + R"(", "soort": ")" + std::string(kind) +
           R"(", "alias": ")" + std::string(alias) + "\",\n" + std::string(extra) + "}";
}

} // namespace

BOOST_AUTO_TEST_SUITE(personas)

BOOST_AUTO_TEST_CASE(tokens_become_names) {
    Diagnostics diagnostics;
    const auto found = read_persona(
        "personas/p.json", persona("samengesteld", R"("namen": {"vriend": "Bas"}, "citaat": "Ik ben {{zelf}}",
        "verhaal": [{"kop": "Aanleiding", "tekst": "{{ zelf }} kwam met {{vriend}}."}], "kenmerken": ["30–39 jaar"])"),
        diagnostics);
    BOOST_TEST(said(diagnostics) == "");
    BOOST_REQUIRE(found);
    BOOST_TEST(found->quote == "Ik ben Samira");
    BOOST_TEST(found->story[0].text == "Samira kwam met Bas.");
    BOOST_TEST(found->allowed_for("a", "wmo", today));
}

BOOST_AUTO_TEST_CASE(an_unknown_token_is_shown_at_its_place) {
    Diagnostics diagnostics;
    read_persona(
        "personas/p.json",
        persona("fictief", R"("verhaal": [{"tekst": "Hier is {{zelv}}."}, {"tekst": "open {{zelf"}])"),
        diagnostics);
    BOOST_TEST(said(diagnostics) == "G60 personas/p.json:2:32 '{{zelv}}' is niemand in deze persona\n"
                                    "G60 personas/p.json:2:61 '{{' wordt niet gesloten\n");
    BOOST_TEST(diagnostics.all()[0].help.text() == "gebruik 'zelf'");
    BOOST_TEST(diagnostics.all()[0].place.length == 8U);
}

BOOST_AUTO_TEST_CASE(a_story_of_a_real_person_needs_consent) {
    Diagnostics diagnostics;
    const auto without = read_persona("p.json", persona("interview", R"("citaat": "x")"), diagnostics);
    BOOST_TEST(found(diagnostics, "O01").place.line == 1U);
    BOOST_TEST(!without->allowed_for("a", "wmo", today));
    Diagnostics none;
    const auto one = read_persona(
        "p.json", persona("eigen verhaal", R"("toestemming": {"financiers": ["wmo"], "tot": "2026-02-01"})"),
        none);
    BOOST_TEST(said(none) == "");
    BOOST_TEST(one->allowed_for("afspraak", "wmo", today));
    BOOST_TEST(!one->allowed_for("afspraak", "fonds", today));
    BOOST_TEST(!one->allowed_for("afspraak", "wmo", Date{today.days + 1}));
    const auto gone = read_persona(
        "p.json", persona("interview", R"("toestemming": {"financiers": ["*"], "ingetrokken": true})"), none);
    BOOST_TEST(!gone->allowed_for("afspraak", "wmo", today));
    BOOST_TEST(none.errors() == 0U);
}

BOOST_AUTO_TEST_CASE(the_kind_must_be_known) {
    Diagnostics diagnostics;
    read_persona("p.json", persona("samengestelt", R"("citaat": "x")"), diagnostics);
    BOOST_TEST(diagnostics.all()[0].message.text() == "'samengestelt' is geen soort persona");
    BOOST_TEST(diagnostics.all()[0].help.text() == "gebruik 'samengesteld'");
}

BOOST_AUTO_TEST_CASE(a_name_from_another_story_is_told) {
    Folder folder;
    folder.write("personas/a.json", persona("fictief", R"("citaat": "{{zelf}} en Bas.")"));
    folder.write(
        "personas/b.json",
        persona("fictief", R"("citaat": "Basis en {{zelf}}", "namen": {"vriend": "Samira"})", "P-02", "Bas"));
    folder.write("personas/c.json", persona("fictief", R"("citaat": "x")", "P-02", "Cor"));
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(administration.personas.size() == 2U);
    BOOST_TEST(found(diagnostics, "G61").message.text() ==
               "in dit verhaal staat 'Bas', de naam van persona P-02");
    BOOST_TEST(found(diagnostics, "G62").message.text() == "er zijn twee persona's met id 'P-02'");
}

// Somebody's name where another's belongs: "Ard streeft naar de rol van Ard", which a token cannot say.
BOOST_AUTO_TEST_CASE(a_name_that_is_written_out_is_told) {
    const auto told = [](const std::string& rest, const std::string& id, const std::string& alias) {
        Diagnostics diagnostics;
        read_persona("p.json", persona("fictief", rest, id, alias), diagnostics);
        return found(diagnostics, "G61").message.text();
    };
    BOOST_TEST(told(R"("citaat": "Fatima wil een rol als Fatima.")", "P-01", "Fatima") ==
               "hier staat 'Fatima' uitgeschreven");
    BOOST_TEST(told(R"("citaat": "Met Otto.", "namen": {"vriend": "Otto"})", "P-01", "Fatima") ==
               "hier staat 'Otto' uitgeschreven");
    BOOST_TEST(told(R"("citaat": "Wil zij dat?", "namen": {"vriend": "Wil"})", "P-01", "Fatima") == "");
    Folder folder;
    folder.write("personas/a.json", persona("fictief", R"("citaat": "x")", "P-01", "Fatima"));
    folder.write("personas/b.json", persona("fictief", R"("citaat": "x")", "P-02", "Fatima"));
    folder.write("teksten/over-ons.md", "Lees ook wat Fatima vertelt.\n");
    folder.write("gegevens/deelnemers.csv", "deelnemer\nfatima\np2\n");
    Diagnostics diagnostics;
    folder.read(diagnostics);
    const std::string all = said(diagnostics);
    BOOST_TEST(all.find("'Fatima' is ook de naam van persona P-01") != std::string::npos, all);
    BOOST_TEST(all.find("G61 teksten/over-ons.md:1:14 ") != std::string::npos, all);
    BOOST_TEST(all.find("G46 personas/a.json") != std::string::npos, all);
}

BOOST_AUTO_TEST_SUITE_END()
