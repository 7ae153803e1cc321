#include "app/report_files.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A name of a template or part is one word: it never leaves its folder.
bool plain_name(std::string_view name) {
    return !name.empty() && name.find('/') == std::string_view::npos &&
           name.find("..") == std::string_view::npos;
}

std::variant<PicturePointer, PictureRefusal> share(PictureResult result) {
    if (auto* refusal = std::get_if<PictureRefusal>(&result)) return std::move(*refusal);
    return std::make_shared<const Picture>(std::get<Picture>(std::move(result)));
}

std::string utf8_of(const FileContent& content) {
    std::string_view bytes = content.bytes();
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return text::is_utf8(bytes) ? std::string(bytes) : text::from_windows_1252(bytes);
}

} // namespace

ReportFiles::ReportFiles(const Surroundings& surroundings, std::filesystem::path centre, const Plugin& plugin,
                         std::filesystem::path beside)
    : surroundings_(surroundings), centre_(std::move(centre)), beside_(std::move(beside)), plugin_(plugin) {}

std::vector<std::filesystem::path> ReportFiles::folders() const {
    std::vector<std::filesystem::path> result;
    if (!beside_.empty()) result.push_back(beside_);
    if (!centre_.empty()) result.push_back(centre_ / "sjablonen");
    result.push_back(plugin_.folder);
    result.push_back(surroundings_.share() / "templates");
    return result;
}

std::optional<TemplateFile> ReportFiles::find(const std::string& name) const {
    if (!plain_name(name)) return std::nullopt;
    const std::string file = name.ends_with(".md") ? name : name + ".md";
    for (const auto& folder : folders()) {
        if (!surroundings_.exists(folder / file)) continue;
        const bool own = !centre_.empty() && folder == centre_ / "sjablonen";
        const std::string shown = (own ? "sjablonen/" : "templates/") + file;
        return TemplateFile{shown, utf8_of(surroundings_.read(folder / file, shown))};
    }
    return std::nullopt;
}

std::optional<TemplateFile> ReportFiles::template_for(const Agreement& agreement, Diagnostics& diagnostics,
                                                      const std::string& audience) const {
    if (!audience.empty()) {
        const bool own = agreement.template_name && !agreement.template_name->empty();
        const std::string name = (own ? *agreement.template_name : name_in_plugin()) + "-" + audience;
        // A centre's own template may have no version for this audience; the plugin's does.
        if (auto found = find(name)) return found;
        return find(name_in_plugin() + "-" + audience, agreement.place, diagnostics);
    }
    if (!agreement.template_name || agreement.template_name->empty()) return template_of_plugin(diagnostics);
    return find(*agreement.template_name, agreement.place, diagnostics);
}

std::optional<TemplateFile> ReportFiles::template_of_plugin(Diagnostics& diagnostics) const {
    return find(name_in_plugin(), plugin_.manifest.place, diagnostics);
}

std::string ReportFiles::name_in_plugin() const {
    std::string name = plugin_.manifest.template_name;
    if (name.ends_with(".md")) name.resize(name.size() - 3);
    return name.empty() ? plugin_.folder.filename().string() : name;
}

std::optional<TemplateFile> ReportFiles::find(const std::string& name, const Place& place,
                                              Diagnostics& diagnostics) const {
    if (auto found = find(name)) return found;
    std::vector<std::string> known;
    for (const auto& folder : folders())
        for (const std::string& file : surroundings_.files(folder))
            if (file.ends_with(".md") && file != "README.md" && !file.ends_with("-deelnemers.md"))
                known.push_back(file.substr(0, file.size() - 3));
    diagnostics.error("S40", place, "het sjabloon '" + name + "' is er niet",
                      suggestion(name, known, "de sjablonen zijn: " + text::join(known, ", ")));
    return std::nullopt;
}

PartSource ReportFiles::parts() const {
    return [this](std::string_view name) -> std::optional<TemplateFile> {
        if (!plain_name(name)) return std::nullopt;
        const std::string file = std::string(name) + ".md";
        for (const auto& folder : folders()) {
            const auto path = folder / "delen" / file;
            const std::string shown = "delen/" + file;
            if (surroundings_.exists(path))
                return TemplateFile{shown, utf8_of(surroundings_.read(path, shown))};
        }
        return std::nullopt;
    };
}

TemplateAids ReportFiles::aids(Diagnostics& diagnostics) const {
    return {parts(), pictures(), words(diagnostics)};
}

