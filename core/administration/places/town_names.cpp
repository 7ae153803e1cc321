#include "administration/places/town_names.hpp"

#include "base/text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 4> said_before{"gemeente_", "gemeente:_", "gem._", "gem_"};
constexpr std::string_view said_behind = "_gemeente";
constexpr std::array<std::string_view, 5> articles{"_de", "_den", "_het", "_'s", "_s"};

bool says_municipality(std::string_view form) {
    return std::any_of(said_before.begin(), said_before.end(), [&](std::string_view before) {
        return form.size() > before.size() && form.starts_with(before);
    });
}

/// The name without "gemeente" before it, as it was written for the rest.
std::string bare(std::string_view written) {
    if (!says_municipality(text::word_form(written))) return text::exact_form(written);
    const std::string key = text::key_form(written);
    return key.substr(key.find_first_of(" -_") + 1);
}

/// How names that are not on the list are compared.
std::string form_of(std::string_view written) { return text::word_form(bare(written)); }

/// How names are looked for on the list: points, apostrophes and brackets say nothing.
std::string form_on_list(std::string_view written) {
    std::string form;
    for (const char byte : form_of(written))
        if (std::string_view("'.,()/").find(byte) == std::string_view::npos) form += byte;
    if (form.size() > said_behind.size() && form.ends_with(said_behind))
        form.resize(form.size() - said_behind.size());
    return form;
}

/// "haag_den" is "den_haag", as names stand in an alphabetical list; empty when no article ends it.
std::string article_first(const std::string& form) {
    for (const std::string_view article : articles)
        if (form.ends_with(article) && form.size() > article.size())
            return std::string(article.substr(1)) + "_" + form.substr(0, form.size() - article.size());
    return {};
}

/// Where the member ends in the name of a figure: before ".vorig_jaar" or ".2023".
std::size_t end_of_member(std::string_view figure) {
    if (figure.ends_with(".vorig_jaar")) return figure.rfind('.');
    const std::size_t point = figure.rfind('.');
    if (point == std::string_view::npos || figure.size() - point != 5) return figure.size();
    const bool is_year = figure.find_first_not_of("0123456789", point + 1) == std::string_view::npos;
    return is_year ? point : figure.size();
}

} // namespace

TownNames::TownNames(TownList list) {
    for (TownMerger& merger : list.mergers) {
        names_[form_on_list(merger.old_name)] = merger.old_name;
        std::string old_name = merger.old_name;
        mergers_[std::move(old_name)] = std::move(merger);
    }
    for (const TownList::Spelling& spelling : list.spellings)
        names_[form_on_list(spelling.other)] = spelling.name;
    for (std::string& name : list.names) {
        std::string form = form_on_list(name);
        names_[std::move(form)] = std::move(name);
    }
}

const std::string* TownNames::on_list(std::string_view written) const {
    if (names_.empty()) return nullptr;
    const std::string form = form_on_list(written);
    auto found = names_.find(form);
    if (found == names_.end()) found = names_.find(article_first(form));
    return found == names_.end() ? nullptr : &found->second;
}

void TownNames::prefer(std::string_view name) {
    if (!name.empty() && !on_list(name)) preferred_.emplace(form_of(name), bare(name));
}

void TownNames::keep_apart(const TownMerger& merger) { apart_.insert(merger.old_name); }

bool TownNames::is_apart(const TownMerger& merger) const { return apart_.contains(merger.old_name); }

std::string TownNames::spelled(std::string_view written) const {
    if (const std::string* name = on_list(written)) return *name;
    const auto found = preferred_.find(form_of(written));
    return found == preferred_.end() ? bare(written) : found->second;
}

TownNames::Read TownNames::read(std::string_view written) const {
    Read read{spelled(written)};
    const TownMerger* gone = merger(read.name);
    if (!gone || is_apart(*gone)) return read;
    return {gone->into, gone};
}

std::string TownNames::in_figure(std::string_view figure) const {
    constexpr std::string_view of_town = "/gemeente/";
    const std::size_t at = figure.find(of_town);
    if (at == std::string_view::npos) return std::string(figure);
    const std::size_t begin = at + of_town.size(), end = end_of_member(figure);
    std::string now(figure.substr(0, begin));
    now += spelled(figure.substr(begin, end - begin));
    return now.append(figure.substr(end));
}

bool TownNames::listed(std::string_view name) const { return on_list(name) != nullptr; }

const TownMerger* TownNames::merger(std::string_view name) const {
    const std::string* known = on_list(name);
    const auto found = known ? mergers_.find(*known) : mergers_.end();
    return found == mergers_.end() ? nullptr : &found->second;
}

std::vector<const TownMerger*> TownNames::merged_into(std::string_view name) const {
    std::vector<const TownMerger*> found;
    for (const auto& [old_name, merger] : mergers_)
        if (merger.into == name) found.push_back(&merger);
    return found;
}

} // namespace verantwoord
