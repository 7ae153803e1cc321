// What a chart draws: the members of one breakdown with this year and, if asked, last year.
#pragma once

#include "disclosure/published/published.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct ChartMember {
    std::string name;
    Published value, last_year;
    std::string share; ///< of the total, as text
};

struct ChartData {
    std::vector<ChartMember> members;
    std::string year, last_year; ///< names of the series
    bool with_last_year = false;
    Published total, total_last_year;
    bool adds_up = true;
    bool in_time = false; ///< the members follow each other in time, as months do

    double largest() const; ///< of all figures that may be seen, as drawn; 0 when there are none
    bool has_gaps() const;  ///< some figure is hidden or unknown
};

/// A figure in the unit in which it is shown (hours, euros, percents), only for drawing; 0 unless open.
double on_axis(const Published& figure);
/// The same as the length of a bar: never below 0.
double drawn(const Published& figure);

/// jan, feb, mrt …; other names with a capital.
std::string short_name(const std::string& name);

/// What stands in the place of a figure that is not drawn.
std::string gap_text(const Published& figure);
/// The same where there is no room for words: "–" or "?".
std::string_view gap_mark(const Published& figure);

/// The message of the chart in one to three sentences.
std::string alternative_text(const std::string& title, const ChartData& data);

} // namespace verantwoord
