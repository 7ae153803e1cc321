// The figures that a report shows, for machines: cijfers.json and cijfers.csv. Exactly what Document::figures
// names, in the same words as the report, with the same marks for what is hidden.
#pragma once

#include "disclosure/published/published.hpp"
#include "document/tree/block.hpp"

#include <string>

namespace verantwoord {

std::string figures_json(const Document& document, const Publication& publication);
std::string figures_csv(const Document& document,
                        const Publication& publication); ///< ';', UTF-8 with BOM, CRLF: for Excel

} // namespace verantwoord
