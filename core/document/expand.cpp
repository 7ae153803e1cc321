#include "document/expand.hpp"

#include "base/text.hpp"
#include "document/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {
/// Parts that use parts could grow without end.
constexpr std::size_t most_nodes = 100'000, largest_markdown = 4U << 20;
const PublishedIndicator any_target{};
const PublishedPersona any_persona{};

std::string advice_on_missing(const Value& value, const std::string& name) {
    std::string reason = wording::uncapitalised(value.missing);
    if (reason.ends_with('.')) reason.pop_back();
    const std::string_view what = value.kind == Value::Kind::Figure ? "de gegevens" : "dit";
    return reason + "; vul " + std::string(what) + " aan, of zet de zin tussen {{#" + name + "}} en {{/" +
           name + "}}";
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

void Expander::report(std::string_view code, const Template& file, const TemplateNode& node,
                      std::string message, std::string help) {
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
        case TemplateNode::Kind::Text:
            result_.map.add(result_.markdown.size(), *file.file, node.offset, 0);
            result_.markdown += node.text;
            break;
        case TemplateNode::Kind::Field: field(file, node, scope); break;
        case TemplateNode::Kind::Part: part(file, node, scope); break;
        case TemplateNode::Kind::Section:
        case TemplateNode::Kind::Inverted: block(file, node, scope); break;
        }
    }
}

void Expander::field(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    auto value = names_.find(node.text, scope);
    const std::string name(node.text);
    if (!value)
        return report("S02", file, node, "onbekend veld '" + name + "'", names_.help(node.text, scope));
    if (value->kind == Value::Kind::Breakdown)
        return report("S23", file, node,
                      "'" + name + "' is een uitsplitsing en kan niet als getal of tekst worden getoond",
                      "toon hem met een blok tabel of grafiek; als voorwaarde kan {{#" + name + "}} wel");
    if (value->kind == Value::Kind::Sheet || value->kind == Value::Kind::Ledger) {
        const bool ledger = value->kind == Value::Kind::Ledger;
        return report("S23", file, node,
                      "'" + name + "' is een tabel en kan niet als getal of tekst worden getoond",
                      std::string("toon hem met een blok ") + (ledger ? "meerwaarde" : "overzicht") +
                          "; als voorwaarde kan {{#" + name + "}} wel");
    }
    if (value->kind == Value::Kind::Targets || value->kind == Value::Kind::Personas)
        return report("S23", file, node,
                      "'" + name + "' is een lijst en kan niet als getal of tekst worden getoond",
                      "schrijf {{#" + name + "}} … {{/" + name + "}}");
    if (branches_ == Branches::Taken && !value->missing.empty())
        diagnostics_.warning("S05", file.place(node.offset, node.text.size()),
                             "'" + name + "' heeft geen waarde en wordt getoond als 'onbekend'",
                             advice_on_missing(*value, name));
    result_.map.add(result_.markdown.size(), *file.file, node.offset, node.text.size());
    text::append(result_.markdown, first_value_character + static_cast<char32_t>(values_.size()));
    values_.push_back(std::move(*value));
}

void Expander::block(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    const auto value = names_.find(node.text, scope);
    const bool inverted = node.kind == TemplateNode::Kind::Inverted;
    if (!value)
        report("S02", file, node, "onbekend veld '" + std::string(node.text) + "'",
               names_.help(node.text, scope));
    const bool list_value =
        value && (value->kind == Value::Kind::Targets || value->kind == Value::Kind::Personas);
    if (list_value && !inverted) {
        if (!scope.in_list()) return list(file, node, value->kind);
        return report("S23", file, node,
                      "de lijst '" + std::string(node.text) + "' staat hier binnen een andere lijst",
                      "sluit eerst de buitenste lijst");
    }
    if (branches_ == Branches::Taken && value && value->filled != inverted) nodes(file, node.children, scope);
    if (branches_ == Branches::Taken) return;
    nodes(file, node.children, scope);
    // Branches that exclude each other now follow each other: they must not become one paragraph.
    if (result_.markdown.ends_with('\n')) result_.markdown += '\n';
}

void Expander::list(const Template& file, const TemplateNode& node, Value::Kind kind) {
    if (branches_ == Branches::All) {
        const bool of_targets = kind == Value::Kind::Targets;
        const FieldScope scope{of_targets ? &any_target : nullptr, of_targets ? nullptr : &any_persona};
        return nodes(file, node.children, scope);
    }
    if (kind == Value::Kind::Targets)
        for (const PublishedIndicator* indicator : targets(publication_))
            nodes(file, node.children, {indicator, nullptr});
    else
        for (const PublishedPersona& persona : publication_.personas)
            nodes(file, node.children, {nullptr, &persona});
}

void Expander::part(const Template& file, const TemplateNode& node, const FieldScope& scope) {
    const std::string name(node.text);
    if (std::find(open_parts_.begin(), open_parts_.end(), node.text) != open_parts_.end())
        return report("S09", file, node, "het deel '" + name + "' gebruikt zichzelf",
                      "haal {{> " + name + "}} hier weg");
    if (open_parts_.size() >= deepest_block)
        return report("S10", file, node,
                      "hier liggen meer dan " + std::to_string(deepest_block) + " delen in elkaar",
                      "zet de tekst van een deel direct in het sjabloon");
    const Template* content = parts_.find(node.text);
    if (!content)
        return report("S08", file, node, "het deel '" + name + "' bestaat niet",
                      "zet een bestand " + name +
                          ".md in de map delen bij het sjabloon, of verbeter de naam");
    open_parts_.push_back(node.text);
    nodes(*content, content->nodes, scope);
    open_parts_.pop_back();
    // A part ends its last line, so that what follows does not stick to it.
    if (!result_.markdown.empty() && result_.markdown.back() != '\n') result_.markdown += '\n';
}

Expansion Expander::expand(const Template& file) {
    result_ = {};
    nodes(file, file.nodes, {});
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
