#include "road/walk.hpp"

#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/typed.hpp"
#include "funder/code/still_moment.hpp"
#include "indicator/consistency.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The plugin of an agreement, or a message about why it cannot be used.
const Plugin* plugin_for(const Agreement& agreement, const Catalogue& catalogue, Diagnostics& diagnostics) {
    const Plugin* plugin = catalogue.find(agreement.plugin);
    if (plugin == nullptr && !catalogue.broken(agreement.plugin).empty()) {
        diagnostics.error("P47", agreement.place,
                          {"de plugin {} in {} heeft fouten en kan niet worden gebruikt",
                           say::quoted(agreement.plugin), say::foreign(catalogue.broken(agreement.plugin))},
                          {"verbeter de fouten in {} die hiervoor staan; alle toetsen doet u met: "
                           "verantwoord plugin toets {}",
                           say::foreign(catalogue.broken(agreement.plugin)),
                           say::own(typed(catalogue.broken(agreement.plugin)))});
        return nullptr;
    }
    if (plugin == nullptr) {
        diagnostics.error("P40", agreement.place, {"de plugin {} is er niet", say::quoted(agreement.plugin)},
                          suggestion(agreement.plugin, catalogue.names(),
                                     "bekijk welke er zijn met: verantwoord plugin lijst"));
        return nullptr;
    }
    const Period& valid = plugin->manifest.valid;
    if (!valid.contains(agreement.period.from) || !valid.contains(agreement.period.until)) {
        diagnostics.error(
            "P41", agreement.place,
            {"de plugin {} {} is bedoeld voor {}, niet voor {}", say::quoted(agreement.plugin),
             say::foreign(plugin->manifest.version), say::own(name(valid)), say::own(name(agreement.period))},
            {"vraag een nieuwere versie aan {} ({}), of pas de periode van de afspraak aan",
             say::own(plugin->manifest.maintainer), say::own(plugin->manifest.maintainer_email)});
        return nullptr;
    }
    return plugin;
}

/// Whether an agreement says what the project is where its plugin asks that: the figures of the whole centre
/// are not those of "het project".
bool says_project(const Agreement& agreement, const Plugin& plugin, Diagnostics& diagnostics) {
    if (!plugin.manifest.about_project || agreement.project) return true;
    diagnostics.error(
        "G56", agreement.place,
        {"het verslag van {} gaat over een project, maar de afspraak zegt niet wat bij het project hoort",
         say::quoted(agreement.id)},
        "noem de activiteiten en de kostenposten, bijvoorbeeld \"project\": { \"activiteiten\": "
        "[\"Eettafel\"], \"posten\": [\"Eten\"] };\nbetaalt deze financier alles wat het centrum doet, "
        "schrijf "
        "dan \"project\": \"alles\"");
    return false;
}

void require_agreement(const std::string& wanted, const Administration& administration,
                       Diagnostics& diagnostics) {
    if (administration.agreements.empty() && diagnostics.errors() == 0)
        diagnostics.error(
            "G90", place_of("afspraken"), "er is nog geen afspraak met een financier",
            "maak een bestand in de map afspraken; een voorbeeld krijgt u met: verantwoord nieuw centrum "
            "voorbeeld --voorbeeld");
    if (wanted.empty() || administration.agreement(wanted) != nullptr) return;
    std::vector<std::string> ids;
    for (const Agreement& each : administration.agreements) ids.push_back(each.id);
    throw Failure("B02", {}, {"de afspraak {} is er niet", say::quoted(wanted)},
                  suggestion(wanted, ids, Sentence("de afspraken zijn: {}", say::foreign_list(ids))));
}

/// One walk past the stations. Each is a piece of work of its own, so that another walk may fork in between.
class Walk {
  public:
    Walk(const Request& request, const Surroundings& surroundings, const Plugins& plugins,
         Diagnostics& diagnostics)
        : request_(request), surroundings_(surroundings), plugins_(plugins), diagnostics_(diagnostics) {}

