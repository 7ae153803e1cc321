#include "administration/intake/namesakes.hpp"

#include "administration/privacy/identifying.hpp"
#include "administration/table/schema.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether a column says when somebody was born or where somebody lives.
bool tells_apart(std::string_view heading) {
    const std::string key = heading_key(text::trim(heading));
    if (key.empty()) return false;
    if (key == "woonplaats" || key == "plaats") return true; // no municipality, but where somebody lives
    if (identifying(heading, "deelnemers") == Identifying::BirthDate) return true;
    for (const std::string_view name : {"geboortejaar", "gemeente"}) {
        const ColumnSchema* column = column_schema(known_schema("deelnemers"), name);
        if (column &&
            (column->name == key || std::count(column->aliases.begin(), column->aliases.end(), key) > 0))
            return true;
    }
    return false;
}

} // namespace

Namesakes::Namesakes(std::span<const csv::Cell> headings, const std::vector<std::size_t>& named) {
    for (std::size_t index = 0; index < headings.size(); ++index)
        if (std::count(named.begin(), named.end(), index) == 0 && tells_apart(headings[index].text))
            columns_.push_back(index);
}

void Namesakes::add(const std::string& pseudonym, std::span<const csv::Cell> cells, std::uint32_t line) {
    if (columns_.empty()) return;
    const auto [found, fresh] = people_.try_emplace(pseudonym);
    Person& person = found->second;
    if (fresh) {
        person.line = line;
        person.values.resize(columns_.size());
    }
    for (std::size_t index = 0; index < columns_.size(); ++index) {
        if (columns_[index] >= cells.size()) continue;
        std::string value = text::word_form(cells[columns_[index]].text);
        if (value.empty()) continue;
        if (person.values[index].empty())
            person.values[index] = std::move(value);
        else if (person.values[index] != value && person.other == 0)
            person.other = line;
    }
}

void Namesakes::report(std::string_view file, Diagnostics& diagnostics) const {
    std::int64_t count = 0;
    const Person* first = nullptr;
    for (const auto& [pseudonym, person] : people_) {
        if (person.other == 0) continue;
        ++count;
        if (!first || person.other < first->other) first = &person;
    }
    if (!first) return;
    diagnostics.warning("O43", place_of_row(file, first->other),
                        {"{} bij meer dan één geboortejaar of gemeente, zoals op regel {} en regel {}; elke "
                         "naam krijgt één pseudoniem",
                         say::counted(count, Words<0>("naam staat"), Words<0>("namen staan")),
                         say::digits(first->line), say::digits(first->other)},
                        "zijn het naamgenoten, dan tellen zij nu als één mens: noem bij --kolom ook de kolom "
                        "met het geboortejaar of de "
                        "geboortedatum;\nis iemand verhuisd, dan klopt het zo");
}

} // namespace verantwoord
