// Two numbers that seem one person, one number with two rows, and for whom a story may be read.
#include <boost/test/unit_test.hpp>

#include "administration/odd/twin_numbers.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

constexpr const char* pair_id = "een-mens:101 en 2044";

std::string five_visits(const std::string& number, const std::string& month) {
    std::string rows;
    for (const char* day : {"03", "10", "17", "24", "28"})
        rows += std::string(day) + "-" + month + ";" + number + "\n";
    return rows;
}

/// 101 comes until February, 2044 from March on; others come all the time.
struct Cards {
    Folder folder;
    Diagnostics diagnostics;
    Administration administration;

    Cards() {
        folder.write("centrum.json", R"({"schema": 1, "naam": "De Brug"})");
        write("gegevens/deelnemers.csv",
              "deelnemer;geslacht;geboortejaar;gemeente;ingeschreven\n"
              "101;vrouw;1980;Waterstad;01-02-2020\n2044;vrouw;1980;Waterstad;01-03-2025\n"
              "300;vrouw;1970;Waterstad;\n301;man;1980;Waterstad;\n");
        write("gegevens/bezoeken.csv", "datum;deelnemer\n" + five_visits("101", "01-2025") +
                                           five_visits("101", "02-2025") + five_visits("2044", "03-2025") +
                                           five_visits("300", "01-2025") + five_visits("300", "03-2025") +
                                           five_visits("301", "02-2025") + five_visits("301", "03-2025"));
    }
    Cards& write(const std::string& name, std::string_view bytes) {
        folder.write(name, bytes);
        return *this;
    }
    Cards& answer(const char* word) {
        KeptAnswers kept;
        kept.put(pair_id, word);
        return write(std::string(KeptAnswers::shown_name), kept.json());
    }
    Cards& read() {
        diagnostics = {};
        administration = folder.read(diagnostics);
        return *this;
    }
    std::size_t numbers(std::string_view table) const {
        const Column& column = administration.table(table).at("deelnemer");
        std::vector<Dictionary::Code> codes = column.codes;
        std::sort(codes.begin(), codes.end());
        return static_cast<std::size_t>(std::unique(codes.begin(), codes.end()) - codes.begin());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(people)

BOOST_AUTO_TEST_CASE(an_old_and_a_new_card_are_asked_about) {
    Cards cards;
    cards.read();
    BOOST_REQUIRE(cards.administration.questions.size() == 1U);
    const Question& asked = cards.administration.questions[0];
    BOOST_TEST(asked.id == pair_id);
    BOOST_TEST(asked.asks.text() ==
               "'101' kwam op 28\u00a0februari 2025 voor het laatst en '2044' op 3\u00a0maart 2025 "
               "voor het eerst, met "
               "hetzelfde "
               "geboortejaar, dezelfde gemeente en hetzelfde geslacht; zijn dat twee mensen?");
    BOOST_TEST(cards.numbers("bezoeken") == 4U);
    cards.answer("twee mensen").read();
    BOOST_TEST(cards.administration.questions.empty());
    BOOST_TEST(cards.numbers("bezoeken") == 4U);
}

BOOST_AUTO_TEST_CASE(one_person_has_one_number_in_all_tables_and_lists) {
    Cards cards;
    cards.write("gegevens/bijeenkomsten.csv",
                "activiteit;datum;locatie;deelnemers;afgerond\nK;10-02-2025;kade;101, 300;101\n"
                "K;17-03-2025;kade;2044, 300;\n");
    cards.write("gegevens/rollen.csv",
                "deelnemer;rol;startdatum;einddatum\n101;bezoeker;01-01-2025;28-02-2025\n"
                "2044;vrijwilliger;01-03-2025;\n");
    cards.answer("een mens").read();
    BOOST_TEST(cards.administration.questions.empty());
    BOOST_TEST(cards.numbers("bezoeken") == 3U);
    BOOST_TEST(cards.numbers("deelnames") == 2U);
    BOOST_TEST(text_at(cards.administration.table("certificaten"), "deelnemer", 0) == "2044");
    BOOST_TEST(cards.administration.table("overgangen").rows() == 1U); // from visitor to volunteer
    const Table& people = cards.administration.table("deelnemers");
    BOOST_TEST(people.rows() == 3U);
    BOOST_TEST(text_at(people, "deelnemer", 0) == "2044");
    BOOST_TEST(day_at(people, "ingeschreven", 0) == "2020-02-01");
    BOOST_TEST(cards.diagnostics.errors() == 0U);
    BOOST_TEST(found(cards.diagnostics, "G13").message.empty());
    // Next year the old number is gone from the lists; the answer still holds and harms nobody.
    cards.write("gegevens/bezoeken.csv", "datum;deelnemer\n" + five_visits("2044", "01-2026"));
    BOOST_TEST(cards.read().diagnostics.errors() == 0U);
}

// The answers lie in the order of their letters: "10 en 11" before "9 en 10".
BOOST_AUTO_TEST_CASE(who_had_three_cards_has_the_last_one) {
    Cards cards;
    cards.write("gegevens/deelnemers.csv",
                "deelnemer;geslacht;geboortejaar;gemeente\n9;vrouw;1980;Waterstad\n");
    cards.write("gegevens/bezoeken.csv", "datum;deelnemer\n03-01-2025;9\n03-02-2025;10\n03-03-2025;11\n");
    cards.write(std::string(KeptAnswers::shown_name), R"({"schema": 1, "antwoorden": {
        "een-mens:9 en 10": "een mens", "een-mens:10 en 11": "een mens"}})");
    cards.read();
    BOOST_TEST(cards.numbers("bezoeken") == 1U);
    BOOST_TEST(text_at(cards.administration.table("bezoeken"), "deelnemer", 0) == "11");
    BOOST_TEST(text_at(cards.administration.table("deelnemers"), "deelnemer", 0) == "11");
}

