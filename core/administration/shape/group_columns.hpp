// Columns in which only the first row of a group says which group it is: "Personeel", and nothing in the rows
// below until "Huisvesting".
#pragma once

#include "administration/records/csv.hpp"
#include "administration/shape/line_kind.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace verantwoord {

/// A column that may have names of groups.
struct MaybeGroups {
    std::size_t column = 0;
    bool required = false;                       ///< a blank cell cannot mean anything else
    std::function<bool(std::string_view)> knows; ///< whether the centre or we have this word
};

struct GroupColumn {
    std::size_t column = 0;
    std::size_t rows = 0;                           ///< with a blank cell in it
    std::uint32_t record = 0, line = 0, offset = 0; ///< of the first of these cells
};

/// The table in which they are looked for.
struct GroupRows {
    csv::Extent rows;
    std::vector<std::size_t> others; ///< columns that are read
    std::function<LineKind(std::span<const csv::Cell>)> kind;
};

/// Those that do have them: the first row is filled, no name comes back, at least two rows are blank, and
/// there are at least two groups, half of which have more than one row. Where a blank cell may mean that
/// nothing is known, every word must be known as well, and two rows in three must be blank. An ordinary
/// column is given up within its first rows.
std::vector<GroupColumn> group_columns(const GroupRows& where, std::vector<MaybeGroups> maybe);

} // namespace verantwoord
