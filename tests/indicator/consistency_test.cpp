// Rules that compare figures, and figures that stand in several reports.
#include "indicator/consistency.hpp"
#include "indicator/evaluated.hpp"
#include "indicator/report_comparison.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

Result result_of(std::string id, std::int64_t amount, Unit unit = Unit::Things, std::int64_t people = 0) {
    Result result;
    result.indicator = indicator(std::move(id), unit, "bezoeken", CountRows{});
    result.indicator.plugin = "nl.test";
    result.total.amount = Whole{amount};
    result.total.people = people;
    return result;
}

struct Asked {
    QuestionSet questions;
    Evaluation evaluation;
    Diagnostics diagnostics;

    Asked(std::vector<Result> results, ConsistencyRule rule) {
        rule.id = "regel";
        rule.question = "Klopt dat?";
        rule.advice = "Kijk het na.";
        questions.rules = {std::move(rule)};
        evaluation.agreement = agreement_of(2025);
        evaluation.results = std::move(results);
        evaluation.questions = &questions;
    }
    std::string codes() {
        check_consistency(evaluation, diagnostics);
        std::string said;
        for (const auto& each : diagnostics.all()) said += (said.empty() ? "" : " ") + each.code.text();
        return said;
    }
};

ConsistencyRule rule(ConsistencyRule::Kind kind, std::string left, std::string right = {}) {
    ConsistencyRule made;
    made.kind = kind;
    made.left = std::move(left);
    made.right = std::move(right);
    return made;
}

using Kind = ConsistencyRule::Kind;

Evaluation of(std::string agreement, std::int64_t amount) {
    Evaluation evaluation;
    evaluation.agreement = agreement_of(2025);
    evaluation.agreement.id = std::move(agreement);
    evaluation.results = {result_of("bezoeken", amount)};
    return evaluation;
}

} // namespace

BOOST_AUTO_TEST_SUITE(consistency)

BOOST_AUTO_TEST_CASE(what_looks_odd_is_asked_and_what_must_hold_is_an_error) {
    BOOST_TEST(Asked({result_of("a", 3), result_of("b", 2)}, rule(Kind::AtMost, "a", "b")).codes() == "G87");
    BOOST_TEST(Asked({result_of("a", 2), result_of("b", 2)}, rule(Kind::AtMost, "a", "b")).codes() == "");
    BOOST_TEST(Asked({result_of("a", 1), result_of("b", 2)}, rule(Kind::Equal, "a", "b")).codes() == "G87");
    auto must = rule(Kind::Equal, "a", "b");
    must.must_hold = true;
    BOOST_TEST(Asked({result_of("a", 1), result_of("b", 2)}, must).codes() == "G88");
}

BOOST_AUTO_TEST_CASE(parts_bounds_and_last_year) {
    auto adds = rule(Kind::Adds, "a", "c");
    adds.parts = {"a", "b"};
    BOOST_TEST(Asked({result_of("a", 1), result_of("b", 2), result_of("c", 4)}, adds).codes() == "G87");
    BOOST_TEST(Asked({result_of("a", 1), result_of("b", 2), result_of("c", 3)}, adds).codes() == "");
    auto between = rule(Kind::Between, "a");
    between.low = {1, 1}, between.high = {2, 1};
    auto margin = result_of("a", 0, Unit::Percent);
    margin.total.amount = Ratio{15, 1000};
    BOOST_TEST(Asked({margin}, between).codes() == "");
    margin.total.amount = Ratio{3, 100};
    BOOST_TEST(Asked({margin}, between).codes() == "G87");
    auto falls = result_of("a", 5);
    falls.last_year = Figure{};
    falls.last_year->amount = Whole{6};
    BOOST_TEST(Asked({falls}, rule(Kind::NotBelowLastYear, "a")).codes() == "G87");
}

BOOST_AUTO_TEST_CASE(money_agrees_to_the_cent) {
    auto third = result_of("a", 0, Unit::Eurocents);
    third.total.amount = Ratio{10000, 3};
    BOOST_TEST(Asked({third, result_of("b", 3333, Unit::Eurocents)}, rule(Kind::Equal, "a", "b")).codes() ==
               "");
    BOOST_TEST(Asked({third, result_of("b", 3334, Unit::Eurocents)}, rule(Kind::Equal, "a", "b")).codes() ==
               "G87");
}

