#include "road/report_files.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether a name of a template or part is one word, so that it never leads out of its folder.
bool plain_name(std::string_view name) {
    return !name.empty() && name.find('/') == std::string_view::npos &&
           name.find("..") == std::string_view::npos;
}

std::variant<PicturePointer, PictureRefusal> share(PictureResult result) {
    if (auto* refusal = std::get_if<PictureRefusal>(&result)) return std::move(*refusal);
    return std::make_shared<const Picture>(std::get<Picture>(std::move(result)));
}

constexpr const char* style_file = "huisstijl.json";

bool same_folder(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code error;
    return one == other || std::filesystem::equivalent(one, other, error);
}

std::string inside(const std::string& folder, const std::string& name) {
    return (std::filesystem::path(folder) / name).lexically_normal().generic_string();
}

} // namespace

ReportFiles::ReportFiles(const Surroundings& surroundings, std::filesystem::path centre, const Plugin& plugin,
                         std::filesystem::path beside)
    : surroundings_(surroundings), centre_(std::move(centre)), beside_(std::move(beside)), plugin_(plugin) {}

std::vector<ReportFiles::Searched> ReportFiles::folders() const {
    std::vector<Searched> result;
    if (!beside_.empty()) result.push_back({beside_, beside_.generic_string()});
    if (!centre_.empty()) result.push_back({centre_ / "sjablonen", "sjablonen"});
    result.push_back({plugin_.folder, plugin_.shown_folder});
    result.push_back({surroundings_.share() / "templates", "templates"});
    return result;
}

std::optional<TemplateFile> ReportFiles::find(const std::string& name) const {
    if (!plain_name(name)) return std::nullopt;
    const std::string file = name.ends_with(".md") ? name : name + ".md";
    for (const auto& [folder, shown] : folders())
        if (surroundings_.exists(folder / file)) return read(folder, file, shown);
    return std::nullopt;
}

TemplateFile ReportFiles::read(const std::filesystem::path& folder, const std::string& file,
                               const std::string& shown_folder) const {
    const std::string shown = inside(shown_folder, file);
    return {shown, utf8_text(surroundings_.read(folder / file, shown).bytes()), folder};
}

