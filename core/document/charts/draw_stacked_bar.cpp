// The members of a whole as parts of one bar of 100 %.
#include "base/amount/dutch.hpp"
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double bar_height = 30, label_room = 12;
constexpr std::size_t most_segments = 6;

Paint paint_of(std::size_t index) {
    return static_cast<Paint>(static_cast<std::size_t>(Paint::Series1) + index % most_segments);
}

/// Whether the members are parts of a total that may be seen.
bool parts_of_a_whole(const ChartData& data) {
    if (!data.adds_up || data.members.size() > most_segments || drawn(data.total) <= 0) return false;
    double sum = 0;
    for (const ChartMember& member : data.members) sum += drawn(member.value);
    return sum <= drawn(data.total) * 1.000001;
}

std::string entry_text(const ChartMember& member) {
    if (!member.value.open()) return dutch::capitalised(member.name) + ": " + gap_text(member.value);
    return dutch::capitalised(member.name) + ": " + member.value.text() + " (" + member.share + ")";
}

} // namespace

std::optional<Chart> draw_stacked_bar(const ChartData& data, const TextMeasure& measure) {
    if (!parts_of_a_whole(data)) return std::nullopt;
    ChartCanvas canvas(measure, 0);
    std::vector<ChartCanvas::LegendEntry> legend;
    double x = 0, labelled_until = 0;
    for (std::size_t index = 0; index < data.members.size(); ++index) {
        const ChartMember& member = data.members[index];
        const double width = drawn(member.value) / drawn(data.total) * chart_width;
        legend.push_back({entry_text(member), paint_of(index), index % 2 == 1});
        if (!member.value.open() || width <= 0) continue;
        canvas.bar(
            {x, label_room, std::max(width - 1, 0.5), bar_height, paint_of(index), false, index % 2 == 1});
        const double half = canvas.text_width(member.share) / 2, centre = x + width / 2;
        if (centre - half >= labelled_until && centre + half <= chart_width) {
            canvas.label(centre, label_room - 3, member.share, ChartCanvas::Anchor::Middle);
            labelled_until = centre + half + 3;
        }
        x += width;
    }
    // All that is hidden is one gap: the rest of the total, which everybody can compute and which tells no
    // single part.
    if (x < chart_width - 1) {
        canvas.gap(x, label_room, chart_width - x, bar_height);
        const std::string text = "niet getoond";
        if (canvas.text_width(text) + 6 < chart_width - x)
            canvas.label((x + chart_width) / 2, label_room + bar_height / 2 + 3, text,
                         ChartCanvas::Anchor::Middle, Paint::Muted);
    }
    const double top = label_room + bar_height + 8;
    canvas.height(top + canvas.legend(top, legend));
    return canvas.take();
}

} // namespace verantwoord
