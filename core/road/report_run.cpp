#include "road/report_run.hpp"

#include "administration/intake/account_words.hpp"
#include "base/files/file_set.hpp"
#include "road/final_report.hpp"
#include "road/unknown_final.hpp"

#include <algorithm>

namespace verantwoord {

ReportRun::ReportRun(const ReportRequest& request, const Road& road, const Surroundings& surroundings,
                     Press& press)
    : request_(request), road_(road), surroundings_(surroundings), press_(press), dossier_(road.dossier) {
    if (makes_final()) check_inputs();
}

void ReportRun::check_inputs() const {
    const auto now = input_hashes(road_.administration.folder, surroundings_);
    if (now == road_.inputs) return;
    const auto [read, present] =
        std::mismatch(road_.inputs.begin(), road_.inputs.end(), now.begin(), now.end());
    throw Failure(
        "B04", {},
        {"{} is veranderd terwijl het werd gelezen",
         say::quoted(read != road_.inputs.end() ? read->first : present->first)},
        "wacht tot andere programma's het hebben bewaard en probeer het opnieuw; er is niets gemaakt "
        "of veranderd");
}

bool ReportRun::makes_final() const {
    return std::any_of(road_.commissions.begin(), road_.commissions.end(),
                       [](const Commission& each) { return each.evaluation.status == ReportStatus::Final; });
}

void ReportRun::print(const Commission& commission, Diagnostics& diagnostics) {
    PrintOrder order = order_for(commission, request_, road_, surroundings_);
    if (commission.evaluation.status == ReportStatus::Final) {
        reports_.push_back(print_final(order, road_.inputs, press_, dossier_, diagnostics));
        report_unknown_final(reports_.back(), road_.dossier, surroundings_, diagnostics);
        return;
    }
    order.edition.open_points = open_points(commission, diagnostics);
    for (const FileAccount& account : road_.administration.accounts)
        order.edition.files.emplace_back(account.file, without_small_numbers(account));
    reports_.push_back(print_report(order, press_, diagnostics));
}

bool ReportRun::blocked(const Diagnostics& diagnostics) const {
    // What goes out for good is not made with a figure that failed.
    return blocks_a_report(diagnostics) || (makes_final() && diagnostics.errors() > 0);
}

void ReportRun::write() const {
    FileSet files;
    for (const Printed& report : reports_)
        for (const MadeFile& file : report.files) files.write(file.path, file.bytes, file.readable);
    if (const std::string now = dossier_.json(); now != road_.dossier.json()) {
        const std::filesystem::path file = road_.administration.folder / Dossier::shown_name;
        files.write(file, now, FileSet::Readable::OwnerOnly);
        files.expect(file, road_.dossier.mark());
        files.keep_journal(file.parent_path());
    }
    files.commit();
}

} // namespace verantwoord
