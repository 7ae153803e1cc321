// Members with few people are put together with their neighbours before anything is hidden.
#include "disclosure/judge.hpp"
#include "disclosure/merging/merge_choice.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

const Dimension& age_dimension = *find_dimension("leeftijd");
const Dimension& town_dimension = *find_dimension("gemeente");

std::string written(const std::vector<MemberGroup>& groups) {
    std::string text;
    for (const auto& group : groups) {
        text += (text.empty() ? "" : "; ") + group.name + ":";
        for (const auto& part : group.parts) text += " [" + part + "]";
    }
    return text;
}

std::string ages_of(const std::vector<std::int64_t>& people) {
    const std::vector<std::string> names{"0–17 jaar", "18–26 jaar", "27–44 jaar", "45–64 jaar",
                                         "65 jaar en ouder"};
    PeopleByMember table;
    for (std::size_t i = 0; i < people.size(); ++i) table[names[i]] = people[i];
    return written(choose_groups(age_dimension, Agreement{}, {table}));
}

std::string towns_of(const PeopleByMember& table) {
    return written(choose_groups(town_dimension, Agreement{}, {table}));
}

/// A centre with so many people of each birth year and town, one visit each.
Administration visited(const std::vector<std::tuple<std::string, int, int>>& groups) {
    auto administration = empty_administration();
    std::vector<std::string> people, rows;
    for (const auto& [town, year, count] : groups)
        for (int index = 0; index < count; ++index) {
            const std::string name = town + std::to_string(year) + "x" + std::to_string(index);
            people.push_back(name + ";" + town + ";" + std::to_string(year));
            rows.push_back("2025-03-01;" + name + ";1");
        }
    fill(administration, "deelnemers", "deelnemer;gemeente;geboortejaar", people);
    fill(administration, "bezoeken", "datum;deelnemer;aantal", rows);
    return administration;
}

struct Shown {
    Diagnostics diagnostics;
    Publication publication;
    std::string members(std::string_view dimension) const {
        std::string text;
        for (const auto& member : publication.indicator("unieke_bezoekers")->breakdown(dimension)->members)
            text += (text.empty() ? "" : ", ") + member.name + " " + member.value.text();
        return text;
    }
};

