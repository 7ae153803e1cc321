// A text of the centre inside a report: Markdown without fields and blocks, with its headings below that of
// the template.
#include "document/blocks/makers.hpp"
#include "document/markdown/markdown.hpp"
#include "document/markdown/plain_markdown.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A text of the centre: Markdown without fields and without blocks.
class CentreText : public MarkdownUser {
  public:
    CentreText(std::string_view markdown, const std::string& file, const PictureSource& pictures,
               const NoteMaker& notes, Diagnostics& diagnostics)
        : markdown_(markdown), file_(file), pictures_(pictures), notes_(notes), diagnostics_(diagnostics) {}

    Place place(std::size_t offset, std::size_t length) const override {
        return place_at(file_, markdown_, offset, length);
    }
    Run value_run(const Value&) override { return {}; }
    Blocks inserted(const Value&, int) override { return {}; }
    Blocks fenced(const FencedBlock& block) override {
        diagnostics_.warning(
            "S22", place(block.offset, 1), "een blok tussen ``` kan alleen in een sjabloon staan",
            "haal de regels met ``` weg; de tekst ertussen staat nu als gewone tekst in het rapport");
        Blocks blocks;
        for (const FencedLine& line : block.lines)
            if (!line.text.empty()) blocks.push_back({Paragraph{plain_runs(line.text)}});
        return blocks;
    }

    PicturePointer picture(std::string_view name, const Place& at) override {
        if (pictures_) return pictures_(name, at, diagnostics_);
        diagnostics_.warning("S22", at, "een afbeelding kan hier niet staan", "haal de afbeelding weg");
        return nullptr;
    }
    std::optional<std::size_t> note(Runs runs) override {
        return notes_ ? std::optional(notes_(std::move(runs))) : std::nullopt;
    }

  private:
    std::string_view markdown_;
    const std::string& file_;
    const PictureSource& pictures_;
    const NoteMaker& notes_;
    Diagnostics& diagnostics_;
};

/// Moves the headings so that the first comes right below `level` and deeper ones follow without skipping
/// one.
void fit_headings(Blocks& blocks, int level) {
    int before = level, top = 0;
    for (Block& block : blocks) {
        auto* heading = std::get_if<Heading>(&block.value);
        if (!heading) continue;
        if (top == 0 || heading->level < top) top = heading->level;
        heading->level = std::min({level + 1 + heading->level - top, before + 1, 4});
        before = heading->level;
    }
}

std::string without_private_use(std::string_view text) {
    std::string result(text);
    for (std::size_t at = find_private_use(result); at != std::string::npos;
         at = find_private_use(result, at))
        result.replace(at, value_character_size, "?   "); // equally long, so that places behind it stay right
    return result;
}

/// Warns of fields in a text of the centre: they work in a template only, and would be printed as they are.
void warn_of_fields(std::string_view markdown, const std::string& file, Diagnostics& diagnostics) {
    for (std::size_t at = markdown.find("{{"); at != std::string_view::npos; at = markdown.find("{{", at)) {
        const std::size_t end = markdown.find("}}", at);
        if (end == std::string_view::npos) return;
        const std::string_view field = markdown.substr(at, end + 2 - at);
        if (field.find('\n') == std::string_view::npos && field.size() <= 80)
            diagnostics.warning(
                "S24", place_at(file, markdown, at, field.size()),
                {"{} wordt hier niet ingevuld en komt zo in het rapport", say::quoted(field)},
                "een veld werkt alleen in een sjabloon; schrijf hier gewone tekst, of zet de zin "
                "in het sjabloon");
        at = end;
    }
}

} // namespace

Blocks make_text(std::string_view markdown, const std::string& file, int level, const PictureSource& pictures,
                 const NoteMaker& notes, Diagnostics& diagnostics) {
    const std::string name = file.empty() ? "teksten" : file;
    const std::string clean = without_private_use(markdown.substr(0, 1U << 20));
    warn_of_fields(plain_markdown(clean), name, diagnostics);
    CentreText user(clean, name, pictures, notes, diagnostics);
    Blocks blocks = parse_markdown(clean, {}, user, diagnostics, HeadingCheck::Off);
    fit_headings(blocks, level);
    return blocks;
}

} // namespace verantwoord
