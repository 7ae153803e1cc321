// Which edition of a report a document is: a concept that still has open points, or a final one with its
// number.
#pragma once

#include "document/tree/block.hpp"

#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

struct Edition {
    enum class Kind { Concept, Final };
    Kind kind = Kind::Concept;
    int version = 1;             ///< of a final report, from 1
    std::string date;            ///< Dutch, "1 februari 2026"
    std::string replaced_date{}; ///< of the version before; empty for the first
    /// What must still be done before the report can be final: Dutch sentences without a full stop; of a
    /// concept.
    std::vector<std::string> open_points{};
    /// What became of the centre's files: name and what was read of it, in Dutch; of a concept.
    std::vector<std::pair<std::string, std::string>> files{};
};

/// Says on the cover, or at the top when there is none, which edition this is; a concept gets a watermark and
/// ends with its open points. Comes after all other blocks and before headings get their ids.
void mark_edition(Document& document, const Edition& edition);

} // namespace verantwoord
