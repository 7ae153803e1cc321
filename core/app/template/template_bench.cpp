#include "app/template/template_bench.hpp"

#include "app/plugin/plugin_facts.hpp"
#include "base/text/utf8_text.hpp"

namespace verantwoord {

namespace {

TemplateBench bench_of_centre(const BenchOptions& options, const Session& session, Diagnostics& diagnostics) {
    Walked walked = walk_for(options.request(), session, diagnostics);
    for (const Commission& each : walked.road.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        if (!options.plugin.empty() && agreement.plugin != options.plugin) continue;
        TemplateBench bench{std::move(walked.plugins.catalogue), nullptr, each.publication, agreement,
                            walked.road.administration.folder};
        bench.plugin = bench.catalogue.find(agreement.plugin);
        return bench;
    }
    throw Failure("B02", {}, "dit centrum heeft geen afspraak waarbij dit past",
                  "kies een andere --plugin of --afspraak");
}

/// The folder of a template, absolute, when a plugin lies there; else empty.
std::filesystem::path plugin_beside(const std::string& template_file, const Surroundings& surroundings) {
    if (template_file.empty()) return {};
    const auto folder = std::filesystem::absolute(template_file).parent_path();
    return surroundings.exists(folder / "plugin.json") ? folder : std::filesystem::path();
}

} // namespace

void describe_bench(Usage& usage, BenchOptions& options) {
    usage.option("--plugin", options.plugin, "NAAM", "voor welke plugin (standaard: wmo)");
    usage.option("--centrum", options.centre, "MAP", "met de cijfers van dit centrum");
    usage.agreement(options.agreement);
}

TemplateBench template_bench(const BenchOptions& options, const Session& session, Diagnostics& diagnostics) {
    const Surroundings& surroundings = session.surroundings;
    if (!options.centre.empty()) return bench_of_centre(options, session, diagnostics);
    CatalogueOptions about = usual_options(session.plugin_folder);
    if (options.plugin.empty()) about.tested = plugin_beside(options.template_file, surroundings);
    about.tested_shown = about.tested.string();
    const std::string beside =
        about.tested.empty() ? "" : std::filesystem::weakly_canonical(about.tested).filename();
    TemplateBench bench{
        Catalogue(surroundings, std::move(about), diagnostics), nullptr, {}, std::nullopt, {}};
    const std::string usual = beside.empty() ? "wmo" : beside;
    bench.plugin = &plugin_named(options.plugin.empty() ? usual : options.plugin, bench.catalogue);
    bench.publication =
        blank_publication(bench.plugin->indicators, bench.plugin->questions, surroundings.today());
    return bench;
}

TemplateFile read_template_file(const std::string& path, const Surroundings& surroundings) {
    const FileContent content = surroundings.read(path, path);
    const auto folder = std::filesystem::path(path).parent_path();
    return TemplateFile{path, utf8_text(content.bytes()), folder.empty() ? "." : folder};
}

} // namespace verantwoord
