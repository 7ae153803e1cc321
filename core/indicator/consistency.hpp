// Holds the figures of a report against the rules of its plugin: parts and wholes, pairs of supply and use,
// figures that cannot exceed each other. What looks odd is asked.
#pragma once

#include "indicator/evaluate.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// A rule that does not hold, with the centre's answer when it gave one.
struct ConsistencyFinding {
    const ConsistencyRule* rule = nullptr;
    std::string sentence; ///< Dutch: the question with the numbers in it, for the centre only
    std::string answer;   ///< from the agreement's `antwoorden`; empty: still open
};

/// G87 asks (a warning), an answered one is a note, a rule that must hold is an error (G88). Figures that are
/// missing are not compared. A pair of supply and use of which one half is missing is G89.
std::vector<ConsistencyFinding> check_consistency(const Evaluation& evaluation, Diagnostics& diagnostics);

} // namespace verantwoord