BOOST_AUTO_TEST_CASE(what_is_nothing_special_is_not_asked) {
    Cards other_town;
    other_town.write("gegevens/deelnemers.csv",
                     "deelnemer;geslacht;geboortejaar;gemeente\n101;vrouw;1980;Waterstad\n"
                     "2044;vrouw;1980;Dijkdorp\n");
    BOOST_TEST(other_town.read().administration.questions.empty());
    Cards unknown_year;
    unknown_year.write("gegevens/deelnemers.csv",
                       "deelnemer;geslacht;geboortejaar;gemeente\n101;vrouw;;Waterstad\n"
                       "2044;vrouw;;Waterstad\n");
    BOOST_TEST(unknown_year.read().administration.questions.empty());
    Cards together; // both came in February
    together.write("gegevens/deelnemers.csv",
                   "deelnemer;geslacht;geboortejaar;gemeente\n101;vrouw;1980;Waterstad\n"
                   "2044;vrouw;1980;Waterstad\n");
    together.write("gegevens/bezoeken.csv",
                   "datum;deelnemer\n" + five_visits("101", "02-2025") + five_visits("2044", "02-2025"));
    BOOST_TEST(together.read().administration.questions.empty());
    Cards long_gap;
    long_gap.write("gegevens/bezoeken.csv",
                   "datum;deelnemer\n" + five_visits("101", "01-2025") + five_visits("2044", "06-2025"));
    BOOST_TEST(long_gap.read().administration.questions.empty());
    Cards seldom;
    seldom.write("gegevens/bezoeken.csv",
                 "datum;deelnemer\n" + five_visits("101", "02-2025") + "03-03-2025;2044\n");
    BOOST_TEST(seldom.read().administration.questions.empty());
}

// Where everybody comes for a month and goes, it says nothing that two who follow each other are alike.
BOOST_AUTO_TEST_CASE(where_many_follow_each_other_it_is_chance) {
    std::string people = "deelnemer;geslacht;geboortejaar;gemeente\n", visits = "datum;deelnemer\n";
    for (int month = 1; month <= 9; ++month)
        for (int each = 0; each < 4; ++each) {
            const std::string number = std::to_string(month * 10 + each);
            people += number + ";vrouw;" + std::to_string(1950 + each * 9 + month % 2) + ";Waterstad\n";
            visits += five_visits(number, "0" + std::to_string(month) + "-2025");
        }
    Folder folder;
    folder.write("gegevens/deelnemers.csv", people).write("gegevens/bezoeken.csv", visits);
    Diagnostics diagnostics;
    for (const Question& each : folder.read(diagnostics).questions)
        BOOST_TEST(each.code != "V07", each.asks.text());
}

