#include "indicator/definition/people_through_time.hpp"

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {
constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();
}

PeopleThroughTime::PeopleThroughTime(const Table& rows) : rows_(rows) {
    const Column &person = rows.at("deelnemer"), &from = rows.at("vanaf"), &until = rows.at("tot");
    spells_.resize(person.dictionary.size());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const bool open = until.days[row] == Column::no_date;
        spells_[person.codes[row]].push_back(
            {from.days[row], open ? std::numeric_limits<std::int32_t>::max() : until.days[row],
             static_cast<std::uint32_t>(row)});
    }
    spells_[Dictionary::empty].clear();
    for (Spells& spells : spells_)
        std::stable_sort(spells.begin(), spells.end(),
                         [](const Spell& a, const Spell& b) { return a.from < b.from; });
}

std::uint32_t PeopleThroughTime::row_on(const Spells& spells, std::int32_t day) {
    const Spell* holds = &spells.front();
    for (const Spell& spell : spells)
        if (spell.from <= day) holds = &spell;
    return day <= holds->until ? holds->row : nobody;
}

std::vector<const PeopleThroughTime::Spells*> PeopleThroughTime::spells_of(const Column& key) const {
    const Dictionary& numbers = rows_.at("deelnemer").dictionary;
    std::vector<const Spells*> spells(key.dictionary.size());
    for (std::size_t code = 1; code < spells.size(); ++code) {
        const auto number = numbers.find(key.dictionary.text(static_cast<Dictionary::Code>(code)));
        if (number != Dictionary::unknown_code && !spells_[number].empty()) spells[code] = &spells_[number];
    }
    return spells;
}

const PeopleThroughTime::Reached& PeopleThroughTime::as_of(const Column& key, Date day) {
    const auto [place, added] = as_of_.try_emplace({&key, day.days});
    Reached& reached = place->second;
    if (!added) return reached;
    reached.key = &key;
    for (const Spells* spells : spells_of(key))
        reached.rows.push_back(spells ? row_on(*spells, day.days) : nobody);
    return reached;
}

const PeopleThroughTime::Reached& PeopleThroughTime::on_days(const Column& key, const Column& days) {
    std::unique_ptr<OnDays>& made = on_days_[&key];
    if (made) return made->reached;
    made = std::make_unique<OnDays>();
    made->reached.key = &made->key;
    // Code 0 is nobody, as in every key; then each row of the participants, and whoever has none.
    std::vector<std::uint32_t>& rows = made->reached.rows;
    rows.push_back(nobody);
    for (std::uint32_t row = 0; row < rows_.rows(); ++row) rows.push_back(row);
    const auto unknown = static_cast<Dictionary::Code>(rows.size());
    rows.push_back(nobody);
    const std::vector<const Spells*> spells = spells_of(key);
    made->key.codes.reserve(key.codes.size());
    for (std::size_t row = 0; row < key.codes.size(); ++row) {
        const Dictionary::Code code = key.codes[row];
        const std::uint32_t there = spells[code] ? row_on(*spells[code], days.days[row]) : nobody;
        made->key.codes.push_back(code == Dictionary::empty ? Dictionary::empty
                                  : there == nobody         ? unknown
                                                            : static_cast<Dictionary::Code>(there + 1));
    }
    return made->reached;
}

} // namespace verantwoord
