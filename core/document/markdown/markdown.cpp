#include "document/markdown/markdown.hpp"

#include "base/text/text.hpp"
#include "document/markdown/inline_text.hpp"
#include "document/markdown/plain_markdown.hpp"
#include "document/markdown/rule_lines.hpp"

#include <md4c.h>

#include <algorithm>
#include <new>
#include <set>

namespace verantwoord {

namespace {

constexpr std::size_t deepest_container = 12;
constexpr std::size_t most_cells = 50'000;

/// Receives md4c's events and builds blocks; containers (quotes, lists) lie on a stack.
class Builder {
  public:
    /// Without `footnotes` their marks are ordinary text: inside a footnote.
    Builder(std::string_view markdown, const Values& values, MarkdownUser& user, Diagnostics& diagnostics,
            HeadingCheck check, Footnotes* footnotes)
        : markdown_(markdown), values_(values), user_(user), diagnostics_(diagnostics), check_(check),
          footnotes_(footnotes), inline_(markdown, values, user, diagnostics), rules_(markdown) {
        stack_.emplace_back();
        if (footnotes)
            inline_.on_footnote(
                [this](const FootnoteMark& mark, std::size_t offset) { return number_of(mark, offset); });
    }
    Blocks parse();

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type, void* detail);
    int enter_span(MD_SPANTYPE type, void* detail) {
        inline_.enter(type, detail);
        return 0;
    }
    int leave_span(MD_SPANTYPE type) {
        inline_.leave(type);
        return 0;
    }
    int text(MD_TEXTTYPE type, std::string_view text);

  private:
    struct Container {
        MD_BLOCKTYPE type = MD_BLOCK_DOC;
        bool ordered = false;
        int start = 1;
        Blocks blocks;             ///< of a document, quote or item
        std::vector<Blocks> items; ///< of a list
    };
    Blocks& here() { return stack_.back().blocks; }
    void open(MD_BLOCKTYPE type, bool ordered = false, int start = 1);
    void close();
    void end_paragraph();
    void end_heading(int level);
    void end_code(const MD_BLOCK_CODE_DETAIL& detail);
    void end_cell(MD_ALIGN align);
    void code_text(std::string_view text);
    std::optional<std::size_t> number_of(const FootnoteMark& mark, std::size_t offset);
    Runs runs_of(const Footnote& note);
    Place place_of_rule();

    std::string_view markdown_;
    const Values& values_;
    MarkdownUser& user_;
    Diagnostics& diagnostics_;
    HeadingCheck check_;
    Footnotes* footnotes_;
    InlineText inline_;
    std::vector<Container> stack_;
    std::size_t ignored_depth_ = 0;
    int level_ = 0; ///< of the last heading
    bool in_code_ = false, in_head_ = false, in_heading_ = false;
    FencedBlock code_;
    bool line_ended_ = true;
    DataTable table_;
    std::size_t cells_ = 0;
    RuleLines rules_;
};

Place Builder::place_of_rule() {
    const auto rule = rules_.next(inline_.end());
    return rule ? user_.place(rule->offset, rule->length) : user_.place(inline_.offset(), 1);
}

void Builder::open(MD_BLOCKTYPE type, bool ordered, int start) {
    if (stack_.size() > deepest_container || ignored_depth_ > 0) {
        if (ignored_depth_++ == 0)
            diagnostics_.error("S10", user_.place(inline_.offset(), 1),
                               "lijsten en citaten liggen hier te diep in elkaar", "gebruik minder lagen");
        return;
    }
    stack_.push_back({type, ordered, start, {}, {}});
}

void Builder::close() {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
        return;
    }
    Container done = std::move(stack_.back());
    stack_.pop_back();
    if (done.type == MD_BLOCK_LI)
        stack_.back().items.push_back(std::move(done.blocks));
    else if (done.type == MD_BLOCK_QUOTE)
        here().push_back({Quote{std::move(done.blocks)}});
    else if (!done.items.empty())
        here().push_back({List{done.ordered, done.start, std::move(done.items)}});
}

