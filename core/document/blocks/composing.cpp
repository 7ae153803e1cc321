#include "document/blocks/composing.hpp"

#include "document/fields/field_names.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

std::string Composing::fact(std::string_view name, std::string_view otherwise) const {
    const auto found = publication.facts.find(std::string(name));
    return found == publication.facts.end() || found->second.empty() ? std::string(otherwise) : found->second;
}

std::optional<std::size_t> Composing::has_note(std::string_view text) const {
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (notes[i].runs.size() == 1 && notes[i].runs.front().text == text) return i;
    return std::nullopt;
}

std::size_t Composing::note(std::string_view text) {
    const auto known = has_note(text);
    return known ? *known : note(plain_runs(std::string(text)));
}

std::size_t Composing::note(Runs runs) {
    notes.push_back({std::move(runs)});
    return notes.size() - 1;
}

Run Composing::value_run(const Value& value) {
    Run run;
    run.text = value.text;
    if (value.kind != Value::Kind::Figure) return run;
    run.figure = value.figure;
    for (const std::string& figure : {value.figure, value.compared}) show_field(figure);
    if (value.figure.ends_with(".twee_jaar_eerder"))
        shown.insert(std::string(indicator_of(value.figure)) + std::string(earlier_suffix));
    if (value.hidden)
        run.note = note(wording::hidden_note);
    else if (!value.missing.empty())
        run.note = note(value.missing);
    else if (!value.aside.empty() && !has_note(value.aside))
        run.note = note(value.aside);
    return run;
}

Runs Composing::title(const std::string& raw, std::string_view otherwise) {
    if (raw.empty()) return plain_runs(std::string(otherwise));
    Runs runs;
    Typographer typographer;
    std::size_t from = 0;
    const std::string_view text = raw;
    const auto plain = [&](std::string_view part) {
        if (!part.empty()) runs.push_back(plain_runs(typographer.set(part)).front());
    };
    for (std::size_t at = find_private_use(text); at < text.size(); at = find_private_use(text, from)) {
        plain(text.substr(from, at - from));
        const std::size_t index = value_index(text.substr(at));
        if (index < values.size()) {
            runs.push_back(value_run(values[index]));
            typographer.passed(runs.back().text);
        }
        from = std::min(at + value_character_size, text.size());
    }
    plain(text.substr(from));
    return runs;
}

/// Notes that the document shows what a field names ("bezoeken.vorig_jaar", "bezoeken/maand",
/// "bezoeken.hier"): the colophon and the side files are about these figures and no others.
void Composing::show_field(std::string_view field) {
    const std::string_view name = indicator_of(field);
    const std::size_t slash = std::min(name.find('/'), name.size());
    if (const PublishedIndicator* indicator = publication.indicator(name.substr(0, slash)))
        show(*indicator, name.substr(std::min(slash + 1, name.size())));
}

void Composing::show(const PublishedIndicator& indicator, std::string_view dimension) {
    shown.insert(dimension.empty() ? indicator.id : indicator.id + "/" + std::string(dimension));
}

void Composing::show_earlier(const PublishedIndicator& indicator) {
    show(indicator);
    shown.insert(indicator.id + std::string(earlier_suffix));
}

void Remarks::saw(const Published& figure) {
    if (figure.visibility() == Visibility::Hidden) hidden_ = true;
    if (figure.visibility() == Visibility::Unknown) unknown_.insert(figure.reason());
}

TableCell Remarks::cell(const Published& figure, std::string field) {
    saw(figure);
    Run run;
    run.text = figure.text();
    run.figure = std::move(field);
    return {{std::move(run)}, {}};
}

TableCell Remarks::signed_cell(const Published& figure, std::string field) {
    TableCell cell = this->cell(figure, std::move(field));
    cell.runs.front().text = wording::difference(figure);
    return cell;
}

void Remarks::add(std::string text) {
    if (!text.empty() && std::find(texts_.begin(), texts_.end(), text) == texts_.end())
        texts_.push_back(std::move(text));
}

std::vector<Runs> Remarks::take() {
    std::vector<Runs> result;
    for (std::string& text : texts_) result.push_back(plain_runs(typeset(text)));
    if (hidden_)
        result.push_back(
            plain_runs(std::string(Published::hidden_mark) + "\u00A0: " + std::string(wording::hidden_note)));
    for (const MissingReason reason : unknown_) result.push_back(plain_runs(wording::unknown_note(reason)));
    return result;
}

Runs plain_runs(std::string text) {
    Run run;
    run.text = std::move(text);
    return {std::move(run)};
}

TableCell text_cell(std::string text) { return {plain_runs(std::move(text)), {}}; }

Block paragraph(const std::string& text) { return {Paragraph{plain_runs(typeset(text))}}; }

Block list_of(const std::vector<std::string>& texts) {
    List list;
    for (const std::string& text : texts) {
        Blocks item;
        item.push_back(paragraph(text));
        list.items.push_back(std::move(item));
    }
    return {std::move(list)};
}

} // namespace verantwoord
