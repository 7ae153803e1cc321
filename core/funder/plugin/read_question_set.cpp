#include "funder/plugin/read_question_set.hpp"

#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// What `read(name, bytes)` makes of a file of the plugin; nothing of a file that is not there.
template <typename Read>
auto from_file(const PluginFolder& folder, const char* name, Read read)
    -> decltype(read(std::string(), std::string_view())) {
    if (!folder.surroundings.exists(folder.path / name)) return {};
    const std::string shown = folder.shown + "/" + name;
    const auto content = folder.surroundings.read(folder.path / name, shown);
    return read(shown, content.bytes());
}

/// Reports points of a list that name a figure as evidence which the plugin does not have.
void check_evidence(const std::vector<Checklist>& lists, const std::vector<Indicator>& indicators,
                    Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const auto& each : indicators) known.push_back(each.id);
    for (const auto& list : lists)
        for (const auto& point : list.points)
            if (!point.indicator.empty() && std::count(known.begin(), known.end(), point.indicator) == 0)
                diagnostics.warning(
                    "P46", point.place,
                    {"het punt {} noemt het getal {}, maar dat staat niet in deze plugin",
                     say::quoted(point.id), say::quoted(point.indicator)},
                    suggestion(point.indicator, known, "verwijs in indicatoren.json naar dat getal"));
}

} // namespace

std::vector<Crosswalk> read_plugin_crosswalks(const PluginFolder& folder, const QuestionSource& others,
                                              Diagnostics& diagnostics) {
    return from_file(folder, "indelingen.json", [&](const std::string& file, std::string_view bytes) {
        return read_crosswalks(file, bytes, others, diagnostics);
    });
}

QuestionSet read_question_set(const PluginFolder& folder, const Manifest& manifest,
                              std::vector<Crosswalk> crosswalks, const std::vector<Indicator>& indicators,
                              const QuestionSource& others, Diagnostics& diagnostics) {
    QuestionSet set;
    set.plugin_name = manifest.name;
    set.plugin_version = manifest.version;
    set.threshold = manifest.threshold;
    set.example_set = manifest.example_set;
    set.themes = manifest.themes;
    set.crosswalks = std::move(crosswalks);
    set.checklists = from_file(folder, "lijsten.json", [&](const std::string& file, std::string_view bytes) {
        return read_checklists(file, bytes, others, diagnostics);
    });
    check_evidence(set.checklists, indicators, diagnostics);
    set.listings =
        from_file(folder, "overzichten.json", [&](const std::string& file, std::string_view bytes) {
            return read_listings(file, bytes, others, diagnostics);
        });
    set.narratives = from_file(folder, "teksten.json", [&](const std::string& file, std::string_view bytes) {
        return read_narratives(file, bytes, others, diagnostics);
    });
    set.rules = from_file(folder, "regels.json", [&](const std::string& file, std::string_view bytes) {
        return read_rules(file, bytes, others, indicators, diagnostics);
    });
    set.literature =
        from_file(folder, "literatuur.json", [&](const std::string& file, std::string_view bytes) {
            return read_literature(file, bytes, diagnostics);
        });
    set.sector = from_file(folder, "sector.json", [&](const std::string& file, std::string_view bytes) {
        return read_sector(file, bytes, diagnostics);
    });
    // The figures of the sector live in `basis`, with all that the sector shares, unless the plugin brings
    // its own.
    if (const QuestionSet* shared = set.sector ? nullptr : others("basis")) set.sector = shared->sector;
    return set;
}

} // namespace verantwoord
