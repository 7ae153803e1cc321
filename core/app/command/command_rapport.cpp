#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/final_report.hpp"
#include "app/report/preparation.hpp"
#include "app/report/print_report.hpp"
#include "base/amount/dutch.hpp"

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
    FinalReports(const Options& options, const Surroundings& surroundings, const Preparation& prepared)
        : file_(prepared.administration.folder / Dossier::shown_name) {
        if (!options.definitive) return;
        dossier_ = prepared.dossier;
        inputs_ = input_hashes(prepared.administration.folder, surroundings);
        before_ = dossier_.json();
    }
    Printed print(const PrintOrder& order, Press& press, Diagnostics& diagnostics) {
        return print_final(order, inputs_, press, dossier_, diagnostics);
    }
    /// The dossier when something was added to it.
    void write(FileSet& files) const {
        if (const std::string now = dossier_.json(); now != before_ && !before_.empty())
            files.write(file_, now, FileSet::Readable::OwnerOnly);
    }

  private:
    std::filesystem::path file_;
    Dossier dossier_;
    std::map<std::string, std::string> inputs_;
    std::string before_;
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
    const Preparation prepared = prepare(options, surroundings, diagnostics, [&] { press = loading.get(); });
    tell(options, "Gelezen", input_summary(prepared.administration));
    FinalReports finals(options, surroundings, prepared);
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
