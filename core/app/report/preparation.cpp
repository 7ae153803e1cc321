#include "app/report/preparation.hpp"

#include "administration/table/schema.hpp"
#include "app/line/typed.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "indicator/consistency.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The plugin of an agreement, or a message about why it cannot be used.
const Plugin* plugin_for(const Agreement& agreement, const Catalogue& catalogue, Diagnostics& diagnostics) {
    const Plugin* plugin = catalogue.find(agreement.plugin);
    if (plugin == nullptr && !catalogue.broken(agreement.plugin).empty()) {
        diagnostics.error("P47", agreement.place,
                          "de plugin '" + agreement.plugin + "' in " + catalogue.broken(agreement.plugin) +
                              " heeft fouten en kan niet worden gebruikt",
                          "verbeter de fouten in " + catalogue.broken(agreement.plugin) +
                              " die hiervoor staan; alle toetsen doet u met: verantwoord plugin toets " +
                              typed(catalogue.broken(agreement.plugin)));
        return nullptr;
    }
    if (plugin == nullptr) {
        diagnostics.error("P40", agreement.place, "de plugin '" + agreement.plugin + "' is er niet",
                          suggestion(agreement.plugin, catalogue.names(),
                                     "bekijk welke er zijn met: verantwoord plugin lijst"));
        return nullptr;
    }
    const Period& valid = plugin->manifest.valid;
    if (!valid.contains(agreement.period.from) || !valid.contains(agreement.period.until)) {
        diagnostics.error("P41", agreement.place,
                          "de plugin '" + agreement.plugin + "' " + plugin->manifest.version +
                              " is bedoeld voor " + name(valid) + ", niet voor " + name(agreement.period),
                          "vraag een nieuwere versie aan " + plugin->manifest.maintainer + " (" +
                              plugin->manifest.maintainer_email + "), of pas de periode van de afspraak aan");
        return nullptr;
    }
    return plugin;
}

bool all_have_plugin(const Preparation& prepared) {
    const auto& agreements = prepared.administration.agreements;
    return std::all_of(agreements.begin(), agreements.end(), [&](const Agreement& each) {
        return prepared.catalogue.find(each.plugin) != nullptr;
    });
}

/// A fault in a plugin that no agreement uses stands in nobody's way.
void add_findings_about_plugins(const Diagnostics& found, bool all_usable, Diagnostics& diagnostics) {
    for (Diagnostic each : found.all()) {
        if (all_usable && each.severity == Severity::Error) each.severity = Severity::Warning;
        diagnostics.add(std::move(each));
    }
}

void require_agreement(const Options& options, const Administration& administration,
                       Diagnostics& diagnostics) {
    if (administration.agreements.empty() && diagnostics.errors() == 0)
        diagnostics.error(
            "G90", place_of("afspraken"), "er is nog geen afspraak met een financier",
            "maak een bestand in de map afspraken; een voorbeeld krijgt u met: verantwoord nieuw centrum "
            "voorbeeld --voorbeeld");
    if (options.agreement.empty() || administration.agreement(options.agreement) != nullptr) return;
    std::vector<std::string> ids;
    for (const Agreement& each : administration.agreements) ids.push_back(each.id);
    throw Failure("B02", {}, "de afspraak '" + options.agreement + "' is er niet",
                  suggestion(options.agreement, ids, "de afspraken zijn: " + dutch::list(ids)));
}

/// Looking at one figure is no moment for questions about the others.
bool consistency_is_asked(const Options& options) {
    return options.command == Command::Check || options.command == Command::Report;
}

} // namespace

Preparation prepare(const Options& options, const Surroundings& surroundings, Diagnostics& diagnostics,
                    const std::function<void()>& before_evaluation) {
    Diagnostics about_plugins;
    Preparation result{read_administration(centre_folder(options), surroundings, diagnostics),
                       Catalogue(surroundings, options.plugin_folder, about_plugins),
                       nullptr,
                       {},
                       {},
                       {}};
    result.dossier =
        Dossier::read(result.administration.folder / Dossier::shown_name, surroundings, diagnostics);
    report_doubts(result.administration.doubts, options.definitive ? Severity::Error : Severity::Warning,
                  diagnostics);
    require_agreement(options, result.administration, diagnostics);
    if (before_evaluation) before_evaluation();
    result.runner = result.catalogue.code_runner();
    add_findings_about_plugins(about_plugins, all_have_plugin(result), diagnostics);
    // Disclosure is judged over everything that the centre publishes, also when one report is asked for.
    std::vector<Evaluation> evaluations;
    for (Agreement agreement : result.administration.agreements) {
        const Plugin* plugin = plugin_for(agreement, result.catalogue, diagnostics);
        if (plugin == nullptr) continue;
        const bool asked = options.agreement.empty() || options.agreement == agreement.id;
        agreement.status = options.definitive && asked ? ReportStatus::Final : ReportStatus::Draft;
        agreement.threshold = std::max(agreement.threshold, plugin->manifest.threshold);
        evaluations.push_back(evaluate(result.administration, agreement, plugin->indicators,
                                       plugin->questions, result.runner.get(), diagnostics));
        if (consistency_is_asked(options) && diagnostics.errors() == 0)
            check_consistency(evaluations.back(), diagnostics);
        result.commissions.push_back({plugin, {}, {}});
    }
    check_allocations(result.administration, diagnostics);
    result.compared = compare_reports(evaluations, diagnostics);
    auto publications = publish(result.administration, evaluations, surroundings.today(), diagnostics,
                                result.dossier.publications());
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        result.commissions[i].evaluation = std::move(evaluations[i]);
        result.commissions[i].publication = std::move(publications[i]);
    }
    std::erase_if(result.commissions, [&](const Commission& each) {
        return !options.agreement.empty() && each.evaluation.agreement.id != options.agreement;
    });
    return result;
}

std::string input_summary(const Administration& administration) {
    std::size_t rows = 0, files = 0;
    for (const Table& table : administration.tables) {
        const TableSchema* known = schema(table.name);
        if (known && !read_from_files(*known)) continue;
        rows += table.rows();
        files += table.files.size();
    }
    return dutch::number(static_cast<std::int64_t>(rows)) + " regels uit " + std::to_string(files) + " " +
           std::string(dutch::plural(static_cast<std::int64_t>(files), "bestand", "bestanden"));
}

} // namespace verantwoord
