#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/final_report.hpp"
#include "app/report/preparation.hpp"
#include "app/report/print_report.hpp"
#include "app/report/unknown_finals.hpp"
#include "base/amount/dutch.hpp"
#include "base/files/commit_journal.hpp"
#include "base/files/file_set.hpp"

#include <algorithm>
#include <future>

namespace verantwoord {

namespace {

void tell_made(const Options& options, const Printed& printed) {
    for (const MadeFile& file : printed.files) {
        const bool pdf = file.path.extension() == ".pdf";
        tell(options, "Gemaakt",
             file.path.string() + (pdf ? " (" + counted(printed.pages, "pagina", "pagina’s") + ")" : ""));
    }
}

/// Final reports with the dossier that remembers them, when they were asked for.
class FinalReports {
  public:
    /// Before the centre is read: what lies there then is what this run builds on.
    FinalReports(const Options& options, const Surroundings& surroundings)
        : file_(centre_folder(options) / Dossier::shown_name) {
        if (!options.definitive) return;
        finish_interrupted(file_.parent_path());
        mark_ = content_mark(file_);
        inputs_ = input_hashes(centre_folder(options), surroundings);
    }
    /// When all is read: the dossier must not name a file that the figures do not come from.
    void begin(const Surroundings& surroundings, const Preparation& prepared) {
        dossier_ = prepared.dossier;
        before_ = dossier_.json();
        const auto now = input_hashes(prepared.administration.folder, surroundings);
        if (now == inputs_) return;
        const auto [old, fresh] = std::mismatch(inputs_.begin(), inputs_.end(), now.begin(), now.end());
        throw Failure("B04", {},
                      {"{} is veranderd terwijl het werd gelezen",
                       say::quoted(old != inputs_.end() ? old->first : fresh->first)},
                      "wacht tot andere programma's het hebben bewaard en probeer het opnieuw; er is niets "
                      "gemaakt of veranderd");
    }
    Printed print(const PrintOrder& order, Press& press, Diagnostics& diagnostics) {
        return print_final(order, inputs_, press, dossier_, diagnostics);
    }
    /// The dossier when something was added to it.
    void write(FileSet& files) const {
        const std::string now = dossier_.json();
        if (now == before_ || before_.empty()) return;
        files.write(file_, now, FileSet::Readable::OwnerOnly);
        files.expect(file_, mark_);
        files.keep_journal(file_.parent_path());
    }

  private:
    std::filesystem::path file_;
    Dossier dossier_;
    std::map<std::string, std::string> inputs_;
    std::string before_, mark_;
};

Printed print_concept(PrintOrder order, Press& press, Diagnostics& diagnostics) {
    order.edition.date = dutch::day(order.date);
    order.edition.open_points = open_points(order.commission, diagnostics);
    return print_report(order, press, diagnostics);
}

} // namespace

int command_report(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    auto loading =
        std::async(std::launch::async, [&] { return std::make_unique<Press>(surroundings.share()); });
    std::unique_ptr<Press> press;
    FinalReports finals(options, surroundings);
    const Preparation prepared = prepare(options, surroundings, diagnostics, [&] { press = loading.get(); });
    tell(options, "Gelezen", input_summary(prepared.administration));
    if (options.definitive) finals.begin(surroundings, prepared);
    std::vector<Printed> reports;
    for (const Commission& commission : prepared.commissions) {
        const Agreement& agreement = commission.evaluation.agreement;
        tell(options, "Berekend",
             counted(commission.evaluation.results.size(), "indicator", "indicatoren") + " voor " +
                 agreement.funder);
        const PrintOrder order{options,
                               surroundings,
                               prepared,
                               commission,
                               {},
                               surroundings.today(),
                               report_name(options, agreement)};
        reports.push_back(options.definitive ? finals.print(order, *press, diagnostics)
                                             : print_concept(order, *press, diagnostics));
    }
    if (options.definitive) report_unknown_finals(reports, prepared.dossier, surroundings, diagnostics);
    speak(options, diagnostics, Shown::ErrorsOnly);
    // What goes out for good is not made with a figure that failed.
    const bool refused = blocks_a_report(diagnostics) || (options.definitive && diagnostics.errors() > 0) ||
                         (options.strict && diagnostics.warnings() > 0);
    auto result = answer(diagnostics);
    result["bestanden"] = nlohmann::ordered_json::array();
    if (refused) {
        tell(options, "Gestopt", "er is niets gemaakt of veranderd");
    } else {
        FileSet files;
        for (const Printed& report : reports)
            for (const MadeFile& file : report.files) {
                files.write(file.path, file.bytes, file.readable);
                result["bestanden"].push_back(file.path.string());
            }
        finals.write(files);
        files.commit();
        for (const Printed& report : reports) tell_made(options, report);
    }
    if (options.json) print_json(result);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
