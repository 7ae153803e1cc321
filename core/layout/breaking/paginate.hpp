// Slices onto pages: where each page ends, what is repeated above and which notes stand below.
#pragma once

#include "layout/setting/typesetter.hpp"

#include <vector>

namespace verantwoord {

/// A line of the contents that awaits its page number.
struct ContentsLine {
    std::size_t entry = 0, page = 0, mark = 0;
    Area area;
};

/// Adds pages behind those that are there. Bookmarks and the targets of links within the document are filled
/// in.
std::vector<ContentsLine> paginate(Typesetter& typesetter, std::vector<Slice> slices,
                                   std::vector<Slice> notes);

} // namespace verantwoord
