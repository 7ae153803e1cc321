// An image inside the page itself: pixels as data, drawings as SVG written anew.
#pragma once

#include "document/tree/picture.hpp"

#include <string>
#include <string_view>

namespace verantwoord::html {

/// `width`: in points, 0 for the picture's own.
std::string picture(const Picture& picture, std::string_view alternative, double width = 0);

} // namespace verantwoord::html
