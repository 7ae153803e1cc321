// What came of the checks of a plugin, as text and as JSON. What was told once is not told again: a later
// check with the same fault names the check that shows it in full.
#pragma once

#include "funder/trial/plugin_check.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace verantwoord {

std::size_t count_of(const std::vector<CheckResult>& results, CheckOutcome outcome);

/// Takes away what an earlier check says already.
void tell_once(std::vector<CheckResult>& results);

/// With `only_faults` what is good or left out is not named, and nothing is said when all is well.
std::string listing_as_text(const std::vector<CheckResult>& results, bool only_faults);
nlohmann::ordered_json listing_as_json(const std::vector<CheckResult>& results, bool good);

} // namespace verantwoord
