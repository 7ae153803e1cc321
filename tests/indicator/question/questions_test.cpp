// The files with which a plugin asks more than figures: what is read, what is referred to, and what is
// refused.
#include "indicator/question/question_set.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

namespace {

const QuestionSource nobody = [](std::string_view) { return nullptr; };

std::string said(const Diagnostics& diagnostics) {
    std::string codes;
    for (const auto& each : diagnostics.all()) codes += (codes.empty() ? "" : " ") + each.code.text();
    return codes;
}

constexpr const char* source = R"("bron": "b", "gecontroleerd_op": "2026-11-24")";

std::string file(const std::string& list, const std::string& entries) {
    return R"({"schema": 1, ")" + list + R"(": [)" + entries + "]}";
}

} // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_AUTO_TEST_CASE(a_reference_takes_over_a_list_and_may_choose_points) {
    QuestionSet basis;
    Checklist list;
    list.id = "eisen";
    list.points.resize(2);
    list.points[0].id = "A", list.points[1].id = "B";
    basis.checklists = {list};
    const QuestionSource others = [&](std::string_view plugin) {
        return plugin == "basis" ? &basis : nullptr;
    };
    Diagnostics diagnostics;
    const auto whole =
        read_checklists("l.json", file("lijsten", R"({"verwijzing": "basis:eisen"})"), others, diagnostics);
    BOOST_TEST(whole.at(0).points.size() == 2U);
    const auto chosen = read_checklists(
        "l.json", file("lijsten", R"({"verwijzing": "basis:eisen", "punten": ["B"]})"), others, diagnostics);
    BOOST_REQUIRE(chosen.at(0).points.size() == 1U);
    BOOST_TEST(chosen.at(0).points.front().id == "B");
    BOOST_TEST(said(diagnostics) == "");
    read_checklists("l.json", file("lijsten", R"({"verwijzing": "basis:eissen"})"), others, diagnostics);
    BOOST_TEST(said(diagnostics) == "P42");
    BOOST_TEST(diagnostics.all().front().help.text() == "gebruik 'eisen'");
}

BOOST_AUTO_TEST_CASE(texts_need_a_source_and_a_name_of_their_own) {
    Diagnostics diagnostics;
    const std::string plan =
        std::string(R"({"tekst": "plan", "naam": "Plan", "vraag": "Wat?", "verplicht": true, )") + source +
        "}";
    const auto texts = read_narratives("t.json", file("teksten", plan + "," + plan), nobody, diagnostics);
    BOOST_REQUIRE(texts.size() == 1U);
    BOOST_TEST(texts.front().required);
    BOOST_TEST(said(diagnostics) == "P43");
    Diagnostics without;
    BOOST_TEST(read_narratives("t.json",
                               file("teksten", R"({"tekst": "plan", "naam": "Plan", "vraag": "Wat?"})"),
                               nobody, without)
                   .empty());
    BOOST_TEST(said(without) == "P94 P94");
}

BOOST_AUTO_TEST_CASE(a_register_shows_no_people) {
    const auto read = [](const std::string& table, const std::string& column) {
        Diagnostics diagnostics;
        const auto listings = read_listings(
            "o.json",
            file("overzichten", R"({"id": "o", "naam": "O", "zin": "Z.", "tabel": ")" + table +
                                    R"(", "kolommen": {")" + column + R"(": "K"}, )" + source + "}"),
            nobody, diagnostics);
        return listings.empty() ? said(diagnostics) : "goed";
    };
    BOOST_TEST(read("partners", "partner") == "goed");
    BOOST_TEST(read("samenwerking", "partner.bereik") == "goed");
    BOOST_TEST(read("vrijwilligers", "rol") == "P44");
    BOOST_TEST(read("medewerkers", "functie") == "P44");
    BOOST_TEST(read("verwijzingen", "soort") == "P44");
    BOOST_TEST(read("deelnemers", "gemeente") == "P44");
    BOOST_TEST(read("partners", "telefoon") == "P21");
    BOOST_TEST(read("partner", "partner") == "P96");
}

BOOST_AUTO_TEST_CASE(a_rule_names_what_exists) {
    std::vector<Indicator> indicators(2);
    indicators[0].id = "a", indicators[1].id = "b";
    indicators[0].breakdowns = {"locatie"};
    const auto read = [&](const std::string& body) {
        Diagnostics diagnostics;
        const auto rules = read_rules(
            "r.json",
            file("regels", R"({"id": "r", "vraag": "?", "doe": "kijk", )" + body + ", " + source + "}"),
            nobody, indicators, diagnostics);
        return rules.empty() ? said(diagnostics) : "goed";
    };
    BOOST_TEST(read(R"("soort": "hoogstens", "links": "a", "rechts": "b", "per": "locatie")") == "goed");
    BOOST_TEST(read(R"("soort": "som", "delen": ["a"], "geheel": "b", "ernst": "fout")") == "goed");
    BOOST_TEST(read(R"("soort": "tussen", "indicator": "a", "van": "1", "tot": "2,5")") == "goed");
    BOOST_TEST(read(R"("soort": "niet lager dan vorig jaar", "indicator": "a")") == "goed");
    BOOST_TEST(read(R"("soort": "hoogstens", "links": "a", "rechts": "c")") == "P96");
    BOOST_TEST(read(R"("soort": "hoogstens", "links": "a", "rechts": "b", "per": "maand")") == "P96");
    BOOST_TEST(read(R"("soort": "tussen", "indicator": "a", "van": "1.5", "tot": "2")") == "P96");
}

BOOST_AUTO_TEST_CASE(a_percentage_of_the_sector_must_follow_or_be_explained) {
    const auto read = [](const std::string& item) {
        Diagnostics diagnostics;
        read_sector(
            "s.json",
            R"({"schema": 1, "naam": "S", "jaar": 2024, "aantal": 25, "van": 49, "bron": "b", "zin": "z", "cijfers": [)" +
                item + "]}",
            diagnostics);
        return said(diagnostics);
    };
    BOOST_TEST(read(R"({"groep": "g", "naam": "n", "aantal": 10, "gedrukt": "37 %"})") == "P45");
    BOOST_TEST(read(R"({"groep": "g", "naam": "n", "aantal": 10, "gedrukt": "40 %"})") == "");
    BOOST_TEST(
        read(
            R"({"groep": "g", "naam": "n", "aantal": 10, "gedrukt": "37 %", "opmerking": "De bron vergist zich."})") ==
        "");
    BOOST_TEST(read(R"({"groep": "g", "naam": "n", "aantal": 26})") == "P96");
}

BOOST_AUTO_TEST_SUITE_END()
