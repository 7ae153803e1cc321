// From tables to results: every indicator of an agreement, with breakdowns, last year and target. The core
// picks the rows (population, period, cell), so that plugin code, comparison and provenance all see the same
// ones.
#pragma once

#include "administration/administration.hpp"
#include "indicator/counting/coded.hpp"
#include "indicator/counting/result.hpp"
#include "indicator/question/question_set.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// A draft may still lack something; what goes out for good may not.
enum class ReportStatus { Draft, Final };

/// All results for one agreement: what one report is made of, before disclosure control.
struct Evaluation {
    Agreement agreement; ///< its threshold is the highest of its own and the funder's
    ReportStatus status = ReportStatus::Draft;
    std::vector<Result> results;            ///< in the order of the indicators
    const QuestionSet* questions = nullptr; ///< what the plugin asks besides figures; null: nothing
    std::vector<std::string> remarks;       ///< Dutch sentences about what does not count and why
};

/// `runner` may be null when no indicator is coded.
Evaluation evaluate(const Administration& administration, const Agreement& agreement,
                    const std::vector<Indicator>& indicators, CodeRunner* runner, Diagnostics& diagnostics);
/// The same, with the plugin's other questions and its threshold; they must outlive the result.
Evaluation evaluate(const Administration& administration, const Agreement& agreement,
                    const std::vector<Indicator>& indicators, const QuestionSet& questions,
                    CodeRunner* runner, Diagnostics& diagnostics);

} // namespace verantwoord
