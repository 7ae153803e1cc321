// More than one number in a cell that is about one person or activity: they would count as one that nobody
// knows.
#pragma once

#include "administration/rows/row_findings.hpp"

namespace verantwoord {

/// An error (G71) for each row of which a cell holds several keys.
void report_several_keys(const ReadTable& table, Diagnostics& diagnostics);

} // namespace verantwoord
