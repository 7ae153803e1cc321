#include "indicator/report_comparison.hpp"

namespace verantwoord {

std::vector<ComparedFigure> compare_reports(const std::vector<Evaluation>&, Diagnostics&) { return {}; }

void check_allocations(const Administration&, Diagnostics&) {}

} // namespace verantwoord
