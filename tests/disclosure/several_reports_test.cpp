// What reports give away together, and what was published before.
#include "disclosure/counts/count_scope.hpp"
#include "disclosure/judge.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// So many people of each municipality, one visit each.
Administration visited_by_town(const std::vector<std::pair<std::string, int>>& towns) {
    auto administration = empty_administration();
    std::vector<std::string> people, rows;
    for (const auto& [town, count] : towns)
        for (int index = 0; index < count; ++index) {
            people.push_back(town + std::to_string(index) + ";" + town);
            rows.push_back("2025-03-01;" + town + std::to_string(index) + ";1");
        }
    fill(administration, "deelnemers", "deelnemer;gemeente", people);
    fill(administration, "bezoeken", "datum;deelnemer;aantal", rows);
    return administration;
}

Agreement agreement_about(std::string id, std::vector<std::string> municipalities = {}) {
    auto agreement = agreement_of(2025);
    agreement.id = std::move(id);
    agreement.funder = agreement.id;
    agreement.population.municipalities = std::move(municipalities);
    return agreement;
}

struct JudgedTogether {
    Diagnostics diagnostics;
    std::vector<Publication> publications;
    std::string total(std::size_t report, std::string_view id = "unieke_bezoekers") const {
        return publications[report].indicator(id)->total.text();
    }
    std::string members(std::size_t report, std::string_view dimension) const {
        std::string shown;
        for (const auto& member :
             publications[report].indicator("unieke_bezoekers")->breakdown(dimension)->members)
            shown += (shown.empty() ? "" : ", ") + member.name + " " + member.value.text();
        return shown;
    }
};

JudgedTogether judge(const Administration& centre, const std::vector<Agreement>& agreements,
                     const EarlierPublications& before = {}) {
    JudgedTogether judged;
    Diagnostics ignored;
    std::vector<Evaluation> evaluations;
    for (const auto& agreement : agreements)
        evaluations.push_back(
            evaluate(centre, agreement, {visitors({"gemeente"}), visits()}, nullptr, ignored));
    judged.publications = publish(centre, evaluations, today, judged.diagnostics, before);
    return judged;
}

EarlierPublications printed(const std::string& agreement, std::map<std::string, std::string> figures) {
    return EarlierPublications(
        {{agreement, agreement, name(calendar_year(2025)), "het definitieve verslag", std::move(figures)}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(several_reports)

BOOST_AUTO_TEST_CASE(reports_about_a_town_and_about_everybody_do_not_tell_of_the_few_others) {
    const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", 3}});
    const auto apart = judge(centre, {agreement_about("allen")});
    BOOST_TEST(apart.total(0) == "43");
    const auto together =
        judge(centre, {agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})});
    BOOST_TEST(together.total(0) == "43");
    BOOST_TEST(together.total(1) == "–"); // 43 − 40 would be the three of Zandstad
    const auto enough = judge(visited_by_town({{"Waterstad", 40}, {"Zandstad", 30}}),
                              {agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})});
    BOOST_TEST(enough.total(1) == "40");
}

BOOST_AUTO_TEST_CASE(what_is_hidden_because_of_another_agreement_is_told_once) {
    const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", 3}});
    const auto together =
        judge(centre, {agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})});
    std::vector<std::string> notes;
    for (const auto& each : together.diagnostics.all())
        if (each.code == "O29") notes.push_back(each.message.text());
    BOOST_REQUIRE(notes.size() == 1u);
    BOOST_TEST(notes[0].starts_with("in het verslag voor gemeente is 'Bezoeken' verborgen, "
                                    "omdat het verslag voor allen bijna dezelfde mensen telt"),
               notes[0]);
    const auto alone = judge(centre, {agreement_about("gemeente", {"Waterstad"})});
    BOOST_TEST(alone.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(the_town_of_one_report_is_the_member_of_another) {
    const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", 3}, {"Bosdorp", 50}});
    const auto together =
        judge(centre, {agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})});
    // Waterstad stands with Zandstad in the one report, so alone in the other it would tell Zandstad.
    BOOST_TEST(together.members(0, "gemeente") == "Bosdorp 50, overige gemeenten 43");
    BOOST_TEST(together.total(1) == "–");
}

