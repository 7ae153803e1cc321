// What may be seen in one report: totals, parts, percentages, last year, stories, releases.
#include "base/amount/dutch.hpp"
#include "disclosure/judge.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

struct Judged {
    Diagnostics diagnostics;
    Publication publication;
    std::string text(std::string_view id) const { return publication.indicator(id)->total.text(); }
    /// "vrouw 12, man –": this year.
    std::string members(std::string_view id, std::string_view dimension) const {
        std::string shown;
        for (const auto& member : publication.indicator(id)->breakdown(dimension)->members)
            shown += (shown.empty() ? "" : ", ") + member.name + " " + member.value.text();
        return shown;
    }
};

Judged judge(const Administration& administration, const Agreement& agreement,
             const std::vector<Indicator>& indicators) {
    Judged judged;
    Diagnostics ignored;
    const auto evaluation = evaluate(administration, agreement, indicators, nullptr, ignored);
    judged.publication = publish(administration, {evaluation}, today, judged.diagnostics).front();
    return judged;
}

/// Nothing is put together.
Agreement apart() {
    auto agreement = agreement_of(2025);
    agreement.merges.emplace();
    return agreement;
}

/// Visitors by municipality: `counts` people of each, with `visits` visits apiece in `year`.
struct Town {
    std::string name;
    int people, visits;
};
Administration towns(const std::vector<Town>& list, int year = 2025) {
    auto administration = empty_administration();
    std::vector<std::string> people, rows;
    for (const auto& town : list)
        for (int index = 0; index < town.people; ++index) {
            const auto key = town.name + std::to_string(index);
            people.push_back(key + ";" + town.name + ";" + (index % 2 == 0 ? "vrouw" : "man"));
            for (int visit = 0; visit < town.visits; ++visit)
                rows.push_back(std::to_string(year) + "-03-01;" + key + ";1");
        }
    fill(administration, "deelnemers", "deelnemer;gemeente;geslacht", people);
    fill(administration, "bezoeken", "datum;deelnemer;aantal", rows);
    return administration;
}

/// A result without rows, for what is easier said than counted.
Result result(std::string id, Unit unit, Amount amount, std::int64_t people) {
    Result made;
    made.indicator = indicator(std::move(id), unit, "bezoeken", CountDistinct{"deelnemer"});
    made.total.amount = amount;
    made.total.people = people;
    return made;
}