BOOST_AUTO_TEST_CASE(small_numbers_of_people_are_not_said) {
    Asked asked({result_of("a", 7, Unit::Persons, 7), result_of("b", 2, Unit::Persons, 2)},
                rule(Kind::AtMost, "a", "b"));
    BOOST_TEST(asked.codes() == "G87");
    const std::string message = asked.diagnostics.all().front().message.text();
    BOOST_TEST(message.find('7') == std::string::npos);
    BOOST_TEST(message.find("een klein aantal") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_answer_ends_the_question) {
    Asked asked({result_of("a", 3), result_of("b", 2)}, rule(Kind::AtMost, "a", "b"));
    asked.evaluation.agreement.answers["regel"] = "Zo was het.";
    BOOST_TEST(asked.codes() == "");
    Asked wrong({result_of("a", 1), result_of("b", 2)}, rule(Kind::AtMost, "a", "b"));
    wrong.evaluation.agreement.answers["regl"] = "Zo was het.";
    BOOST_TEST(wrong.codes() == "G87");
    BOOST_TEST(wrong.diagnostics.errors() == 1U);
}

BOOST_AUTO_TEST_CASE(half_a_pair_is_told_once) {
    auto supply = result_of("uren", 10), use = result_of("bezoeken", 0);
    supply.indicator.pair = "bezoeken";
    use.indicator.pair = "uren";
    use.total.amount = Missing{};
    Asked asked({supply, use}, rule(Kind::AtMost, "uren", "bezoeken"));
    BOOST_TEST(asked.codes() == "G89");
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_not_compared) {
    auto missing = result_of("a", 0);
    missing.total.amount = Missing{};
    BOOST_TEST(Asked({missing, result_of("b", 2)}, rule(Kind::Equal, "a", "b")).codes() == "");
}

BOOST_AUTO_TEST_CASE(the_same_figure_in_two_reports) {
    Diagnostics diagnostics;
    auto compared = compare_reports({of("a", 5), of("b", 5)}, diagnostics);
    BOOST_REQUIRE(compared.size() == 1U);
    BOOST_TEST(compared.front().equal);
    auto other = of("b", 3);
    other.agreement.population.municipalities = {"Oeverdam"};
    other.agreement.population.description = "inwoners van Oeverdam";
    compared = compare_reports({of("a", 5), other}, diagnostics);
    BOOST_TEST(!compared.front().equal);
    BOOST_TEST(compared.front().reasons.front() == "a telt iedereen; b telt inwoners van Oeverdam");
    BOOST_TEST(diagnostics.errors() == 0U);
    compare_reports({of("a", 5), of("b", 3)}, diagnostics);
    BOOST_TEST(diagnostics.all().back().code == "I02");
}

BOOST_AUTO_TEST_CASE(the_same_euro_is_charged_once) {
    auto centre = empty_administration();
    fill(centre, "begroting", "jaar;post;soort;gerealiseerd", {"2025;Huur;huisvesting;10000"});
    const auto charging = [&](std::int64_t percent, std::string post) {
        auto agreement = agreement_of(2025);
        agreement.id = "a" + std::to_string(centre.agreements.size());
        Allocation allocation;
        allocation.post = std::move(post);
        allocation.share = {percent, 100};
        agreement.allocations = {allocation};
        return agreement;
    };
    const auto codes = [&] {
        Diagnostics diagnostics;
        check_allocations(centre, diagnostics);
        std::string said;
        for (const auto& each : diagnostics.all()) said += each.code.text() + " ";
        return said;
    };
    centre.agreements.push_back(charging(60, "Huur"));
    centre.agreements.push_back(charging(40, "huur"));
    BOOST_TEST(codes() == "");
    centre.agreements.push_back(charging(1, "Huur"));
    BOOST_TEST(codes() == "G74 ");
    centre.agreements.push_back(charging(1, "Huurr"));
    BOOST_TEST(codes() == "G67 G74 ");
}

BOOST_AUTO_TEST_SUITE_END()