BOOST_AUTO_TEST_CASE(the_stricter_threshold_counts_where_a_figure_stands_twice) {
    auto strict = agreement_about("streng");
    strict.threshold = 50;
    const auto together = judge(visited_by_town({{"Waterstad", 40}}), {agreement_about("gewoon"), strict});
    BOOST_TEST(together.total(0) == "–");
    BOOST_TEST(together.total(1) == "–");
}

BOOST_AUTO_TEST_CASE(what_was_published_stays_and_what_comes_later_gives_way) {
    const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", 3}});
    const std::vector<Agreement> both{agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})};
    const auto later = judge(centre, both, printed("gemeente", {{"unieke_bezoekers", "40"}}));
    BOOST_TEST(later.total(1) == "40");
    BOOST_TEST(later.total(0) == "–");
    BOOST_TEST(later.diagnostics.warnings() == 0u);
    // Hidden in the report that went out, so not shown now either.
    const auto hidden = judge(visited_by_town({{"Waterstad", 40}, {"Zandstad", 30}}), both,
                              printed("gemeente", {{"unieke_bezoekers", "–"}}));
    BOOST_TEST(hidden.total(1) == "–");
    // A figure that has changed since is another figure.
    BOOST_TEST(judge(centre, both, printed("gemeente", {{"unieke_bezoekers", "39"}})).total(1) == "–");
}

BOOST_AUTO_TEST_CASE(each_final_report_stays_as_it_went_out_also_where_another_showed_what_it_hid) {
    const auto centre = visited_by_town({{"Waterstad", 40}});
    const std::string period = name(calendar_year(2025));
    const EarlierPublications before(
        {{"een", "een", period, "het verslag voor A", {{"unieke_bezoekers", "40"}}},
         {"twee", "twee", period, "het verslag voor B", {{"unieke_bezoekers", "–"}}}});
    const auto judged = judge(centre, {agreement_about("een"), agreement_about("twee")}, before);
    BOOST_TEST(judged.total(0) == "40");
    BOOST_TEST(judged.total(1) == "–");
}

BOOST_AUTO_TEST_CASE(an_average_tells_over_how_many_visits_it_is) {
    const auto average = indicator("gemiddeld", Unit::Times, "bezoeken", Average{"aantal"});
    const auto rows = indicator("regels", Unit::Times, "bezoeken", CountRows{});
    const auto shown = [&](int elsewhere, const EarlierPublications& before = {}) {
        const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", elsewhere}});
        Diagnostics diagnostics;
        const std::vector<Evaluation> evaluations{
            evaluate(centre, agreement_about("allen"), {rows}, nullptr, diagnostics),
            evaluate(centre, agreement_about("gemeente", {"Waterstad"}), {average}, nullptr, diagnostics)};
        const auto publications = publish(centre, evaluations, today, diagnostics, before);
        return publications[0].indicator("regels")->total.text() + " " +
               publications[1].indicator("gemiddeld")->total.text();
    };
    const std::string mean = shown(30).substr(3);
    BOOST_TEST(shown(30) == "70 " + mean);
    BOOST_TEST(mean != "–");
    BOOST_TEST(shown(3).find("–") != std::string::npos); // 43 − 40 would be the three of Zandstad
    BOOST_TEST(shown(3, printed("gemeente", {{"gemiddeld", mean}})) == "– " + mean);
}

/// So many people of each municipality, each so many visits.
Administration often_visited(const std::vector<std::tuple<std::string, int, int>>& towns) {
    auto administration = empty_administration();
    std::vector<std::string> people, rows;
    for (const auto& [town, count, visits] : towns)
        for (int index = 0; index < count; ++index) {
            people.push_back(town + std::to_string(index) + ";" + town);
            for (int visit = 0; visit < visits; ++visit)
                rows.push_back("2025-03-0" + std::to_string(1 + visit % 9) + ";" + town +
                               std::to_string(index) + ";2");
        }
    fill(administration, "deelnemers", "deelnemer;gemeente", people);
    fill(administration, "bezoeken", "datum;deelnemer;aantal", rows);
    return administration;
}

