#include "app/template/preview.hpp"

#include "base/amount/dutch.hpp"
#include "base/files/file_stamp.hpp"
#include "disclosure/judge.hpp"
#include "document/edition.hpp"
#include "layout/flow.hpp"
#include "output/html/html.hpp"

#include <algorithm>
#include <chrono>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

bool is_template(const std::string& name) {
    return name.ends_with(".md") && name != "README.md" && name != "LEESMIJ.md";
}

} // namespace

/// The plugin with its code: this folder, or the one that was built from it in build/ beside its sources.
fs::path Preview::folder_with_code(const fs::path& folder) const {
    Diagnostics of_manifest; // told when the plugins are read
    const FileContent content = surroundings_.read(folder / "plugin.json", "plugin.json");
    const auto manifest = read_manifest("plugin.json", content.bytes(), of_manifest);
    if (!manifest || manifest->library.empty() || surroundings_.exists(folder / manifest->library))
        return folder;
    const fs::path built = folder / "build" / folder.filename();
    if (surroundings_.exists(built / manifest->library)) return built;
    const fs::path given = options_.template_file;
    throw Failure(
        "P09", place_of((given / "plugin.json").string()),
        {"{} staat niet naast plugin.json: de code is nog niet gebouwd", say::quoted(manifest->library)},
        {"bouw de plugin in {}, of noem de gebouwde map", say::own((given / "build").string())});
}

/// Finds out what the user named: a folder is a centre, a plugin or a template by itself; a file is a
/// template.
void Preview::find_template() {
    const fs::path given = options_.template_file;
    fs::path folder = given.has_filename() ? given : given.parent_path();
    std::error_code error;
    if (fs::is_regular_file(given, error)) {
        beside_ = given.parent_path().empty() ? fs::path(".") : given.parent_path();
        file_ = given.string();
        return;
    }
    if (!fs::is_directory(folder, error))
        throw Failure("B04", {}, {"{} is er niet", say::quoted(given.string())},
                      {"noem de map van een sjabloon; een nieuwe maakt u met: verantwoord sjabloon nieuw {}",
                       say::own(folder.filename().string())});
    if (surroundings_.exists(folder / "centrum.json")) {
        options_.centre = folder;
        return;
    }
    folder = fs::canonical(folder, error);
    const std::string own_name = folder.filename().string() + ".md";
    beside_ = given;
    if (surroundings_.exists(folder / "plugin.json")) {
        options_.plugin = folder.filename().string();
        session_.plugin_folder = folder_with_code(folder).parent_path();
        if (options_.centre.empty() && surroundings_.exists(folder / "toets" / "centrum" / "centrum.json"))
            options_.centre = folder / "toets" / "centrum";
        return;
    }
    std::vector<std::string> found;
    for (const std::string& name : surroundings_.files(folder))
        if (is_template(name)) found.push_back(name);
    const bool own = std::find(found.begin(), found.end(), own_name) != found.end();
    if (!own && found.size() != 1)
        throw Failure(
            "S40", {},
            found.empty() ? Sentence("in de map {} staat geen sjabloon", say::quoted(given.string()))
                          : Sentence("in de map {} staan meer sjablonen", say::quoted(given.string())),
            found.empty() ? Sentence("zet er een bestand {} in", say::own(own_name))
                          : Sentence("noem er één: {}", say::own((given / found.front()).string())));
    file_ = (given / (own ? own_name : found.front())).lexically_normal().string();
}

Preview::Preview(const BenchOptions& options, const Session& session)
    : options_(options), session_(session), surroundings_(session.surroundings),
      press_(surroundings_.share()), page_(std::make_shared<const PreviewPage>()) {
    find_template();
    if (options_.centre.empty()) {
        options_.centre = surroundings_.share() / "voorbeeld";
        if (options_.plugin.empty() && options_.agreement.empty()) options_.plugin = "wmo";
    }
    bench_ = template_bench(options_, session_, said_of_figures_);
    figures_stamp_ = stamp_of_figures();
    name_ = file_.empty() ? "het sjabloon van " + bench_->agreement->funder : file_;
}