PictureSource ReportFiles::pictures() const {
    return [this](std::string_view name, const Place& place, Diagnostics& diagnostics) {
        return picture(name, place, diagnostics);
    };
}

WordList ReportFiles::words(Diagnostics& diagnostics) const {
    WordList words;
    for (const auto& folder : folders()) {
        if (!surroundings_.exists(folder / "woorden.json")) continue;
        const FileContent content = surroundings_.read(folder / "woorden.json", "woorden.json");
        if (const auto read = read_word_list("woorden.json", content.bytes(), diagnostics)) words.add(*read);
    }
    return words;
}

/// A text of the centre names an image beside it or in afbeeldingen/; a template one beside it.
std::optional<std::filesystem::path> ReportFiles::find_picture(std::string_view name,
                                                               const Place& place) const {
    const std::filesystem::path path(name);
    if (name.empty() || path.is_absolute() || name.find("..") != std::string_view::npos ||
        name.find(':') != std::string_view::npos)
        return std::nullopt;
    std::vector<std::filesystem::path> places;
    if (!centre_.empty()) {
        if (place.file.starts_with("teksten/"))
            places.push_back(centre_ / std::filesystem::path(place.file).parent_path());
        places.push_back(centre_ / "afbeeldingen");
        places.push_back(centre_);
    }
    for (const auto& folder : folders()) places.push_back(folder);
    for (const auto& folder : places)
        if (surroundings_.exists(folder / path)) return folder / path;
    return std::nullopt;
}

PicturePointer ReportFiles::picture(std::string_view name, const Place& place,
                                    Diagnostics& diagnostics) const {
    const auto path = find_picture(name, place);
    if (!path) {
        diagnostics.warning(
            "S26", place, "de afbeelding '" + std::string(name) + "' is er niet",
            "zet de afbeelding in de map afbeeldingen van het centrum, of naast het sjabloon; het "
            "rapport wordt zonder deze afbeelding gemaakt");
        return nullptr;
    }
    const auto known = pictures_.find(*path);
    const auto& result =
        known != pictures_.end()
            ? known->second
            : pictures_
                  .emplace(*path, share(read_picture(surroundings_.read(*path, std::string(name)).bytes())))
                  .first->second;
    if (const auto* picture = std::get_if<PicturePointer>(&result)) return *picture;
    const auto& refusal = std::get<PictureRefusal>(result);
    diagnostics.warning("S27", place, "'" + std::string(name) + "' kan niet in het rapport: " + refusal.what,
                        refusal.help + "; het rapport wordt zonder deze afbeelding gemaakt");
    return nullptr;
}

/// "rustig" is the usual one.
std::optional<Style> ReportFiles::installed_style(std::string_view name) const {
    if (std::find(installed_styles.begin(), installed_styles.end(), name) == installed_styles.end())
        return std::nullopt;
    const std::string file =
        name == installed_styles.front() ? "huisstijl.json" : "huisstijl-" + std::string(name) + ".json";
    Diagnostics ignored; // tests hold the installed styles against their own rules
    const FileContent content = surroundings_.read(surroundings_.share() / "templates" / file, file);
    return read_style(file, content.bytes(), {}, ignored);
}

Style ReportFiles::style(Diagnostics& diagnostics) const {
    std::vector<std::filesystem::path> places;
    if (!beside_.empty()) places.push_back(beside_ / "huisstijl.json");
    if (!centre_.empty()) places.push_back(centre_ / "huisstijl.json");
    places.push_back(plugin_.folder / "huisstijl.json");
    places.push_back(surroundings_.share() / "templates" / "huisstijl.json");
    const StyleAids aids{pictures(), [this](std::string_view name) { return installed_style(name); }};
    for (const auto& path : places) {
        if (!surroundings_.exists(path)) continue;
        const FileContent content = surroundings_.read(path, "huisstijl.json");
        if (const auto style = read_style("huisstijl.json", content.bytes(), aids, diagnostics))
            return *style;
        // Reported already; the installed style keeps the rest of the work going.
    }
    throw Failure("S51", place_of("huisstijl.json"), "er is geen huisstijl die gebruikt kan worden",
                  "herstel huisstijl.json, of installeer verantwoord opnieuw");
}

std::string ReportFiles::css() const {
    return utf8_of(
        surroundings_.read(surroundings_.share() / "templates" / "huisstijl.css", "huisstijl.css"));
}

} // namespace verantwoord
