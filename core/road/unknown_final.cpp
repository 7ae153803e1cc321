#include "road/unknown_final.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool knows(const Dossier& dossier, const std::string& file) {
    return std::any_of(dossier.entries().begin(), dossier.entries().end(),
                       [&](const DossierEntry& entry) { return entry.files.contains(file); });
}

/// Null when every file that lies there already is known, or the same.
const MadeFile* first_unknown(const Printed& report, const Dossier& before,
                              const Surroundings& surroundings) {
    for (const MadeFile& file : report.files) {
        // The trace is for the centre only: it is no part of what was published, nor of the dossier.
        if (file.readable == FileSet::Readable::OwnerOnly || !surroundings.exists(file.path)) continue;
        if (knows(before, file.path.filename().string())) continue;
        if (surroundings.read(file.path, file.path.string()).bytes() != file.bytes) return &file;
    }
    return nullptr;
}

} // namespace

void report_unknown_final(const Printed& report, const Dossier& before, const Surroundings& surroundings,
                          Diagnostics& diagnostics) {
    if (const MadeFile* file = first_unknown(report, before, surroundings))
        diagnostics.error(
            "O14", place_of(file->path.string()),
            {"dit definitieve verslag staat niet in {}, en zou nu door een ander worden vervangen",
             say::own(Dossier::shown_name)},
            {"zet een kopie van {} terug; is dit verslag nooit naar buiten gegaan, haal het dan weg",
             say::own(Dossier::shown_name)});
}

} // namespace verantwoord
