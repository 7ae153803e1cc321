// Which rows stand behind a figure: for `verantwoord spoor` and for the .spoor.json beside a report. For the
// centre only, never for a funder.
#pragma once

#include "indicator/counting/year.hpp"
#include "indicator/evaluate.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// A breakdown cell: "maand=maart".
struct CellName {
    std::string dimension, member;
};

/// The rows behind the total, or behind one cell, of this year's or last year's figure, each place once; the
/// names in `cell` are compared folded, and a location may be named by its id. Throws Failure when the
/// indicator has no such breakdown or member, naming the ones there are.
std::vector<RowPlace> rows_behind(const Administration& administration, const Agreement& agreement,
                                  const std::vector<Indicator>& indicators, const Indicator& indicator,
                                  const std::optional<CellName>& cell, Year year, CodeRunner* runner,
                                  Diagnostics& diagnostics);

/// The whole .spoor.json: versions, hash of each input file, and per indicator the definition, the amounts
/// with both halves and the lines as ranges ("2-840"); no cell contents.
std::string trace_json(const Administration& administration, const Evaluation& evaluation);

} // namespace verantwoord
