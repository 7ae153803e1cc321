// Whether a story's attributes fit enough participants: somebody who fits few is known by them, also when
// every attribute by itself is common.
#pragma once

#include "disclosure/published/published.hpp"
#include "disclosure/story/persona_attributes.hpp"
#include "indicator/evaluate.hpp"

namespace verantwoord {

/// What makes a rare combination common enough with the least loss.
struct Generalisation {
    std::string attribute, instead; ///< instead: empty when it has to be left out
};

struct PersonaRarity {
    bool rare = false;
    std::vector<Generalisation> changes; ///< all of them are needed, in the order in which they were found
};

/// Counts the participants who came in the period (all that are known, when visits name nobody) and fit every
/// attribute that can be counted; fewer than `threshold` is rare. That none fits is rare as well: then the
/// story points at whoever comes nearest. Where no participants are known nothing is called rare.
PersonaRarity persona_rarity(const std::vector<std::string>& attributes, const Administration& administration,
                             const Period& period, std::int64_t threshold);

/// One message for each rare story of this report (O41) and for each number of people in a story that the
/// report does not show (O42): a warning, or an error when the report goes out.
void check_published_personas(const Administration& administration, const Evaluation& evaluation,
                              const Publication& publication, Diagnostics& diagnostics);

} // namespace verantwoord