std::optional<TemplateFile> ReportFiles::template_for(const Agreement& agreement, Diagnostics& diagnostics,
                                                      const std::string& audience) const {
    if (!audience.empty()) {
        const bool own = agreement.template_name && !agreement.template_name->empty();
        const std::string name = (own ? *agreement.template_name : name_in_plugin()) + "-" + audience;
        // A centre's own template may have no version for this audience; the plugin's does.
        if (auto found = find(name)) return found;
        const std::string usual = name_in_plugin() + "-" + audience;
        if (auto found = find(usual)) return found;
        diagnostics.error("S40", agreement.place, {"het sjabloon {} is er niet", say::quoted(usual)},
                          {"maak een bestand {}.md in sjablonen/ van het centrum of naast plugin.json; "
                           "wmo-deelnemers.md van het programma is een voorbeeld",
                           say::foreign(usual)});
        return std::nullopt;
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
        for (const std::string& file : surroundings_.files(folder.path))
            if (file.ends_with(".md") && file != "README.md" && !file.ends_with("-deelnemers.md"))
                known.push_back(file.substr(0, file.size() - 3));
    diagnostics.error("S40", place, {"het sjabloon {} is er niet", say::quoted(name)},
                      suggestion(name, known, Sentence("de sjablonen zijn: {}", say::foreign_joined(known))));
    return std::nullopt;
}

PartSource ReportFiles::parts() const {
    return [this](std::string_view name) -> std::optional<TemplateFile> {
        if (!plain_name(name)) return std::nullopt;
        const std::string file = std::string(name) + ".md";
        for (const auto& [folder, shown] : folders())
            if (surroundings_.exists(folder / "delen" / file)) return read(folder, "delen/" + file, shown);
        return std::nullopt;
    };
}

TemplateAids ReportFiles::aids(Diagnostics& diagnostics) const {
    return {parts(), pictures(), words(diagnostics)};
}

PictureSource ReportFiles::pictures(std::filesystem::path first) const {
    return [this, first = std::move(first)](std::string_view name, const Place& place,
                                            Diagnostics& diagnostics) {
        return picture(first, name, place, diagnostics);
    };
}

WordList ReportFiles::words(Diagnostics& diagnostics) const {
    WordList words;
    for (const auto& [folder, shown] : folders()) {
        if (!surroundings_.exists(folder / "woorden.json")) continue;
        const std::string name = inside(shown, "woorden.json");
        const FileContent content = surroundings_.read(folder / "woorden.json", name);
        if (const auto read = read_word_list(name, content.bytes(), diagnostics)) words.add(*read);
    }
    return words;
}

/// Where an image lies: beside the text of the centre that names it or in afbeeldingen/, or beside the
/// template.
std::optional<std::filesystem::path> ReportFiles::find_picture(const std::filesystem::path& first,
                                                               std::string_view name,
                                                               const Place& place) const {
    const std::filesystem::path path(name);
    if (name.empty() || path.is_absolute() || name.find("..") != std::string_view::npos ||
        name.find(':') != std::string_view::npos)
        return std::nullopt;
    std::vector<std::filesystem::path> places;
    if (!first.empty()) places.push_back(first);
    if (!centre_.empty()) {
        if (place.file.starts_with("teksten/"))
            places.push_back(centre_ / std::filesystem::path(place.file).parent_path());
        places.push_back(centre_ / "afbeeldingen");
        places.push_back(centre_);
    }
    for (const auto& folder : folders()) places.push_back(folder.path);
    for (const auto& folder : places)
        if (surroundings_.exists(folder / path)) return folder / path;
    return std::nullopt;
}

PicturePointer ReportFiles::picture(const std::filesystem::path& first, std::string_view name,
                                    const Place& place, Diagnostics& diagnostics) const {
    const auto path = find_picture(first, name, place);
    if (!path) {
        diagnostics.warning(
            "S26", place, {"de afbeelding {} is er niet", say::quoted(name)},
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
    diagnostics.warning("S27", place, {"{} kan niet in het rapport: {}", say::quoted(name), refusal.what},
                        {"{}; het rapport wordt zonder deze afbeelding gemaakt", refusal.help});
    return nullptr;
}

/// An installed house style by its name; "rustig" is the usual one.
std::optional<Style> ReportFiles::installed_style(std::string_view name) const {
    if (std::find(installed_styles.begin(), installed_styles.end(), name) == installed_styles.end())
        return std::nullopt;
    const std::string file =
        name == installed_styles.front() ? "huisstijl.json" : "huisstijl-" + std::string(name) + ".json";
    Diagnostics ignored; // tests hold the installed styles against their own rules
    const FileContent content = surroundings_.read(surroundings_.share() / "templates" / file, file);
    return read_style(file, content.bytes(), {}, ignored);
}

/// The folders in which a house style lies, from near to far.
std::vector<ReportFiles::Searched>
ReportFiles::folders_with_style(const std::filesystem::path& of_template) const {
    const Searched installed{surroundings_.share() / "templates", "templates"},
        plugin{plugin_.folder, plugin_.shown_folder};
    std::vector<Searched> all = folders(), near;
    for (const Searched& each : all)
        if (!of_template.empty() && same_folder(each.path, of_template) &&
            !same_folder(each.path, installed.path))
            near.push_back(each);
    const bool of_centre = !centre_.empty() && same_folder(of_template, centre_ / "sjablonen");
    if (!of_centre) near.push_back(plugin);
    if (!centre_.empty()) near.push_back({centre_, ""});
    if (of_centre) near.push_back(plugin);
    near.push_back(installed);
    std::vector<Searched> result;
    for (const Searched& each : near)
        if (surroundings_.exists(each.path / style_file) &&
            std::none_of(result.begin(), result.end(),
                         [&](const Searched& known) { return same_folder(known.path, each.path); }))
            result.push_back(each);
    return result;
}

Style ReportFiles::style(const std::filesystem::path& folder, Diagnostics& diagnostics) const {
    const std::vector<Searched> places = folders_with_style(folder);
    for (const auto& [path, shown] : places) {
        const std::string name = inside(shown, style_file);
        const StyleAids aids{pictures(shown.empty() ? std::filesystem::path() : path),
                             [this](std::string_view asked) { return installed_style(asked); }};
        const FileContent content = surroundings_.read(path / style_file, name);
        const auto style = read_style(name, content.bytes(), aids, diagnostics);
        if (!style) continue; // reported already; the next keeps the rest of the work going
        // The last is the installed one, which everyone has.
        if (places.size() > 2 && &path == &places.front().path)
            diagnostics.note("S54", place_of(name),
                             {"deze huisstijl gaat voor {}{}",
                              say::foreign(inside(places[1].shown, style_file)),
                              say::own(places[1].shown.empty() ? " van het centrum" : "")},
                             "de huisstijl die het dichtst bij het sjabloon ligt, wordt gebruikt");
        return *style;
    }
    throw Failure("S51", place_of(style_file), "er is geen huisstijl die gebruikt kan worden",
                  "herstel huisstijl.json, of installeer verantwoord opnieuw");
}

std::string ReportFiles::css() const {
    return utf8_text(
        surroundings_.read(surroundings_.share() / "templates" / "huisstijl.css", "huisstijl.css").bytes());
}

} // namespace verantwoord
