#include "base/text.hpp"
#include "document/makers.hpp"
#include "document/typography.hpp"
#include "document/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool shown(const PublishedIndicator& indicator, const Composing& composing) {
    if (composing.shown.contains(indicator.id)) return true;
    for (const PublishedBreakdown& breakdown : indicator.breakdowns)
        if (composing.shown.contains(indicator.id + "/" + breakdown.dimension)) return true;
    return false;
}

std::string ended(std::string text) {
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

void add(std::string& line, const std::string& sentence) {
    if (sentence.empty()) return;
    if (!line.empty()) line += ' ';
    line += ended(sentence);
}

std::string basis_sentence(const std::string& basis) {
    if (basis == "administratie") return "Uit de administratie";
    if (basis == "partner") return "Van een partner";
    return wording::capitalised(basis);
}

/// Sources that several figures share, numbered in the order of first use.
class Sources {
  public:
    /// "Bron 1, Verantwoording: …": the shared part by its number, and what is particular to this figure.
    std::string sentence(const std::string& source) {
        if (source.empty()) return {};
        // A source begins with the work and its date between brackets, or with the rule before a colon or
        // comma; the colon in "Awb 4:76" is none.
        std::size_t end = source.find(')');
        if (end != std::string::npos)
            ++end;
        else
            end = std::min(source.find(", "), source.find(": "));
        const std::string shared = source.substr(0, end);
        const std::string particular = end < source.size() ? source.substr(end) : std::string();
        std::size_t number = 0;
        while (number < shared_.size() && shared_[number] != shared) ++number;
        if (number == shared_.size()) shared_.push_back(shared);
        return "Bron " + std::to_string(number + 1) + particular;
    }
    std::vector<std::string> all() const { return shared_; }

  private:
    std::vector<std::string> shared_;
};

/// Name, definition, and what one must know to use the figure.
Block entry(const PublishedIndicator& indicator, const Composing& composing, Sources& sources) {
    Run name;
    name.text = typeset(indicator.name) + ".";
    name.bold = true;
    std::string rest;
    add(rest, indicator.definition);
    add(rest, basis_sentence(indicator.basis));
    add(rest, indicator.coverage);
    for (const PublishedBreakdown& breakdown : indicator.breakdowns)
        if (composing.shown.contains(indicator.id + "/" + breakdown.dimension) && !breakdown.note.empty())
            add(rest, breakdown.label + ": " + wording::uncapitalised(breakdown.note));
    add(rest, sources.sentence(indicator.source));
    Run text;
    text.text = " " + typeset(rest);
    return {Paragraph{{std::move(name), std::move(text)}}};
}

Block paragraph(const std::string& text) { return {Paragraph{plain_runs(typeset(text))}}; }

} // namespace

Blocks make_colophon(Composing& composing) {
    Blocks blocks;
    for (const std::string& remark : composing.publication.remarks)
        blocks.push_back(paragraph(ended(remark)));
    blocks.push_back(paragraph(
        "Een – in plaats van een getal betekent dat het getal niet is getoond, omdat het over te weinig "
        "mensen gaat of omdat een ander getal anders te berekenen is. Onbekend betekent dat er geen "
        "getal is; het betekent nooit nul."));
    List list;
    Sources sources;
    for (const PublishedIndicator& indicator : composing.publication.indicators) {
        if (!shown(indicator, composing)) continue;
        Blocks item;
        item.push_back(entry(indicator, composing, sources));
        list.items.push_back(std::move(item));
    }
    if (!list.items.empty()) blocks.push_back({std::move(list)});
    std::string numbered;
    for (std::size_t i = 0; i < sources.all().size(); ++i)
        add(numbered, "Bron " + std::to_string(i + 1) + ": " + sources.all()[i]);
    if (!numbered.empty()) blocks.push_back(paragraph(numbered));
    return blocks;
}

} // namespace verantwoord
