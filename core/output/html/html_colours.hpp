// The house style as CSS custom properties, once for paper and light screens and once for dark ones. The dark
// colours are made from the light ones, so that a funder chooses one palette and both are readable.
#pragma once

#include "layout/page/style.hpp"

#include <string>

namespace verantwoord::html {

std::string colour_properties(const Style& style);

} // namespace verantwoord::html
