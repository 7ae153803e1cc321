// The road from a folder to publications, as every caller walks it.
#include "disclosure/published/published_figures.hpp"
#include "funder/code/still_moment.hpp"
#include "road/small_centre.hpp"
#include "road/walk.hpp"

#include <boost/test/unit_test.hpp>

#include <future>
#include <optional>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// Everything that may be seen, a line a figure.
std::string figures_in(const Road& road) {
    std::string text;
    for (const Commission& each : road.commissions)
        for (const NamedFigure& figure : figures_of(each.publication))
            text += each.evaluation.agreement.id + " " + figure.name + " " + figure.figure->text() + "\n";
    return text;
}

std::size_t errors_said(const Diagnostics& diagnostics, std::string_view code) {
    std::size_t count = 0;
    for (const Diagnostic& each : diagnostics.all())
        count += each.severity == Severity::Error && each.code == code ? 1 : 0;
    return count;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(walk_down_the_road, SmallCentre)

BOOST_AUTO_TEST_CASE(a_centre_gives_a_commission_for_each_agreement) {
    Diagnostics diagnostics;
    const Road road = walk(request(), diagnostics);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_REQUIRE(road.commissions.size() == 1U);
    const Commission& commission = road.commissions.front();
    BOOST_TEST(commission.plugin->folder.filename() == "wmo");
    BOOST_TEST((commission.evaluation.status == ReportStatus::Draft));
    BOOST_TEST(commission.evaluation.results.size() == commission.publication.indicators.size());
    BOOST_TEST(commission.publication.indicator("bezoeken")->total.text() == "53");
}

BOOST_AUTO_TEST_CASE(one_report_is_wanted_and_all_are_judged) {
    fs::copy(folder / agreement_file, folder / "afspraken/tweede.json");
    replace("afspraken/tweede.json", "Gemeente Waterstad", "Gemeente Bosdorp");
    Request one = request();
    one.agreement = "tweede";
    Diagnostics diagnostics;
    const Road road = walk(one, diagnostics);
    BOOST_REQUIRE(road.commissions.size() == 1U);
    BOOST_TEST(road.commissions.front().evaluation.agreement.funder == "Gemeente Bosdorp");
    BOOST_TEST(!road.compared.empty()); // with the figures of the other
}

BOOST_AUTO_TEST_CASE(only_the_report_that_is_wanted_becomes_final) {
    replace(agreement_file, "\"minstens\": 30, \"toelichting\": \"De zomer was rustig.\"",
            "\"minstens\": 300");
    Diagnostics of_draft, of_final;
    walk(request(), of_draft);
    BOOST_TEST(errors_said(of_draft, "O09") == 0U);
    Request wanted = request();
    wanted.status = ReportStatus::Final;
    const Road road = walk(wanted, of_final);
    BOOST_TEST((road.commissions.front().evaluation.status == ReportStatus::Final));
    BOOST_TEST(errors_said(of_final, "O09") == 1U);
    fs::copy(folder / agreement_file, folder / "afspraken/tweede.json");
    wanted.agreement = "tweede";
    Diagnostics of_second;
    walk(wanted, of_second);
    BOOST_TEST(errors_said(of_second, "O09") == 1U);
}

BOOST_AUTO_TEST_CASE(the_funders_threshold_protects_whatever_the_agreement_says) {
    replace(agreement_file, "\"drempel\": 10", "\"drempel\": 5");
    Diagnostics diagnostics;
    Request request = this->request();
    BOOST_TEST(walk(request, diagnostics).commissions.front().evaluation.agreement.threshold == 10);
    request.on_trial = plugins.catalogue.find("wmo"); // as `plugin toets` does
    BOOST_TEST(walk(request, diagnostics).commissions.front().evaluation.agreement.threshold == 10);
}

BOOST_AUTO_TEST_CASE(who_tries_a_plugin_lets_it_answer_whatever_is_named) {
    replace(agreement_file, "\"plugin\": \"wmo\"", "\"plugin\": \"bestaat-niet\"");
    Diagnostics unknown, on_trial;
    BOOST_TEST(walk(request(), unknown).commissions.empty());
    BOOST_TEST(said(unknown, "P40"));
    Request trial = request();
    trial.on_trial = plugins.catalogue.find("wmo");
    BOOST_TEST(walk(trial, on_trial).commissions.size() == 1U);
    BOOST_TEST(!said(on_trial, "P40"));
}

BOOST_AUTO_TEST_CASE(an_agreement_that_is_not_there_ends_the_walk) {
    Request wanted = request();
    wanted.agreement = "wmo-waterstad-2024";
    Diagnostics diagnostics;
    try {
        walk(wanted, diagnostics);
        BOOST_ERROR("no failure");
    } catch (const Failure& failure) {
        BOOST_TEST(failure.diagnostic().code == "B02");
        BOOST_TEST(failure.diagnostic().help.text().find("wmo-waterstad-2025") != std::string::npos);
    }
    fs::remove(folder / agreement_file);
    walk(request(), diagnostics);
    BOOST_TEST(said(diagnostics, "G90"));
}

BOOST_AUTO_TEST_CASE(nothing_is_kept_from_one_walk_to_the_next) {
    Diagnostics first, second;
    const std::string before = figures_in(walk(request(), first));
    write("gegevens/bezoeken.csv",
          content(folder / "gegevens/bezoeken.csv") + "03-05-2025 14:11;D02;huis;inloop;\n");
    const std::string after = figures_in(walk(request(), second));
    BOOST_TEST(before.find("bezoeken 53\n") != std::string::npos);
    BOOST_TEST(after.find("bezoeken 54\n") != std::string::npos);
}

// Each has plugin code, for which the process is copied while the other is at work. What a test does around
// its walks is work too: AddressSanitizer's allocator, unlike that of the C library, gives its locks to the
// copy as they are.
BOOST_AUTO_TEST_CASE(two_walks_go_on_at_a_time) {
    Diagnostics alone;
    const std::string wanted = figures_in(walk(request(), alone));
    const Request whole = request();
    const auto again = [&](CodeRunner& runner) {
        std::string found;
        for (int round = 0; round < 5 && (round == 0 || found == wanted); ++round) {
            std::optional<Diagnostics> diagnostics(std::in_place);
            std::optional<Road> road = verantwoord::walk(whole, surroundings, plugins, runner, *diagnostics);
            const AtWork here;
            found = figures_in(*road);
            road.reset();
            diagnostics.reset();
        }
        return found;
    };
    const auto one = plugins.catalogue.code_runner(), two = plugins.catalogue.code_runner();
    auto other = std::async(std::launch::async, [&] { return again(*one); });
    const std::string here = again(*two), there = other.get();
    BOOST_TEST(here == wanted);
    BOOST_TEST(there == wanted);
    BOOST_TEST(wanted.find("onbekend\n") != std::string::npos); // years that nobody recorded
}

BOOST_AUTO_TEST_SUITE_END()
