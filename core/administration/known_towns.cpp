#include "administration/known_towns.hpp"

#include "administration/table/cell.hpp"
#include "base/text/fold.hpp"
#include "base/text/nearest.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 9> not_in_it{"buiten", "niet", "geen",   "omgeving", "regio",
                                                    "rond",   "bij",  "anders", "provincie"};

std::string form_of(std::string_view name) { return text::word_form(name); }

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '\'' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether the words of `town` stand in `form` as words, and it does not say that it is around or outside it.
bool names_a_part(std::string_view form, std::string_view town) {
    if (form.size() <= town.size()) return false;
    const std::string_view first = form.substr(0, form.find('_'));
    if (std::find(not_in_it.begin(), not_in_it.end(), first) != not_in_it.end()) return false;
    for (std::size_t at = form.find(town); at != std::string_view::npos; at = form.find(town, at + 1)) {
        const std::size_t behind = at + town.size();
        if ((at == 0 || !is_letter(form[at - 1])) && (behind == form.size() || !is_letter(form[behind])))
            return true;
    }
    return false;
}

} // namespace

KnownTowns::KnownTowns(const Administration& administration) : names_(administration.centre.towns) {
    for (const Table& table : administration.tables) {
        const Column* column = table.column("gemeente");
        if (!column || !column->supplied) continue;
        for (const Dictionary::Code code : column->codes) {
            if (code == Dictionary::empty) continue;
            const std::string& name = column->dictionary.text(code);
            std::string form = form_of(name);
            if (form == "onbekend") continue;
            if (table.name == "deelnemers") ++counts_[form];
            (table.name == "deelnemers" ? people_ : elsewhere_).emplace(std::move(form), name);
        }
    }
    for (const auto& [path, words] : administration.centre.categories)
        if (path.ends_with(".gemeente"))
            for (const auto& [own, town] : words) settled_.insert(form_of(names_.spelled(town)));
    for (const Agreement& agreement : administration.agreements)
        for (const std::string& town : agreement.population.municipalities) agreed_.insert(form_of(town));
}

bool KnownTowns::has_people(const std::string& town) const { return people_.contains(form_of(town)); }
bool KnownTowns::is_settled(const std::string& town) const { return settled_.contains(form_of(town)); }
bool KnownTowns::is_elsewhere(const std::string& town) const { return elsewhere_.contains(form_of(town)); }

std::vector<std::string> KnownTowns::parts_of(const std::string& town) const {
    const std::string whole = form_of(town);
    std::vector<std::string> parts;
    for (const auto& [form, name] : people_)
        if (names_a_part(form, whole) && !names_.listed(name) && !settled_.contains(form) &&
            !agreed_.contains(form))
            parts.push_back(name);
    return parts;
}

std::vector<std::string> KnownTowns::unlisted() const {
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto& [form, name] : people_)
        if (!names_.listed(name) && !agreed_.contains(form) && !settled_.contains(form))
            found.emplace_back(counts_.at(form), name);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<std::string> result;
    for (auto& [count, name] : found) result.push_back(std::move(name));
    return result;
}

std::optional<std::string> KnownTowns::nearest_to(const std::string& town) const {
    std::vector<std::string> forms;
    for (const auto* towns : {&people_, &elsewhere_})
        for (const auto& [form, name] : *towns)
            // Two municipalities of the list that look alike are two municipalities.
            if (!(names_.listed(town) && names_.listed(name))) forms.push_back(form);
    const auto near = nearest(form_of(town), forms);
    if (!near || *near == form_of(town)) return std::nullopt;
    const auto found = people_.find(*near);
    return found != people_.end() ? found->second : elsewhere_.at(*near);
}

} // namespace verantwoord
