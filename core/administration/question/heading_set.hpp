// The headings of a file as the name of all files that have the same: a system writes them every year.
#pragma once

#include <string>
#include <vector>

namespace verantwoord {

/// "datum lid soort tijd": in one order and one spelling.
std::string heading_set(const std::vector<std::string>& headings);

} // namespace verantwoord
