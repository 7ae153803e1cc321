// The block `colofon` at the end of a report: for every figure that is shown its definition, its source and
// how it was counted.
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "document/blocks/makers.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool shown(const PublishedIndicator& indicator, const Composing& composing) {
    if (composing.shown.contains(indicator.id)) return true;
    for (const PublishedBreakdown& breakdown : indicator.breakdowns)
        if (composing.shown.contains(indicator.id + "/" + breakdown.dimension)) return true;
    return false;
}

void add(std::string& line, const std::string& sentence) {
    if (sentence.empty()) return;
    if (!line.empty()) line += ' ';
    line += wording::ended(sentence);
}

/// How a figure came about, in few words: the column is narrow.
std::string basis_of(const PublishedIndicator& indicator) {
    if (indicator.basis == "partner") return "Van een partner";
    return dutch::capitalised(indicator.basis);
}

/// Sources that several figures share, numbered in the order of first use.
class Sources {
  public:
    /// The number of the work that a source names; what a figure takes from it is in the figures' own file.
    std::string number_of(const std::string& source) {
        if (source.empty()) return {};
        // A source begins with the work and its date between brackets, or with the rule before a colon or
        // comma; the colon in "Awb 4:76" is none.
        const std::size_t bracket = source.find(')');
        const std::string work =
            source.substr(0, bracket == std::string::npos ? next_part(source, 0) : bracket + 1);
        std::size_t number = 0;
        while (number < works_.size() && works_[number] != work) ++number;
        if (number == works_.size()) {
            works_.push_back(work);
            shown_.push_back(bracket == std::string::npos ? source : work);
        }
        shown_[number] = common(shown_[number], source);
        return std::to_string(number + 1);
    }
    std::vector<std::string> all() const { return shown_; }

  private:
    static std::size_t next_part(std::string_view source, std::size_t from) {
        return std::min(source.find(", ", from), source.find(": ", from));
    }
    /// As many parts from the beginning as both have: "regeling 2025" of its articles 4 and 6.
    static std::string common(const std::string& a, const std::string& b) {
        std::size_t end = 0;
        while (true) {
            const std::size_t next = next_part(a, end == 0 ? 0 : end + 2);
            const bool last = next == std::string::npos;
            const std::string_view begin = std::string_view(a).substr(0, next);
            const bool same =
                b.starts_with(begin) && (b.size() == begin.size() ||
                                         next_part(b, begin.size()) == begin.size() || begin.ends_with(')'));
            if (!same) return a.substr(0, end);
            if (last) return a;
            end = next;
        }
    }

    std::vector<std::string> works_, shown_;
};

/// What is to be known about several figures, said once with the names of all of them.
class Sayings {
  public:
    void add(const std::string& sentence, const std::string& name) {
        if (sentence.empty()) return;
        for (auto& [said, names] : sayings_)
            if (said == sentence) {
                if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
                return;
            }
        sayings_.push_back({sentence, {name}});
    }
    /// "Bezoeken en unieke bezoekers: 305 geturfde bezoeken tellen niet mee."
    std::vector<std::string> all() const {
        std::vector<std::string> result;
        for (const auto& [said, names] : sayings_) {
            std::vector<std::string> list{names.front()};
            for (std::size_t i = 1; i < names.size(); ++i) list.push_back(wording::uncapitalised(names[i]));
            result.push_back(dutch::list(list) + ": " + wording::ended(wording::uncapitalised(said)));
        }
        return result;
    }

  private:
    std::vector<std::pair<std::string, std::vector<std::string>>> sayings_;
};

void gather(const PublishedIndicator& indicator, const Composing& composing, Sayings& sayings) {
    sayings.add(indicator.coverage, indicator.name);
    if (!indicator.method_break.empty())
        sayings.add("trendbreuk. " + dutch::capitalised(indicator.method_break), indicator.name);
    for (const PublishedBreakdown& breakdown : indicator.breakdowns)
        if (composing.shown.contains(indicator.id + "/" + breakdown.dimension)) {
            sayings.add(breakdown.note, breakdown.label);
            sayings.add(breakdown.together, breakdown.label);
        }
}

DataTable table_of_figures(const Composing& composing, Sources& sources, Sayings& sayings) {
    DataTable table;
    table.caption = plain_runs("Wat elk getal betekent");
    table.small = true;
    table.columns = {{plain_runs("Getal"), Align::Left},
                     {plain_runs("Wat het betekent en hoe het is geteld"), Align::Left}};
    for (const PublishedIndicator& indicator : composing.publication.indicators) {
        if (!shown(indicator, composing)) continue;
        // A definition is a sentence and needs the width, so there are few columns.
        std::string meaning = wording::ended(indicator.definition),
                    source = sources.number_of(indicator.source);
        add(meaning, basis_of(indicator) + (source.empty() ? "" : ", bron " + source));
        table.rows.push_back({{text_cell(typeset(indicator.name)), text_cell(typeset(meaning))}, false});
        gather(indicator, composing, sayings);
    }
    return table;
}

} // namespace

Blocks make_colophon(Composing& composing) {
    Sources sources;
    Sayings sayings;
    DataTable table = table_of_figures(composing, sources, sayings);
    std::vector<std::string> general;
    if (const std::string example = composing.fact("voorbeeldset", ""); !example.empty())
        general.push_back(dutch::capitalised(example));
    const std::vector<std::string>& remarks = composing.publication.remarks;
    general.insert(general.end(), remarks.begin(), remarks.end());
    for (const std::string& saying : sayings.all()) general.push_back(saying);
    general.push_back(
        "Een streepje (–) betekent dat een getal niet is getoond. Onbekend betekent dat er geen "
        "getal is; het betekent nooit nul.");
    std::string numbered;
    for (std::size_t i = 0; i < sources.all().size(); ++i)
        add(numbered, "Bron " + std::to_string(i + 1) + ": " + sources.all()[i]);
    Blocks blocks;
    for (std::string& text : general) text = wording::ended(std::move(text));
    blocks.push_back(list_of(general));
    if (!table.rows.empty()) {
        if (!numbered.empty()) table.remarks.push_back(plain_runs(typeset(numbered)));
        blocks.push_back({std::move(table)});
    }
    return blocks;
}

} // namespace verantwoord
