// Decides what may be seen, over all publications of a centre together. Its input is everything that is about
// to be published; what is inside may change without anyone else noticing.
#pragma once

#include "disclosure/published/earlier_publications.hpp"
#include "disclosure/published/published.hpp"
#include "indicator/evaluate.hpp"

#include <vector>

namespace verantwoord {

/// One publication an evaluation, in the same order. What was published before stays as it is, and binds what
/// may be seen now.
std::vector<Publication> publish(const Administration& administration,
                                 const std::vector<Evaluation>& evaluations, Date today,
                                 Diagnostics& diagnostics, const EarlierPublications& before = {});

/// The texts that a report on this agreement may name.
std::vector<PublishedText> published_texts(const std::vector<CentreText>& texts,
                                           const std::string& agreement);

/// A publication in which every figure is unknown: what `sjabloon velden` and `sjabloon controleer` need
/// without a centre.
Publication blank_publication(const std::vector<Indicator>& indicators, Date today);
/// The same, with an empty sheet for each that the plugin's questions make.
Publication blank_publication(const std::vector<Indicator>& indicators, const QuestionSet& questions,
                              Date today);

} // namespace verantwoord
