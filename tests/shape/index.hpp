// The index of core/README.md, made from the first sentence of every file and of every room's README, so that
// it cannot say anything else than they do.
#pragma once

#include <string>

namespace verantwoord::shape {

/// Everything below the line of core/README.md that `index_mark` is.
std::string index_of_core();

/// The line that parts what people wrote from what is made.
extern const std::string index_mark;

} // namespace verantwoord::shape
