// Every plugin of this repository gives the figures that it promises for its small centre.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include "base/amount/dutch.hpp"
#include "base/json/json.hpp"
#include "indicator/evaluate.hpp"

using namespace fixture;
namespace fs = std::filesystem;

namespace {

/// The totals that toets/verwacht.json promises, as they are shown.
void check_expected(const Evaluation& evaluation, const json::Value& expected) {
    for (const auto& [id, shown] : expected.keys) {
        const auto same = [&, &wanted = id](const Result& result) { return result.indicator.id == wanted; };
        const auto found = std::find_if(evaluation.results.begin(), evaluation.results.end(), same);
        BOOST_TEST_CONTEXT(id) {
            BOOST_REQUIRE(found != evaluation.results.end());
            const auto& indicator = found->indicator;
            BOOST_TEST(dutch::amount(found->total.amount, indicator.unit, indicator.decimals) == shown.text);
            BOOST_TEST(found->total.names_rows);
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(example)

BOOST_AUTO_TEST_CASE(every_plugin_with_an_example_gives_the_figures_it_promises) {
    const auto here = surroundings();
    Diagnostics diagnostics;
    const Catalogue catalogue(here, CatalogueOptions{}, diagnostics);
    const auto runner = catalogue.code_runner();
    unsigned examples = 0;
    for (const auto& plugin : catalogue.all()) {
        const auto folder = plugin.folder / "toets";
        if (!fs::exists(folder / "verwacht.json")) continue;
        ++examples;
        const auto content = here.read(folder / "verwacht.json", "toets/verwacht.json");
        const auto expected =
            json::parse("toets/verwacht.json", content.bytes(), json::Family::Plugin, diagnostics);
        const auto centre = read_administration(folder / "centrum", here, diagnostics);
        BOOST_REQUIRE(expected && expected->find("verwacht"));
        BOOST_REQUIRE_EQUAL(centre.agreements.size(), 1U);
        const auto evaluation =
            evaluate(centre, centre.agreements[0], plugin.indicators, runner.get(), diagnostics);
        for (const auto& message : diagnostics.all()) BOOST_TEST_MESSAGE(to_text(message, Colour::Off));
        BOOST_TEST(diagnostics.errors() == 0U);
        check_expected(evaluation, *expected->find("verwacht"));
    }
    BOOST_TEST(examples > 0U);
}

BOOST_AUTO_TEST_SUITE_END()
