// What a report still lacks: texts, points of checklists, explanations and stories that were agreed. Told to
// the director; in a final report what is required must be there.
#pragma once

#include "disclosure/story/persona_choice.hpp"
#include "indicator/evaluate.hpp"

namespace verantwoord {

void report_unanswered(const Administration& administration, const Evaluation& evaluation,
                       const PersonaChoice& stories, Diagnostics& diagnostics);

} // namespace verantwoord
