// Several keys in one cell: the people on the list of a meeting, or those who got a certificate there.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/files/row_findings.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// The keys in a cell of a KeyList in the form in which they are compared, in the order of writing and each
/// of them once; a second time on one list is warned of (G34).
std::vector<std::string> keys_on_list(const ReadTable& table, std::string_view column, std::size_t row,
                                      RowFindings& findings);

} // namespace verantwoord