BOOST_AUTO_TEST_CASE(one_number_on_two_rows_gets_the_advice_that_helps) {
    const auto help = [](const char* first, const char* second) {
        const Reading reading("deelnemers.csv",
                              std::string("deelnemer;geslacht;geboortejaar;gemeente\n101;") + first +
                                  "\n101;" + second + "\n");
        return reading.found("G21").help.text();
    };
    BOOST_TEST(
        help("vrouw;1980;Waterstad", "vrouw;1980;Dijkdorp").starts_with("verhuisd? zet in de kolom 'vanaf'"));
    BOOST_TEST(help("vrouw;1980;Waterstad", "vrouw;1981;Waterstad").find("het goede geboortejaar") !=
               std::string::npos);
    BOOST_TEST(help("vrouw;1980;Waterstad", "vrouw;1980;")
                   .starts_with("is het één mens: houd een van beide regels"));
    for (const char* other : {"vrouw;1980;Dijkdorp", "vrouw;1981;Waterstad", "man;1980;Waterstad"})
        BOOST_TEST(help("vrouw;1980;Waterstad", other)
                       .find("zijn het twee mensen: geef een van de twee een eigen nummer") !=
                   std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

std::string agreement(const std::string& id, const std::string& funder, int year) {
    const std::string text = std::to_string(year);
    return R"({"schema": 1, "id": ")" + id + R"(", "plugin": "wmo", "financier": ")" + funder +
           R"(", "periode": {"van": ")" + text + R"(-01-01", "tot": ")" + text + "-12-31\"}}";
}

struct Story {
    Folder folder;
    Diagnostics diagnostics;
    std::vector<std::string> funders;

    Story& agree(const std::string& id, const std::string& funder, int year) {
        folder.write("afspraken/" + id + ".json", agreement(id, funder, year));
        return *this;
    }
    Story& read(const std::string& allowed) {
        folder.write("personas/p.json", R"({"schema": 1, "id": "p", "alias": "Ayse", "soort": "eigen verhaal",
            "basis": "x", "privacyverklaring": "x", "verhaal": [{"kop": "a", "tekst": "{{zelf}} kwam."}],
            "toestemming": {"financiers": [")" +
                                            allowed + R"("], "tot": "2027-12-31"}})");
        funders = folder.read(diagnostics).personas.at(0).consented_funders;
        return *this;
    }
    Diagnostic said() const { return found(diagnostics, "G47"); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(consents)

BOOST_AUTO_TEST_CASE(the_name_of_a_funder_is_its_one_agreement_of_each_period) {
    Story story;
    story.agree("wmo-2024", "Gemeente Duinstad", 2024).agree("wmo-2025", "Gemeente Duinstad", 2025);
    story.agree("fonds", "Fonds X", 2025).read("gemeente duinstad");
    BOOST_TEST(story.funders == (std::vector<std::string>{"wmo-2024", "wmo-2025"}),
               boost::test_tools::per_element());
    BOOST_CHECK(story.said().severity == Severity::Note);
    BOOST_TEST(
        story.said().message.text() ==
        "de toestemming voor 'gemeente duinstad' is gelezen als toestemming voor wmo-2024 en wmo-2025");
}

BOOST_AUTO_TEST_CASE(two_agreements_of_one_funder_in_one_period_need_the_id) {
    Story story;
    story.agree("wmo", "Gemeente Duinstad", 2025)
        .agree("iza", "Gemeente Duinstad", 2025)
        .read("Gemeente Duinstad");
    BOOST_TEST(story.funders.empty());
    BOOST_CHECK(story.said().severity == Severity::Error);
    BOOST_TEST(story.said().help.text() == "schrijf bij \"financiers\" voor welke afspraak: iza, wmo");
    BOOST_TEST(story.said().place.file == "personas/p.json");
    BOOST_TEST(story.said().place.line == 3U);
}

BOOST_AUTO_TEST_CASE(what_is_no_agreement_plugin_or_funder_is_an_error_with_the_nearest_id) {
    Story story;
    story.agree("wmo-2025", "Gemeente Duinstad", 2025).read("wmo-2052");
    BOOST_CHECK(story.said().severity == Severity::Error);
    BOOST_TEST(story.said().message.text() == "er is geen afspraak, plugin of financier die 'wmo-2052' heet");
    BOOST_TEST(story.said().help.text() == "gebruik 'wmo-2025'");
    Story none;
    none.read("Gemeente Duinstad");
    BOOST_CHECK(none.said().severity == Severity::Error);
}

BOOST_AUTO_TEST_CASE(ids_plugins_and_everybody_are_known_also_of_an_agreement_with_a_fault) {
    for (const char* known : {"wmo-2025", "wmo", "*", "stuk"}) {
        Story story;
        story.folder.write("afspraken/stuk.json", "{");
        story.agree("wmo-2025", "Gemeente Duinstad", 2025).read(known);
        BOOST_TEST(story.said().message.empty(), known);
        BOOST_TEST(story.funders.size() == 1U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
