// The judgement itself: which figures of all reports of a centre together may not be seen. Kept apart from
// the making of the publication, so that a stronger judgement changes this and nothing else.
#pragma once

#include "administration/centre/release.hpp"
#include "disclosure/published/earlier_publications.hpp"
#include "indicator/counting/year.hpp"
#include "indicator/evaluate.hpp"

#include <vector>

namespace verantwoord {

inline constexpr Year both_years[] = {Year::This, Year::Last};

/// Whether a figure is hidden, for both years, and whether a person released it.
struct VisibilityMark {
    bool now = false, last_year = false;
    bool released_now = false, released_last_year = false;
    bool& released(Year year) { return year == Year::This ? released_now : released_last_year; }
    bool& of(Year year) { return year == Year::This ? now : last_year; }
    bool of(Year year) const { return year == Year::This ? now : last_year; }
};

/// The marks of one result, in the order of its breakdowns and their members.
struct ResultMarks {
    VisibilityMark total;
    std::vector<std::vector<VisibilityMark>> members;
    std::vector<VisibilityMark> earlier; ///< of each year before last year; only `now` is used
};

/// Judges all figures; the marks come by report and result, in the order of the evaluations. What a person
/// released is not hidden, unless an agreement forbids that (O24, an error).
std::vector<std::vector<ResultMarks>> mark_hidden(const std::vector<Evaluation>& evaluations,
                                                  const EarlierPublications& before, const Releases& releases,
                                                  Diagnostics& diagnostics);

} // namespace verantwoord
