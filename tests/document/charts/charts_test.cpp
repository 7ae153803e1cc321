// Every kind of chart: labels never overlap, and a hidden figure is the same gap whatever it is.
#include "document/charts/chart_axis.hpp"
#include "document/charts/draw.hpp"
#include "document/tree/dump.hpp"
#include "sample.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

namespace {

ChartData data(std::vector<std::int64_t> values, const std::string& name = "Groep") {
    ChartData result;
    result.year = "2025";
    result.last_year = "2024";
    std::int64_t total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result.members.push_back({name + " " + std::to_string(i + 1), sample::persons(values[i]),
                                  sample::persons(values[i] + 3), std::to_string(values[i]) + "\u00A0%"});
        total += values[i];
    }
    result.total = sample::persons(total);
    return result;
}

struct Box {
    double left, right, top, bottom;
    std::string text;
};

std::vector<Box> labels(const Chart& chart) {
    std::vector<Box> boxes;
    for (const ChartShape& shape : chart.shapes) {
        const auto* label = std::get_if<ChartLabel>(&shape);
        if (!label) continue;
        const double width = sample::PlainMeasure().width(label->text, label->size, label->bold);
        const double left = label->anchor == ChartLabel::Anchor::Start    ? label->position.x
                            : label->anchor == ChartLabel::Anchor::Middle ? label->position.x - width / 2
                                                                          : label->position.x - width;
        boxes.push_back({left, left + width, label->position.y - 6, label->position.y, label->text});
    }
    return boxes;
}

/// No label outside the chart and none over another.
void check_labels(const Chart& chart) {
    const auto boxes = labels(chart);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        BOOST_TEST(boxes[i].left >= -0.01, boxes[i].text << " begins left of the chart");
        BOOST_TEST(boxes[i].right <= chart.width + 0.01, boxes[i].text << " ends right of the chart");
        BOOST_TEST(boxes[i].bottom <= chart.height + 0.01, boxes[i].text << " ends below the chart");
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            const bool apart = boxes[i].right <= boxes[j].left || boxes[j].right <= boxes[i].left ||
                               boxes[i].bottom <= boxes[j].top || boxes[j].bottom <= boxes[i].top;
            BOOST_TEST(apart, boxes[i].text << " lies over " << boxes[j].text);
        }
    }
}

std::vector<std::int64_t> many(std::size_t count, std::int64_t factor) {
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<std::int64_t>((i * 37 + 11) % 101) * factor);
    return values;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_axis_has_round_numbers_and_begins_at_zero) {
    BOOST_TEST(ChartAxis(912, Unit::Times).label(0) == "0");
    BOOST_TEST(ChartAxis(912, Unit::Times).top() == 1000);
    BOOST_TEST(ChartAxis(3, Unit::Persons).top() == 3);
    BOOST_TEST(ChartAxis(18200, Unit::Eurocents).label(4) == "€\u00A020.000");
    BOOST_TEST(ChartAxis(0, Unit::Persons).top() == 4);
}

BOOST_AUTO_TEST_CASE(labels_of_all_kinds_of_charts_never_overlap) {
    const sample::PlainMeasure measure;
    for (const std::size_t count : {1U, 2U, 5U, 12U, 24U, 50U})
        for (const std::int64_t factor : {0, 1, 1000, 1'000'000})
            for (const bool compare : {false, true})
                for (const char* name :
                     {"G", "Gemeente Waterstad-Noord", "Arbeidsongeschiktheidsverzekeringsmaatschappij"}) {
                    ChartData shown = data(many(count, factor), name);
                    shown.with_last_year = compare;
                    check_labels(draw_lying_bars(shown, measure));
                    check_labels(draw_lines(shown, measure));
                    if (const auto chart = draw_bars(shown, measure)) check_labels(*chart);
                    if (const auto chart = draw_stacked_bar(shown, measure)) check_labels(*chart);
                }
}