Shown shown(const Administration& centre, const Agreement& agreement) {
    Shown result;
    Diagnostics ignored;
    const auto evaluation =
        evaluate(centre, agreement, {visitors({"leeftijd", "gemeente"}), visits()}, nullptr, ignored);
    result.publication = publish(centre, {evaluation}, *make_date(2026, 2, 1), result.diagnostics).front();
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(merge_members_suite)

BOOST_AUTO_TEST_CASE(ages_join_their_neighbours_only_where_needed) {
    BOOST_TEST(ages_of({20, 30, 40, 50, 60}) == "");
    BOOST_TEST(ages_of({0, 30, 40, 50, 60}) == ""); // nobody may be seen
    BOOST_TEST(ages_of({3, 30, 40, 50, 60}) == "0–26 jaar: [0–17 jaar] [18–26 jaar]");
    BOOST_TEST(ages_of({30, 40, 50, 60, 4}) == "45 jaar en ouder: [45–64 jaar] [65 jaar en ouder]");
    BOOST_TEST(ages_of({6, 7, 50, 40, 30}) == "0–26 jaar: [0–17 jaar] [18–26 jaar]");
    BOOST_TEST(ages_of({3, 20, 40, 20, 4}) ==
               "0–26 jaar: [0–17 jaar] [18–26 jaar]; 45 jaar en ouder: [45–64 jaar] [65 jaar en ouder]");
    // 9 and 1 are 10 together, but who knows that both came knows that each is below ten.
    BOOST_TEST(ages_of({9, 1, 40, 50, 60}) == "0–44 jaar: [0–17 jaar] [18–26 jaar] [27–44 jaar]");
}

BOOST_AUTO_TEST_CASE(one_group_of_all_ages_is_no_division) {
    BOOST_TEST(ages_of({2, 2, 2, 2, 2}) == "");
    BOOST_TEST(written(choose_groups(age_dimension, Agreement{}, {{{"0–17 jaar", 3}, {"18–26 jaar", 30}}})) ==
               "");
}

BOOST_AUTO_TEST_CASE(small_towns_become_the_others) {
    BOOST_TEST(towns_of({{"Waterstad", 40}, {"Bosdorp", 30}}) == "");
    BOOST_TEST(towns_of({{"Waterstad", 40}, {"Bosdorp", 8}, {"Zanddorp", 7}}) ==
               "overige gemeenten: [Bosdorp] [Zanddorp]");
    // One small town takes the smallest of the others with it.
    BOOST_TEST(towns_of({{"Waterstad", 40}, {"Bosdorp", 30}, {"Zanddorp", 7}}) ==
               "overige gemeenten: [Bosdorp] [Zanddorp]");
    BOOST_TEST(towns_of({{"Waterstad", 40}, {"Zanddorp", 7}}) == "");
}

BOOST_AUTO_TEST_CASE(all_tables_about_the_same_rows_decide_together) {
    const PeopleByMember visitors{{"0–17 jaar", 20}, {"18–26 jaar", 20}, {"27–44 jaar", 20}};
    const PeopleByMember few{{"0–17 jaar", 20}, {"18–26 jaar", 3}, {"27–44 jaar", 20}};
    BOOST_TEST(choose_groups(age_dimension, Agreement{}, {visitors, few}).size() == 1u);
}

BOOST_AUTO_TEST_CASE(any_number_of_random_bands_is_safe_or_left_alone) {
    std::minstd_rand random(7);
    for (int round = 0; round < 2000; ++round) {
        Agreement agreement;
        PeopleByMember table;
        const int bands = 3 + static_cast<int>(random() % 5);
        for (int band = 0; band < bands; ++band) {
            const std::string name = "band " + std::to_string(band);
            agreement.age_bands.push_back({name, band * 10, band * 10 + 9});
            table[name] = random() % 3 == 0 ? random() % 3 : random() % 30;
        }
        const auto groups = choose_groups(age_dimension, agreement, {table});
        std::size_t parts = 0;
        for (const auto& group : groups) {
            parts += group.parts.size();
            std::int64_t people = 0, filled = 0;
            bool few = false;
            for (const auto& part : group.parts) {
                people += table[part];
                filled += table[part] > 0 ? 1 : 0;
                few |= table[part] > 0 && table[part] < agreement.threshold;
            }
            BOOST_TEST((people == 0 || people - (few ? filled - 1 : 0) >= agreement.threshold));
            BOOST_TEST(group.parts.size() > 1u);
        }
        const std::size_t left = static_cast<std::size_t>(bands) - parts + groups.size();
        BOOST_TEST(left >= 2u);
    }
}

BOOST_AUTO_TEST_CASE(the_report_shows_wider_bands_and_says_so) {
    const auto centre = visited({{"Waterstad", 2010, 4}, {"Waterstad", 2002, 20}, {"Waterstad", 1970, 30}});
    const auto result = shown(centre, agreement_of(2025));
    BOOST_TEST(result.members("leeftijd") == "0–26 jaar 24, 27–44 jaar 0, 45–64 jaar 30, 65 jaar en ouder 0");
    const auto& breakdown = *result.publication.indicator("unieke_bezoekers")->breakdown("leeftijd");
    BOOST_TEST(breakdown.together ==
               "Bij ‘0–26 jaar’ zijn 0–17 jaar en 18–26 jaar samengenomen, omdat het om weinig mensen gaat.");
}

/// The average number of rows of each pair of people: nothing that can be put together.
class HalfOfTheRows : public CodeRunner {
  public:
    std::vector<CodedAnswer> run(const Administration&, const Agreement&, const std::vector<CodedTask>& tasks,
                                 Diagnostics&) override {
        std::vector<CodedAnswer> answers;
        for (const auto& task : tasks)
            answers.push_back({ratio(static_cast<std::int64_t>(task.rows.size()), task.rows.empty() ? 0 : 2),
                               task.rows, true});
        return answers;
    }
};

BOOST_AUTO_TEST_CASE(an_average_is_put_together_and_what_code_worked_out_is_not_shown) {
    const auto centre = visited(
        {{"Waterstad", 1980, 40}, {"Bosdorp", 1980, 8}, {"Zanddorp", 1980, 7}, {"Zandstad", 1980, 12}});
    auto average = indicator("gemiddeld", Unit::Times, "bezoeken", Average{"aantal"});
    auto coded = indicator("per_twee", Unit::Times, "bezoeken", Coded{});
    for (auto* each : {&average, &coded}) {
        each->breakdowns = {"gemeente"};
        each->decimals = 1;
        each->about_people = true;
    }
    Diagnostics diagnostics;
    HalfOfTheRows runner;
    const auto evaluation =
        evaluate(centre, agreement_of(2025), {visitors({"gemeente"}), average, coded}, &runner, diagnostics);
    const auto publication = publish(centre, {evaluation}, *make_date(2026, 2, 1), diagnostics).front();
    const auto members = [&](std::string_view id) {
        std::string text;
        for (const auto& member : publication.indicator(id)->breakdown("gemeente")->members)
            text += (text.empty() ? "" : ", ") + member.name + " " + member.value.text();
        return text;
    };
    BOOST_TEST(members("unieke_bezoekers") == "Waterstad 40, Zandstad 12, overige gemeenten 15");
    BOOST_TEST(members("gemiddeld") == "Waterstad 1,0, Zandstad 1,0, overige gemeenten 1,0");
    // Twenty rows of a pair here; of the small towns together nobody asked the code.
    BOOST_TEST(members("per_twee") == "Waterstad 20,0, Zandstad 6,0, overige gemeenten –");
}

BOOST_AUTO_TEST_CASE(the_agreement_decides_what_belongs_together) {
    const auto centre =
        visited({{"Waterstad", 1970, 40}, {"Bosdorp", 1970, 8}, {"Zanddorp", 1970, 7}, {"Dorp", 1970, 30}});
    auto agreement = agreement_of(2025);
    BOOST_TEST(shown(centre, agreement).members("gemeente") == "Waterstad 40, Dorp 30, overige gemeenten 15");
    agreement.merges = {{"gemeente", "De dorpen", {"Bosdorp", "Zanddorp", "Dorp"}, {}}};
    BOOST_TEST(shown(centre, agreement).members("gemeente") == "Waterstad 40, De dorpen 45");
    agreement.merges.emplace(); // nothing
    BOOST_TEST(shown(centre, agreement).members("gemeente") ==
               "Waterstad 40, Dorp 30, Bosdorp –, Zanddorp –");
    agreement.merges = {{"gemeentes", "De dorpen", {"Bosdorp", "Zanddorp"}, {}}};
    const auto wrong = shown(centre, agreement);
    BOOST_REQUIRE(wrong.diagnostics.warnings() == 1u);
    BOOST_TEST(wrong.diagnostics.all().front().code == "O27");
}

BOOST_AUTO_TEST_CASE(what_stands_together_here_and_apart_there_gives_nobody_away) {
    const auto centre = visited({{"Waterstad", 1970, 40}, {"Bosdorp", 1970, 30}, {"Zanddorp", 1970, 7}});
    auto together = agreement_of(2025);
    together.id = "samen";
    auto apart = agreement_of(2025);
    apart.id = "bosdorp";
    apart.population.municipalities = {"Bosdorp"};
    Diagnostics diagnostics;
    std::vector<Evaluation> evaluations;
    for (const auto& agreement : {together, apart})
        evaluations.push_back(evaluate(centre, agreement, {visitors({"gemeente"})}, nullptr, diagnostics));
    const auto both = publish(centre, evaluations, *make_date(2026, 2, 1), diagnostics);
    const auto& others = both[0].indicator("unieke_bezoekers")->breakdown("gemeente")->members.back();
    BOOST_TEST(others.name == "overige gemeenten");
    // 37 together and 30 of Bosdorp would be the seven of Zanddorp.
    BOOST_TEST((!others.value.open() || !both[1].indicator("unieke_bezoekers")->total.open()));
}

BOOST_AUTO_TEST_SUITE_END()
