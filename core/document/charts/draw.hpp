// The kinds of charts; each has its own file.
#pragma once

#include "document/charts/chart_data.hpp"
#include "document/tree/chart.hpp"

#include <optional>

namespace verantwoord {

/// Upright bars; nothing when the names do not fit under them.
std::optional<Chart> draw_bars(const ChartData& data, const TextMeasure& measure);
/// Lying bars: fits any names. More than `most_bars` members are more than anybody compares.
Chart draw_lying_bars(const ChartData& data, const TextMeasure& measure);
/// One line for this year, a dashed one for last year; names are left out where they would touch.
Chart draw_lines(const ChartData& data, const TextMeasure& measure);
/// One bar of 100 %; nothing when the members are no parts of a whole, or too many to tell apart.
std::optional<Chart> draw_stacked_bar(const ChartData& data, const TextMeasure& measure);
/// Roles as boxes in a row and steps between them as arrows, up above and back below, as thick as they are
/// often taken. Only for members "from → to".
Chart draw_flow(const ChartData& data, const TextMeasure& measure);
bool is_flow(const ChartData& data);
/// The message of a flow in words; `title` without a full stop.
std::string flow_text(const std::string& title, const ChartData& data);

/// One agreed result, this year beside last year, with what was agreed.
struct TargetBar {
    std::string name;
    Published value, last_year, target;
    std::string agreed; ///< "minstens 9.000"
};
/// Lying bars, each as a part of its own target, with a mark where that lies: hours and people in one chart.
Chart draw_targets(const std::vector<TargetBar>& bars, std::string year, std::string last_year,
                   const TextMeasure& measure);

/// One line of a ledger: how far its value may lie to both sides.
struct TornadoBar {
    std::string name;
    Published low, middle, high; ///< all open
};
/// Lying bars from low to high with a mark at the middle, on an axis that holds zero.
Chart draw_tornado(const std::vector<TornadoBar>& bars, const TextMeasure& measure);

/// So many bars a chart has; the table beside it shows all members (`chart_selection`).
constexpr std::size_t most_bars = 36;

} // namespace verantwoord
