#include "funder/catalogue.hpp"

#include "base/text/characters.hpp"
#include "funder/code/code_runner.hpp"
#include "funder/plugin/read_question_set.hpp"
#include "indicator/definition/find_indicator.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// Where CMake keeps its own files; it lies among the plugins in a folder that is built in.
constexpr std::string_view built_by_cmake = "CMakeFiles";

/// Reads the folders in the order of preference; indicators come after all manifests, because they refer to
/// each other.
class CatalogueReader {
  public:
    CatalogueReader(const Surroundings& surroundings, Diagnostics& diagnostics)
        : surroundings_(surroundings), diagnostics_(diagnostics) {}

    void add_folder(const fs::path& folder, const std::string& shown, bool installed);
    void add(const fs::path& folder, const std::string& shown, bool installed);
    std::vector<Plugin> read_all();
    /// After `read_all`, the plugins with errors: by the name of their folder, how messages name them.
    std::map<std::string, std::string, std::less<>> broken() const { return broken_; }

  private:
    enum class Progress { Waiting, Busy, Read, Broken };
    struct Candidate {
        Plugin plugin;
        Progress progress = Progress::Waiting;
    };

    void read_indicators_of(Candidate& candidate);
    void check_code(const Plugin& plugin);
    Candidate* find(std::string_view name);

    const Surroundings& surroundings_;
    Diagnostics& diagnostics_;
    std::vector<std::unique_ptr<Candidate>> candidates_;
    std::map<std::string, std::string, std::less<>> broken_;
};

/// The first link in the folder of a plugin that leads out of it: what stands there, a list of participants
/// or a key, would go to the funder.
std::optional<std::string> leads_outside(const fs::path& folder) {
    std::error_code error;
    const fs::path home = fs::canonical(folder, error);
    if (error) return std::nullopt; // who reads it says what is wrong
    for (fs::recursive_directory_iterator at(home, fs::directory_options::skip_permission_denied, error), end;
         !error && at != end; at.increment(error)) {
        if (!at->is_symlink(error)) continue;
        // Also where nothing stands there now: it may lead elsewhere when a report is made.
        const fs::path named = fs::read_symlink(at->path(), error);
        const fs::path target = fs::weakly_canonical(at->path().parent_path() / named, error);
        const fs::path from_home = target.lexically_relative(home);
        if (error || from_home.empty() || *from_home.begin() == "..")
            return at->path().lexically_relative(home).generic_string();
    }
    return std::nullopt;
}

void CatalogueReader::add_folder(const fs::path& folder, const std::string& shown, bool installed) {
    if (folder.empty() || !surroundings_.exists(folder)) return;
    for (const auto& name : surroundings_.folders(folder))
        if (name != built_by_cmake) add(folder / name, shown + "/" + name, installed);
}

void CatalogueReader::add(const fs::path& folder, const std::string& shown, bool installed) {
    const auto file = shown + "/plugin.json";
    if (text::has_invisible(folder.filename().string())) {
        diagnostics_.warning("P02", place_of(shown),
                             "in de naam van deze map staan tekens die niemand ziet; de plugin doet niet mee",
                             "geef de map een naam van letters, cijfers en streepjes");
        return;
    }
    if (!surroundings_.exists(folder / "plugin.json")) {
        diagnostics_.warning("P02", place_of(shown),
                             "in deze map staat geen plugin.json, dus het is geen plugin",
                             "zet plugin.json erbij, of haal de map weg");
        return;
    }
    const auto content = surroundings_.read(folder / "plugin.json", file);
    auto manifest = read_manifest(file, content.bytes(), diagnostics_);
    if (const auto leading = leads_outside(folder)) {
        diagnostics_.error(
            "P06", place_of(file),
            {"de plugin is niet veilig: {} verwijst naar iets buiten haar map", say::quoted(*leading)},
            "zet het bestand zelf in de map; een verwijzing kan elk bestand van deze computer in een "
            "rapport zetten");
        manifest.reset();
    }
    if (!manifest) {
        // A broken plugin does not give way to one of the same name in a later folder: nobody would see that
        // it is broken.
        if (!find(folder.filename().string())) broken_.emplace(folder.filename().string(), shown);
        return;
    }
    const auto same = std::find_if(candidates_.begin(), candidates_.end(), [&](const auto& candidate) {
        return candidate->plugin.manifest.id == manifest->id;
    });
    if (same != candidates_.end()) {
        diagnostics_.note("P16", place_of(file),
                          {"de plugin {} is er al: die in {} wordt gebruikt", say::quoted(manifest->id),
                           say::quoted((*same)->plugin.shown_folder)},
                          {}, about(manifest->id));
        return;
    }
    auto candidate = std::make_unique<Candidate>();
    candidate->plugin = {std::move(*manifest), folder, {}, {}, installed, shown};
    candidates_.push_back(std::move(candidate));
}

CatalogueReader::Candidate* CatalogueReader::find(std::string_view name) {
    for (const auto& candidate : candidates_)
        if (candidate->plugin.manifest.id == name || candidate->plugin.folder.filename() == name)
            return candidate.get();
    return nullptr;
}