Publication publish_results(std::vector<Result> results, Diagnostics* said = nullptr) {
    Evaluation evaluation;
    evaluation.agreement = agreement_of(2025);
    evaluation.results = std::move(results);
    Diagnostics ignored;
    return publish(empty_administration(), {evaluation}, today, said ? *said : ignored).front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(judge_publications)

BOOST_AUTO_TEST_CASE(the_highest_threshold_protects_that_of_the_agreement_or_of_the_funder) {
    const auto centre = towns({{"Waterstad", 15, 1}});
    QuestionSet questions;
    Diagnostics ignored;
    const auto shown = [&](std::int64_t of_funder) {
        questions.threshold = of_funder;
        const std::vector<Indicator> indicators{visitors()};
        const auto evaluation = evaluate(centre, apart(), indicators, questions, nullptr, ignored);
        return publish(centre, {evaluation}, today, ignored).front().indicators.front().total.text();
    };
    BOOST_TEST(apart().threshold == 10);
    BOOST_TEST(shown(0) == "15");
    BOOST_TEST(shown(5) == "15");
    BOOST_TEST(shown(20) == "–");
}

BOOST_AUTO_TEST_CASE(a_total_of_few_people_is_hidden_with_all_its_parts) {
    const auto judged = judge(towns({{"Waterstad", 9, 2}}), agreement_of(2025),
                              {visits({"gemeente"}), visitors({"geslacht"})});
    BOOST_TEST(judged.text("bezoeken") == "–"); // eighteen visits, but nine people
    BOOST_TEST(judged.text("unieke_bezoekers") == "–");
    BOOST_TEST(judged.members("unieke_bezoekers", "geslacht") == "vrouw –, man –, anders –, onbekend –");
}

BOOST_AUTO_TEST_CASE(zero_may_be_seen_and_the_threshold_itself_too) {
    const auto judged = judge(towns({{"Waterstad", 20, 1}}), agreement_of(2025), {visitors({"geslacht"})});
    BOOST_TEST(judged.members("unieke_bezoekers", "geslacht") == "vrouw 10, man 10, anders 0, onbekend 0");
    auto stricter = agreement_of(2025);
    stricter.threshold = 11;
    BOOST_TEST(judge(towns({{"Waterstad", 20, 1}}), stricter, {visitors({"geslacht"})})
                   .members("unieke_bezoekers", "geslacht") == "vrouw –, man –, anders 0, onbekend 0");
}

BOOST_AUTO_TEST_CASE(the_same_municipalities_are_hidden_among_visits_and_visitors) {
    // Few people who come often: by visits Kleindorp is the largest, by people the smallest.
    const auto judged =
        judge(towns({{"Waterstad", 40, 1}, {"Zandstad", 15, 4}, {"Kleindorp", 3, 50}, {"Bosdorp", 30, 2}}),
              apart(), {visits({"gemeente"}), visitors({"gemeente"})});
    BOOST_TEST(judged.members("unieke_bezoekers", "gemeente") ==
               "Waterstad 40, Bosdorp 30, Kleindorp –, Zandstad –");
    BOOST_TEST(judged.members("bezoeken", "gemeente") == "Bosdorp 60, Waterstad 40, Kleindorp –, Zandstad –");
}

BOOST_AUTO_TEST_CASE(hidden_members_do_not_show_their_size_by_their_place) {
    const auto judged = judge(towns({{"Adorp", 12, 1}, {"Bdorp", 3, 1}, {"Cdorp", 30, 1}, {"Ddorp", 14, 1}}),
                              apart(), {visitors({"gemeente"})});
    BOOST_TEST(judged.members("unieke_bezoekers", "gemeente") == "Cdorp 30, Ddorp 14, Adorp –, Bdorp –");
}

BOOST_AUTO_TEST_CASE(last_year_is_judged_too_and_the_difference_follows) {
    auto centre = towns({{"Waterstad", 25, 1}});
    for (auto& table : centre.tables)
        if (table.name == "bezoeken")
            for (std::size_t row = 0; row < 5; ++row)
                table.columns[0].days[row] = make_date(2024, 3, 1)->days;
    const auto judged = judge(centre, agreement_of(2025), {visitors()});
    const auto& visitors_shown = *judged.publication.indicator("unieke_bezoekers");
    BOOST_TEST(visitors_shown.total.text() == "20");
    BOOST_TEST(visitors_shown.last_year.text() == "–");
    BOOST_TEST(visitors_shown.difference().text() == "–");
}

BOOST_AUTO_TEST_CASE(a_percentage_is_hidden_with_its_part_its_whole_or_what_is_left) {
    const auto shown = [](std::int64_t part, std::int64_t whole) {
        auto percentage = result("deel", Unit::Percent, Ratio{part, whole}, part);
        percentage.indicator.calculation = Proportion{"a", "b"};
        percentage.total.people_denominator = whole;
        return publish_results({percentage}).indicators.front().total.visibility() == Visibility::Hidden
                   ? "–"
                   : "open";
    };
    BOOST_TEST(shown(9, 40) == "–");
    BOOST_TEST(shown(31, 40) == "–");
    BOOST_TEST(shown(3, 9) == "–");
    BOOST_TEST(shown(30, 40) == "open");
    BOOST_TEST(shown(0, 40) == "open");
    BOOST_TEST(shown(40, 40) == "open");
}

BOOST_AUTO_TEST_CASE(a_share_that_code_worked_out_is_hidden_with_its_part_and_what_is_left) {
    // All 76 people stand behind it; only the share itself says that five of them are meant.
    const auto shown = [](std::int64_t part, std::int64_t whole) {
        auto share = result("deel", Unit::Percent, Ratio{part, whole}, whole);
        share.indicator.about_people = true;
        return publish_results({share}).indicators.front().total.text();
    };
    BOOST_TEST(shown(5, 76) == "–");
    BOOST_TEST(shown(71, 76) == "–");
    BOOST_TEST(shown(38, 76) == "50\u00A0%");
    BOOST_TEST(shown(0, 76) == "0\u00A0%");
}

BOOST_AUTO_TEST_CASE(a_proportion_with_a_hidden_half_is_hidden_also_when_it_is_about_money) {
    auto costs = result("kosten", Unit::Eurocents, Whole{50000}, 0);
    costs.indicator.about_people = false;
    auto each = result("kosten_per_bezoek", Unit::Eurocents, Ratio{50000, 40}, 0);
    each.indicator.about_people = false;
    each.indicator.calculation = Proportion{"kosten", "bezoeken"};
    const auto publication = publish_results({costs, result("bezoeken", Unit::Times, Whole{40}, 4), each});
    BOOST_TEST(publication.indicator("kosten")->total.text() == "€\u00A0500");
    BOOST_TEST(publication.indicator("bezoeken")->total.text() == "–");
    BOOST_TEST(publication.indicator("kosten_per_bezoek")->total.text() == "–");
}

BOOST_AUTO_TEST_CASE(a_coded_figure_without_rows_or_without_people_is_hidden) {
    auto silent = result("stil", Unit::Times, Whole{500}, 100);
    silent.total.names_rows = false;
    Diagnostics said;
    const auto publication = publish_results({silent, result("niemand", Unit::Times, Whole{5}, 0),
                                              result("nul", Unit::Times, Whole{0}, 0),
                                              result("weinig", Unit::Persons, Whole{4}, 100)},
                                             &said);
    BOOST_REQUIRE(said.warnings() > 0U);
    BOOST_TEST(said.all().front().code == "O04");
    BOOST_TEST(publication.indicator("stil")->total.text() == "–");
    BOOST_TEST(publication.indicator("niemand")->total.text() == "–");
    BOOST_TEST(publication.indicator("nul")->total.text() == "0");
    BOOST_TEST(publication.indicator("weinig")->total.text() == "–");
}

BOOST_AUTO_TEST_CASE(code_that_names_no_rows_hides_its_own_parts_and_not_those_of_others) {
    const auto with_parts = [](std::string id) {
        auto made = result(std::move(id), Unit::Times, Whole{100}, 60);
        Figure part;
        part.amount = Whole{50};
        part.people = 30;
        made.breakdowns.push_back({"locatie", "Locatie", "", true, {{"Kade", part, {}}, {"Bos", part, {}}}});
        return made;
    };
    auto silent = with_parts("stil");
    silent.total.names_rows = false;
    for (auto& member : silent.breakdowns.front().members) member.figure.names_rows = false;
    const auto publication = publish_results({silent, with_parts("bezoeken")});
    BOOST_TEST(publication.indicator("stil")->breakdown("locatie")->members.front().value.text() == "–");
    BOOST_TEST(publication.indicator("bezoeken")->breakdown("locatie")->members.front().value.text() == "50");
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_unknown_with_its_reason) {
    const auto publication =
        publish_results({result("x", Unit::Persons, Missing{MissingReason::ColumnMissing}, 0)});
    const auto& shown = publication.indicators.front();
    BOOST_TEST((shown.total.visibility() == Visibility::Unknown));
    BOOST_TEST((shown.total.reason() == MissingReason::ColumnMissing));
    BOOST_TEST((shown.last_year.visibility() == Visibility::Unknown));
    BOOST_TEST(shown.basis.empty());
}

BOOST_AUTO_TEST_CASE(a_verdict_on_a_hidden_figure_is_not_told) {
    auto agreement = agreement_of(2025);
    agreement.targets = {{"unieke_bezoekers", Target::Direction::AtLeast, 5, "", {}},
                         {"bezoeken", Target::Direction::AtLeast, 10, "Goed.", {}}};
    const auto few = judge(towns({{"Waterstad", 9, 1}}), agreement, {visitors(), visits()});
    BOOST_TEST((few.publication.indicator("unieke_bezoekers")->verdict == PublishedVerdict::Undecided));
    BOOST_TEST(few.publication.indicator("unieke_bezoekers")->target.text() == "5");
    const auto many = judge(towns({{"Waterstad", 12, 1}}), agreement, {visitors(), visits()});
    BOOST_TEST((many.publication.indicator("unieke_bezoekers")->verdict == PublishedVerdict::Reached));
    BOOST_TEST(many.publication.indicator("bezoeken")->explanation == "Goed.");
}

BOOST_AUTO_TEST_CASE(a_story_is_shown_only_while_consent_for_this_funder_lasts) {
    auto centre = small_centre();
    const auto persona = [](std::string id, std::vector<std::string> funders, std::optional<Date> until) {
        Persona made;
        made.id = std::move(id);
        made.kind = PersonaKind::OwnStory;
        made.consented_funders = std::move(funders);
        made.consent_until = until;
        return made;
    };
    centre.personas = {persona("P-1", {"*"}, make_date(2027, 1, 1)),
                       persona("P-2", {"wmo-2025"}, make_date(2025, 12, 31)),
                       persona("P-3", {"fonds"}, make_date(2027, 1, 1))};
    const auto judged = judge(centre, agreement_of(2025), {visits()});
    BOOST_REQUIRE(judged.publication.personas.size() == 1U);
    BOOST_TEST(judged.publication.personas.front().id == "P-1");
    BOOST_REQUIRE(judged.diagnostics.all().size() == 1U);
    BOOST_TEST(judged.diagnostics.all().front().code == "O03");
    const auto& remarks = judged.publication.remarks;
    BOOST_TEST(std::any_of(remarks.begin(), remarks.end(), [](const auto& remark) {
        return remark.find("toestemming is afgelopen") != std::string::npos;
    }));
}

BOOST_AUTO_TEST_CASE(facts_are_in_dutch_and_have_defaults) {
    auto agreement = agreement_of(2025);
    agreement.granted = 28500000;
    const auto judged = judge(small_centre(), agreement, {visits()});
    const auto& facts = judged.publication.facts;
    BOOST_TEST(facts.at("centrum.naam") == "De Brug");
    BOOST_TEST(facts.at("centrum.locaties") == "De Kade en Het Bos");
    BOOST_TEST(facts.at("jaar") == "2025");
    BOOST_TEST(facts.at("vorig_jaar") == "2024");
    BOOST_TEST(facts.at("periode") ==
               dutch::day(*make_date(2025, 1, 1)) + " tot en met " + dutch::day(*make_date(2025, 12, 31)));
    BOOST_TEST(facts.at("doelgroep") == "iedereen die het centrum bezoekt");
    BOOST_TEST(facts.at("subsidie") == "€\u00A0285.000");
    BOOST_TEST(facts.at("vandaag") == dutch::day(today));
    const auto blank = blank_publication({visits({"gemeente"})}, today);
    BOOST_TEST(blank.facts.size() == facts.size());
    BOOST_TEST(blank.indicator("bezoeken")->breakdown("gemeente")->label == "Gemeente");
    BOOST_TEST((blank.indicator("bezoeken")->total.visibility() == Visibility::Unknown));
}

BOOST_AUTO_TEST_CASE(remarks_name_words_without_a_category_but_count_few_people_not_aloud) {
    auto centre = small_centre();
    centre.unmapped = {{"activiteiten", "soort", "wandelmaatje", 3, {}},
                       {"deelnemers", "geslacht", "x", 3, {}}};
    const auto judged = judge(centre, agreement_of(2025), {visits()});
    std::string all;
    for (const auto& remark : judged.publication.remarks) all += remark + "\n";
    BOOST_TEST(
        all.find("3 activiteiten hebben de soort ‘wandelmaatje’, die bij geen van de vaste soorten hoort") !=
        std::string::npos);
    BOOST_TEST(all.find("‘x’") == std::string::npos);
    BOOST_TEST(all.find("Bij een deel van de deelnemers") != std::string::npos);
}

/// Reads only what was published, as an outsider would: with a shown total, hidden members cannot be pinned
/// down.
BOOST_AUTO_TEST_CASE(nothing_published_about_random_centres_gives_a_small_count_away) {
    std::mt19937 random(7);
    for (int trial = 0; trial < 60; ++trial) {
        std::vector<Town> list;
        for (const auto* name : {"A", "B", "C", "D", "E"})
            list.push_back({name, static_cast<int>(random() % 20), 1 + static_cast<int>(random() % 3)});
        const auto judged = judge(towns(list), agreement_of(2025),
                                  {visits({"gemeente"}), visitors({"gemeente", "geslacht"})});
        for (const auto& shown : judged.publication.indicators)
            for (const auto& breakdown : shown.breakdowns) {
                std::int64_t rest = shown.total.open() ? std::get<Whole>(shown.total.amount()).value : 0,
                             hidden = 0;
                for (const auto& member : breakdown.members) {
                    if (!member.value.open())
                        ++hidden;
                    else
                        rest -= std::get<Whole>(member.value.amount()).value;
                }
                if (!shown.total.open() || hidden == 0) continue;
                const bool all = hidden == static_cast<std::int64_t>(breakdown.members.size());
                BOOST_TEST((all || hidden >= 2));
                BOOST_TEST(rest - (all ? 0 : hidden - 1) >= 10);
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