    Road read() const {
        const AtWork here;
        auto inputs = request_.status == ReportStatus::Final ? input_hashes(request_.centre, surroundings_)
                                                             : std::map<std::string, std::string>();
        Road road{read_administration(request_.centre, surroundings_, diagnostics_)};
        road.inputs = std::move(inputs);
        road.dossier =
            Dossier::read(road.administration.folder / Dossier::shown_name, surroundings_, diagnostics_);
        report_doubts(road.administration.doubts,
                      request_.status == ReportStatus::Final ? Severity::Error : Severity::Warning,
                      diagnostics_);
        report_questions(road.administration.questions,
                         request_.status == ReportStatus::Final ? Severity::Error : Severity::Warning,
                         diagnostics_);
        if (request_.on_trial == nullptr)
            require_agreement(request_.agreement, road.administration, diagnostics_);
        add_findings_about_plugins(road.administration);
        return road;
    }

    /// Evaluates every agreement. Evaluations stand beside the commissions until they are judged.
    std::vector<Evaluation> evaluate_all(Road& road, CodeRunner& runner) const {
        std::vector<Evaluation> evaluations;
        for (const Agreement& agreement : road.administration.agreements) {
            const AtWork here;
            const Plugin* plugin = request_.on_trial
                                       ? request_.on_trial
                                       : plugin_for(agreement, plugins_.catalogue, diagnostics_);
            if (plugin == nullptr || !says_project(agreement, *plugin, diagnostics_)) continue;
            evaluations.push_back(evaluate(road.administration, agreement, plugin->indicators,
                                           plugin->questions, &runner, diagnostics_));
            if (is_wanted(agreement)) evaluations.back().status = request_.status;
            if (request_.consistency == Consistency::Asked && diagnostics_.errors() == 0)
                check_consistency(evaluations.back(), diagnostics_);
            road.commissions.push_back({plugin, {}, {}});
        }
        return evaluations;
    }

    /// Judges everything that the centre publishes, also when one report is wanted.
    void judge(Road& road, std::vector<Evaluation>& evaluations) const {
        const AtWork here;
        check_allocations(road.administration, diagnostics_);
        road.compared = compare_reports(evaluations, diagnostics_);
        auto publications = publish(road.administration, evaluations, surroundings_.today(), diagnostics_,
                                    road.dossier.publications(road.administration.centre.towns));
        for (std::size_t i = 0; i < evaluations.size(); ++i) {
            road.commissions[i].evaluation = std::move(evaluations[i]);
            road.commissions[i].publication = std::move(publications[i]);
        }
        std::erase_if(road.commissions,
                      [this](const Commission& each) { return !is_wanted(each.evaluation.agreement); });
        evaluations.clear(); // memory is given back while nobody forks
    }

  private:
    bool is_wanted(const Agreement& agreement) const {
        return request_.agreement.empty() || request_.agreement == agreement.id;
    }

    /// Adds what was found about plugins. A fault in one that no agreement uses stands in nobody's way: it is
    /// a warning.
    void add_findings_about_plugins(const Administration& administration) const {
        const auto& agreements = administration.agreements;
        const bool all_usable = request_.on_trial ||
                                std::all_of(agreements.begin(), agreements.end(), [&](const Agreement& each) {
                                    return plugins_.catalogue.find(each.plugin) != nullptr;
                                });
        for (Diagnostic each : plugins_.found.all()) {
            if (all_usable && each.severity == Severity::Error) each.severity = Severity::Warning;
            diagnostics_.add(std::move(each));
        }
    }

    const Request& request_;
    const Surroundings& surroundings_;
    const Plugins& plugins_;
    Diagnostics& diagnostics_;
};

} // namespace

Road walk(const Request& request, const Surroundings& surroundings, const Plugins& plugins,
          CodeRunner& runner, Diagnostics& diagnostics) {
    const Walk stations(request, surroundings, plugins, diagnostics);
    Road road = stations.read();
    std::vector<Evaluation> evaluations = stations.evaluate_all(road, runner);
    stations.judge(road, evaluations);
    return road;
}

} // namespace verantwoord
