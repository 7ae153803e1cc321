// What is found in the cells and records of one file.
#pragma once

#include "administration/cells/findings.hpp"
#include "administration/files/file_plan.hpp"

#include <limits>

namespace verantwoord {

/// A record of a file, and the cell in it.
struct CellSpot {
    static constexpr std::uint32_t whole_record = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t begin = 0, line = 0;
    std::uint32_t offset = whole_record, length = 0; ///< of the cell
};

using CellFindings = Findings<CellSpot>;

inline void hand_over(const CellFindings& findings, const FilePlan& plan, Diagnostics& diagnostics) {
    findings.hand_over(diagnostics, [&](const CellSpot& spot) {
        return spot.offset == CellSpot::whole_record
                   ? record_place(plan, spot.begin, spot.line)
                   : quoted_place(plan, spot.begin, spot.line, spot.offset, spot.length);
    });
}

} // namespace verantwoord
