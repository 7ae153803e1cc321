// What the file says about itself, twice and alike: in the document information and in XMP.
#pragma once

#include "document/tree/block.hpp"
#include "output/pdf/pdf_file.hpp"

namespace verantwoord::pdf {

/// Sets the information and gives the XMP stream.
Object write_metadata(File& file, const Document& document);

} // namespace verantwoord::pdf
