// Which figures the cells of a PDF are: it does not say so itself, but the web page of the same report does,
// and so do the words around them.
#pragma once

#include "attack/readers.hpp"

namespace verantwoord::attack {

/// Fills in the names of figures in `seen`. `page`: the web page of the same report; null when there is none.
/// Without it a table is known by its rows, and where several divisions have those by the numbers that are
/// printed already.
void name_figures(SeenDocument& seen, const SeenDocument* page, const Frame& frame, const Evidence& evidence);

} // namespace verantwoord::attack
