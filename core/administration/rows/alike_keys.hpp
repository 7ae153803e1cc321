// Numbers that are probably one, written in two ways: 012 and 12, P01 and p01, 12 and 12.0. They count as
// two, so that is told, also when one stands in the list of participants and the other among the visits.
#pragma once

#include "administration/table/table.hpp"
#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// What two such numbers have in common: small letters, no zeros in front, no ".0" behind, nothing between
/// letters and digits.
std::string alike_form(std::string_view key);

/// One warning for each kind of key: participants, activities, volunteers and so on.
void report_alike_keys(const std::vector<Table>& tables, Diagnostics& diagnostics);

} // namespace verantwoord
