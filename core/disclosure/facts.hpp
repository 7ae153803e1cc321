// The texts that a template may name beside the figures: who, for whom, over which period.
#pragma once

#include "administration/administration.hpp"

#include <map>
#include <string>

namespace verantwoord {

std::map<std::string, std::string> facts_of(const Administration& administration, const Agreement& agreement,
                                            Date today);
/// The same names with a description instead of a value, for checking a template without a centre.
std::map<std::string, std::string> blank_facts(Date today);

} // namespace verantwoord
