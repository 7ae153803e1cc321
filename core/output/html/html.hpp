// One self-contained, accessible web page from the blocks of a report: layout is the browser's work.
#pragma once

#include "document/tree/block.hpp"
#include "layout/page/style.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// `css` is templates/huisstijl.css, in which the names of the style stand as custom properties.
std::string to_html(const Document& document, const Style& style, std::string_view css);

} // namespace verantwoord
