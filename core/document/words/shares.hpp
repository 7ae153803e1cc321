// Percentages of a breakdown that together make 100 where they should.
#pragma once

#include "disclosure/published/published.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// Each member's share of `total`, exact; hidden or unknown with its member.
std::vector<Published> shares(const PublishedBreakdown& breakdown, const Published& total);

/// The same as texts ("43 %"). When all members may be seen and add up to the total, by largest remainder, so
/// that they make exactly 100; else each is rounded by itself.
std::vector<std::string> share_texts(const PublishedBreakdown& breakdown, const Published& total);

} // namespace verantwoord
