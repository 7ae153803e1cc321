// What a person released in one report: named in the publication, told in its colophon, and not final before
// the people concerned agreed.
#pragma once

#include "disclosure/published/published.hpp"
#include "indicator/evaluate.hpp"

namespace verantwoord {

/// Fills `released` and adds a sentence to the remarks for each. O25 (a warning, an error in a final report):
/// the people concerned were not asked yet; O26: a release for this report that fits none of its figures.
void tell_released(Publication& publication, const Evaluation& evaluation, const Releases& releases,
                   Diagnostics& diagnostics);

} // namespace verantwoord
