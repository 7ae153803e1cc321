#include "road/report_run.hpp"

#include "road/final_report.hpp"

#include <algorithm>

namespace verantwoord {

ReportRun::ReportRun(const ReportRequest& request, const Road& road, const Surroundings& surroundings,
                     Press& press)
    : request_(request), road_(road), surroundings_(surroundings), press_(press), dossier_(road.dossier) {
    if (makes_final()) inputs_ = input_hashes(road.administration.folder, surroundings);
}

bool ReportRun::makes_final() const {
    return std::any_of(road_.commissions.begin(), road_.commissions.end(),
                       [](const Commission& each) { return each.evaluation.status == ReportStatus::Final; });
}

void ReportRun::print(const Commission& commission, Diagnostics& diagnostics) {
    PrintOrder order = order_for(commission, request_, road_, surroundings_);
    if (commission.evaluation.status == ReportStatus::Final) {
        reports_.push_back(print_final(order, inputs_, press_, dossier_, diagnostics));
        return;
    }
    order.edition.open_points = open_points(commission, diagnostics);
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
    if (const std::string now = dossier_.json(); now != road_.dossier.json())
        files.write(road_.administration.folder / Dossier::shown_name, now, FileSet::Readable::OwnerOnly);
    files.commit();
}

} // namespace verantwoord
