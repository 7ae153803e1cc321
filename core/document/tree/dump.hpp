// A document as text that a person can read and approve: what tests compare.
#pragma once

#include "document/tree/block.hpp"

#include <string>

namespace verantwoord {

std::string to_text(const Document& document);
/// Shapes of a chart, one a line.
std::string to_text(const Chart& chart);

} // namespace verantwoord
