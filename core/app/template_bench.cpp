#include "app/template_bench.hpp"

#include "app/plugin_facts.hpp"
#include "app/preparation.hpp"
#include "base/text.hpp"

namespace verantwoord {

namespace {

TemplateBench bench_of_centre(const Options& options, const Surroundings& surroundings,
                              Diagnostics& diagnostics) {
    Preparation prepared = prepare(options, surroundings, diagnostics);
    for (const Commission& each : prepared.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        if (!options.plugin.empty() && agreement.plugin != options.plugin) continue;
        TemplateBench bench{std::move(prepared.catalogue), nullptr, each.publication, agreement,
                            prepared.administration.folder};
        bench.plugin = bench.catalogue.find(agreement.plugin);
        return bench;
    }
    throw Failure("B02", {}, "dit centrum heeft geen afspraak waarbij dit past",
                  "kies een andere --plugin of --afspraak");
}

} // namespace

TemplateBench template_bench(const Options& options, const Surroundings& surroundings,
                             Diagnostics& diagnostics) {
    if (!options.centre.empty()) return bench_of_centre(options, surroundings, diagnostics);
    TemplateBench bench{
        Catalogue(surroundings, options.plugin_folder, diagnostics), nullptr, {}, std::nullopt, {}};
    const std::string name = options.plugin.empty() ? "wmo" : options.plugin;
    bench.plugin = &plugin_named(name, bench.catalogue);
    bench.publication =
        blank_publication(bench.plugin->indicators, bench.plugin->questions, surroundings.today());
    return bench;
}

TemplateFile read_template_file(const std::string& path, const Surroundings& surroundings) {
    const FileContent content = surroundings.read(path, path);
    const std::string_view bytes = content.bytes();
    return TemplateFile{path, text::is_utf8(bytes) ? std::string(bytes) : text::from_windows_1252(bytes)};
}

PartSource UsedParts::watched() {
    return [this](std::string_view name) {
        auto part = source_(name);
        if (part) texts_[std::string(name)] = part->text;
        return part;
    };
}

std::string UsedParts::all(const TemplateFile& file) const {
    std::string text = file.text;
    for (const auto& [name, part] : texts_) text += '\0' + name + '\0' + part;
    return text;
}

std::vector<std::pair<std::string, std::string>> UsedParts::texts(const TemplateFile& file) const {
    std::vector<std::pair<std::string, std::string>> all{{file.name, file.text}};
    for (const auto& [name, part] : texts_) all.emplace_back("delen/" + name + ".md", part);
    return all;
}

} // namespace verantwoord
