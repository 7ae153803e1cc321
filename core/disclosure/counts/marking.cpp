#include "disclosure/counts/marking.hpp"
#include "disclosure/counts/published_counts.hpp"
#include "disclosure/counts/report_marker.hpp"

namespace verantwoord {

std::vector<std::vector<ResultMarks>> mark_hidden(const std::vector<Evaluation>& evaluations,
                                                  const EarlierPublications& before, const Releases& releases,
                                                  Diagnostics& diagnostics) {
    std::vector<std::vector<ResultMarks>> marks(evaluations.size());
    std::vector<ReportMarker> markers;
    for (std::size_t report = 0; report < evaluations.size(); ++report)
        markers.emplace_back(evaluations[report], marks[report]);
    PublishedCounts counts(evaluations, before, marks);
    counts.release(releases, diagnostics);
    const auto settle = [&] {
        for (auto& marker : markers) marker.settle();
    };
    settle();
    counts.remember_own_marks();
    // `hide` looks over all reports, `settle` at each by itself, and what one marks the other must answer.
    // Marks are only ever added and there are only so many figures, so it ends.
    while (counts.hide()) settle();
    counts.keep_published();
    counts.report_near_twins(diagnostics);
    counts.report_unprotected(diagnostics);
    return marks;
}

} // namespace verantwoord
