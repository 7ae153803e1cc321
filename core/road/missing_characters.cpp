#include "road/missing_characters.hpp"

#include <optional>

namespace verantwoord {

namespace {

std::optional<Place> place_in(const std::string& name, std::string_view text, const std::string& character) {
    const std::size_t at = text.find(character);
    if (at == std::string_view::npos) return std::nullopt;
    return place_at(name, text, at, character.size());
}

std::optional<Place> place_in_folder(const std::filesystem::path& folder, const std::string& prefix,
                                     const std::string& character, const Surroundings& surroundings,
                                     int depth) {
    constexpr int deepest = 4;
    for (const std::string& name : surroundings.files(folder)) {
        if (!name.ends_with(".md") && !name.ends_with(".json") && !name.ends_with(".csv")) continue;
        const FileContent content = surroundings.read(folder / name, prefix + name);
        if (auto place = place_in(prefix + name, content.bytes(), character)) return place;
    }
    if (depth == deepest) return std::nullopt;
    for (const std::string& name : surroundings.folders(folder)) {
        if (depth == 0 && name == "rapporten") continue; // what was made before
        if (auto place =
                place_in_folder(folder / name, prefix + name + "/", character, surroundings, depth + 1))
            return place;
    }
    return std::nullopt;
}

} // namespace

void report_missing(const Pages& pages, const std::filesystem::path& centre,
                    const std::vector<std::pair<std::string, std::string>>& texts,
                    const Surroundings& surroundings, Diagnostics& diagnostics) {
    for (const MissingCharacter& missing : pages.missing) {
        std::optional<Place> place = place_in_folder(centre, "", missing.character, surroundings, 0);
        for (const auto& [name, text] : texts)
            if (!place) place = place_in(name, text, missing.character);
        diagnostics.warning(
            "S50", place.value_or(Place{}),
            {"het teken {} zit niet in de lettertypen van de PDF", say::quoted(missing.character)},
            {"in de PDF staat nu een leeg vierkant; vervang het teken in {}", say::quoted(missing.words)});
    }
}

} // namespace verantwoord
