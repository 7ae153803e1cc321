// Counts the rows of one selection for one measure: in total and per member of each dimension asked for, with
// the people behind every cell. One pass; what follows from the person alone is counted per person and
// divided afterwards.
#pragma once

#include "base/amount/amount.hpp"
#include "indicator/counting/grouping.hpp"
#include "indicator/definition/measure.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace verantwoord {

/// What was counted for one member.
struct Cell {
    std::int64_t rows = 0;    ///< with the measured field filled
    std::int64_t empty = 0;   ///< rows that count, but with the measured field empty
    std::int64_t amount = 0;  ///< rows, distinct values, or the sum
    std::int64_t people = 0;  ///< distinct persons, tallied heads included
    std::int64_t tallied = 0; ///< of the amount, from rows without a person
    std::uint8_t bases = 0;   ///< a bit for each Basis that occurred
    bool overflow = false;    ///< the sum does not fit in 64 bits
};

/// The columns of a table that say who is behind a row and how it was counted; each may be absent.
struct RowPeople {
    const Column* person = nullptr;
    const std::vector<std::int64_t>* heads = nullptr; ///< `aantal`
    const std::vector<Dictionary::Code>* basis_codes = nullptr;
    /// The bit of a basis by its code in basis_codes; without that column one bit, which every row has.
    std::vector<std::uint8_t> basis_bits;

    explicit RowPeople(const Table& table);
    std::uint8_t basis_bit(std::size_t row) const {
        return basis_codes ? basis_bits[(*basis_codes)[row]] : basis_bits.front();
    }
    std::int64_t heads_of(std::size_t row) const {
        const auto count = heads ? (*heads)[row] : 1;
        return count == Column::no_amount ? 1 : count;
    }
};

/// The weakest basis among the bits of Cell::bases; counted when there are none.
Basis weakest(std::uint8_t bases);

class Tally {
  public:
    Tally(Measure measure, RowPeople people);

    /// Asks for a division and returns its number for `cells`. Only before the first `add`; the grouping must
    /// outlive the tally.
    std::size_t divide(const Grouping& grouping);
    /// Counts these rows, at most Selection::block_rows of them, each row once over all calls.
    void add(std::span<const std::uint32_t> rows);
    /// What was counted, by member of the grouping; after the last `add`.
    std::vector<Cell> cells(std::size_t division) const;

  private:
    struct Division {
        const Grouping* grouping;
        bool by_person;                         ///< follows from what is counted per person
        std::vector<Cell> cells;                ///< by member
        std::vector<std::uint64_t> seen_values; ///< bitmap, members × distinct values
        std::vector<std::uint64_t> seen_people; ///< bitmap, members × persons
    };
    struct PersonCell {
        std::int64_t amount = 0;
        std::uint32_t rows = 0, empty = 0;
        std::uint8_t bases = 0;
    };
    using Rows = std::span<const std::uint32_t>;
    Rows without_empty(Rows rows);
    void count_empty(Rows rows);
    void add_to_people(Rows rows);
    void add_to(Division& division, Rows rows);
    void add_amounts(Division& division, Rows rows);
    void mark_values(Division& division, Rows rows);
    void mark_people(Division& division, Rows rows);
    std::int64_t amount_of(std::uint32_t row) const {
        return measure_.kind == Measure::Kind::Added ? (*measure_.amounts)[row] : 1;
    }
    std::vector<Cell> from_people(const Grouping& grouping) const;

    Measure measure_;
    RowPeople people_;
    bool of_person_ = false; ///< distinct persons are what is measured
    std::size_t value_words_ = 0, people_words_ = 0;
    std::vector<Division> divisions_;
    std::vector<PersonCell> by_person_; ///< by code; empty when no division needs it
    std::int64_t unregistered_heads_ = 0;
    bool overflow_ = false;
    std::vector<std::uint32_t> filled_, empty_, members_; ///< of one block
};

} // namespace verantwoord
