// Where pages end: every way of dividing the flow over pages is weighed, as for the lines of a paragraph, so
// that white is spread instead of gathered, tables stay whole and no page holds only a few lines.
#pragma once

#include "layout/page/slice.hpp"

#include <cstddef>
#include <vector>

namespace verantwoord {

/// What stands between a page's text and its notes.
inline constexpr double note_rule_gap = 12;

/// For each page the slice behind its last; `height` in points. Never empty for slices; a slice that is
/// higher than a page stands alone. Notes take room on the page that refers to them, at most two fifths of
/// it.
std::vector<std::size_t> break_pages(const std::vector<Slice>& slices, const std::vector<Slice>& notes,
                                     double height);

/// The distance above slice `i` on a page that begins with `first`.
double gap_above(const std::vector<Slice>& slices, std::size_t first, std::size_t i);

} // namespace verantwoord
