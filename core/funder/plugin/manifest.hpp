// plugin.json: who made a plugin, for which funder and years, and which fields its code may see.
#pragma once

#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Manifest {
    std::string id, name, funder, kind; ///< kind: basis, wmo, zorgverzekeraar, fonds, spuk, overig
    std::string version;                ///< 2026.1.0
    std::string maintainer, maintainer_email;
    Period valid;                         ///< reporting periods for which it may be used
    std::string needs_program, needs_abi; ///< lower bounds, "0.1" and "1.0"
    std::string library;                  ///< file name without path; empty: data only
    std::vector<std::string> reads;       ///< "table.field", what its code may see
    std::string template_name;            ///< file in the plugin's folder or in templates/; may be empty
    std::int64_t threshold = 0;           ///< at least this; 0: no demand of its own
    bool about_project = false;           ///< over: project; its agreements must say what the project is
    bool example_set = false;        ///< voorbeeldset: no source prescribes it, to be agreed with the funder
    std::vector<std::string> themes; ///< thema: outcome domains that this funder cares about
    Place place;
};

/// Reports all errors of the file at once: P91–P96 for its form, P01 and P05 when it needs a newer program,
/// P14 for a field under `leest` that does not exist. Nothing when there are errors.
std::optional<Manifest> read_manifest(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics);

} // namespace verantwoord
