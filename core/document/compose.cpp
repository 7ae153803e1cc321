#include "document/compose.hpp"

#include "base/text/text.hpp"
#include "document/blocks/makers.hpp"
#include "document/fields/field_names.hpp"
#include "document/markdown/markdown.hpp"
#include "document/template/expand.hpp"
#include "document/template/report_head.hpp"
#include "document/words/heading_ids.hpp"
#include "document/words/typography.hpp"

namespace verantwoord {

namespace {

/// Looks at every block of a template without making anything.
class Checker : public MarkdownUser {
  public:
    Checker(const Publication& publication, const Expander& expander, const Expansion& expansion,
            const PictureSource& pictures, Diagnostics& diagnostics)
        : expansion_(expansion), pictures_(pictures),
          diagnostics_(diagnostics), around_{publication, expander.values(),
                                             [this](std::size_t offset, std::size_t length) {
                                                 return place(offset, length);
                                             },
                                             diagnostics} {}
    Place place(std::size_t offset, std::size_t length) const override {
        return expansion_.map.place(offset, length);
    }
    Run value_run(const Value& value) override {
        Run run;
        run.text = value.text;
        return run;
    }
    Blocks inserted(const Value&, int) override { return {}; }
    Blocks fenced(const FencedBlock& block) override {
        read_block(block, around_);
        return {};
    }
    PicturePointer picture(std::string_view name, const Place& at) override {
        return pictures_ ? pictures_(name, at, diagnostics_) : nullptr;
    }
    std::optional<std::size_t> note(Runs) override { return 0; }

  private:
    const Expansion& expansion_;
    const PictureSource& pictures_;
    Diagnostics& diagnostics_;
    OptionSurroundings around_;
};

/// Makes the document's blocks. Faults were reported by the checker; here only what depends on the figures.
class Composer : public MarkdownUser {
  public:
    Composer(Composing& composing, const Expansion& expansion, const PictureSource& pictures,
             Diagnostics& diagnostics)
        : composing_(composing), expansion_(expansion), pictures_(pictures),
          diagnostics_(diagnostics), around_{composing.publication, composing.values,
                                             [this](std::size_t offset, std::size_t length) {
                                                 return place(offset, length);
                                             },
                                             reported_} {}

    Place place(std::size_t offset, std::size_t length) const override {
        return expansion_.map.place(offset, length);
    }
    Run value_run(const Value& value) override { return composing_.value_run(value); }
    Blocks inserted(const Value& value, int level) override {
        if (value.missing.empty()) return text_of_centre(value, level);
        Blocks blocks;
        blocks.push_back({Paragraph{plain_runs("onbekend")}});
        return blocks;
    }
    Blocks fenced(const FencedBlock& block) override;
    PicturePointer picture(std::string_view name, const Place& at) override {
        return pictures_ ? pictures_(name, at, reported_) : nullptr;
    }
    std::optional<std::size_t> note(Runs runs) override { return composing_.note(std::move(runs)); }

