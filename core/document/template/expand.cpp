#include "document/template/expand.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {
/// How large a filled-in template may become: parts that use parts, and lists in parts, could grow without
/// end.
constexpr std::size_t most_nodes = 100'000, largest_markdown = 4U << 20;

Sentence advice_on_missing(const Value& value, const std::string& name) {
    std::string reason = wording::uncapitalised(value.missing);
    if (reason.ends_with('.')) reason.pop_back();
    const std::string_view what = value.kind == Value::Kind::Figure ? "de gegevens" : "dit";
    return {"{}; vul {} aan, of zet de zin tussen {{#{}}} en {{/{}}}", say::foreign(reason), say::own(what),
            say::foreign(name), say::foreign(name)};
}
/// Whether what comes next is the first word of a sentence, so that "geen bezoeken" begins with a capital.
bool begins_sentence(std::string_view before) {
    while (!before.empty() && (before.back() == '*' || before.back() == '_')) before.remove_suffix(1);
    if (before.empty() || before.ends_with("\n\n")) return true;
    if (before.back() != ' ' && before.back() != '\n') return false;
    before = text::trim(before);
    return before.empty() || before.ends_with('.') || before.ends_with('!') || before.ends_with('?');
}
} // namespace

void SourceMap::add(std::size_t position, const TemplateFile& file, std::size_t offset, std::size_t length) {
    pieces_.push_back({position, &file, offset, length});
}

Place SourceMap::place(std::size_t position, std::size_t length) const {
    auto after = std::upper_bound(pieces_.begin(), pieces_.end(), position,
                                  [](std::size_t at, const Piece& piece) { return at < piece.position; });
    if (after == pieces_.begin()) return {};
    const Piece& piece = *std::prev(after);
    if (piece.length > 0) return place_at(piece.file->name, piece.file->text, piece.offset, piece.length);
    return place_at(piece.file->name, piece.file->text, piece.offset + (position - piece.position), length);
}

const Template* Parts::find(std::string_view name) {
    if (const auto found = parts_.find(name); found != parts_.end())
        return found->second ? &found->second->content : nullptr;
    std::unique_ptr<Part>& slot = parts_[std::string(name)];
    auto file = source_ ? source_(name) : std::nullopt;
    if (!file) return nullptr;
    slot = std::make_unique<Part>();
    slot->file = std::move(*file);
    slot->content = read_template(slot->file, diagnostics_);
    return &slot->content;
}

void Expander::report(Code code, const Template& file, const TemplateNode& node, Sentence message,
                      Sentence help) {
    if (!reported_.insert({file.file, node.offset}).second) return;
    diagnostics_.error(code, file.place(node.offset, node.text.size()), std::move(message), std::move(help));
}

bool Expander::within_limits(const Template& file, const TemplateNode& node) {
    if (stopped_) return false;
    if (++visited_ <= most_nodes && result_.markdown.size() <= largest_markdown &&
        values_.size() < most_values)
        return true;
    stopped_ = true;
    report("S10", file, node, "dit sjabloon wordt te groot als alles is ingevuld",
           "gebruik minder delen in delen en kortere lijsten");
    return false;
}

void Expander::nodes(const Template& file, const std::vector<TemplateNode>& list, const FieldScope& scope) {
    for (const TemplateNode& node : list) {
        if (!within_limits(file, node)) return;
        switch (node.kind) {
        case TemplateNode::Kind::Text: text(file, node); break;
        case TemplateNode::Kind::Field: field(file, node, scope); break;
        case TemplateNode::Kind::Part: part(file, node, scope); break;
        case TemplateNode::Kind::Section:
        case TemplateNode::Kind::Inverted: block(file, node, scope); break;
        }
    }
}

/// Begins a line of a part as far to the right as the tag of that part stands, so that a part can be an item
/// of a list.
void Expander::begin_line() {
    if (indent_.empty() || (!result_.markdown.empty() && result_.markdown.back() != '\n')) return;
    result_.markdown += indent_;
}

