#include "administration/intake/data_files.hpp"

#include "administration/table/schema.hpp"
#include "base/message/sheet_name.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <iterator>

namespace verantwoord {

namespace {

Sentence where_names() { return "; alle namen staan bij 'verantwoord uitleg G22'"; }

bool is_csv(std::string_view name) { return text::lower(name).ends_with(".csv"); }

/// "bezoeken-2024.csv" → "bezoeken"; empty when it is no CSV of a table.
std::string table_of(const std::string& name) {
    return is_csv(name) ? table_named(std::string_view(name).substr(0, name.size() - 4)) : std::string{};
}

void report_stranger(const std::string& name, Diagnostics& diagnostics) {
    const Sentence help =
        is_csv(name) ? better_name(name.substr(0, name.rfind('.')))
                     : "bewaar het als CSV-bestand of werkmap (.xlsx) met de naam van een tabel, zoals "
                       "bezoeken.csv" +
                           where_names();
    diagnostics.warning("G22", place_of("gegevens/" + name), "dit bestand wordt niet gelezen", help);
}

} // namespace

std::string table_named(std::string_view stem) {
    const std::string lower = text::lower(text::trim(stem));
    for (const TableSchema& table : schemas()) {
        if (!read_from_files(table) || !lower.starts_with(table.name)) continue;
        const std::string rest = lower.substr(table.name.size());
        if (rest.empty() || rest.front() == '-' || rest.front() == '_' || rest.front() == ' ')
            return std::string(table.name);
    }
    return {};
}

/// "gebruik 'bezoeken-2023'" for "bezoken-2023".
Sentence better_name(const std::string& stem) {
    std::vector<std::string> tables;
    for (const TableSchema& table : schemas())
        if (read_from_files(table)) tables.emplace_back(table.name);
    const std::size_t mark = std::min(stem.find_first_of("-_ "), stem.size());
    const auto near = nearest(text::lower(stem.substr(0, mark)), tables);
    if (near) return {"gebruik {}", say::quoted(*near + stem.substr(mark))};
    return suggestion(stem, tables,
                      "noem het naar een tabel, zoals bezoeken of activiteiten" + where_names());
}

void report_excluded(const std::string& name, const std::string& table, Diagnostics& diagnostics) {
    const Sentence what = workbook_of(name).empty() ? Sentence("bestand") : Sentence("blad");
    diagnostics.warning(
        "G22", place_of("gegevens/" + name),
        {"dit {} wordt niet gelezen, want \"bestanden\" in centrum.json noemt het niet", what},
        {"zet het erbij als het meetelt: \"bestanden\": { \"{}\": [\"{}\"] }", say::own(table),
         say::foreign(name)});
}

std::map<std::string, std::vector<std::string>> data_files(const std::filesystem::path& folder,
                                                           const Centre& centre, WorkbookShelf& shelf,
                                                           const Surroundings& surroundings,
                                                           Diagnostics& diagnostics) {
    std::map<std::string, std::vector<std::string>> result;
    const std::filesystem::path data = folder / "gegevens";
    std::vector<std::string> present = surroundings.files(data);
    std::erase(present, "herkenning.json"); // ours: what was said about the files
    for (const std::string& name : surroundings.folders(data))
        if (!table_of(name).empty()) present.push_back(name); // a folder is no file: said when it is read
    std::vector<std::string> used;
    for (const auto& [table, names] : centre.files)
        for (const std::string& name : names) {
            used.push_back(name);
            const std::string file = workbook_of(name).empty() ? name : std::string(workbook_of(name));
            // A name is sought among the files of gegevens/, so none leads out of that folder.
            if (std::find(present.begin(), present.end(), file) == present.end())
                diagnostics.error(
                    "G31", place_of("gegevens/" + name), "dit bestand staat in centrum.json, maar is er niet",
                    suggestion(name, present, "zet het in de map gegevens, of haal het uit \"bestanden\""));
            else
                for (std::string& one : shelf.asked(name, diagnostics)) {
                    used.push_back(one);
                    result[table].push_back(std::move(one));
                }
        }
    for (const std::string& name : present) {
        if (std::find(used.begin(), used.end(), name) != used.end()) continue;
        if (is_workbook_name(name)) {
            for (auto& [table, sheets] : shelf.recognised(name, used, diagnostics))
                std::move(sheets.begin(), sheets.end(), std::back_inserter(result[table]));
            continue;
        }
        const std::string table = table_of(name);
        if (table.empty())
            report_stranger(name, diagnostics);
        else if (centre.files.contains(table))
            report_excluded(name, table, diagnostics);
        else
            result[table].push_back(name);
    }
    if (result.empty())
        diagnostics.warning(
            "G64", place_of("gegevens"), "er zijn geen gegevens gevonden",
            "zet uw bestanden in de map gegevens, bijvoorbeeld bezoeken.csv of bezoeken.xlsx");
    return result;
}

} // namespace verantwoord
