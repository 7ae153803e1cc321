// How wide the columns of a table are, from what stands in them.
#pragma once

#include <optional>
#include <vector>

namespace verantwoord {

/// What a column asks, in points without padding.
struct ColumnNeed {
    double part = 0;    ///< with every word hyphenated
    double word = 0;    ///< with no word hyphenated
    double natural = 0; ///< with no line broken
    bool numeric = false;
};

/// Widths that add up to `available`; nothing when even hyphenated words do not fit.
std::optional<std::vector<double>> column_widths(const std::vector<ColumnNeed>& needs, double available);

/// When nothing fits: each in proportion to what it asks.
std::vector<double> squeezed_widths(const std::vector<ColumnNeed>& needs, double available);

} // namespace verantwoord
