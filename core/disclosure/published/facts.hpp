// The texts that a template may name beside the figures: who, for whom, over which period.
#pragma once

#include "indicator/evaluate.hpp"

#include <map>
#include <string>

namespace verantwoord {

std::map<std::string, std::string> facts_of(const Administration& administration,
                                            const Evaluation& evaluation, Date today);
/// "2025", or "2025/2026" for a period across two years.
std::string year_name(const Period& period);
/// The same names with a description instead of a value, for checking a template without a centre.
std::map<std::string, std::string> blank_facts(Date today);

} // namespace verantwoord
