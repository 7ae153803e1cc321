// Sentences for the report about what a figure does not cover, and about who could not be placed.
#pragma once

#include "indicator/counting/counting.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// What this indicator's total does not cover; empty when it covers everything.
std::string coverage_of(const Indicator& indicator, const YearFigures& figures, Plan& plan);

/// Of which amounts only the part for their days in the period counts, and how many days these are; empty
/// when there are none.
std::string counted_by_days(const Indicator& indicator, Plan& plan);

/// `of_whom` of a figure that is of the whole centre in an agreement about part of it.
inline constexpr std::string_view over_whole_centre = "over het hele centrum";

/// Of whom or what the figure is, as words behind its name: "van inwoners van Duinstad", "van het project",
/// "over het hele centrum". Empty when the agreement is about the centre as a whole, and for figures that are
/// about the world around it. `all`: where the halves of a proportion are found.
std::string of_whom(const Indicator& indicator, const std::vector<Indicator>& all, const Plan& plan);

/// What holds for the whole evaluation.
std::vector<std::string> remarks_on(const std::vector<Result>& results, Plan& plan);

} // namespace verantwoord
