// The checks of `plugin toets` with the small centre in toets/: its files, and the figures that must come
// out.
#include "app/plugin/figure_notation.hpp"
#include "app/plugin/folder_checks.hpp"
#include "app/start/expected_figures.hpp"
#include "base/amount/dutch.hpp"
#include "layout/flow.hpp"
#include "road/draft.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// The small centre of the plugin with its figures. It is made in the process of the check, for counting runs
/// code.
struct Fixture {
    Diagnostics diagnostics, about_expected; ///< about the centre, and about toets/verwacht.json
    Road road;
    ExpectedFigures expected;

    explicit Fixture(const PluginOnTrial& trial);
    const std::vector<Agreement>& agreements() const { return road.administration.agreements; }
    /// The one commission of the small centre; null unless there is exactly one.
    const Commission* commission() const {
        return agreements().size() == 1 ? &road.commissions.front() : nullptr;
    }
};

Road walk_on_trial(const PluginOnTrial& trial, Diagnostics& diagnostics) {
    Request request{trial.folder / "toets" / "centrum"};
    request.on_trial = trial.plugin;
    const auto runner = trial.plugins.catalogue.code_runner();
    return walk(request, trial.surroundings, trial.plugins, *runner, diagnostics);
}

Fixture::Fixture(const PluginOnTrial& trial) : road(walk_on_trial(trial, diagnostics)) {
    const auto file = trial.folder / "toets" / "verwacht.json";
    if (trial.surroundings.exists(file)) {
        const FileContent content = trial.surroundings.read(file, "toets/verwacht.json");
        expected = read_expected_figures((fs::path(trial.shown) / "toets" / "verwacht.json").string(),
                                         content.bytes(), about_expected);
    }
}

/// A fault with the errors in the small centre, each at a path that the user can open.
CheckVerdict errors_of(const Fixture& fixture, const PluginOnTrial& trial) {
    CheckVerdict verdict = without_errors(fixture.diagnostics);
    for (Diagnostic& each : verdict.findings)
        for (const char* folder : {"toets/centrum", "."}) {
            if (each.place.file.empty() ||
                !trial.surroundings.exists(trial.folder / folder / each.place.file))
                continue;
            each.place.file = (fs::path(trial.shown) / folder / each.place.file).lexically_normal().string();
            break;
        }
    return verdict;
}

CheckVerdict centre_is_readable(const Fixture& fixture, const PluginOnTrial& trial) {
    if (CheckVerdict errors = errors_of(fixture, trial); !errors.findings.empty()) return errors;
    if (fixture.agreements().size() != 1)
        return {CheckOutcome::Fault, "in toets/centrum/afspraken moet precies één afspraak staan"};
    const Agreement& agreement = fixture.agreements().front();
    const std::string own_name = trial.folder.filename().string();
    if (agreement.plugin != own_name && agreement.plugin != trial.plugin->manifest.id)
        return {CheckOutcome::Fault, "toets/centrum/" + agreement.place.file + " noemt de plugin '" +
                                         agreement.plugin + "'; schrijf \"plugin\": \"" + own_name + "\""};
    if (!trial.plugin->manifest.valid.contains(agreement.period.from) ||
        !trial.plugin->manifest.valid.contains(agreement.period.until))
        return {CheckOutcome::Fault,
                "de plugin is niet geldig in de periode van de afspraak in toets/centrum"};
    return {};
}

/// What is wrong with one expected figure; empty when it came out.
std::string fault_in_figure(const Fixture& fixture, const std::string& id, const std::string& wanted) {
    const auto& results = fixture.commission()->evaluation.results;
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const Result& each) { return each.indicator.id == id; });
    if (found == results.end()) return "'" + id + "' in toets/verwacht.json is geen indicator van de plugin";
    const Indicator& indicator = found->indicator;
    const std::string shown = dutch::amount(found->total.amount, indicator.unit, indicator.decimals);
    switch (compare_notation(shown, wanted)) {
    case Notation::Same: return {};
    case Notation::OtherNotation:
        return "'" + id + "' is " + shown + ", verwacht was " + wanted +
               "; het getal klopt, schrijf het zoals het in het rapport staat";
    case Notation::OtherFigure: break;
    }
    return "'" + id + "' is " + shown + ", verwacht was " + wanted;
}