int Builder::enter(MD_BLOCKTYPE type, void* detail) {
    if (type != MD_BLOCK_TR && type != MD_BLOCK_TD && type != MD_BLOCK_TH)
        end_paragraph(); // of an item without blank lines: md4c opens none for it
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_LI: open(type); break;
    case MD_BLOCK_OL:
        open(type, true, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start));
        break;
    case MD_BLOCK_CODE:
        in_code_ = line_ended_ = true;
        code_ = {};
        break;
    case MD_BLOCK_H: in_heading_ = true; break;
    case MD_BLOCK_TABLE: table_ = {}; break;
    case MD_BLOCK_THEAD: in_head_ = true; break;
    case MD_BLOCK_TBODY: in_head_ = false; break;
    case MD_BLOCK_TR:
        if (!in_head_) table_.rows.emplace_back();
        break;
    case MD_BLOCK_HR:
        diagnostics_.warning("S22", place_of_rule(), "een scheidingslijn (---) wordt niet afgedrukt",
                             "gebruik een kop, of een blok nieuwe-pagina");
        break;
    default: break;
    }
    return 0;
}

int Builder::leave(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
    case MD_BLOCK_P: end_paragraph(); break;
    case MD_BLOCK_H: end_heading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level)); break;
    case MD_BLOCK_LI:
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        end_paragraph();
        close();
        break;
    case MD_BLOCK_CODE: end_code(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail)); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: end_cell(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
    case MD_BLOCK_TABLE: here().push_back({std::move(table_)}); break;
    default: break;
    }
    return 0;
}

void Builder::end_paragraph() {
    if (const Value* inserted = inline_.only_inserted()) {
        inline_.take();
        for (Block& block : user_.inserted(*inserted, level_)) here().push_back(std::move(block));
        return;
    }
    if (auto picture = inline_.only_picture()) {
        inline_.take();
        if (picture->picture) here().push_back({std::move(*picture)});
        return;
    }
    Runs runs = inline_.take();
    if (!runs.empty()) here().push_back({Paragraph{std::move(runs)}});
}

void Builder::end_heading(int level) {
    const std::size_t offset = inline_.offset();
    in_heading_ = false;
    rules_.pass_underline(inline_.offset(), inline_.end());
    inline_.refuse_inserted();
    Runs runs = inline_.take();
    if (runs.empty()) return;
    if (check_ == HeadingCheck::On && (level > level_ + 1 || level > 4)) {
        const std::string wanted(static_cast<std::size_t>(std::min(level_ + 1, 4)), '#');
        diagnostics_.error("S19", user_.place(offset, 1),
                           level > 4
                               ? Sentence("een kop kan niet dieper zijn dan niveau 4")
                               : Sentence("deze kop van niveau {} slaat een niveau over", say::digits(level)),
                           {"begin deze kop met {}", say::own(wanted)});
    }
    level_ = std::min(level, 4);
    here().push_back({Heading{level_, std::move(runs), {}}});
}

void Builder::end_cell(MD_ALIGN align) {
    // md4c cannot be stopped inside a table, so what is too much is dropped.
    if (++cells_ > most_cells) {
        if (cells_ == most_cells + 1)
            diagnostics_.error("S10", user_.place(inline_.offset(), 1),
                               "de tabellen in dit sjabloon zijn te groot", "gebruik een blok tabel");
        inline_.take();
        return;
    }
    inline_.refuse_inserted();
    const Align side = align == MD_ALIGN_RIGHT    ? Align::Right
                       : align == MD_ALIGN_CENTER ? Align::Centre
                                                  : Align::Left;
    if (in_head_)
        table_.columns.push_back({inline_.take(), side});
    else if (!table_.rows.empty())
        table_.rows.back().cells.push_back({inline_.take(), {}});
}

void Builder::code_text(std::string_view text) {
    if (text == "\n") {
        if (line_ended_) code_.lines.emplace_back();
        line_ended_ = true;
        return;
    }
    inline_.seen(text);
    if (line_ended_) code_.lines.push_back({{}, inline_.offset_of(text)});
    line_ended_ = false;
    code_.lines.back().text += text;
}

void Builder::end_code(const MD_BLOCK_CODE_DETAIL& detail) {
    in_code_ = false;
    code_.kind =
        std::string(text::trim(std::string_view(detail.info.text ? detail.info.text : "", detail.info.size)));
    code_.offset = inline_.offset_of({detail.info.text, detail.info.size});
    if (code_.offset == std::string_view::npos)
        code_.offset = code_.lines.empty() ? inline_.offset() : code_.lines[0].offset;
    for (Block& block : user_.fenced(code_)) here().push_back(std::move(block));
}

