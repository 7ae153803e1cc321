// The ways in which a figure can be broken down, as data: which ids a plugin may name and which field each
// one needs.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <string>

namespace verantwoord {

enum class DimensionKind {
    Gender,       ///< of the person
    Age,          ///< of the person, in the bands of the agreement
    Municipality, ///< of the person, else of the location
    Regularity,   ///< of the person: regular or not, by the agreement's definition
    Month,        ///< of the date
    Location,
    Category,     ///< the table's own `soort`
    ActivityKind, ///< `soort` of the activity
    PartnerKind,  ///< `soort` of the partner
    Basis,
    Column ///< the table's own column, see Dimension::field
};

struct Dimension {
    std::string_view id;    ///< as plugins and templates name it
    std::string_view label; ///< as shown above a table
    DimensionKind kind;
    bool of_person;              ///< every person has one member, so unique persons add up over it
    std::string_view field = {}; ///< Column: from which it is read
};

std::span<const Dimension> dimensions();
const Dimension* find_dimension(std::string_view id);
const Dimension& known_dimension(std::string_view id); ///< the id must be one of the dimensions
std::vector<std::string> dimension_ids();

/// The field of `table` from which the dimension is read ("deelnemer.geslacht", "soort"); empty when the
/// table has none.
std::string dimension_field(const Dimension& dimension, std::string_view table);

} // namespace verantwoord
