#include "app/report/print_report.hpp"

#include "app/report/missing_characters.hpp"
#include "app/report/report_files.hpp"
#include "app/report/used_parts.hpp"
#include "base/amount/dutch.hpp"
#include "base/files/hash.hpp"
#include "indicator/trace/trace.hpp"
#include "layout/flow.hpp"
#include "output/data/figure_rows.hpp"
#include "output/data/figures.hpp"
#include "output/html/html.hpp"

#include <algorithm>
#include <future>

namespace verantwoord {

namespace {

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

/// The web page, the side files and the trace, made beside the PDF. None of it runs plugin code, which would
/// fork.
std::vector<MadeFile> side_files(const PrintOrder& order, const Formats& formats,
                                 const std::filesystem::path& base, const Document& document,
                                 const Style& style, const std::string& css, Diagnostics& diagnostics) {
    const Commission& commission = order.commission;
    const auto named = [&](const char* end) { return std::filesystem::path(base.string() + end); };
    std::vector<MadeFile> files;
    if (formats.html) files.push_back({named(".html"), to_html(document, style, css)});
    files.push_back({named(".cijfers.json"), figures_json(document, commission.publication)});
    files.push_back({named(".cijfers.csv"), figures_csv(document, commission.publication)});
    files.push_back({named(".spoor.json"),
                     trace_json(order.prepared.administration, commission.evaluation,
                                commission.plugin->indicators, order.prepared.runner.get(), diagnostics),
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

} // namespace

std::string report_name(const Options& options, const Agreement& agreement) {
    return agreement.id + (options.audience.empty() ? "" : "-" + options.audience);
}

const Fonts& Press::fonts(const FontRoles& roles) {
    if (roles == usual_.roles()) return usual_;
    const auto known = others_.find(roles);
    return known != others_.end() ? known->second : others_.try_emplace(roles, usual_, roles).first->second;
}

bool blocks_a_report(const Diagnostics& diagnostics) {
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error && each.code.blocks_report()) return true;
    return false;
}

std::vector<std::string> open_points(const Commission& commission, const Diagnostics& diagnostics) {
    const Agreement& agreement = commission.evaluation.agreement;
    std::vector<std::string> points;
    for (const Diagnostic& each : diagnostics.open_points()) {
        if (each.place.file != agreement.place.file && each.subject != agreement.id) continue;
        std::string point = dutch::capitalised(each.message.text()) + ".";
        if (std::find(points.begin(), points.end(), point) == points.end())
            points.push_back(std::move(point));
    }
    return points;
}

Printed print_report(const PrintOrder& order, Press& press, Diagnostics& diagnostics) {
    const Agreement& agreement = order.commission.evaluation.agreement;
    const ReportFiles files(order.surroundings, order.prepared.administration.folder,
                            *order.commission.plugin);
    const auto file = files.template_for(agreement, diagnostics, order.options.audience);
    const Style style = files.style(file ? file->folder : "", diagnostics);
    Printed result;
    if (!file) return result;
    const Fonts& fonts = press.fonts(style.fonts);
    TemplateAids aids = files.aids(diagnostics);
    UsedParts parts(aids.parts);
    aids.parts = parts.watched();
    Publication publication = order.commission.publication;
    publication.today = order.date;
    publication.facts["vandaag"] = dutch::day(order.date);
    publication.facts["status"] = order.edition.kind == Edition::Kind::Final ? "definitief" : "concept";
    Document document = compose(*file, aids, publication, FontMeasure(fonts), diagnostics);
    if (blocks_a_report(diagnostics)) return result;
    mark_edition(document, order.edition);
    result.template_name = file->name;
    result.template_hash = sha256(parts.all(*file));
    result.figures = figures_as_shown(document, publication);

    const auto folder = order.options.output.empty() ? order.prepared.administration.folder / "rapporten"
                                                     : order.options.output;
    const std::filesystem::path base = (folder / order.name).lexically_normal();
    const Formats formats = accepted(order.options, agreement.file_limits);
    const std::string css = formats.html ? files.css() : "";
    Diagnostics of_side_files;
    auto beside = std::async(std::launch::async, [&] {
        return side_files(order, formats, base, document, style, css, of_side_files);
    });
    if (formats.pdf) {
        const Pages pages = lay_out(document, style, fonts);
        report_missing(pages, order.prepared.administration.folder, parts.texts(*file), order.surroundings,
                       diagnostics);
        result.pages = pages.pages.size();
        result.files.push_back({base.string() + ".pdf", to_pdf(pages, document, press.assets())});
        report_size(result.files.back(), agreement, diagnostics);
    }
    for (MadeFile& made : beside.get()) result.files.push_back(std::move(made));
    for (const Diagnostic& each : of_side_files.all()) diagnostics.add(each);
    return result;
}

} // namespace verantwoord
