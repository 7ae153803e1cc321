// indicatoren.json: read whole, and every fault told with a suggestion.
#include "base/amount/calendar.hpp"
#include "indicator/definition/definition.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace verantwoord;

namespace {

std::vector<Indicator> read(const std::string& list, Diagnostics& diagnostics,
                            const IndicatorSource& others = {}) {
    return read_indicators("nl.test", "indicatoren.json", "{\"schema\": 1, \"indicatoren\": [" + list + "]}",
                           others, diagnostics);
}

/// An indicator with `extra` keys, counting rows of visits unless told otherwise.
std::string with(const std::string& extra, const std::string& unit = "keer",
                 const std::string& table = "bezoeken",
                 const std::string& calculation = R"({"soort": "aantal"})") {
    return R"({"id": "x", "naam": "X", "definitie": "Iets.", "eenheid": ")" + unit + R"(", "tabel": ")" +
           table + R"(", "berekening": )" + calculation + (extra.empty() ? "" : ", " + extra) + "}";
}

std::vector<std::string> codes(const Diagnostics& diagnostics) {
    std::vector<std::string> found;
    for (const auto& diagnostic : diagnostics.all()) found.push_back(diagnostic.code.text());
    return found;
}

void check_code(const std::string& list, const std::string& code, const std::string& help = {}) {
    Diagnostics diagnostics;
    const auto indicators = read(list, diagnostics);
    BOOST_TEST_CONTEXT(list) {
        BOOST_TEST(indicators.empty());
        const auto& all = diagnostics.all();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.code == code; });
        BOOST_REQUIRE(found != all.end());
        BOOST_TEST(found->place.line > 0U);
        if (!help.empty()) BOOST_TEST(found->help.text().find(help) != std::string::npos);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(definition)

BOOST_AUTO_TEST_CASE(a_whole_indicator_is_read) {
    Diagnostics diagnostics;
    const auto indicators = read(
        R"({"id": "uren", "naam": "Uren", "definitie": "De uren.", "eenheid": "uren", "tabel": "openingstijden",
            "berekening": {"soort": "som", "veld": "minuten"}, "waarbij": [{"veld": "soort", "is": ["open", "online"]}],
            "uitsplitsingen": ["locatie", "maand"], "decimalen": 1, "meer_is_beter": false, "bron": "Boek",
            "gecontroleerd_op": "2026-11-01", "code": "IND-01"})",
        diagnostics);
    BOOST_REQUIRE(diagnostics.all().empty());
    BOOST_REQUIRE(indicators.size() == 1U);
    const auto& read_one = indicators.front();
    BOOST_TEST(read_one.id == "uren");
    BOOST_TEST((read_one.unit == Unit::Minutes));
    BOOST_TEST((read_one.additivity == Additivity::Sum));
    BOOST_TEST(std::get<Sum>(read_one.calculation).field == "minuten");
    BOOST_TEST(read_one.conditions.at(0).words.size() == 2U);
    BOOST_TEST(!read_one.about_people);
    BOOST_TEST(!read_one.more_is_better);
    BOOST_TEST(read_one.plugin == "nl.test");
}

BOOST_AUTO_TEST_CASE(rows_with_a_person_are_about_people_unless_said_otherwise) {
    Diagnostics diagnostics;
    BOOST_TEST(read(with("", "aantal"), diagnostics).at(0).about_people);
    BOOST_TEST(read(with("", "keer"), diagnostics).at(0).about_people);
    BOOST_TEST(!read(with("", "aantal", "bijeenkomsten"), diagnostics).at(0).about_people);
    BOOST_TEST(
        !read(with(R"("over_mensen": false)", "aantal", "bijeenkomsten"), diagnostics).at(0).about_people);
    BOOST_TEST(!read(with(R"("over_mensen": false)", "personen", "medewerkers",
                          R"({"soort": "uniek", "veld": "medewerker"})"),
                     diagnostics)
                    .at(0)
                    .about_people);
    // No calculation switches off the protection of people.
    for (const char* table : {"bezoeken", "deelnemers", "deelnames", "vrijwilligers"})
        check_code(with(R"("over_mensen": false)", "aantal", table), "P36");
    check_code(with(R"("over_mensen": false)", "personen", "deelnemers"), "P36");
    check_code(
        with(R"("over_mensen": false)", "personen", "vragenlijst", R"({"soort": "som", "veld": "aantal"})"),
        "P36");
    check_code(
        with(R"("over_mensen": false)", "aantal", "bezoeken", R"({"soort": "uniek", "veld": "deelnemer"})"),
        "P36");
    // What code counts over rows with people only the code knows.
    const std::string code = R"({"soort": "code"})";
    check_code(with(R"("over_mensen": false)", "aantal", "bezoeken", code), "P36");
    BOOST_TEST(read(with("", "euro", "bezoeken", code), diagnostics).at(0).about_people);
    BOOST_TEST(!read(with("", "euro", "bijeenkomsten", code), diagnostics).at(0).about_people);
}

