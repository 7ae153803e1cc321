// A document with every kind of block, for the tests of layout and of PDF.
#pragma once

#include "document/tree/block.hpp"

#include <string>

namespace verantwoord::sample {

Runs runs(std::string_view text);
Block paragraph(std::string_view text);
Block heading(int level, std::string_view text);
/// `rows` rows of a label and `columns` − 1 numbers, the last row a total.
DataTable table(std::size_t rows, std::size_t columns);
FigureBlock figure();
PersonaCard persona(std::size_t parts);
/// Some words of Dutch prose; which, depends on `number`.
std::string prose(std::size_t number);

/// A report of about twelve pages.
Document report();

} // namespace verantwoord::sample
