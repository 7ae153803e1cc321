// Text as it may stand in a web page: escaped, and without the characters that no page may hold.
#pragma once

#include "base/text/text.hpp"

#include <string>
#include <string_view>

namespace verantwoord::html {

using text::escaped;
/// At most two decimals, with a point, without the locale: for coordinates.
std::string number(double value);

} // namespace verantwoord::html
