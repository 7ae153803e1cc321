// What was sent stands: a figure of an earlier year is the one that its funder has read, also when the rows
// of that year have changed since. Two figures of one year, of which the difference is one person, would say
// of that person what nobody may know.
#pragma once

#include "disclosure/published/earlier_publications.hpp"
#include "indicator/evaluate.hpp"

#include <optional>
#include <string_view>

namespace verantwoord {

/// Puts the figures of final reports in the place of those of earlier years that came out otherwise. Where
/// the agreement says why a figure was corrected, the new one stays, with a sentence; not when the two differ
/// by fewer people than the threshold (O18). What stands and is not corrected is told (O17).
void keep_sent_figures(Evaluation& evaluation, const EarlierPublications& before, Diagnostics& diagnostics);

/// The amount that was printed as this text: "6.731", "3.008,5", "€ 1.234", "45 %"; nothing for other text.
std::optional<Amount> printed_amount(std::string_view text, Unit unit);

} // namespace verantwoord
