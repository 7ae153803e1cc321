// The road as one function: from a centre's folder to publications. Who wants figures of a centre walks it: a
// command, a check of a plugin, a test. Nothing is printed and no command line is known: what there is to say
// comes back as messages.
#pragma once

#include "administration/administration.hpp"
#include "disclosure/judge.hpp"
#include "funder/catalogue.hpp"
#include "indicator/evaluate.hpp"
#include "indicator/report_comparison.hpp"
#include "road/dossier.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace verantwoord {

/// Whether figures are held against the rules of their plugin: whoever looks at one figure is not asked about
/// the others.
enum class Consistency { NotAsked, Asked };

struct Request {
    std::filesystem::path centre; ///< its folder
    std::string agreement{}; ///< whose report is wanted; empty: of all. The whole centre is judged anyway.
    ReportStatus status = ReportStatus::Draft; ///< of the reports that are wanted
    Consistency consistency = Consistency::NotAsked;
    const Plugin* on_trial = nullptr; ///< answers each agreement, whatever plugin that names; null: that one
};

/// The plugins that there are, with what is wrong in them: read once for any number of walks.
struct Plugins {
    Plugins(const Surroundings& surroundings, CatalogueOptions options)
        : catalogue(surroundings, std::move(options), found) {}

    Diagnostics found;
    Catalogue catalogue;
};

/// One agreement with the plugin that answers it. One whose plugin cannot be used has no commission.
struct Commission {
    const Plugin* plugin = nullptr;
    Evaluation evaluation;
    Publication publication;
};

/// What was found along the way. Points into the plugins, which must outlive it.
struct Road {
    Administration administration;
    Dossier dossier{};                      ///< what was published before; binds what may be seen
    std::vector<ComparedFigure> compared{}; ///< figures that stand in several reports, of all agreements
    std::vector<Commission> commissions{};  ///< of the agreements that are wanted
};

/// Throws Failure when there is no centre, or no such agreement. Two walks may go on at a time, each with a
/// runner of its own.
Road walk(const Request& request, const Surroundings& surroundings, const Plugins& plugins,
          CodeRunner& runner, Diagnostics& diagnostics);

} // namespace verantwoord
