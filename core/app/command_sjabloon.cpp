#include "app/commands.hpp"
#include "app/plugin_facts.hpp"
#include "app/preparation.hpp"
#include "app/report_files.hpp"
#include "app/speech.hpp"
#include "base/text.hpp"
#include "layout/fonts.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The plugin and the publication that a template is held against: of a centre, or with every figure unknown.
struct Bench {
    Catalogue catalogue;
    const Plugin* plugin = nullptr;
    Publication publication;
    std::optional<Agreement> agreement;
    std::filesystem::path centre;
};

Bench bench_of_centre(const Options& options, const Surroundings& surroundings, Diagnostics& diagnostics) {
    Preparation prepared = prepare(options, surroundings, diagnostics);
    for (const Commission& each : prepared.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        if (!options.plugin.empty() && agreement.plugin != options.plugin) continue;
        Bench bench{std::move(prepared.catalogue), nullptr, each.publication, agreement,
                    prepared.administration.folder};
        bench.plugin = bench.catalogue.find(agreement.plugin);
        return bench;
    }
    throw Failure("B02", {}, "dit centrum heeft geen afspraak waarbij dit past",
                  "kies een andere --plugin of --afspraak");
}

Bench bench_of(const Options& options, const Surroundings& surroundings, Diagnostics& diagnostics) {
    if (!options.centre.empty()) return bench_of_centre(options, surroundings, diagnostics);
    Bench bench{Catalogue(surroundings, options.plugin_folder, diagnostics), nullptr, {}, std::nullopt, {}};
    const std::string name = options.plugin.empty() ? "wmo" : options.plugin;
    bench.plugin = &plugin_named(name, bench.catalogue);
    bench.publication =
        blank_publication(bench.plugin->indicators, bench.plugin->questions, surroundings.today());
    return bench;
}

std::optional<TemplateFile> read_template(const std::string& path, const Surroundings& surroundings) {
    const FileContent content = surroundings.read(path, path);
    const std::string_view bytes = content.bytes();
    return TemplateFile{path, text::is_utf8(bytes) ? std::string(bytes) : text::from_windows_1252(bytes)};
}

} // namespace

int command_template_fields(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Bench bench = bench_of(options, surroundings, diagnostics);
    std::string text;
    for (const FieldDescription& field : fields(bench.publication)) {
        const std::string all = text::lower(field.name + " " + field.meaning);
        if (!options.search.empty() && all.find(text::lower(options.search)) == std::string::npos) continue;
        text += "{{" + field.name + "}}\n    " + field.meaning;
        if (!field.unit.empty()) text += " (" + field.unit + ")";
        if (!field.example.empty() && !options.centre.empty()) text += "\n    nu: " + field.example;
        text += "\n";
    }
    speak(options, diagnostics, Shown::ErrorsOnly);
    print(text.empty() ? "er is geen veld met '" + options.search + "'\n" : text);
    return exit_code(options, diagnostics);
}

int command_template_check(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const Bench bench = bench_of(options, surroundings, diagnostics);
    const ReportFiles files(surroundings, bench.centre, *bench.plugin);
    const auto file = !options.template_file.empty() ? read_template(options.template_file, surroundings)
                      : bench.agreement              ? files.template_for(*bench.agreement, diagnostics)
                                                     : files.template_of_plugin(diagnostics);
    if (file && options.centre.empty()) {
        check_template(*file, files.aids(diagnostics), bench.publication, diagnostics);
    } else if (file) {
        const Fonts fonts(surroundings.share());
        compose(*file, files.aids(diagnostics), bench.publication, FontMeasure(fonts), diagnostics);
    }
    speak(options, diagnostics, Shown::Everything);
    if (file && diagnostics.errors() == 0) tell(options, "Goed", file->name + " heeft geen fouten");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
