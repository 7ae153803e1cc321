// Groups that have a line of their own and no column: "Huisvesting" above its cost lines, in the column in
// which these have their names.
#pragma once

#include "administration/shape/group_columns.hpp"

namespace verantwoord {

/// Whether the column has such lines: the first row is one, there are at least two, not more than there are
/// other rows, and half of their words are known.
bool has_group_lines(const GroupRows& where, std::size_t column,
                     const std::function<bool(std::string_view)>& knows);

} // namespace verantwoord
