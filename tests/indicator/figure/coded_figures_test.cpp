// Code of a plugin is asked about all cells at once, and is missing when nobody can run it.
#include "indicator/evaluated.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// Answers with the number of rows, and says that it used the first of them.
struct CountingRunner : CodeRunner {
    std::size_t calls = 0;
    std::vector<std::string> cells;
    std::vector<CodedAnswer> run(const Administration&, const Agreement&, const std::vector<CodedTask>& tasks,
                                 Diagnostics&) override {
        ++calls;
        std::vector<CodedAnswer> answers;
        for (const auto& task : tasks) {
            cells.push_back(task.indicator->id + ": " + task.cell);
            CodedAnswer answer;
            answer.amount = Whole{static_cast<std::int64_t>(task.rows.size())};
            answer.names_rows = task.indicator->id == "eerlijk";
            if (!task.rows.empty()) answer.used = {task.rows.front(), 1'000'000};
            answers.push_back(answer);
        }
        return answers;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(coded_figures)

BOOST_AUTO_TEST_CASE(code_is_asked_all_cells_of_all_indicators_at_once) {
    const auto centre = small_centre();
    CountingRunner runner;
    const auto honest = indicator("eerlijk", Unit::Times, "bezoeken", Coded{}, {"locatie"});
    const auto silent = indicator("stil", Unit::Times, "bezoeken", Coded{});
    const auto results = run(centre, agreement_of(2025), {honest, silent}, &runner);
    BOOST_TEST(runner.calls == 1U);
    BOOST_TEST(runner.cells ==
                   (std::vector<std::string>{
                       "eerlijk: locatie = De Kade", "eerlijk: locatie = Het Bos", "eerlijk: totaal",
                       "eerlijk: locatie = De Kade, vorig jaar", "eerlijk: locatie = Het Bos, vorig jaar",
                       "eerlijk: totaal, vorig jaar", "stil: totaal", "stil: totaal, vorig jaar"}),
               boost::test_tools::per_element());
    BOOST_TEST(value(results[0].total) == 5);
    BOOST_TEST(results[0].total.people == 1); // row numbers that do not exist are not believed
    BOOST_TEST(results[0].total.rows == 1U);
    BOOST_TEST(shown(results[0].breakdowns.at(0)) == "De Kade 4, Het Bos 1");
    BOOST_TEST(!results[1].total.names_rows);
}

BOOST_AUTO_TEST_CASE(code_without_a_runner_is_an_error_and_missing) {
    const auto results = run(small_centre(), agreement_of(2025),
                             {indicator("code", Unit::Times, "bezoeken", Coded{}, {"maand"})});
    BOOST_TEST((reason(results[0].total) == MissingReason::NoAnswer));
    BOOST_REQUIRE(results.diagnostics.errors() == 1U);
    BOOST_TEST(results.diagnostics.all().front().code == "G85");
}

BOOST_AUTO_TEST_SUITE_END()
