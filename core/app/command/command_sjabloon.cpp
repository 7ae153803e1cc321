#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/template/template_bench.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "document/template/reading_trial.hpp"
#include "layout/fonts/fonts.hpp"
#include "road/used_parts.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The folder in which somebody works, when it is a centre of which the figures can be used.
std::optional<TemplateBench> bench_at_hand(Options options, const Surroundings& surroundings) {
    if (!options.centre.empty() || !surroundings.exists("centrum.json")) return std::nullopt;
    options.centre = ".";
    Diagnostics of_this_centre; // whoever asks for names of fields did not ask for these
    try {
        return template_bench(options, surroundings, of_this_centre);
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

constexpr std::size_t most_named = 12; ///< of the figures that a template does not use

bool letter_of_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Whether the name stands in the text as a word of its own.
bool names(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !letter_of_name(text[at - 1])) && (end == text.size() || !letter_of_name(text[end])))
            return true;
    }
    return false;
}

void note_unused_figures(const TemplateFile& file, const UsedParts& parts, const TemplateBench& bench,
                         Diagnostics& diagnostics) {
    std::vector<std::string> unused;
    const auto texts = parts.texts(file);
    for (const PublishedIndicator& indicator : bench.publication.indicators)
        if (std::none_of(texts.begin(), texts.end(),
                         [&](const auto& each) { return names(each.second, indicator.id); }))
            unused.push_back(indicator.id);
    if (unused.empty()) return;
    const std::size_t count = unused.size();
    if (count > most_named) {
        unused.resize(most_named);
        unused.push_back("nog " + dutch::number(static_cast<std::int64_t>(count - most_named)) + " andere");
    }
    diagnostics.note(
        "S32", place_of(file.name),
        (count == 1 ? "dit cijfer van de plugin staat niet in het sjabloon: "
                    : counted(count, "cijfer", "cijfers") + " van de plugin staan niet in het sjabloon: ") +
            dutch::list(unused),
        "dat mag; wat ze betekenen ziet u met: verantwoord sjabloon velden --plugin " +
            bench.plugin->folder.filename().string());
}

void note_bad_readings(const std::vector<BadReading>& readings, Diagnostics& diagnostics) {
    for (const BadReading& reading : readings) {
        std::string help;
        for (const BadReading::Attempt& attempt : reading.attempts)
            help += "bij " + attempt.number + " staat er: " + attempt.sentence + "\n";
        // "uur" and "keer" are the same for 1 and for more.
        const bool one_form = reading.attempts.size() == 1 && reading.attempts.front().number == "onbekend";
        const std::string singular = one_form ? reading.behind : "enkelvoud";
        help += reading.behind.empty()
                    ? "zet de vormen van het werkwoord bij het getal: {{….woord|was|waren}}"
                    : "zet het woord bij het getal: {{…|" + singular + "|" + reading.behind +
                          "}}; het werkwoord dat past geeft {{….woord|was|waren}}";
        diagnostics.note("S33", reading.place, "deze zin leest niet goed bij een ander getal", help);
    }
}

} // namespace

int command_template_fields(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    auto at_hand = bench_at_hand(options, surroundings);
    const bool with_example = at_hand || !options.centre.empty();
    const TemplateBench bench =
        at_hand ? std::move(*at_hand) : template_bench(options, surroundings, diagnostics);
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
    speak(options, diagnostics, Shown::ErrorsOnly);
    if (options.json)
        print_json(result);
    else
        print(text.empty() ? "er is geen veld met '" + options.search + "'\n" : text);
    return exit_code(options, diagnostics);
}

int command_template_check(const Options& options, const Surroundings& surroundings) {
    Diagnostics diagnostics;
    const TemplateBench bench = template_bench(options, surroundings, diagnostics);
    const std::filesystem::path beside = std::filesystem::path(options.template_file).parent_path();
    const ReportFiles files(surroundings, bench.centre, *bench.plugin,
                            options.template_file.empty() ? "" : (beside.empty() ? "." : beside));
    const auto file = !options.template_file.empty()
                          ? std::optional(read_template_file(options.template_file, surroundings))
                      : bench.agreement ? files.template_for(*bench.agreement, diagnostics)
                                        : files.template_of_plugin(diagnostics);
    if (file) {
        TemplateAids aids = files.aids(diagnostics);
        UsedParts parts(aids.parts);
        aids.parts = parts.watched();
        if (options.centre.empty()) {
            check_template(*file, aids, bench.publication, diagnostics);
        } else {
            const Fonts fonts(surroundings.share());
            compose(*file, aids, bench.publication, FontMeasure(fonts), diagnostics);
        }
        if (diagnostics.errors() == 0)
            note_bad_readings(try_sentences(*file, aids, bench.publication), diagnostics);
        if (diagnostics.errors() == 0) note_unused_figures(*file, parts, bench, diagnostics);
    }
    speak(options, diagnostics, Shown::Everything);
    if (options.json) print_json(answer(diagnostics));
    if (file && diagnostics.errors() == 0) tell(options, "Goed", file->name + " heeft geen fouten");
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
