// Which figures the cells of a PDF are: it does not say so itself, but the web page of the same report does,
// and so do the words around them.
#pragma once

#include "attack/readers.hpp"

namespace verantwoord::attack {

/// Fills in the names of figures in `seen`. `page`: the web page of the same report; null when there is none.
void name_figures(SeenDocument& seen, const SeenDocument* page, const Frame& frame);

} // namespace verantwoord::attack
