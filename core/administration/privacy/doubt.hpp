// What looks like something that points at a person and may be nothing of the kind: a person looks once, and
// says so.
#pragma once

#include "base/message/diagnostic.hpp"
#include "base/person/identifying_text.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct Doubt {
    std::string spot; ///< a column, "activiteiten.naam", or a file, "teksten/over-ons.md"
    Identifying what = Identifying::Name;
    std::vector<std::string> values; ///< folded, each once; empty: it is about the column as a whole
    std::size_t times = 0;           ///< rows, or places in the file
    Place first;
};

/// One message for each: a warning, or an error for a report that goes out.
void report_doubts(const std::vector<Doubt>& doubts, Severity severity, Diagnostics& diagnostics);

} // namespace verantwoord