void Expander::text(const Template& file, const TemplateNode& node) {
    for (std::size_t from = 0; from < node.text.size();) {
        const std::size_t line = indent_.empty() ? std::string_view::npos : node.text.find('\n', from);
        const std::size_t end = line == std::string_view::npos ? node.text.size() : line + 1;
        begin_line();
        result_.map.add(result_.markdown.size(), *file.file, node.offset + from, 0);
        result_.markdown += node.text.substr(from, end - from);
        from = end;
    }
}

/// Whether the value can stand in a text; one that cannot is reported.
bool Expander::printable(const Template& file, const TemplateNode& node, const Value& value) {
    const std::string name(node.text);
    const Sentence condition("als voorwaarde kan {{#{}}} wel", say::foreign(name));
    const auto refuse = [&](const char* what, const Sentence& help) {
        report("S23", file, node,
               {"{} is {} en kan niet als getal of tekst worden getoond", say::quoted(name), say::own(what)},
               help);
        return false;
    };
    switch (value.kind) {
    case Value::Kind::Breakdown:
        return refuse("een uitsplitsing",
                      {"toon hem met een blok tabel of grafiek, of in een zin met {{{}.opsomming}}; {}",
                       say::foreign(name), condition});
    case Value::Kind::Sheet: return refuse("een tabel", {"toon hem met een blok overzicht; {}", condition});
    case Value::Kind::Ledger: return refuse("een tabel", {"toon hem met een blok meerwaarde; {}", condition});
    case Value::Kind::List:
        return refuse("een lijst", {"schrijf {{#{}}} … {{/{}}}", say::foreign(name), say::foreign(name)});
    case Value::Kind::Condition: return refuse("een voorwaarde", condition);
    default: break;
    }
    if (value.fault.empty()) return true;
    report("S31", file, node, say::foreign(value.fault), "vergelijk twee getallen die hetzelfde tellen");
    return false;
}

/// The words behind a number; a word of the funder may be named by its field.
std::optional<WordForms> Expander::forms(const Template& file, const TemplateNode& node,
                                         const FieldScope& scope) {
    const auto& words = node.words;
    const std::string name(node.text);
    const bool empty =
        std::any_of(words.begin(), words.end(), [](std::string_view each) { return each.empty(); });
    if (words.size() < 2 || words.size() > 3 || empty) {
        report("S30", file, node, {"achter {} horen een enkelvoud en een meervoud", say::quoted(name)},
               {"schrijf {{{}|enkelvoud|meervoud}}, zoals {{unieke_bezoekers|bezoeker|bezoekers}}; een derde "
                "vorm is voor nul",
                say::foreign(name)});
        return std::nullopt;
    }
    std::vector<std::string> result;
    for (const std::string_view word : words) {
        const bool field = word.starts_with("woord.") || word.starts_with("Woord.");
        const auto value = field ? scope.find(word) : std::nullopt;
        if (field && !value) {
            report("S02", file, node, {"onbekend veld {}", say::quoted(word)}, scope.help(word));
            return std::nullopt;
        }
        result.push_back(value ? value->text : std::string(word));
    }
    result.resize(3);
    return WordForms{result[0], result[1], result[2]};
}

/// The value of a field with its words; nothing when it cannot stand here, which is reported.
std::optional<Value> Expander::value_of(const Template& file, const TemplateNode& node,
                                        const FieldScope& scope) {
    std::string_view name = node.text;
    const bool word_alone = !node.words.empty() && name.ends_with(word_suffix);
    if (word_alone) name.remove_suffix(word_suffix.size());
    auto value = scope.find(name);
    if (!value) {
        const bool without_words = node.words.empty() && name.ends_with(word_suffix);
        report("S02", file, node, {"onbekend veld {}", say::quoted(name)},
               without_words
                   ? Sentence("zet de vormen erachter, bijvoorbeeld {{{}|was|waren}}", say::foreign(name))
                   : scope.help(name));
        return std::nullopt;
    }
    if (!printable(file, node, *value)) return std::nullopt;
    if (node.words.empty()) return value;
    if (value->plurality == Plurality::None) {
        report("S30", file, node,
               {"{} is geen aantal en heeft dus geen enkelvoud en meervoud", say::quoted(name)},
               {"schrijf {{{}}} zonder woorden erachter", say::foreign(name)});
        return std::nullopt;
    }
    const auto words = forms(file, node, scope);
    if (!words) return std::nullopt;
    return word_alone ? suitable_word(std::move(*value), *words) : with_noun(std::move(*value), *words);
}