CheckVerdict figures_are_right(const Fixture& fixture, const PluginOnTrial& trial) {
    if (CheckVerdict errors = without_errors(fixture.about_expected); !errors.findings.empty()) return errors;
    if (fixture.commission() == nullptr)
        return {CheckOutcome::Skipped, "er is geen afspraak om mee te rekenen"};
    if (fixture.expected.empty()) return {CheckOutcome::Fault, "toets/verwacht.json noemt geen cijfers"};
    if (centre_is_readable(fixture, trial).outcome == CheckOutcome::Fault)
        return {CheckOutcome::Skipped, "eerst moet 'toets-leesbaar' goed zijn"};
    std::string faults;
    for (const auto& [id, wanted] : fixture.expected)
        if (const std::string fault = fault_in_figure(fixture, id, wanted); !fault.empty())
            faults += (faults.empty() ? "" : "\n") + fault;
    return faults.empty() ? CheckVerdict{} : CheckVerdict{CheckOutcome::Fault, faults};
}

CheckVerdict all_figures_are_expected(const Fixture& fixture, const PluginOnTrial& trial) {
    for (const Indicator& each : trial.plugin->indicators)
        if (std::none_of(fixture.expected.begin(), fixture.expected.end(),
                         [&](const auto& pair) { return pair.first == each.id; }))
            return {CheckOutcome::Attention, "'" + each.id + "' staat niet in toets/verwacht.json"};
    return {};
}

CheckVerdict makes_pages(Fixture& fixture, const PluginOnTrial& trial) {
    if (fixture.commission() == nullptr)
        return {CheckOutcome::Skipped, "er is geen afspraak om mee te rekenen"};
    const Commission& commission = *fixture.commission();
    const ReportFiles files(trial.surroundings, fixture.road.administration.folder, *trial.plugin);
    const auto file = files.template_for(commission.evaluation.agreement, fixture.diagnostics);
    Press press(trial.surroundings.share());
    const auto draft = draft_report(files, file, commission.publication, press, fixture.diagnostics);
    if (draft && fixture.diagnostics.errors() == 0)
        lay_out(draft->document, draft->style, press.fonts(draft->style.fonts));
    return errors_of(fixture, trial);
}

} // namespace

std::vector<PluginCheck> fixture_checks(const PluginOnTrial& trial) {
    std::vector<PluginCheck> checks;
    const auto add = [&](const char* name, const char* promise,
                         std::function<CheckVerdict(Fixture&, const PluginOnTrial&)> run) {
        checks.push_back(
            {name, promise, [&trial, run = std::move(run)](const auto&) {
                 if (!trial.surroundings.exists(trial.folder / "toets" / "centrum"))
                     return CheckVerdict{CheckOutcome::Skipped, "er is geen map toets/centrum"};
                 if (trial.plugin == nullptr)
                     return CheckVerdict{CheckOutcome::Skipped, "eerst moeten de bestanden goed zijn"};
                 Fixture fixture(trial);
                 return run(fixture, trial);
             }});
    };
    checks.push_back(
        {"toets-aanwezig", "de map toets heeft een centrum en verwachte cijfers", [&](const auto&) {
             const auto folder = trial.folder / "toets";
             const bool both = trial.surroundings.exists(folder / "centrum") &&
                               trial.surroundings.exists(folder / "verwacht.json");
             return both ? CheckVerdict{}
                         : CheckVerdict{CheckOutcome::Attention,
                                        "toets/centrum of toets/verwacht.json ontbreekt"};
         }});
    add("toets-leesbaar", "het kleine centrum heeft geen fouten", centre_is_readable);
    add("toets-cijfers", "uit het kleine centrum komen de verwachte cijfers", figures_are_right);
    add("toets-volledig", "van elke indicator is een cijfer verwacht", all_figures_are_expected);
    add("toets-rapport", "het kleine centrum geeft een rapport", makes_pages);
    return checks;
}

} // namespace verantwoord
