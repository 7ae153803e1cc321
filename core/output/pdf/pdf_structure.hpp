// The structure tree, the parent tree that leads back from the pages, and the links with it.
#pragma once

#include "layout/page/page.hpp"
#include "output/pdf/pdf_file.hpp"

#include <vector>

namespace verantwoord::pdf {

/// Writes tree and links; gives the root.
Object write_structure(File& file, const Pages& pages, const std::vector<Object>& page_objects);

/// "/Dest[3 0 R/XYZ null 640 null]" for a place on a page, y downwards.
std::string destination(const Pages& pages, const std::vector<Object>& page_objects, std::size_t page,
                        double y);

} // namespace verantwoord::pdf
