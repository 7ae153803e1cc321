// Two figures compared in words: "meer dan 398", "gelijk aan 12", "88 minder dan de afgesproken 9.100". Only
// figures that may be seen are compared: where one is hidden the words are always the same, so that they tell
// nothing about it.
#pragma once

#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

/// One side of a comparison: a figure with its field name and how it is printed.
struct ComparedSide {
    Published figure;
    std::string name;
};

/// "meer dan 398", "gelijk aan 398", "minder dan 398"; "bijna gelijk aan" when both print alike but differ.
/// Two units that do not fit give a value with a fault.
Value compared(const ComparedSide& left, const ComparedSide& right);

/// What came out beside what was agreed: "88 minder dan de afgesproken 9.100".
Value beside_target(const PublishedIndicator& indicator);

/// "bezoeken.vergeleken_met.deelnames" → "bezoeken" and "deelnames"; nothing for any other name.
struct ComparedNames {
    std::string_view left, right;
};
std::optional<ComparedNames> compared_names(std::string_view field);

} // namespace verantwoord
