#include "administration/cells/word_map.hpp"

#include "base/text/fold.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

/// Short forms that mean one thing only in this column.
std::map<std::string, std::string> short_forms(std::string_view table, std::string_view column) {
    if (table == "deelnemers" && column == "geslacht")
        return {{"v", "vrouw"},       {"m", "man"},      {"x", "anders"},          {"vrouwelijk", "vrouw"},
                {"mannelijk", "man"}, {"f", "vrouw"},    {"non_binair", "anders"}, {"overig", "anders"},
                {"?", "onbekend"},    {"o", "onbekend"}, {"u", "onbekend"}};
    if (column == "basis") return {{"turf", "geturfd"}, {"schatting", "geschat"}, {"registratie", "geteld"}};
    if (column == "soort" && table == "openingstijden")
        return {{"dicht", "gesloten"},
                {"sluiting", "gesloten"},
                {"gesloten_dag", "gesloten"},
                {"vakantie", "gesloten"},
                {"kerstvakantie", "gesloten"},
                {"zomervakantie", "gesloten"},
                {"feestdag", "gesloten"},
                {"inloop", "open"},
                {"geopend", "open"},
                {"online_chat", "online"},
                {"chat", "online"},
                {"digitaal", "online"}};
    if (column == "betrokken_als")
        return {{"mantelzorger", "naaste"}, {"familie", "naaste"}, {"naastbetrokkene", "naaste"}};
    return {};
}

/// Other words for yes and no, in columns that ask for these.
const std::map<std::string, std::string> yes_no_forms{{"j", "ja"},       {"n", "nee"}, {"waar", "ja"},
                                                      {"onwaar", "nee"}, {"1", "ja"},  {"0", "nee"}};

} // namespace

WordMap::WordMap(const TableSchema& table, const ColumnSchema& column, const Centre& centre)
    : column_(column) {
    const bool location = column.refers_to == "locaties";
    changes_ = column.kind == CellKind::Category || location;
    const auto found = centre.categories.find(std::string(table.name) + "." + std::string(column.name));
    if (found != centre.categories.end()) {
        mapping_ = &found->second;
        changes_ = true;
    }
    if (column.name == "gemeente") towns_ = &centre.towns;
    // The inhabitants of two municipalities are two numbers, also when one has gone into the other.
    old_towns_stay_ = table.name == "bevolking";
    ours_ = short_forms(table.name, column.name);
    if (!column.words.empty() && column.words.front() == "ja")
        ours_.insert(yes_no_forms.begin(), yes_no_forms.end());
    for (const std::string_view word : column.words) ours_[text::word_form(word)] = word;
    if (!location) return;
    for (const Location& one : centre.locations) ours_.emplace(text::word_form(one.name), one.id);
    for (const Location& one : centre.locations) ours_[text::word_form(one.id)] = one.id;
}

bool WordMap::knows(std::string_view own) const {
    if (!mapping_ && ours_.empty()) return false;
    const std::string key = text::word_form(own);
    return (mapping_ && mapping_->contains(key)) || ours_.contains(key);
}

WordMap::Word WordMap::of(std::string_view own) {
    if (changes_) {
        const std::string key = text::word_form(own);
        if (mapping_)
            if (const auto found = mapping_->find(key); found != mapping_->end())
                return {towns_ ? towns_->spelled(found->second) : found->second};
        if (const auto found = ours_.find(key); found != ours_.end()) return {found->second};
        if (towns_) return town(own);
        if (column_.kind == CellKind::Category)
            return {first_.emplace(key, text::exact_form(own)).first->second, column_.words.empty()};
    }
    // Of a list each key is taken by itself (key_list.hpp).
    if (column_.kind == CellKind::KeyList) return {std::string(own)};
    std::string written = text::exact_form(own);
    if (column_.kind != CellKind::Key) return {std::move(written)};
    Word word{text::key_form(own)};
    if (word.text != written) word.shown = std::move(written);
    return word;
}

/// A municipality by its one name. Of those that nobody knows the spelling that came first.
WordMap::Word WordMap::town(std::string_view own) {
    TownNames::Read read = old_towns_stay_ ? TownNames::Read{towns_->spelled(own)} : towns_->read(own);
    Word word{first_.emplace(text::word_form(read.name), read.name).first->second};
    word.merger = read.merger;
    return word;
}

Sentence word_help(const OwnWord& word) {
    const std::vector<std::string> words(word.column->words.begin(), word.column->words.end());
    if (const auto near = nearest(text::lower(word.word), words))
        return {"gebruik '{}', of {}", say::own(*near), how_to_answer(word, *near)};
    return {"{}\nkies in plaats van … uit: {}", how_to_answer(word, "…"), say::own_joined(words)};
}

} // namespace verantwoord
