#include "indicator/counting/population.hpp"
#include "base/text/fold.hpp"
#include "indicator/counting/age.hpp"

#include <set>

namespace verantwoord {

namespace {

Belonging worse(Belonging a, Belonging b) {
    if (a == Belonging::No || b == Belonging::No) return Belonging::No;
    return a == Belonging::Yes ? b : a;
}

void restrict_to_municipalities(std::vector<Belonging>& people, const std::vector<std::string>& names,
                                const FieldView& field) {
    std::set<std::string> wanted;
    for (const auto& name : names) wanted.insert(text::word_form(name));
    const auto& dictionary = field.column->dictionary;
    std::vector<Belonging> by_word(dictionary.size(), Belonging::Unknown);
    for (std::size_t code = 1; code < by_word.size(); ++code) {
        const auto word = text::word_form(dictionary.text(static_cast<Dictionary::Code>(code)));
        if (word != "onbekend") by_word[code] = wanted.count(word) ? Belonging::Yes : Belonging::No;
    }
    for (std::size_t code = 0; code < people.size(); ++code) {
        const auto row = (*field.rows_of_key)[code];
        const auto here = row == FieldView::no_row ? Belonging::Unknown : by_word[field.column->codes[row]];
        people[code] = worse(people[code], here);
    }
}

void restrict_to_ages(std::vector<Belonging>& people, const Population& population, Date last_day,
                      const FieldView& field) {
    const AgeBand band{"", population.age_from.value_or(0), population.age_until};
    for (std::size_t code = 0; code < people.size(); ++code) {
        const auto row = (*field.rows_of_key)[code];
        const auto age =
            row == FieldView::no_row ? std::nullopt : age_on(last_day, field.column->amounts[row]);
        people[code] = worse(people[code], !age                  ? Belonging::Unknown
                                           : in_band(*age, band) ? Belonging::Yes
                                                                 : Belonging::No);
    }
}

} // namespace

std::optional<PeopleBelonging> belonging(const Population& population, const Table& table, Date last_day,
                                         Lookup& lookup, const AsOf& as_of) {
    const auto person = lookup.field(table, "deelnemer");
    if (!person) return std::nullopt;
    PeopleBelonging people{&person->column->codes,
                           std::vector<Belonging>(person->column->dictionary.size(), Belonging::Yes)};
    const auto field = [&](std::string_view path) {
        const auto found = lookup.field(table, path, as_of);
        if (!found) return found;
        people.codes = &found->key->codes;
        people.belongs.resize(found->rows_of_key->size(), Belonging::Yes);
        return found;
    };
    if (!population.municipalities.empty()) {
        const auto town = field("deelnemer.gemeente");
        if (!town) return std::nullopt;
        restrict_to_municipalities(people.belongs, population.municipalities, *town);
    }
    if (population.age_from || population.age_until) {
        const auto birth_year = field("deelnemer.geboortejaar");
        if (!birth_year) return std::nullopt;
        restrict_to_ages(people.belongs, population, last_day, *birth_year);
    }
    people.belongs[Dictionary::empty] = Belonging::Unknown;
    return people;
}

} // namespace verantwoord
