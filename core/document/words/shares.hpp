// Percentages of a breakdown: each rounded by itself, so that equal numbers have equal percentages.
#pragma once

#include "disclosure/published/published.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// Each member's share of `total`, exact; hidden or unknown with its member.
std::vector<Published> shares(const PublishedBreakdown& breakdown, const Published& total);

/// What stands below the percentages when they are those of a whole, may all be seen, and do not make 100 as
/// they are rounded; else empty.
std::string rounding_note(const PublishedBreakdown& breakdown, const Published& total);

} // namespace verantwoord