void CatalogueReader::check_code(const Plugin& plugin) {
    if (!plugin.manifest.library.empty()) return;
    for (const auto& indicator : plugin.indicators)
        if (std::holds_alternative<Coded>(indicator.calculation) && indicator.plugin == plugin.manifest.id)
            diagnostics_.error("P15", indicator.place,
                               {"{} wordt met code berekend, maar de plugin heeft geen bibliotheek",
                                say::quoted(indicator.id)},
                               "zet \"bibliotheek\" in plugin.json, of gebruik een andere berekening");
}

void CatalogueReader::read_indicators_of(Candidate& candidate) {
    if (candidate.progress != Progress::Waiting) return;
    candidate.progress = Progress::Busy;
    auto& plugin = candidate.plugin;
    const auto file = plugin.shown_folder + "/indicatoren.json";
    const auto before = diagnostics_.errors();
    std::size_t of_others = 0; // errors of plugins that are read on the way: they are not this one's
    if (!surroundings_.exists(plugin.folder / "indicatoren.json")) {
        diagnostics_.error("P02", place_of(plugin.shown_folder), "in deze map ontbreekt indicatoren.json",
                           "zet het bestand erbij; plugins/README.md zegt wat erin staat");
    } else {
        const IndicatorSource others = [&](std::string_view name, std::string_view id) -> const Indicator* {
            auto* other = find(name);
            if (!other) return nullptr;
            const auto so_far = diagnostics_.errors();
            read_indicators_of(*other);
            of_others += diagnostics_.errors() - so_far;
            return find_indicator(other->plugin.indicators, id);
        };
        const QuestionSource other_questions = [&](std::string_view name) -> const QuestionSet* {
            auto* other = find(name);
            if (!other) return nullptr;
            const auto so_far = diagnostics_.errors();
            read_indicators_of(*other);
            of_others += diagnostics_.errors() - so_far;
            return &other->plugin.questions;
        };
        const PluginFolder folder{surroundings_, plugin.folder, plugin.shown_folder};
        auto crosswalks = read_plugin_crosswalks(folder, other_questions, diagnostics_);
        const auto content = surroundings_.read(plugin.folder / "indicatoren.json", file);
        plugin.indicators =
            read_indicators(plugin.manifest.id, file, content.bytes(), others, diagnostics_, crosswalks);
        check_code(plugin);
        plugin.questions = read_question_set(folder, plugin.manifest, std::move(crosswalks),
                                             plugin.indicators, other_questions, diagnostics_);
    }
    candidate.progress = diagnostics_.errors() - of_others == before ? Progress::Read : Progress::Broken;
}

std::vector<Plugin> CatalogueReader::read_all() {
    for (const auto& candidate : candidates_) read_indicators_of(*candidate);
    std::vector<Plugin> plugins;
    for (const auto& candidate : candidates_)
        if (candidate->progress == Progress::Read)
            plugins.push_back(std::move(candidate->plugin));
        else
            broken_.emplace(candidate->plugin.folder.filename().string(), candidate->plugin.shown_folder);
    return plugins;
}

} // namespace

fs::path user_plugins() {
    const fs::path own = user_folder("XDG_DATA_HOME", ".local/share");
    return own.empty() ? own : own / "plugins";
}

Catalogue::Catalogue(const Surroundings& surroundings, CatalogueOptions options, Diagnostics& diagnostics)
    : options_(std::move(options)),
      trusted_(TrustedLibraries::read(options_.trust, surroundings, diagnostics)) {
    CatalogueReader reader(surroundings, diagnostics);
    if (!options_.tested.empty()) reader.add(options_.tested, options_.tested_shown, true);
    reader.add_folder(options_.extra, options_.extra.string(), false);
    reader.add_folder(options_.user, options_.user.string(), false);
    reader.add_folder(surroundings.plugins(), "plugins", true);
    plugins_ = reader.read_all();
    broken_ = reader.broken();
}

CatalogueOptions usual_options(const fs::path& extra) {
    CatalogueOptions options;
    options.extra = extra;
    options.user = user_plugins();
    options.trust = user_trust();
    return options;
}

Catalogue::Catalogue(const Surroundings& surroundings, const fs::path& extra, Diagnostics& diagnostics)
    : Catalogue(surroundings, usual_options(extra), diagnostics) {}

std::string Catalogue::broken(std::string_view name) const {
    const auto found = broken_.find(name);
    return found == broken_.end() ? std::string() : found->second;
}

const Plugin* Catalogue::find(std::string_view name) const {
    if (broken_.contains(name)) return nullptr;
    for (const auto& plugin : plugins_)
        if (plugin.manifest.id == name || plugin.folder.filename() == name) return &plugin;
    return nullptr;
}

std::vector<std::string> Catalogue::names() const {
    std::vector<std::string> names;
    for (const auto& plugin : plugins_) names.push_back(plugin.folder.filename().string());
    return names;
}

std::unique_ptr<CodeRunner> Catalogue::code_runner() const {
    std::vector<PluginCode> codes;
    for (const auto& plugin : plugins_)
        codes.push_back({plugin.manifest, plugin.folder, plugin.shown_folder + "/" + plugin.manifest.library,
                         plugin.installed});
    return std::make_unique<PluginRunner>(std::move(codes), options_.permission, trusted_, options_.limits);
}

} // namespace verantwoord