/// Changes when anything changes that the page is made of, besides figures.
std::uint64_t Preview::stamp_of_page() const {
    std::uint64_t stamp = beside_.empty() ? 0 : file_stamp(beside_, surroundings_);
    for (const char* name : {"sjablonen", "teksten", "afbeeldingen", "huisstijl.json"})
        stamp = stamp * 31 + file_stamp(bench_->centre / name, surroundings_);
    return stamp * 31 + file_stamp(bench_->plugin->folder, surroundings_);
}

std::uint64_t Preview::stamp_of_figures() const {
    std::uint64_t stamp = 0;
    for (const char* name : {"gegevens", "afspraken", "personas", "centrum.json", "kwaliteit.json",
                             "meerwaarde.json", Releases::shown_name})
        stamp = stamp * 31 + file_stamp(bench_->centre / name, surroundings_);
    return stamp;
}

/// Reads the texts of the centre as they are now.
void Preview::read_texts() {
    std::vector<CentreText> texts;
    for (const std::string& agreement : {std::string(), bench_->agreement->id}) {
        const std::string folder = agreement.empty() ? "teksten/" : "teksten/" + agreement + "/";
        for (const std::string& name : surroundings_.files(bench_->centre / folder))
            if (name.ends_with(".md"))
                texts.push_back(centre_text(
                    folder + name, surroundings_.read(bench_->centre / folder / name, folder + name).bytes(),
                    agreement));
    }
    bench_->publication.texts = published_texts(texts, bench_->agreement->id);
}

std::optional<TemplateFile> Preview::read(const ReportFiles& files, Diagnostics& diagnostics) const {
    if (!file_.empty()) return read_template_file(file_, surroundings_);
    return beside_.empty() ? files.template_for(*bench_->agreement, diagnostics)
                           : files.template_of_plugin(diagnostics);
}

/// The report as a concept; null when an error stands in the way.
std::shared_ptr<const Draft> Preview::make(const ReportFiles& files, Diagnostics& diagnostics) {
    read_texts();
    auto draft = draft_report(files, read(files, diagnostics), bench_->publication, press_, diagnostics);
    if (!draft || diagnostics.errors() > 0) return nullptr;
    mark_edition(draft->document, {Edition::Kind::Concept, 1, dutch::day(surroundings_.today())});
    return std::make_shared<const Draft>(std::move(*draft));
}

bool Preview::refresh() {
    const std::uint64_t stamp = stamp_of_page();
    const bool figures_changed = stamp_of_figures() != figures_stamp_;
    const auto before = page();
    if (before->version > 0 && stamp == page_stamp_ && figures_changed == before->figures_changed)
        return false;
    page_stamp_ = stamp;
    const auto begin = std::chrono::steady_clock::now();
    Diagnostics diagnostics;
    std::shared_ptr<const Draft> draft;
    PreviewPage page;
    page.version = before->version + 1;
    page.html = before->html;
    try {
        const ReportFiles files(surroundings_, bench_->centre, *bench_->plugin, beside_);
        draft = make(files, diagnostics);
        if (draft) page.html = to_html(draft->document, draft->style, files.css());
    } catch (const Failure& failure) {
        diagnostics.add(failure.diagnostic());
        draft = nullptr;
    }
    page.diagnostics = diagnostics.all();
    page.errors = diagnostics.errors();
    page.figures_changed = figures_changed;
    page.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    const std::lock_guard lock(mutex_);
    page_ = std::make_shared<const PreviewPage>(std::move(page));
    if (draft) draft_ = std::move(draft);
    return true;
}

std::shared_ptr<const PreviewPage> Preview::page() const {
    const std::lock_guard lock(mutex_);
    return page_;
}

std::string Preview::pdf() {
    std::shared_ptr<const Draft> draft;
    {
        const std::lock_guard lock(mutex_);
        draft = draft_;
    }
    if (!draft) return {};
    const Pages pages = lay_out(draft->document, draft->style, press_.fonts(draft->style.fonts));
    return to_pdf(pages, draft->document, press_.assets());
}

} // namespace verantwoord