BOOST_AUTO_TEST_CASE(a_hidden_figure_is_a_dashed_gap_of_the_same_size_whatever_it_is) {
    ChartData shown = data({40, 0, 30}, "Wijk");
    shown.members[1].value = sample::hidden();
    const sample::PlainMeasure measure;
    const std::string text = to_text(*draw_bars(shown, measure));
    BOOST_TEST(text.find("gestippeld") != std::string::npos);
    BOOST_TEST(text.find("niet getoond") != std::string::npos);
    shown.with_last_year = true; // no room for words above the narrow bars: a mark with a legend
    BOOST_TEST(to_text(*draw_bars(shown, measure)).find("– niet getoond, ? onbekend") != std::string::npos);
    check_labels(*draw_bars(shown, measure));
    BOOST_TEST(to_text(draw_lying_bars(shown, measure)).find("niet getoond") != std::string::npos);
    BOOST_TEST(to_text(draw_lines(shown, measure)).find("niet getoond of onbekend") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_that_do_not_fit_under_bars_give_lying_bars) {
    BOOST_TEST(!draw_bars(data(many(12, 1), "Gemeentehuisstraatje"), sample::PlainMeasure()).has_value());
}

BOOST_AUTO_TEST_CASE(parts_that_do_not_add_up_are_not_stacked) {
    ChartData shown = data({40, 30});
    shown.adds_up = false;
    BOOST_TEST(!draw_stacked_bar(shown, sample::PlainMeasure()).has_value());
}

BOOST_AUTO_TEST_CASE(the_alternative_text_tells_the_message_of_the_chart) {
    ChartData shown = data({40, 25, 30});
    BOOST_TEST(alternative_text("Bezoekers per groep", shown) ==
               "Bezoekers per groep (2025). Het hoogste getal hoort bij Groep 1 (40), het laagste bij Groep "
               "2 (25). Het totaal is 95.");
    shown.members[1].value = sample::hidden();
    shown.total = sample::hidden();
    BOOST_TEST(alternative_text("Bezoekers per groep", shown) ==
               "Bezoekers per groep (2025). Het hoogste getal hoort bij Groep 1 (40), het laagste bij Groep "
               "3 (30). Eén getal is niet getoond.");
}

BOOST_AUTO_TEST_CASE(a_flow_draws_steps_forward_above_and_steps_back_or_out_below) {
    ChartData shown = data({29, 12, 5, 7, 3});
    shown.members[0].name = "bezoeker → deelnemer";
    shown.members[1].name = "vrijwilliger → bezoeker";
    shown.members[2].name = "deelnemer → vertrokken";
    shown.members[3].name = "vertrokken → bezoeker";
    shown.members[4].name = "kok → gast"; // roles that we do not know
    shown.members[2].value = sample::hidden();
    BOOST_TEST(is_flow(shown));
    const Chart chart = draw_flow(shown, sample::PlainMeasure());
    check_labels(chart);
    const auto y_of = [&](std::string_view text) {
        for (const auto& label : labels(chart))
            if (label.text == text) return label.bottom;
        return -1.0;
    };
    BOOST_TEST(y_of("29") < y_of("Bezoeker"));
    BOOST_TEST(y_of("7") < y_of("Bezoeker"));  // in again
    BOOST_TEST(y_of("12") > y_of("Bezoeker")); // back
    BOOST_TEST(y_of("–") > y_of("Bezoeker"));  // out, and hidden
    const std::string text = to_text(chart);
    BOOST_TEST(text.find("streeplijn") != std::string::npos);
    BOOST_TEST(text.find("– niet getoond, ? onbekend") != std::string::npos);
    // Roles stand in the order of the ladder, not of the data.
    const auto x_of = [&](std::string_view beginning) { // a long name may be cut short
        for (const auto& label : labels(chart))
            if (label.text.starts_with(beginning)) return label.left;
        throw std::runtime_error("no such label");
    };
    BOOST_TEST(x_of("Deel") < x_of("Vrij"));
    BOOST_TEST(x_of("Vrij") < x_of("Vert"));
    BOOST_TEST(x_of("Vert") < x_of("Kok"));
    BOOST_TEST(flow_text("Stappen", shown).find("Het vaakst van bezoeker naar deelnemer (29).") !=
               std::string::npos);
    BOOST_TEST(!is_flow(data({3, 4})));
}

BOOST_AUTO_TEST_CASE(a_hidden_step_has_the_same_line_whatever_it_is) {
    ChartData shown = data({29, 12});
    shown.members[0].name = "bezoeker → deelnemer";
    shown.members[1].name = "deelnemer → vrijwilliger";
    shown.members[1].value = sample::hidden();
    const std::string once = to_text(draw_flow(shown, sample::PlainMeasure()));
    ChartData other = data({29, 3});
    other.members[0].name = shown.members[0].name;
    other.members[1].name = shown.members[1].name;
    other.members[1].value = sample::hidden();
    BOOST_TEST(to_text(draw_flow(other, sample::PlainMeasure())) == once);
}

BOOST_AUTO_TEST_CASE(agreed_results_stand_beside_their_own_mark) {
    const sample::PlainMeasure measure;
    const std::vector<TargetBar> bars{
        {"Uren openstelling", sample::persons(300), sample::persons(150), sample::persons(300),
         "minstens 300"},
        {"Bezoekers", sample::persons(50), sample::hidden(), sample::persons(100), "minstens 100"},
        {"Vrijwilligers", sample::hidden(), sample::persons(30), sample::persons(20), "minstens 20"},
        {"Veel te veel", sample::persons(900), sample::persons(0), sample::persons(10), "hoogstens 10"}};
    const Chart chart = draw_targets(bars, "2025", "2024", measure);
    check_labels(chart);
    std::vector<ChartRectangle> now, marks;
    double longest = 0;
    for (const ChartShape& shape : chart.shapes)
        if (const auto* box = std::get_if<ChartRectangle>(&shape); box && box->y > 10) {
            if (box->fill == Paint::Series1) now.push_back(*box);
            if (box->fill == Paint::Ink) marks.push_back(*box);
            longest = std::max(longest, box->x + box->width);
        }
    BOOST_REQUIRE_EQUAL(marks.size(), 4u);
    BOOST_REQUIRE_EQUAL(now.size(), 3u); // the hidden one is a gap
    const double left = now[0].x, mark = marks[0].x + marks[0].width / 2;
    BOOST_TEST(now[0].x + now[0].width == mark, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(now[1].width * 2 == mark - left, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(longest < chart.width);
    const std::string text = to_text(chart);
    BOOST_TEST(text.find("niet getoond · minstens 20") != std::string::npos);
    BOOST_TEST(text.find("gestippeld") != std::string::npos);
}
