#include "road/print_report.hpp"

#include "base/amount/dutch.hpp"
#include "funder/code/still_moment.hpp"
#include "indicator/trace/trace.hpp"
#include "layout/flow.hpp"
#include "output/data/figure_rows.hpp"
#include "output/data/figures.hpp"
#include "output/html/html.hpp"
#include "road/draft.hpp"
#include "road/missing_characters.hpp"
#include "road/report_names.hpp"

#include <algorithm>
#include <future>

namespace verantwoord {

namespace {

/// The formats that were asked for and that the funder accepts; when none is left, those that were asked for.
Formats accepted(const Formats& asked, const FileLimits& limits) {
    const auto takes = [&](const char* kind) {
        return limits.kinds.empty() || std::count(limits.kinds.begin(), limits.kinds.end(), kind) > 0;
    };
    const Formats formats{asked.pdf && takes("pdf"), asked.html && takes("html")};
    return formats.pdf || formats.html ? formats : asked;
}

std::filesystem::path path_of(const PrintOrder& order, std::string_view ending) {
    const auto& folder =
        order.request.folder.empty() ? order.road.administration.folder / "rapporten" : order.request.folder;
    return (folder / (order.name + std::string(ending))).lexically_normal();
}

/// The web page, the side files and the trace, made beside the PDF.
std::vector<MadeFile> side_files(const PrintOrder& order, const Draft& draft, const std::string& css) {
    const Commission& commission = order.commission;
    const Document& document = draft.document;
    std::vector<MadeFile> files;
    if (order.formats.html)
        files.push_back({path_of(order, report_ending::page), to_html(document, draft.style, css)});
    files.push_back({path_of(order, report_ending::figures), figures_json(document, commission.publication)});
    files.push_back(
        {path_of(order, report_ending::figure_rows), figures_csv(document, commission.publication)});
    files.push_back({path_of(order, report_ending::trace),
                     trace_json(order.road.administration, commission.evaluation),
                     FileSet::Readable::OwnerOnly});
    return files;
}

/// Warns of a file that is larger than the funder's site takes: that is better known before sending.
void report_size(const MadeFile& file, const Agreement& agreement, Diagnostics& diagnostics) {
    const std::int64_t most = agreement.file_limits.most_bytes;
    if (most == 0 || static_cast<std::int64_t>(file.bytes.size()) <= most) return;
    constexpr std::int64_t megabyte = 1'000'000;
    diagnostics.warning("O12", agreement.place,
                        {"het rapport is groter dan de {} MB die {} aanneemt", say::number(most / megabyte),
                         say::foreign(agreement.funder)},
                        "gebruik een kleiner logo of een korter sjabloon");
}

} // namespace

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

PrintOrder order_for(const Commission& commission, const ReportRequest& request, const Road& road,
                     const Surroundings& surroundings) {
    const Agreement& agreement = commission.evaluation.agreement;
    const Date today = surroundings.today();
    return {request,
            surroundings,
            road,
            commission,
            accepted(request.formats, agreement.file_limits),
            {Edition::Kind::Concept, 1, dutch::day(today)},
            today,
            report_name(agreement, request.audience)};
}

Printed print_report(const PrintOrder& order, Press& press, Diagnostics& diagnostics) {
    const AtWork here;
    const Agreement& agreement = order.commission.evaluation.agreement;
    const std::filesystem::path& centre = order.road.administration.folder;
    const ReportFiles files(order.surroundings, centre, *order.commission.plugin);
    const auto file = files.template_for(agreement, diagnostics, order.request.audience);
    Publication publication = order.commission.publication;
    publication.today = order.date;
    publication.facts["vandaag"] = dutch::day(order.date);
    publication.facts["status"] = order.edition.kind == Edition::Kind::Final ? "definitief" : "concept";
    auto draft = draft_report(files, file, publication, press, diagnostics);
    Printed result;
    if (!draft || blocks_a_report(diagnostics)) return result;
    mark_edition(draft->document, order.edition);
    result.template_name = draft->template_name;
    result.template_hash = draft->template_hash;
    result.figures = figures_as_shown(draft->document, publication);

    const std::string css = order.formats.html ? files.css() : "";
    auto beside = std::async(std::launch::async, [&] { return side_files(order, *draft, css); });
    if (order.formats.pdf) {
        const Pages pages = lay_out(draft->document, draft->style, press.fonts(draft->style.fonts));
        report_missing(pages, centre, draft->texts, order.surroundings, diagnostics);
        result.pages = pages.pages.size();
        result.files.push_back(
            {path_of(order, report_ending::pdf), to_pdf(pages, draft->document, press.assets())});
        report_size(result.files.back(), agreement, diagnostics);
    }
    for (MadeFile& made : beside.get()) result.files.push_back(std::move(made));
    return result;
}

} // namespace verantwoord