BOOST_AUTO_TEST_CASE(what_few_people_did_or_got_cannot_be_computed_from_two_reports) {
    const auto shown = [&](const Indicator& indicator, int elsewhere,
                           const EarlierPublications& before = {}) {
        const auto centre = often_visited({{"Waterstad", 40, 5}, {"Zandstad", elsewhere, 30}});
        Diagnostics diagnostics;
        const std::vector<Evaluation> evaluations{
            evaluate(centre, agreement_about("allen"), {indicator}, nullptr, diagnostics),
            evaluate(centre, agreement_about("gemeente", {"Waterstad"}), {indicator}, nullptr, diagnostics)};
        const auto publications = publish(centre, evaluations, today, diagnostics, before);
        std::string told;
        for (const auto& each : diagnostics.all())
            if (each.severity != Severity::Note) told += " " + each.code.text();
        return publications[0].indicator(indicator.id)->total.text() + " " +
               publications[1].indicator(indicator.id)->total.text() + told;
    };
    const auto visits = indicator("bezoeken", Unit::Times, "bezoeken", CountRows{});
    BOOST_TEST(shown(visits, 12) == "560 200");
    BOOST_TEST(shown(visits, 2) == "260 –"); // 260 − 200 would be the sixty visits of two people
    auto gifts = indicator("giften", Unit::Things, "bezoeken", Sum{"aantal"});
    gifts.about_people = true;
    BOOST_TEST(shown(gifts, 12) == "1.120 400");
    BOOST_TEST(shown(gifts, 2) == "520 –");
    const std::string period = name(calendar_year(2025));
    const EarlierPublications both(
        {{"allen", "allen", period, "het verslag voor A", {{"giften", "520"}}},
         {"gemeente", "gemeente", period, "het verslag voor B", {{"giften", "400"}}}});
    BOOST_TEST(shown(gifts, 2, both) == "520 400 O15");
}

BOOST_AUTO_TEST_CASE(what_went_out_already_and_gives_few_people_away_is_told) {
    const auto centre = visited_by_town({{"Waterstad", 40}, {"Zandstad", 3}});
    const std::string period = name(calendar_year(2025));
    const EarlierPublications before(
        {{"gemeente",
          "gemeente",
          period,
          "het verslag voor A",
          {{"unieke_bezoekers", "40"}, {"bezoeken", "40"}}},
         {"allen", "allen", period, "het verslag voor B", {{"unieke_bezoekers", "43"}, {"bezoeken", "43"}}}});
    const auto judged =
        judge(centre, {agreement_about("allen"), agreement_about("gemeente", {"Waterstad"})}, before);
    BOOST_TEST(judged.total(0) == "43");
    BOOST_REQUIRE(judged.diagnostics.warnings() == 2u); // visitors and visits
    const auto& said = judged.diagnostics.all().front();
    BOOST_TEST(said.code == "O15");
    BOOST_TEST(said.message.text().find("het verslag voor A en het verslag voor B") != std::string::npos);
    BOOST_TEST(said.message.text().find("3") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_scope_lies_within_another_when_its_words_say_so) {
    const auto indicator = visitors();
    const auto wide = scope_of(indicator, agreement_about("a"), calendar_year(2025));
    const auto town = scope_of(indicator, agreement_about("b", {"Waterstad"}), calendar_year(2025));
    BOOST_TEST(town.within(wide));
    BOOST_TEST(!wide.within(town));
    BOOST_TEST(!wide.within(wide));
    BOOST_TEST(!town.within(scope_of(indicator, agreement_about("c"), calendar_year(2024))));
    const Period spring{*make_date(2025, 3, 1), *make_date(2025, 5, 31)};
    BOOST_TEST(scope_of(indicator, agreement_about("d"), spring).within(wide));
    auto adults = agreement_about("e");
    adults.population.age_from = 18;
    auto older = agreement_about("f");
    older.population.age_from = 27;
    const auto of_adults = scope_of(indicator, adults, calendar_year(2025));
    BOOST_TEST(scope_of(indicator, older, calendar_year(2025)).within(of_adults));
    BOOST_TEST(!scope_of(indicator, older, spring).within(of_adults)); // ages on another day
    BOOST_TEST(!scope_of(visits(), agreement_about("g"), calendar_year(2025)).within(wide));
}

BOOST_AUTO_TEST_SUITE_END()
