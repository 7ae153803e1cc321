// A chart as inline SVG: colours are classes, so that the page's own palette (light, dark, print) paints it.
#pragma once

#include "document/tree/chart.hpp"

#include <string>
#include <string_view>

namespace verantwoord::html {

/// `id` is unique in the page and begins the names inside; `title` and `description` are what a screen reader
/// says.
std::string svg(const Chart& chart, std::string_view id, std::string_view title,
                std::string_view description);

} // namespace verantwoord::html
