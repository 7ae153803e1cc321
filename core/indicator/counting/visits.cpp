#include "indicator/counting/visits.hpp"
#include "indicator/definition/lookup.hpp"

namespace verantwoord {

std::optional<std::vector<std::int64_t>> visits_of_people(const Administration& administration,
                                                          const Table& table, const Column& key,
                                                          const Period& period) {
    const Table& visits = administration.table("bezoeken");
    if (!Lookup::available(visits, "deelnemer") || !Lookup::available(visits, "datum")) return std::nullopt;
    const Column& person = visits.at("deelnemer");
    const auto& days = visits.at("datum").days;
    std::vector<std::int64_t> counts(person.dictionary.size(), 0);
    for (std::size_t row = 0; row < visits.rows(); ++row)
        counts[person.codes[row]] += period.contains(Date{days[row]}) ? 1 : 0;
    if (&table == &visits) return counts; // its codes are the very ones that were counted by

    std::vector<std::int64_t> by_key(key.dictionary.size(), 0);
    for (std::size_t code = 1; code < by_key.size(); ++code) {
        const auto found = person.dictionary.find(key.dictionary.text(static_cast<Dictionary::Code>(code)));
        if (found != Dictionary::unknown_code) by_key[code] = counts[found];
    }
    return by_key;
}

} // namespace verantwoord