void Expander::field(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    auto value = value_of(file, node, scope);
    if (!value) return;
    const std::string name(node.text);
    if (branches_ == Branches::Taken && !value->missing.empty())
        diagnostics_.warning("S05", file.place(node.offset, node.text.size()),
                             {"{} heeft geen waarde en wordt getoond als 'onbekend'", say::quoted(name)},
                             advice_on_missing(*value, name));
    const bool in_words = value->kind == Value::Kind::Figure || !node.words.empty();
    if (in_words && begins_sentence(result_.markdown)) value->text = dutch::capitalised(value->text);
    // Within {{#bezoeken}} the figure is there, so that nobody has to try the sentence without it
    // (reading_trial).
    value->certain = std::find(open_blocks_.begin(), open_blocks_.end(), node.text) != open_blocks_.end();
    begin_line();
    result_.map.add(result_.markdown.size(), *file.file, node.offset, node.text.size());
    text::append(result_.markdown, first_value_character + static_cast<char32_t>(values_.size()));
    values_.push_back(std::move(*value));
}

void Expander::block(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    const auto value = scope.find(node.text);
    const bool inverted = node.kind == TemplateNode::Kind::Inverted;
    if (!value)
        report("S02", file, node, {"onbekend veld {}", say::quoted(node.text)}, scope.help(node.text));
    if (value && value->kind == Value::Kind::List && !inverted) {
        if (!scope.may_hold_lists())
            return report("S23", file, node,
                          {"de lijst {} staat hier binnen een andere lijst", say::quoted(node.text)},
                          "sluit eerst de buitenste lijst");
        for (const auto& item : scope.items(node.text, branches_)) nodes(file, node.children, *item);
        return;
    }
    const bool taken = value && value->filled != inverted;
    if (!inverted) open_blocks_.push_back(node.text);
    if (taken || branches_ == Branches::All) nodes(file, node.children, scope);
    if (!inverted) open_blocks_.pop_back();
    if (branches_ == Branches::Taken) return;
    // Branches that exclude each other now follow each other: they must not become one paragraph.
    if (result_.markdown.ends_with('\n')) result_.markdown += '\n';
}

void Expander::part(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    const std::string name(node.text);
    if (std::find(open_parts_.begin(), open_parts_.end(), node.text) != open_parts_.end())
        return report("S09", file, node, {"het deel {} gebruikt zichzelf", say::quoted(name)},
                      {"haal {{> {}}} hier weg", say::foreign(name)});
    if (open_parts_.size() >= deepest_block)
        return report("S10", file, node,
                      {"hier liggen meer dan {} delen in elkaar", say::digits(deepest_block)},
                      "zet de tekst van een deel direct in het sjabloon");
    const Template* content = parts_.find(node.text);
    if (!content)
        return report("S08", file, node, {"het deel {} bestaat niet", say::quoted(name)},
                      {"zet een bestand {}.md in de map delen bij het sjabloon, of verbeter de naam",
                       say::foreign(name)});
    const std::size_t indented = indent_.size();
    indent_ += node.indent;
    open_parts_.push_back(node.text);
    nodes(*content, content->nodes, scope);
    open_parts_.pop_back();
    indent_.resize(indented);
    // A part on a line of its own ends its last line, so that what follows does not stick to it.
    if (node.own_line && !result_.markdown.empty() && result_.markdown.back() != '\n')
        result_.markdown += '\n';
}

Expansion Expander::expand(const Template& file) {
    result_ = {};
    nodes(file, file.nodes, names_);
    return std::move(result_);
}

std::string Expander::line(const Template& file, const std::vector<TemplateNode>& list) {
    const std::string expanded = expand({file.file, {}, {list}}).markdown;
    std::string plain;
    for (std::size_t position = 0; position < expanded.size();) {
        const std::size_t index = value_index(std::string_view(expanded).substr(position));
        if (index < values_.size()) {
            plain += values_[index].text;
            position += value_character_size;
        } else {
            plain += expanded[position++];
        }
    }
    return plain;
}

} // namespace verantwoord