int Builder::text(MD_TEXTTYPE type, std::string_view text) {
    if (in_code_)
        code_text(text);
    else
        inline_.text(type, text);
    return 0;
}

Builder& of(void* data) { return *static_cast<Builder*>(data); }

Blocks Builder::parse() {
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        return of(data).enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        return of(data).leave(type, detail);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
        return of(data).enter_span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) { return of(data).leave_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        return of(data).text(type, {text, size});
    };
    if (md_parse(markdown_.data(), static_cast<MD_SIZE>(markdown_.size()), &parser, this) != 0)
        throw std::bad_alloc(); // md4c fails only when memory runs out
    return std::move(stack_.front().blocks);
}

/// The runs of a footnote; one that is more than a paragraph of sentences is reported.
Runs Builder::runs_of(const Footnote& note) {
    const std::string text = footnotes_->alone(note);
    Blocks blocks = Builder(text, values_, user_, diagnostics_, HeadingCheck::Off, nullptr).parse();
    if (blocks.size() == 1)
        if (auto* paragraph = std::get_if<Paragraph>(&blocks.front().value))
            return std::move(paragraph->runs);
    if (note.text < note.end)
        diagnostics_.error("S29", user_.place(note.text, 1),
                           {"in de voetnoot {} kan alleen een gewone zin staan", say::quoted(note.name)},
                           "zet lijsten, koppen en tabellen in de tekst zelf");
    return {};
}

std::optional<std::size_t> Builder::number_of(const FootnoteMark& mark, std::size_t offset) {
    const Place place = user_.place(offset, mark.end - mark.begin);
    Footnote* note = footnotes_->find(mark.name);
    if (in_heading_) {
        if (note) note->referred = true; // one message is enough
        diagnostics_.error("S29", place, "een voetnoot kan niet in een kop staan",
                           "zet de verwijzing in de zin onder de kop");
        return std::nullopt;
    }
    if (!note) {
        const std::string name(mark.name);
        diagnostics_.error(
            "S29", place, {"de voetnoot {} is er niet", say::quoted(name)},
            {"schrijf op een eigen regel, met een lege regel ervoor: [^{}]: de tekst", say::foreign(name)});
        return std::nullopt;
    }
    if (!std::exchange(note->referred, true))
        if (Runs runs = runs_of(*note); !runs.empty()) {
            note->number = user_.note(std::move(runs));
            if (!note->number)
                diagnostics_.warning("S29", place, "een voetnoot kan hier niet staan",
                                     "zet de uitleg in de tekst zelf");
        }
    return note->number;
}

/// One message for each kind of tag in a text.
void warn_of_html(std::string_view markdown, const MarkdownUser& user, Diagnostics& diagnostics) {
    std::set<std::string> told;
    for (const HtmlTag& tag : html_tags(markdown)) {
        if (!told.insert(tag.name).second) continue;
        const Place place = user.place(tag.offset, tag.length);
        if (tag.name == "!--")
            diagnostics.warning("S55", place, "deze opmerking wordt niet gesloten en komt zo in het rapport",
                                "zet --> achter wat niet in het rapport mag");
        else
            diagnostics.warning(
                "S55", place,
                {"{} is HTML en komt zo in het rapport",
                 say::quoted_short(markdown.substr(tag.offset, tag.length))},
                "haal het weg; vet schrijft u als **vet**, schuin als *schuin*, en een kop met #");
    }
}

} // namespace

Blocks parse_markdown(std::string_view written, const Values& values, MarkdownUser& user,
                      Diagnostics& diagnostics, HeadingCheck check) {
    const std::string markdown = plain_markdown(written);
    warn_of_html(markdown, user, diagnostics);
    Footnotes footnotes(markdown);
    const std::string& rest = footnotes.rest();
    Blocks blocks = Builder(rest, values, user, diagnostics, check, &footnotes).parse();
    footnotes.check([&](std::size_t offset, std::size_t length) { return user.place(offset, length); },
                    diagnostics);
    return blocks;
}

} // namespace verantwoord
