// Which members a chart of bars draws when there are more than anybody compares: the largest, and the others
// together where a number can be given for them.
#pragma once

#include "document/charts/chart_data.hpp"

#include <string>

namespace verantwoord {

struct ChartSelection {
    ChartData data;
    std::string remark; ///< what stands below the chart; empty when it draws all members
};

/// At most `most_bars` members: all of them as they come, or the largest first. The others are one bar when
/// all of them may be seen and the members add up to the total; else they are left out, and the remark says
/// so.
ChartSelection largest_members(const ChartData& data);

} // namespace verantwoord
