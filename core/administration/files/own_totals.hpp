// The centre's own totals against the rows above them: a check that costs nobody anything.
#pragma once

#include "administration/files/other_lines.hpp"

namespace verantwoord {

/// Each total must be the sum, or the number, of the rows since the total before it or since the beginning of
/// the file; one that is neither is told. `lines` in the order of the file, with the rows still in the table.
void check_own_totals(const ReadTable& table, std::size_t from, const std::vector<OtherLine>& lines,
                      FileAccount& account, CellFindings& findings);

} // namespace verantwoord