BOOST_AUTO_TEST_CASE(numbers_in_conditions_follow_the_kind_of_the_field) {
    Diagnostics diagnostics;
    const auto indicators = read(
        with(
            R"("waarbij": [{"veld": "datum", "minstens": "2025-02-01"}, {"veld": "deelnemer.geboortejaar", "tussen": [1990, 2000]}])") +
            ",{\"id\": \"y\", \"naam\": \"Y\", \"definitie\": \"Y.\", \"eenheid\": \"aantal\", \"tabel\": "
            "\"vrijwilligers\","
            "\"over_mensen\": true, \"berekening\": {\"soort\": \"aantal\"}, \"waarbij\": [{\"veld\": "
            "\"uren_per_week\", \"minstens\": 4}]}"
            ",{\"id\": \"z\", \"naam\": \"Z\", \"definitie\": \"Z.\", \"eenheid\": \"aantal\", \"tabel\": "
            "\"begroting\","
            "\"berekening\": {\"soort\": \"aantal\"}, \"waarbij\": [{\"veld\": \"begroot\", \"hoogstens\": "
            "12.50}]}",
        diagnostics);
    BOOST_REQUIRE(diagnostics.all().empty());
    BOOST_TEST(indicators.at(0).conditions.at(0).low == make_date(2025, 2, 1)->days);
    BOOST_TEST(indicators.at(0).conditions.at(1).low == 1990);
    BOOST_TEST(indicators.at(0).conditions.at(1).high == 2000);
    BOOST_TEST(indicators.at(1).conditions.at(0).low == 240);
    BOOST_TEST(indicators.at(2).conditions.at(0).high == 1250);
}

BOOST_AUTO_TEST_CASE(every_fault_has_its_message_and_a_suggestion) {
    check_code(with("", "keer", "bezoken"), "P20", "bezoeken");
    check_code(with("", "personen", "bezoeken", R"({"soort": "uniek", "veld": "deelnmer"})"), "P21",
               "'deelnemer'");
    check_code(with(R"("waarbij": [{"veld": "deelnemer.gemeent", "is": "A"}])"), "P21", "deelnemer.gemeente");
    check_code(with(R"("uitsplitsingen": ["geslagt"])"), "P22", "geslacht");
    check_code(with(R"("uitsplitsingen": ["geslacht"])", "aantal", "begroting"), "P23");
    check_code(with("", "uren", "bezoeken", R"({"soort": "som"})"), "P24");
    check_code(with("", "keer", "bezoeken", R"({"soort": "tel"})"), "P24");
    check_code(with("", "keer", "bezoeken", R"({"soort": "aantal", "veld": "datum"})"), "P24");
    check_code(with("", "personen", "bezoeken", R"({"soort": "stand", "veld": "deelnemer"})"), "P24",
               "uniek");
    check_code(with(R"("waarbij": [{"veld": "soort"}])"), "P25");
    check_code(with(R"("waarbij": [{"veld": "soort", "is": "a", "niet": "b"}])"), "P25");
    check_code(with(R"("waarbij": [{"veld": "datum", "minstens": 2025}])"), "P26");
    check_code(with(R"("waarbij": [{"veld": "datum", "is": "2025-01-01"}])"), "P26", "minstens");
    check_code(with(R"("waarbij": [{"veld": "soort", "minstens": 1}])"), "P26");
    check_code(with(R"("waarbij": [{"veld": "aantal", "tussen": [3, 1]}])"), "P26");
    check_code(with(R"("waarbij": [{"veld": "aantal", "tussen": [3]}])"), "P26");
    check_code(with(R"("waarbij": [{"veld": "soort", "is": "opn"}])", "aantal", "openingstijden"), "P27",
               "open");
    check_code(with("", "personen", "openingstijden", R"({"soort": "som", "veld": "minuten"})"), "P29",
               "uren");
    check_code(with("", "euro"), "P29");
    check_code(with("", "stuks"), "P29");
    check_code(with("", "keer", "bezoeken", R"({"soort": "som", "veld": "soort"})"), "P35");
    check_code(R"({"verwijzing": "basis:bestaat_niet"})", "P30");
    check_code(R"({"verwijzing": "basis"})", "P30");
    check_code(with(R"("decimalen": 9)"), "P34");
    check_code(with(R"("gecontroleerd_op": "2026-13-01")"), "P34");
    check_code(with(R"("onbekend": 1)"), "P92");
}

