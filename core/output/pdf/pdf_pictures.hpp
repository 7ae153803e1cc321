// Images of pixels as objects of the file; drawings are drawn by the pages themselves.
#pragma once

#include "layout/page/page.hpp"
#include "output/pdf/pdf_file.hpp"

#include <string>

namespace verantwoord::pdf {

/// Entries "/I0 7 0 R/I2 9 0 R" for the resources of the pages; named after the index in Pages::pictures.
std::string write_pictures(File& file, const Pages& pages);

} // namespace verantwoord::pdf
