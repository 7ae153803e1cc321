// The first half of the road, shared by every command that needs figures: from a centre's folder to
// publications.
#pragma once

#include "administration/administration.hpp"
#include "app/line/options.hpp"
#include "app/report/dossier.hpp"
#include "disclosure/judge.hpp"
#include "funder/catalogue.hpp"
#include "indicator/evaluate.hpp"
#include "indicator/report_comparison.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace verantwoord {

/// One agreement with the plugin that answers it.
struct Commission {
    const Plugin* plugin = nullptr;
    Evaluation evaluation;
    Publication publication;
};

/// One agreement whose plugin cannot be used has no commission.
struct Preparation {
    Administration administration;
    Catalogue catalogue;
    std::unique_ptr<CodeRunner> runner;
    Dossier dossier;                      ///< what was published before; binds what may be seen
    std::vector<ComparedFigure> compared; ///< figures that stand in several reports, of all agreements
    std::vector<Commission>
        commissions; ///< of the agreements asked for; every agreement of the centre is judged
};

/// `before_evaluation` is called when no other thread may run any more, for plugin code forks this process.
Preparation prepare(const Options& options, const Surroundings& surroundings, Diagnostics& diagnostics,
                    const std::function<void()>& before_evaluation = {});

/// "18.040 regels uit 9 bestanden".
std::string input_summary(const Administration& administration);

} // namespace verantwoord
