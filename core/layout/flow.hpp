// From a document's blocks to pages: the one door of layout/.
#pragma once

#include "document/tree/block.hpp"
#include "layout/fonts/fonts.hpp"
#include "layout/page/page.hpp"
#include "layout/page/style.hpp"

namespace verantwoord {

/// Never fails on an odd document: what does not fit is broken, shrunk or cut at the page, and characters
/// that no face has are in Pages::missing.
Pages lay_out(const Document& document, const Style& style, const Fonts& fonts);

} // namespace verantwoord
