#include "entry_points.hpp"

#include "administration/centre/agreement.hpp"
#include "administration/centre/ledger.hpp"
#include "administration/centre/persona.hpp"
#include "administration/centre/quality.hpp"
#include "administration/centre/release.hpp"
#include "administration/files/table_reader.hpp"
#include "administration/table/schema.hpp"
#include "base/text/text.hpp"
#include "document/composed.hpp"
#include "document/markdown/markdown.hpp"
#include "document/tree/picture.hpp"
#include "document/words/heading_ids.hpp"
#include "funder/code/answer_record.hpp"
#include "funder/plugin/manifest.hpp"
#include "indicator/question/question_set.hpp"
#include "layout/page/style.hpp"

#include <cstdio>
#include <cstdlib>

namespace verantwoord::fuzz {

namespace {

/// Ends the process: a fuzzer keeps the bytes, a test shows the sentence.
void demand(bool holds, const char* what, const Diagnostic& about) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s %s\n", what, about.code.text().c_str(), about.message.text().c_str());
    std::abort();
}

/// Every message can be shown to a person.
void judge(const Diagnostics& diagnostics, std::string_view bytes) {
    const auto lines = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; }));
    for (const Diagnostic& each : diagnostics.all()) {
        demand(each.code.name().size() == 3, "a message without a code", each);
        demand(!each.message.empty(), "a code without a message", each);
        demand(each.place.line <= lines + 1, "a place beyond the file", each);
        demand(text::is_utf8(to_text(each, Colour::Off)), "a message that is no UTF-8", each);
    }
}

class Reader : public MarkdownUser {
  public:
    explicit Reader(std::string_view markdown) : markdown_(markdown) {}
    Place place(std::size_t offset, std::size_t length) const override {
        return place_at("tekst.md", markdown_, offset, length);
    }
    Run value_run(const Value& value) override {
        Run run;
        run.text = value.text;
        return run;
    }
    Blocks inserted(const Value&, int) override { return {}; }
    Blocks fenced(const FencedBlock& block) override {
        for (const FencedLine& line : block.lines) place(line.offset, line.text.size());
        return {};
    }
    PicturePointer picture(std::string_view, const Place&) override { return nullptr; }
    std::optional<std::size_t> note(Runs) override { return notes_++; }

  private:
    std::string_view markdown_;
    std::size_t notes_ = 0;
};

} // namespace

void json(std::string_view bytes) {
    Diagnostics diagnostics;
    read_centre("centrum.json", bytes, diagnostics);
    read_agreement("afspraken/a.json", bytes, diagnostics);
    read_persona("personas/a.json", bytes, diagnostics);
    read_quality("kwaliteit.json", bytes, diagnostics);
    read_ledger("meerwaarde.json", bytes, diagnostics);
    Releases::read("vrijgegeven.json", bytes, diagnostics);
    read_style("huisstijl.json", bytes, {}, diagnostics);
    read_word_list("woorden.json", bytes, diagnostics);
    judge(diagnostics, bytes);
}

void manifest(std::string_view bytes) {
    Diagnostics diagnostics;
    const QuestionSource no_questions = [](std::string_view) { return nullptr; };
    const IndicatorSource no_indicators = [](std::string_view, std::string_view) { return nullptr; };
    read_manifest("plugin.json", bytes, diagnostics);
    const auto crosswalks = read_crosswalks("indelingen.json", bytes, no_questions, diagnostics);
    const auto indicators =
        read_indicators("a", "indicatoren.json", bytes, no_indicators, diagnostics, crosswalks);
    read_checklists("lijsten.json", bytes, no_questions, diagnostics);
    read_listings("overzichten.json", bytes, no_questions, diagnostics);
    read_narratives("teksten.json", bytes, no_questions, diagnostics);
    read_rules("regels.json", bytes, no_questions, indicators, diagnostics);
    read_literature("literatuur.json", bytes, diagnostics);
    read_sector("sector.json", bytes, diagnostics);
    judge(diagnostics, bytes);
}

void csv(std::string_view bytes) {
    for (const char* table : {"bezoeken", "bijeenkomsten", "openingstijden", "begroting", "deelnemers"}) {
        Diagnostics diagnostics;
        std::vector<std::unique_ptr<SourceFile>> files;
        if (auto file = SourceFile::of_text("a.csv", std::string(bytes), diagnostics))
            files.push_back(std::move(file));
        Centre centre;
        Questions questions;
        const auto read = read_files(*schema(table), std::move(files), centre, questions,
                                     *make_date(2026, 2, 1), diagnostics);
        unmapped_categories(read, diagnostics);
        judge(diagnostics, bytes);
    }
}

void report(std::string_view bytes) {
    static const Publication publication = sample::rich_publication();
    Diagnostics diagnostics;
    const TemplateFile file{"sjabloon.md", std::string(bytes)};
    const TemplateAids aids{
        [](std::string_view name) {
            return name == "deel" ? std::optional(TemplateFile{"deel.md", "{{jaar}}"}) : std::nullopt;
        },
        {}};
    const Document document = compose(file, aids, publication, sample::PlainMeasure(), diagnostics);
    to_text(document);
    judge(diagnostics, bytes);
}

void markdown(std::string_view bytes) {
    // Only text reaches the reader of Markdown: whoever reads the file refuses the rest.
    if (!text::is_utf8(bytes) || find_private_use(bytes) != std::string_view::npos) return;
    Diagnostics diagnostics;
    Reader reader(bytes);
    Blocks blocks = parse_markdown(bytes, {}, reader, diagnostics, HeadingCheck::On);
    finish_headings(blocks);
    judge(diagnostics, bytes);
}

void picture(std::string_view bytes) {
    for (const auto read : {read_picture, read_png, read_jpeg, read_svg}) {
        const PictureResult result = read(bytes);
        const auto* refusal = std::get_if<PictureRefusal>(&result);
        const auto* shown = std::get_if<Picture>(&result);
        demand(!refusal || (!refusal->what.empty() && !refusal->help.empty()),
               "a refusal without reason or remedy", {});
        demand(!shown || (shown->width > 0 && shown->height > 0), "a picture without a size", {});
    }
}

void record(std::string_view bytes) {
    const auto read = from_record(bytes);
    if (!read) return;
    // What is taken for a record is one: written again and read again it stays the same.
    const std::string written = to_record(*read);
    const auto again = from_record(written);
    demand(again && to_record(*again) == written, "a record that does not come back", {});
}

} // namespace verantwoord::fuzz
