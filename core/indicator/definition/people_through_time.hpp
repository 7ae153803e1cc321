// How people were on a day: who moved lives in one town before that day and in another from then on. Before
// the first day that was written down they were as they are then; behind the last one nothing is known.
#pragma once

#include "administration/table/table.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace verantwoord {

class PeopleThroughTime {
  public:
    /// `rows`: the participants with the columns `vanaf` and `tot`, a person several times; must outlive
    /// this.
    explicit PeopleThroughTime(const Table& rows);

    /// The row that holds, by code of `key`; FieldView::no_row when none does.
    struct Reached {
        const Column* key = nullptr;
        std::vector<std::uint32_t> rows;
    };

    /// By the numbers in a column of another table: how everybody was on that day.
    const Reached& as_of(const Column& key, Date day);
    /// By codes of their own, which each row of the other table has: how its person was on its day.
    const Reached& on_days(const Column& key, const Column& days);

  private:
    struct Spell {
        std::int32_t from, until;
        std::uint32_t row;
    };
    using Spells = std::vector<Spell>;
    static std::uint32_t row_on(const Spells& spells, std::int32_t day);
    /// Of each code of that column; empty when nobody has the number.
    std::vector<const Spells*> spells_of(const Column& key) const;

    struct OnDays {
        Column key;
        Reached reached;
    };
    const Table& rows_;
    std::vector<Spells> spells_; ///< by code of the participants' own numbers, the earliest first
    std::map<std::pair<const Column*, std::int32_t>, Reached> as_of_;
    std::map<const Column*, std::unique_ptr<OnDays>> on_days_;
};

} // namespace verantwoord
