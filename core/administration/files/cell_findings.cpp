#include "administration/files/cell_findings.hpp"

namespace verantwoord {

void hand_over(const CellFindings& findings, const FilePlan& plan, Diagnostics& diagnostics) {
    findings.hand_over(diagnostics, [&](const CellSpot& spot) {
        return spot.offset == CellSpot::whole_record
                   ? record_place(plan, spot.begin, spot.line)
                   : quoted_place(plan, spot.begin, spot.line, spot.offset, spot.length);
    });
}

} // namespace verantwoord
