// Divides an indicator over a funder's own headings: each heading counts the same rows with one more
// condition, for a kind of activity may stand under none, one or more of them.
#pragma once

#include "administration/centre/centre.hpp"
#include "indicator/definition/definition.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// The field of a table that tells the kind of activity; empty when it has none.
std::string activity_kind_field(std::string_view table);

/// The indicator of one heading.
struct CrosswalkPart {
    std::string heading;
    Indicator indicator; ///< without breakdowns
};

/// In the order of the headings; last what stands under none. The centre's own words join those of the
/// plugin.
std::vector<CrosswalkPart> crosswalk_parts(const Indicator& indicator, const Crosswalk& crosswalk,
                                           const Centre& centre);

} // namespace verantwoord
