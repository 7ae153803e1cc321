// The words on one page of a PDF by the mark under which they stand, so that the document's structure can
// find them.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>

namespace verantwoord::attack {

/// UTF-8 by marked-content identifier; −1: what has no mark. What a mark says to read instead of its glyphs
/// (ActualText) stands in their place. Throws what the library throws when the page is damaged.
std::map<int, std::string> marked_text(QPDFObjectHandle page);

} // namespace verantwoord::attack
