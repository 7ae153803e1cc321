// `sjabloon velden`: the fields that a template may use.

#include "app/line/command.hpp"
#include "app/template/template_bench.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

struct FieldsOptions : BenchOptions {
    std::string search; ///< a word that the field or its meaning has; empty: all
};

void describe(Usage& usage, FieldsOptions& options) {
    describe_bench(usage, options);
    usage.json();
    usage.option("--zoek", options.search, "WOORD", "alleen velden met dit woord");
}

/// What the fields are held against: the centre in which somebody works, when its figures can be used.
std::optional<TemplateBench> bench_at_hand(BenchOptions options, const Session& session) {
    if (!options.centre.empty() || !session.surroundings.exists("centrum.json")) return std::nullopt;
    options.centre = ".";
    Diagnostics of_this_centre; // whoever asks for names of fields did not ask for these
    try {
        return template_bench(options, session, of_this_centre);
    } catch (const Failure&) {
        return std::nullopt;
    }
}

std::string as_text(const FieldDescription& field, bool with_example) {
    std::string text = "{{" + field.name + "}}\n    " + field.meaning;
    if (!field.unit.empty()) text += " (" + field.unit + ")";
    if (with_example && !field.example.empty()) text += "\n    nu: " + field.example;
    return text + "\n";
}

int run(const FieldsOptions& options, const Session& session) {
    Diagnostics diagnostics;
    auto at_hand = bench_at_hand(options, session);
    const bool with_example = at_hand || !options.centre.empty();
    const TemplateBench bench = at_hand ? std::move(*at_hand) : template_bench(options, session, diagnostics);
    std::string text;
    auto result = answer(diagnostics);
    result["plugin"] = bench.plugin->folder.filename().string();
    result["velden"] = nlohmann::ordered_json::array();
    for (const FieldDescription& field : fields(bench.publication)) {
        const std::string all = text::lower(field.name + " " + field.meaning);
        if (!options.search.empty() && all.find(text::lower(options.search)) == std::string::npos) continue;
        text += as_text(field, with_example);
        nlohmann::ordered_json entry{
            {"naam", field.name}, {"betekenis", field.meaning}, {"eenheid", field.unit}};
        if (with_example) entry["nu"] = field.example;
        result["velden"].push_back(std::move(entry));
    }
    speak_errors(session.voice, diagnostics, by_asking_more);
    if (session.voice.json)
        print_json(result);
    else
        print(text.empty() ? "er is geen veld met '" + options.search + "'\n" : text);
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_sjabloon_velden() {
    return command<FieldsOptions>(111, "sjabloon velden", "de velden die een sjabloon mag gebruiken",
                                  describe, run);
}

} // namespace verantwoord
