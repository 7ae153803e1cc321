#include "app/report/intake_scope.hpp"

#include "base/message/sheet_name.hpp"

#include <algorithm>
#include <optional>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// The folder above a file in which there is a centrum.json.
std::optional<fs::path> centre_above(const fs::path& path) {
    for (fs::path folder = path.parent_path();; folder = folder.parent_path()) {
        std::error_code error;
        if (fs::exists((folder.empty() ? fs::path(".") : folder) / "centrum.json", error))
            return folder.empty() ? fs::path(".") : folder;
        if (folder.empty() || folder == folder.parent_path()) return std::nullopt;
    }
}

[[noreturn]] void refuse(const fs::path& path, Sentence why, Sentence help) {
    throw Failure("B05", place_of(path.string()), std::move(why), std::move(help));
}

void add(IntakeScope& scope, const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error))
        refuse(path, "dit bestand of deze map is er niet",
               "geef de map van uw centrum op, of een bestand daarin");
    const bool folder = fs::is_directory(path, error);
    if (folder && (fs::exists(path / "centrum.json", error) || !centre_above(path / ""))) {
        scope.centre = path;
        return;
    }
    const auto centre = centre_above(path);
    if (!centre)
        refuse(path, "dit bestand ligt niet in de map van een centrum",
               "zet het in de map gegevens van uw centrum en typ daar: verantwoord opnemen");
    if (!scope.centre.empty() && !fs::equivalent(scope.centre, *centre, error))
        refuse(path, "dit bestand hoort bij een ander centrum",
               "neem de bestanden van één centrum tegelijk op");
    scope.centre = *centre;
    if (folder) return; // "gegevens" itself is the centre
    const std::string name = fs::relative(path, *centre, error).generic_string();
    if (!name.starts_with("gegevens/"))
        refuse(path, "dit bestand ligt niet in de map gegevens", "zet het in de map gegevens van uw centrum");
    scope.files.push_back(name);
}

} // namespace

bool IntakeScope::has(const std::string& file) const {
    return files.empty() || std::any_of(files.begin(), files.end(), [&](const std::string& one) {
               return file == one || workbook_of(file) == one;
           });
}

Diagnostics IntakeScope::of(const Diagnostics& all) const {
    Diagnostics those;
    for (const Diagnostic& each : all.all())
        if (has(each.place.file)) those.add(each);
    return those;
}

IntakeScope intake_scope(const std::vector<fs::path>& typed) {
    IntakeScope scope;
    for (const fs::path& path : typed) add(scope, path);
    if (typed.empty()) scope.centre = ".";
    return scope;
}

} // namespace verantwoord
