#include "app/commands.hpp"
#include "app/preparation.hpp"
#include "app/report_files.hpp"
#include "app/speech.hpp"
#include "base/dutch.hpp"
#include "indicator/trace.hpp"
#include "layout/flow.hpp"
#include "layout/fonts.hpp"
#include "output/figures.hpp"
#include "output/html.hpp"
#include "output/pdf.hpp"

#include <algorithm>
#include <future>
#include <map>

namespace verantwoord {

namespace {

/// What every report of a run needs from the installed assets; loaded beside the reading of the data.
class Press {
  public:
    explicit Press(const std::filesystem::path& share) : usual_(share), assets_(read_pdf_assets(share)) {}

    /// The usual families, or those of this house style.
    const Fonts& fonts(const FontRoles& roles) {
        if (roles == usual_.roles()) return usual_;
        const auto known = others_.find(roles);
        return known != others_.end() ? known->second
                                      : others_.try_emplace(roles, usual_, roles).first->second;
    }
    const PdfAssets& assets() const { return assets_; }

  private:
    Fonts usual_;
    std::map<FontRoles, Fonts> others_;
    PdfAssets assets_;
};

struct MadeFile {
    std::filesystem::path path;
    std::string bytes;
    FileSet::Readable readable = FileSet::Readable::Everyone;
};

struct Formats {
    bool pdf = true, html = true;
};

/// What was asked for and what the funder accepts; when nothing is left, what was asked for.
Formats accepted(const Options& options, const FileLimits& limits) {
    const auto takes = [&](const char* kind) {
        return limits.kinds.empty() || std::count(limits.kinds.begin(), limits.kinds.end(), kind) > 0;
    };
    const Formats formats{options.pdf && takes("pdf"), options.html && takes("html")};
    return formats.pdf || formats.html ? formats : Formats{options.pdf, options.html};
}

struct Printed {
    std::vector<MadeFile> files;
    std::size_t pages = 0;
};

/// The web page, the side files and the trace, made beside the PDF. None of it runs plugin code, which would
/// fork.
std::vector<MadeFile> side_files(const Formats& formats, const std::filesystem::path& base,
                                 const Document& document, const Preparation& prepared,
                                 const Commission& commission, const Style& style, const std::string& css,
                                 Diagnostics& diagnostics) {
    const auto named = [&](const char* end) { return std::filesystem::path(base.string() + end); };
    std::vector<MadeFile> files;
    if (formats.html) files.push_back({named(".html"), to_html(document, style, css)});
    files.push_back({named(".cijfers.json"), figures_json(document, commission.publication)});
    files.push_back({named(".cijfers.csv"), figures_csv(document, commission.publication)});
    files.push_back({named(".spoor.json"),
                     trace_json(prepared.administration, commission.evaluation, commission.plugin->indicators,
                                prepared.runner.get(), diagnostics),
                     FileSet::Readable::OwnerOnly});
    return files;
}

/// A file that the funder's site refuses is better known now.
void report_size(const MadeFile& file, const Agreement& agreement, Diagnostics& diagnostics) {
    const std::int64_t most = agreement.file_limits.most_bytes;
    if (most == 0 || static_cast<std::int64_t>(file.bytes.size()) <= most) return;
    constexpr std::int64_t megabyte = 1'000'000;
    diagnostics.warning("O12", agreement.place,
                        "het rapport is groter dan de " + dutch::number(most / megabyte) + " MB die " +
                            agreement.funder + " aanneemt",
                        "gebruik een kleiner logo of een korter sjabloon");
}

bool blocks_a_report(const Diagnostics& diagnostics) {
    // A coded figure that failed is shown as unknown; everything else that is wrong would make the report
    // wrong.
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error && !(each.code >= "P07" && each.code <= "P15")) return true;
    return false;
}

Printed print_report(const Options& options, const Surroundings& surroundings, const Preparation& prepared,
                     const Commission& commission, Press& press, Diagnostics& diagnostics) {
    const Agreement& agreement = commission.evaluation.agreement;
    const ReportFiles files(surroundings, prepared.administration.folder, *commission.plugin);
    const auto file = files.template_for(agreement, diagnostics);
    const Style style = files.style(diagnostics);
    Printed result;
    if (!file) return result;
    const Fonts& fonts = press.fonts(style.fonts);
    const Document document =
        compose(*file, files.aids(diagnostics), commission.publication, FontMeasure(fonts), diagnostics);
    if (blocks_a_report(diagnostics)) return result;
    const auto folder =
        options.output.empty() ? prepared.administration.folder / "rapporten" : options.output;
    const std::filesystem::path base = (folder / agreement.id).lexically_normal();
    const Formats formats = accepted(options, agreement.file_limits);
    const std::string css = formats.html ? files.css() : "";
    Diagnostics of_side_files;
    auto beside = std::async(std::launch::async, [&] {
        return side_files(formats, base, document, prepared, commission, style, css, of_side_files);
    });
    if (formats.pdf) {
        const Pages pages = lay_out(document, style, fonts, diagnostics);
        result.pages = pages.pages.size();
        result.files.push_back({base.string() + ".pdf", to_pdf(pages, document, press.assets())});
        report_size(result.files.back(), agreement, diagnostics);
    }
    for (MadeFile& made : beside.get()) result.files.push_back(std::move(made));
    for (const Diagnostic& each : of_side_files.all()) diagnostics.add(each);
    return result;
}

void tell_made(const Options& options, const Printed& printed) {
    for (const MadeFile& file : printed.files) {
        const bool pdf = file.path.extension() == ".pdf";
        tell(options, "Gemaakt",
             file.path.string() + (pdf ? " (" + counted(printed.pages, "pagina", "pagina’s") + ")" : ""));
    }
}

} // namespace

int command_report(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    auto loading =
        std::async(std::launch::async, [&] { return std::make_unique<Press>(surroundings.share()); });
    std::unique_ptr<Press> press;
    const Preparation prepared = prepare(options, surroundings, diagnostics, [&] { press = loading.get(); });
    tell(options, "Gelezen", input_summary(prepared.administration));
    std::vector<Printed> reports;
    for (const Commission& commission : prepared.commissions) {
        tell(options, "Berekend",
             counted(commission.evaluation.results.size(), "indicator", "indicatoren") + " voor " +
                 commission.evaluation.agreement.funder);
        reports.push_back(print_report(options, surroundings, prepared, commission, *press, diagnostics));
    }
    speak(options, diagnostics, Shown::ErrorsOnly);
    const bool refused = blocks_a_report(diagnostics) || (options.strict && diagnostics.warnings() > 0);
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
        files.commit();
        for (const Printed& report : reports) tell_made(options, report);
    }
    if (options.json) print_json(result);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
