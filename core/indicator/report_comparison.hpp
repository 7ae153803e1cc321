// The same question in several reports of one centre: whether the numbers agree, and if not, why they may
// differ.
#pragma once

#include "indicator/evaluate.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// One figure that stands in more than one report.
struct ComparedFigure {
    std::string indicator, name; ///< id with the plugin that defines it: "basis:bezoeken"
    struct Use {
        std::string agreement;
        Amount amount; ///< never printed without judgement
    };
    std::vector<Use> uses;
    bool equal = true;
    std::vector<std::string> reasons; ///< Dutch, why they differ: population, period, share of the costs
};

/// Figures with the same definition in more than one evaluation. Numbers that differ although population,
/// period and share of the costs are the same are an error (I02): that would be our mistake.
std::vector<ComparedFigure> compare_reports(const std::vector<Evaluation>& evaluations,
                                            Diagnostics& diagnostics);

/// A cost line that is charged to several agreements for more than its whole in one year is an error (G74)
/// that names all of them.
void check_allocations(const Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
