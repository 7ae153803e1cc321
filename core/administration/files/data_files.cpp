#include "administration/files/data_files.hpp"

#include "administration/table/schema.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// "bezoeken-2024.csv" → "bezoeken"; empty when it is no CSV of a table.
std::string table_of(const std::string& name) {
    const std::string lower = text::lower(name);
    if (!lower.ends_with(".csv")) return {};
    const std::string stem = lower.substr(0, lower.size() - 4);
    for (const TableSchema& table : schemas()) {
        if (!read_from_files(table) || !stem.starts_with(table.name)) continue;
        const std::string rest = stem.substr(table.name.size());
        if (rest.empty() || rest.front() == '-' || rest.front() == '_') return std::string(table.name);
    }
    return {};
}

void report_excluded(const std::string& name, const std::string& table, Diagnostics& diagnostics) {
    diagnostics.warning("G22", place_of("gegevens/" + name),
                        "dit bestand wordt niet gelezen, want \"bestanden\" in centrum.json noemt het niet",
                        {"zet het erbij als het meetelt: \"bestanden\": { \"{}\": [\"{}\"] }",
                         say::own(table), say::foreign(name)});
}

Sentence where_names() { return "; alle namen staan bij 'verantwoord uitleg G22'"; }

/// "gebruik 'bezoeken-2023'" for "bezoken-2023".
Sentence better_name(const std::string& stem, const std::vector<std::string>& tables) {
    const std::size_t mark = std::min(stem.find_first_of("-_"), stem.size());
    const auto near = nearest(text::lower(stem.substr(0, mark)), tables);
    if (near) return {"gebruik {}", say::quoted(*near + stem.substr(mark))};
    return suggestion(stem, tables,
                      "noem het naar een tabel, zoals bezoeken of activiteiten" + where_names());
}

void report_stranger(const std::string& name, Diagnostics& diagnostics) {
    std::vector<std::string> tables;
    for (const TableSchema& table : schemas())
        if (read_from_files(table)) tables.emplace_back(table.name);
    const std::string stem = name.substr(0, name.rfind('.'));
    const Sentence help =
        name.ends_with(".csv") || name.ends_with(".CSV")
            ? better_name(stem, tables)
            : "bewaar het als CSV-bestand met de naam van een tabel, zoals bezoeken.csv" + where_names();
    diagnostics.warning("G22", place_of("gegevens/" + name), "dit bestand wordt niet gelezen", help);
}

} // namespace

std::map<std::string, std::vector<std::string>> data_files(const std::filesystem::path& folder,
                                                           const Centre& centre,
                                                           const Surroundings& surroundings,
                                                           Diagnostics& diagnostics) {
    std::map<std::string, std::vector<std::string>> result;
    const std::filesystem::path data = folder / "gegevens";
    const std::vector<std::string> present =
        surroundings.exists(data) ? surroundings.files(data) : std::vector<std::string>{};
    std::vector<std::string> used;
    for (const auto& [table, names] : centre.files)
        for (const std::string& name : names) {
            used.push_back(name);
            // A name is sought among the files of gegevens/, so none leads out of that folder.
            if (std::find(present.begin(), present.end(), name) == present.end())
                diagnostics.error(
                    "G31", place_of("gegevens/" + name), "dit bestand staat in centrum.json, maar is er niet",
                    suggestion(name, present, "zet het in de map gegevens, of haal het uit \"bestanden\""));
            else
                result[table].push_back(name);
        }
    for (const std::string& name : present) {
        if (std::find(used.begin(), used.end(), name) != used.end()) continue;
        const std::string table = table_of(name);
        if (table.empty())
            report_stranger(name, diagnostics);
        else if (centre.files.contains(table))
            report_excluded(name, table, diagnostics);
        else
            result[table].push_back(name);
    }
    if (result.empty())
        diagnostics.warning("G64", place_of("gegevens"), "er zijn geen gegevens gevonden",
                            "zet uw CSV-bestanden in de map gegevens, bijvoorbeeld bezoeken.csv");
    return result;
}

} // namespace verantwoord