BOOST_AUTO_TEST_CASE(all_faults_of_a_file_are_reported_at_once) {
    Diagnostics diagnostics;
    read(with("", "keer", "bezoken") + "," + with(R"("uitsplitsingen": ["geslagt"])") + "," +
             with("", "stuks", "bezoeken", R"({"soort": "uniek", "veld": "nietje"})"),
         diagnostics);
    const auto found = codes(diagnostics);
    for (const auto* code : {"P20", "P22", "P29", "P21"})
        BOOST_TEST(std::count(found.begin(), found.end(), code) == 1, code);
}

BOOST_AUTO_TEST_CASE(an_id_stands_once) {
    Diagnostics diagnostics;
    BOOST_TEST(read(with("") + "," + with(""), diagnostics).size() == 1U);
    BOOST_TEST(codes(diagnostics) == std::vector<std::string>{"P28"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_reference_brings_the_definition_and_may_change_words_and_breakdowns) {
    Indicator basis;
    basis.id = "bezoeken";
    basis.name = "Bezoeken";
    basis.plugin = "nl.basis";
    basis.table = "bezoeken";
    basis.breakdowns = {"maand"};
    const IndicatorSource others = [&](std::string_view plugin, std::string_view id) -> const Indicator* {
        return plugin == "basis" && id == "bezoeken" ? &basis : nullptr;
    };
    Diagnostics diagnostics;
    const auto indicators =
        read(R"({"verwijzing": "basis:bezoeken", "naam": "Binnenlopers", "uitsplitsingen": ["gemeente"]})",
             diagnostics, others);
    BOOST_REQUIRE(diagnostics.all().empty());
    BOOST_TEST(indicators.at(0).name == "Binnenlopers");
    BOOST_TEST(indicators.at(0).plugin == "nl.basis");
    BOOST_TEST(indicators.at(0).breakdowns == std::vector<std::string>{"gemeente"},
               boost::test_tools::per_element());
    read(R"({"verwijzing": "basis:bezoeken", "eenheid": "keer"})", diagnostics, others);
    BOOST_TEST(codes(diagnostics) == std::vector<std::string>{"P92"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_halves_of_a_proportion_must_be_there_and_be_counted_themselves) {
    const std::string proportion =
        R"({"id": "deel", "naam": "Deel", "definitie": "Deel.", "eenheid": "procent", "berekening": {"soort": "verhouding", "teller": "x", "noemer": "%"}})";
    const auto of = [&](const std::string& denominator) {
        auto made = proportion;
        return made.replace(made.find('%'), 1, denominator);
    };
    Diagnostics good;
    BOOST_TEST(read(with("") + "," + of("x"), good).size() == 2U);
    BOOST_TEST(good.all().empty());
    Diagnostics missing;
    BOOST_TEST(read(with("") + "," + of("y"), missing).size() == 1U);
    BOOST_TEST(codes(missing) == std::vector<std::string>{"P31"}, boost::test_tools::per_element());
    Diagnostics itself;
    BOOST_TEST(read(with("") + "," + of("deel"), itself).size() == 1U);
    BOOST_TEST(codes(itself) == std::vector<std::string>{"P32"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(broken_json_and_wrong_shapes_are_messages) {
    for (const auto* bytes :
         {"", "{", "[]", "3", "{\"schema\": 2, \"indicatoren\": []}", "{\"schema\": 1}",
          "{\"schema\": 1, \"indicatoren\": [3, null, [], {}]}", "{\"schema\": 1, \"indicatoren\": {}}"}) {
        Diagnostics diagnostics;
        BOOST_TEST(read_indicators("p", "f", bytes, {}, diagnostics).empty());
        BOOST_TEST(diagnostics.errors() > 0U, bytes);
    }
}

BOOST_AUTO_TEST_CASE(rows_are_no_persons_where_somebody_can_have_more_of_them) {
    const auto said = [](const std::string& table, const std::string& calculation,
                         const std::string& unit = "personen") {
        Diagnostics diagnostics;
        BOOST_TEST(read(with("", unit, table, calculation), diagnostics).size() == 1U);
        if (diagnostics.all().empty()) return std::string();
        BOOST_TEST(diagnostics.all().front().code.text() == "P48");
        BOOST_TEST((diagnostics.all().front().severity == Severity::Warning));
        return diagnostics.all().front().help.text();
    };
    const std::string rows = R"({"soort": "aantal"})";
    for (const char* table : {"bezoeken", "deelnames", "rollen", "overgangen", "certificaten"})
        BOOST_TEST(said(table, rows) == "gebruik { \"soort\": \"uniek\", \"veld\": \"deelnemer\" } voor "
                                        "verschillende mensen, of tel in 'keer'",
                   table);
    BOOST_TEST(said("vrijwilligers", rows).find("\"vrijwilliger\"") != std::string::npos);
    BOOST_TEST(said("medewerkers", rows).find("\"medewerker\"") != std::string::npos);
    BOOST_TEST(said("bijeenkomsten", rows).find("kies een tabel met mensen") != std::string::npos);
    BOOST_TEST(said("bezoeken", R"({"soort": "som", "veld": "aantal"})").find("uniek") != std::string::npos);
    // Each row of the participants is another person; heads on a list may be added up; a unique count is
    // right.
    BOOST_TEST(said("deelnemers", rows).empty());
    BOOST_TEST(said("vragenlijst", R"({"soort": "som", "veld": "aantal"})").empty());
    BOOST_TEST(said("bezoeken", R"({"soort": "uniek", "veld": "deelnemer"})").empty());
    BOOST_TEST(said("bezoeken", rows, "keer").empty());
    Diagnostics picked;
    read(with(R"("waarbij": [{"veld": "voorziening", "is": "geen"}])", "personen", "voorzieningen",
              R"({"soort": "som", "veld": "aantal"})"),
         picked);
    BOOST_TEST(picked.all().empty());
}

BOOST_AUTO_TEST_CASE(conditions_that_exclude_each_other_are_refused) {
    const auto conditions = [](const std::string& list) { return with("\"waarbij\": [" + list + "]"); };
    for (
        const char* list :
        {R"({"veld": "deelnemer.geboortejaar", "minstens": 1965}, {"veld": "deelnemer.geboortejaar", "hoogstens": 1960})",
         R"({"veld": "aantal", "tussen": [1, 3]}, {"veld": "locatie", "is": "kade"}, {"veld": "aantal", "tussen": [4, 6]})",
         R"({"veld": "datum", "hoogstens": "2024-12-31"}, {"veld": "datum", "minstens": "2025-01-01"})",
         R"({"veld": "aantal", "gevuld": false}, {"veld": "aantal", "minstens": 2})",
         R"({"veld": "aantal", "minstens": 2}, {"veld": "aantal", "gevuld": false})",
         R"({"veld": "locatie", "is": ["kade", "plein"]}, {"veld": "locatie", "is": "haven"})",
         R"({"veld": "locatie", "is": ["Kade"]}, {"veld": "locatie", "niet": ["kade", "plein"]})",
         R"({"veld": "locatie", "niet": "kade"}, {"veld": "locatie", "is": "kade"})",
         R"({"veld": "locatie", "gevuld": true}, {"veld": "locatie", "gevuld": false})",
         R"({"veld": "locatie", "gevuld": true}, {"veld": "locatie", "is": ""})"})
        check_code(conditions(list), "P49", "de eerste staat op regel 1");
    for (
        const char* list :
        {R"({"veld": "deelnemer.geboortejaar", "minstens": 1960}, {"veld": "deelnemer.geboortejaar", "hoogstens": 1960})",
         R"({"veld": "locatie", "is": ["kade", "plein"]}, {"veld": "locatie", "is": ["plein", "haven"]})",
         R"({"veld": "locatie", "is": ["kade", "plein"]}, {"veld": "locatie", "niet": "kade"})",
         R"({"veld": "locatie", "niet": "kade"}, {"veld": "locatie", "gevuld": false})",
         R"({"veld": "aantal", "minstens": 2}, {"veld": "aantal", "gevuld": true})",
         R"({"veld": "deelnemer.geslacht", "is": "vrouw"}, {"veld": "locatie", "is": "kade"})"}) {
        Diagnostics diagnostics;
        BOOST_TEST(read(conditions(list), diagnostics).size() == 1U, list);
        BOOST_TEST(diagnostics.all().empty(), list);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_list_of_words_is_refused) {
    check_code(with(R"("waarbij": [{"veld": "deelnemer.geslacht", "is": []}])"), "P26", "minstens één woord");
    check_code(with(R"("waarbij": [{"veld": "locatie", "niet": []}])"), "P26",
               "sluit de voorwaarde niets uit");
}

BOOST_AUTO_TEST_SUITE_END()
