// Whether what stands in a cell of this column says that nothing was filled in.
#pragma once

#include "administration/table/schema.hpp"

#include <string_view>

namespace verantwoord {

/// "-", "n.v.t.", "onbekend" and the like. Among money a dash is zero, and in a column of last days "loopt
/// nog" is no day either.
bool means_empty(const ColumnSchema& column, std::string_view text);

} // namespace verantwoord