  private:
    Blocks make(const BlockOptions& options);
    Blocks text_of_centre(const Value& value, int level);
    Composing& composing_;
    const Expansion& expansion_;
    const PictureSource& pictures_;
    Diagnostics& diagnostics_;
    Diagnostics reported_;
    OptionSurroundings around_;
};

/// Stands where the colophon comes, until it is known what the document shows.
constexpr std::string_view colophon_mark = "\x01";

template <typename Kind>
Blocks one(Kind value) {
    Blocks blocks;
    blocks.push_back({std::move(value)});
    return blocks;
}

// A new kind of block needs nothing here: the overload of make_block for its options is found by itself.
Blocks Composer::make(const BlockOptions& options) {
    return std::visit(
        [this](const auto& asked) {
            using Asked = std::decay_t<decltype(asked)>;
            if constexpr (std::is_same_v<Asked, ContentsOptions>)
                return one(Contents{});
            else if constexpr (std::is_same_v<Asked, PageBreakOptions>)
                return one(PageBreak{});
            else if constexpr (std::is_same_v<Asked, ColophonOptions>)
                return one(Paragraph{plain_runs(std::string(colophon_mark))});
            else
                return make_block(asked, composing_);
        },
        options);
}

/// An explanation lies somewhere in a file of agreements: its messages name the result instead of a line.
Blocks Composer::text_of_centre(const Value& value, int level) {
    const NoteMaker notes = [this](Runs runs) { return composing_.note(std::move(runs)); };
    if (value.figure.empty()) return make_text(value.text, value.file, level, pictures_, notes, diagnostics_);
    Diagnostics found;
    Blocks blocks = make_text(value.text, value.file, level, pictures_, notes, found);
    for (Diagnostic diagnostic : found.all()) {
        diagnostic.message = {"in de toelichting bij {}: {}", say::quoted(indicator_of(value.figure)),
                              diagnostic.message};
        diagnostic.place = place_of(value.file);
        diagnostics_.add(std::move(diagnostic));
    }
    return blocks;
}

Blocks Composer::fenced(const FencedBlock& block) {
    const auto options = read_block(block, around_);
    return options ? make(*options) : Blocks{};
}

bool is_colophon(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.value);
    return paragraph && paragraph->runs.size() == 1 && paragraph->runs.front().text == colophon_mark;
}

Blocks with_colophon(Blocks blocks, Composing& composing) {
    Blocks result;
    for (Block& block : blocks) {
        if (!is_colophon(block)) {
            result.push_back(std::move(block));
            continue;
        }
        for (Block& part : make_colophon(composing)) result.push_back(std::move(part));
    }
    return result;
}

/// Checks all branches of a template, also those that this year does not take. True when the template can be
/// used.
bool check(const Template& file, Parts& parts, const PictureSource& pictures, const Publication& publication,
           HeadingCheck headings, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    if (text::trim(file.file->text).empty()) {
        diagnostics.error(
            "S41", place_of(file.file->name), "dit sjabloon is leeg",
            "schrijf er koppen en zinnen in; een begin krijgt u met: verantwoord sjabloon nieuw");
        return false;
    }
    const FieldNames names(publication);
    Expander expander(names, parts, Branches::All, diagnostics);
    const Expansion expansion = expander.expand(file);
    Checker checker(publication, expander, expansion, pictures, diagnostics);
    parse_markdown(expansion.markdown, expander.values(), checker, diagnostics, headings);
    check_head(file, expander, publication, diagnostics);
    return diagnostics.errors() == before;
}

} // namespace

void check_template(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                    Diagnostics& diagnostics) {
    const Template content = read_template(file, diagnostics);
    Parts parts(aids.parts, diagnostics);
    check(content, parts, aids.pictures, publication, HeadingCheck::On, diagnostics);
}

Document compose(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                 const TextMeasure& measure, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    const Template content = read_template(file, diagnostics);
    Parts parts(aids.parts, diagnostics);
    check(content, parts, aids.pictures, publication, HeadingCheck::Off, diagnostics);
    if (diagnostics.errors() != before) return {};
    const FieldNames names(publication);
    Expander expander(names, parts, Branches::Taken, diagnostics);
    Document document = read_head(content, expander, publication);
    const Expansion expansion = expander.expand(content);
    Composing composing{publication, measure, expander.values(), {}, {}};
    Composer composer(composing, expansion, aids.pictures, diagnostics);
    // All but the order of headings was reported by the check above.
    Diagnostics again;
    document.blocks =
        parse_markdown(expansion.markdown, expander.values(), composer, again, HeadingCheck::On);
    for (const Diagnostic& diagnostic : again.all())
        if (diagnostic.code == "S19") diagnostics.add(diagnostic);
    document.blocks = with_colophon(std::move(document.blocks), composing);
    mark_words(document.blocks, aids.words);
    finish_headings(document.blocks);
    document.notes = std::move(composing.notes);
    document.figures.assign(composing.shown.begin(), composing.shown.end());
    return document;
}

} // namespace verantwoord
