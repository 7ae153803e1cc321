// Where lines end: the total-fit method of Knuth and Plass for text set flush left. Every way of breaking the
// whole paragraph is weighed, so that lines are even and hyphens rare.
#pragma once

#include <cstddef>
#include <vector>

namespace verantwoord {

/// What may happen behind an atom.
enum class AtomEnd { Joined, Space, Hyphen, Break, LineEnd };

struct AtomWidth {
    double width = 0;
    double after = 0; ///< the width of the space behind it, or of the hyphen that shows only at a line end
    AtomEnd end = AtomEnd::Joined;
};

/// For each line the atom behind its last. Never empty for atoms; an atom wider than the line stands alone.
std::vector<std::size_t> break_lines(const std::vector<AtomWidth>& atoms, double width);

} // namespace verantwoord
