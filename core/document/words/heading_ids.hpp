// Names made from text: ids of headings for links, and the names of files about a place.
#pragma once

#include "document/tree/block.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// "De Brug Kade" → "de-brug-kade": small letters, digits and hyphens, at most 48; "kop" when nothing is
/// left.
std::string readable_id(std::string_view text);

/// A heading begins with a capital, also where a field begins it ("overige gemeenten"), and has an id: unique
/// and readable ("wie-komen-er", "wie-komen-er-2").
void finish_headings(Blocks& blocks);

} // namespace verantwoord
