// Which lines of which files stand behind a figure, and no contents of cells.
#include "indicator/sample_tables.hpp"
#include "indicator/trace/trace.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

std::vector<std::uint32_t> lines(const Administration& administration, const Indicator& indicator,
                                 const std::optional<CellName>& cell, Year year = Year::This) {
    Diagnostics diagnostics;
    std::vector<std::uint32_t> found;
    for (const auto& place : rows_behind(administration, agreement_of(2025), {visits(), visitors()},
                                         indicator, cell, year, nullptr, diagnostics))
        found.push_back(place.line);
    return found;
}

using Lines = std::vector<std::uint32_t>;

} // namespace

BOOST_AUTO_TEST_SUITE(trace)

BOOST_AUTO_TEST_CASE(the_rows_behind_a_total_a_cell_and_last_year) {
    const auto centre = small_centre();
    BOOST_TEST(lines(centre, visits(), {}) == (Lines{2, 3, 4, 5, 6}), boost::test_tools::per_element());
    BOOST_TEST(lines(centre, visitors(), {}) == (Lines{2, 3, 4, 5}), boost::test_tools::per_element());
    BOOST_TEST(lines(centre, visits(), {}, Year::Last) == (Lines{7, 8}), boost::test_tools::per_element());
    BOOST_TEST(lines(centre, visits({"maand"}), CellName{"maand", "Maart"}) == (Lines{4, 5, 6}),
               boost::test_tools::per_element());
    BOOST_TEST(lines(centre, visitors({"geslacht"}), CellName{"geslacht", "vrouw"}) == (Lines{2, 3, 5}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_location_may_be_asked_for_by_its_id) {
    BOOST_TEST(lines(small_centre(), visits({"locatie"}), CellName{"locatie", "bos"}) == (Lines{3}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_line_that_is_more_rows_is_shown_once) {
    auto centre = small_centre();
    for (auto& table : centre.tables)
        if (table.name == "bezoeken") table.lines = {2, 2, 2, 5, 6, 7, 8};
    BOOST_TEST(lines(centre, visits(), {}) == (Lines{2, 5, 6}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_proportion_shows_the_rows_of_both_halves) {
    const auto centre = small_centre();
    const auto part = indicator("deel", Unit::Percent, "", Proportion{"unieke_bezoekers", "bezoeken"});
    BOOST_TEST(lines(centre, part, {}) == (Lines{2, 3, 4, 5, 2, 3, 4, 5, 6}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_unknown_cell_names_the_ones_there_are) {
    const auto centre = small_centre();
    const auto fails_with = [&](const Indicator& indicator, CellName cell, std::string_view help) {
        try {
            lines(centre, indicator, cell);
            BOOST_ERROR("no failure");
        } catch (const Failure& failure) {
            BOOST_TEST(failure.diagnostic().help.text().find(help) != std::string::npos,
                       failure.diagnostic().help.text());
        }
    };
    fails_with(visits({"maand"}), {"maant", "maart"}, "maand");
    fails_with(visits({"maand"}), {"maand", "marts"}, "maart");
    fails_with(visits(), {"maand", "maart"}, "bezoeken");
}

BOOST_AUTO_TEST_CASE(the_trace_file_holds_amounts_and_ranges_and_no_cell_contents) {
    auto centre = small_centre();
    Diagnostics diagnostics;
    const auto evaluation =
        evaluate(centre, agreement_of(2025), {visits({"gemeente"}), visitors()}, nullptr, diagnostics);
    const auto json = trace_json(centre, evaluation);
    for (const auto* part : {"\"schema\": 1", "\"bereiken\": [\n", "\"2-6\"", "\"2-5\"", "\"7-8\"",
                             "\"waarde\": 16", "\"mensen\": 15", "\"naam\": \"Waterstad\""})
        BOOST_TEST(json.find(part) != std::string::npos, part);
    BOOST_TEST(json.find("\"A\"") == std::string::npos);
    BOOST_TEST(json.find("ingekort") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_gone_has_no_hash_that_says_nothing) {
    auto centre = small_centre();
    centre.inputs = {{"gegevens/bestaat-niet.csv", 12}};
    Diagnostics diagnostics;
    const auto evaluation = evaluate(centre, agreement_of(2025), {visits()}, nullptr, diagnostics);
    BOOST_CHECK_THROW(trace_json(centre, evaluation), Failure);
}

BOOST_AUTO_TEST_CASE(a_trace_with_very_many_ranges_is_cut_and_says_so) {
    auto centre = empty_administration();
    std::vector<std::string> rows;
    for (int index = 0; index < 1'200; ++index)
        rows.push_back(index % 2 == 0 ? "2025-01-03;A;1" : "2023-01-03;A;1");
    fill(centre, "bezoeken", "datum;deelnemer;aantal", rows);
    Diagnostics diagnostics;
    const auto evaluation = evaluate(centre, agreement_of(2025), {visits()}, nullptr, diagnostics);
    const auto json = trace_json(centre, evaluation);
    BOOST_TEST(json.find("\"ingekort\": true") != std::string::npos);
    BOOST_TEST(json.find("\"regels_in_totaal\": 600") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
