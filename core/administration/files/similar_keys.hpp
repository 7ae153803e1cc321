// Numbers of people that are nearly the same: "p01" beside "P01" and "012" beside "12" are mostly one person
// whose number two programs write in two ways. Whether they are, only the centre knows.
#pragma once

#include "administration/files/read_table.hpp"
#include "base/message/diagnostic.hpp"

#include <vector>

namespace verantwoord {

/// One warning a column (G58), with how many numbers and where the first stands.
void report_similar_keys(const std::vector<ReadTable>& tables, Diagnostics& diagnostics);

} // namespace verantwoord
