// Charts of more members than fit: nothing is left out without a word.
#include "composed.hpp"
#include "document/charts/chart_selection.hpp"
#include "document/charts/draw.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace verantwoord;

namespace {

/// Places of 10, 11, 12, … people, the smallest first.
ChartData places(std::size_t count) {
    ChartData data;
    data.year = "2025";
    data.last_year = "2024";
    std::int64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<std::int64_t>(10 + i);
        data.members.push_back(
            {"plaats " + std::to_string(i + 1), sample::persons(value), sample::persons(2), ""});
        total += value;
    }
    data.total = sample::persons(total);
    data.total_last_year = sample::persons(static_cast<std::int64_t>(2 * count));
    return data;
}

template <typename Shape>
std::size_t count_of(const Chart& chart) {
    return static_cast<std::size_t>(
        std::count_if(chart.shapes.begin(), chart.shapes.end(),
                      [](const ChartShape& shape) { return std::holds_alternative<Shape>(shape); }));
}

bool begins(const std::string& text, std::string_view beginning) { return text.starts_with(beginning); }

Publication with_breakdown(std::string dimension, bool in_time, std::size_t count) {
    Publication publication = sample::publication();
    const ChartData data = places(count);
    PublishedBreakdown breakdown{std::move(dimension), "Deel", "", true, {}};
    breakdown.in_time = in_time;
    for (const ChartMember& each : data.members)
        breakdown.members.push_back({each.name, each.value, each.last_year});
    publication.indicators = {sample::indicator("mensen", "Mensen", data.total, data.total_last_year)};
    publication.indicators.front().breakdowns = {breakdown};
    return publication;
}

const FigureBlock& chart_in(const sample::Composed& made) {
    for (const Block& block : made.document.blocks)
        if (const auto* figure = std::get_if<FigureBlock>(&block.value)) return *figure;
    throw std::runtime_error("no chart");
}

} // namespace

BOOST_AUTO_TEST_SUITE(long_charts)

BOOST_AUTO_TEST_CASE(what_fits_is_drawn_as_it_comes) {
    const ChartSelection selection = largest_members(places(36));
    BOOST_TEST(selection.remark.empty());
    BOOST_TEST(selection.data.members.size() == 36U);
    BOOST_TEST(selection.data.members.front().name == "plaats 1");
}

BOOST_AUTO_TEST_CASE(of_too_many_the_largest_come_first_and_the_others_together) {
    for (const bool compare : {false, true}) {
        ChartData data = places(52);
        data.with_last_year = compare;
        const ChartSelection selection = largest_members(data);
        const auto& shown = selection.data.members;
        BOOST_TEST(shown.size() == 36U);
        BOOST_TEST(shown.front().name == "plaats 52");
        BOOST_TEST(shown.back().name == "alle andere (17)");
        BOOST_TEST(shown.back().value.text() == "306"); // 10 + 11 + … + 26
        if (compare) BOOST_TEST(shown.back().last_year.text() == "34");
        BOOST_TEST(begins(selection.remark,
                          "De grafiek toont 35 van de 52 onderdelen, het hoogste getal eerst; de andere 17 "
                          "staan samen in de laatste balk."));
    }
}

BOOST_AUTO_TEST_CASE(without_a_sum_the_others_are_left_out_with_a_word) {
    ChartData average = places(40);
    average.adds_up = false;
    ChartData concealed = places(40);
    concealed.members[3].value = sample::hidden();
    ChartData without_total = places(40);
    without_total.total = sample::hidden();
    ChartData unknown_before = places(40);
    unknown_before.with_last_year = true;
    unknown_before.members[7].last_year = sample::unknown();
    for (const ChartData& data : {average, concealed, without_total, unknown_before}) {
        const ChartSelection selection = largest_members(data);
        BOOST_TEST(selection.data.members.size() == 36U);
        BOOST_TEST(begins(selection.remark, "De grafiek toont 36 van de 40 onderdelen, het hoogste getal "
                                            "eerst; 4 onderdelen staan er niet in."));
    }
    average.members.resize(37);
    BOOST_TEST(largest_members(average).remark.find("1 onderdeel staat er niet in.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_place_of_a_hidden_number_tells_nothing_of_it) {
    ChartData data = places(50);
    data.members[1].value = data.members[45].value = sample::hidden();
    data.members.resize(37);
    data.members[20].value = sample::hidden();
    const auto shown = largest_members(data).data.members;
    BOOST_TEST(shown[35].name == "plaats 2"); // behind all that may be seen, in the order in which it came
    BOOST_TEST(shown[34].value.open());
}

BOOST_AUTO_TEST_CASE(months_of_many_years_are_all_drawn) {
    for (const std::size_t months : {37U, 48U, 120U, 480U}) {
        ChartData data = places(months);
        data.in_time = true;
        const Chart chart = draw_lines(data, sample::PlainMeasure());
        BOOST_TEST(count_of<ChartDot>(chart) == months);
        BOOST_TEST(count_of<ChartLabel>(chart) < months);
    }
    for (const char* kind : {"staaf", "liggend", "lijn", "gestapeld"}) {
        const sample::Composed made = sample::composed("```grafiek\nsoort: " + std::string(kind) +
                                                           "\nindicator: mensen\nper: maand\n```\n",
                                                       with_breakdown("maand", true, 48));
        BOOST_TEST(count_of<ChartDot>(chart_in(made).chart) == 48U, kind);
        BOOST_TEST(chart_in(made).remarks.empty());
    }
}

BOOST_AUTO_TEST_CASE(every_kind_of_chart_says_what_it_leaves_out) {
    for (const char* kind : {"staaf", "liggend", "lijn", "gestapeld"}) {
        const sample::Composed made = sample::composed("```grafiek\nsoort: " + std::string(kind) +
                                                           "\nindicator: mensen\nper: gemeente\n```\n",
                                                       with_breakdown("gemeente", false, 41));
        const FigureBlock& figure = chart_in(made);
        BOOST_TEST(count_of<ChartRectangle>(figure.chart) == 36U, kind);
        BOOST_REQUIRE(figure.remarks.size() == 1U);
        const std::string said = words_of(figure.remarks.front());
        BOOST_TEST(begins(said, "De grafiek toont 35 van de 41 onderdelen"));
        BOOST_TEST(figure.alternative.ends_with(said));
        BOOST_TEST(figure.data.rows.size() == 42U); // all of them, and the total
    }
}

BOOST_AUTO_TEST_SUITE_END()
