// The faces of the pages as embedded Type 0 fonts: only the glyphs that are used, with what each one says.
#pragma once

#include "layout/page/page.hpp"
#include "output/pdf/pdf_file.hpp"

namespace verantwoord::pdf {

/// The resources that all pages share: /F0 … for the faces in use.
std::string write_fonts(File& file, const Pages& pages);

} // namespace verantwoord::pdf
