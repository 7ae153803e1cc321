// `sjabloon controleer`: all faults in a template.

#include "app/line/command.hpp"
#include "app/template/template_bench.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "document/template/reading_trial.hpp"
#include "layout/fonts/fonts.hpp"
#include "road/used_parts.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct TemplateCheckOptions : BenchOptions {};

void describe(Usage& usage, TemplateCheckOptions& options) {
    describe_bench(usage, options);
    usage.json();
    usage.word("bestand", options.template_file, "het sjabloon (standaard: dat van de plugin)");
}

constexpr std::size_t most_named = 12; ///< how many of the figures that a template does not use are named

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
        count == 1
            ? Sentence("dit cijfer van de plugin staat niet in het sjabloon: {}", say::foreign_list(unused))
            : Sentence("{} van de plugin staan niet in het sjabloon: {}",
                       say::counted(static_cast<std::int64_t>(count), "cijfer", "cijfers"),
                       say::foreign_list(unused)),
        {"dat mag; wat ze betekenen ziet u met: verantwoord sjabloon velden --plugin {}",
         say::own(bench.plugin->folder.filename().string())});
}

void note_bad_readings(const std::vector<BadReading>& readings, Diagnostics& diagnostics) {
    for (const BadReading& reading : readings) {
        Sentence help;
        for (const BadReading::Attempt& attempt : reading.attempts)
            help +=
                Sentence("bij {} staat er: {}\n", say::own(attempt.number), say::foreign(attempt.sentence));
        // Only "onbekend" was tried: "uur" and "keer" are the same for 1 and for more.
        const bool one_form = reading.attempts.size() == 1 && reading.attempts.front().number == "onbekend";
        const std::string singular = one_form ? reading.behind : "enkelvoud";
        help += reading.behind.empty()
                    ? Sentence("zet de vormen van het werkwoord bij het getal: {{….woord|was|waren}}")
                    : Sentence("zet het woord bij het getal: {{…|{}|{}}}; het werkwoord dat past geeft "
                               "{{….woord|was|waren}}",
                               say::foreign(singular), say::foreign(reading.behind));
        diagnostics.note("S33", reading.place, "deze zin leest niet goed bij een ander getal", help);
    }
}

int run(const TemplateCheckOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const TemplateBench bench = template_bench(options, session, diagnostics);
    const std::filesystem::path beside = std::filesystem::path(options.template_file).parent_path();
    const ReportFiles files(session.surroundings, bench.centre, *bench.plugin,
                            options.template_file.empty() ? "" : (beside.empty() ? "." : beside));
    const auto file = !options.template_file.empty()
                          ? std::optional(read_template_file(options.template_file, session.surroundings))
                      : bench.agreement ? files.template_for(*bench.agreement, diagnostics)
                                        : files.template_of_plugin(diagnostics);
    if (file) {
        TemplateAids aids = files.aids(diagnostics);
        UsedParts parts(aids.parts);
        aids.parts = parts.watched();
        if (options.centre.empty()) {
            check_template(*file, aids, bench.publication, diagnostics);
        } else {
            const Fonts fonts(session.surroundings.share());
            compose(*file, aids, bench.publication, FontMeasure(fonts), diagnostics);
        }
        if (diagnostics.errors() == 0)
            note_bad_readings(try_sentences(*file, aids, bench.publication), diagnostics);
        if (diagnostics.errors() == 0) note_unused_figures(*file, parts, bench, diagnostics);
    }
    speak(session.voice, diagnostics);
    if (session.voice.json) print_json(answer(diagnostics));
    if (file && diagnostics.errors() == 0) tell(session.voice, "Goed", file->name + " heeft geen fouten");
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_sjabloon_controleer() {
    return command<TemplateCheckOptions>(112, "sjabloon controleer", "zoek alle fouten in een sjabloon",
                                         describe, run);
}

} // namespace verantwoord
