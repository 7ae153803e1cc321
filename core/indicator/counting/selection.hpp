// Which rows of a table count: tests that must all hold, applied block by block, so that six million rows
// pass through the processor's cache and nothing as large as the table is ever held.
#pragma once

#include "administration/table/line_days.hpp"
#include "administration/table/table.hpp"
#include "indicator/counting/coded.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <variant>
#include <vector>

namespace verantwoord {

/// By the code of a text cell: word tests, and everything that is reached through a key.
struct CodeTest {
    const std::vector<Dictionary::Code>* codes;
    std::vector<std::uint8_t> passes; ///< by code
    bool operator()(std::size_t row) const { return passes[(*codes)[row]] != 0; }
};

struct DayTest {
    const std::vector<std::int32_t>* days;
    std::int32_t low, high;
    bool operator()(std::size_t row) const { return (*days)[row] >= low && (*days)[row] <= high; }
};

struct AmountTest {
    const std::vector<std::int64_t>* amounts;
    std::int64_t low, high;
    bool operator()(std::size_t row) const { return (*amounts)[row] >= low && (*amounts)[row] <= high; }
};

/// Rows that hold on at least one day of a period; without an end they still go on.
struct IntervalTest {
    const std::vector<std::int32_t>*starts, *ends; ///< ends may be null
    std::int32_t from, until;
    bool operator()(std::size_t row) const {
        const auto start = (*starts)[row];
        if (start == Column::no_date || start > until) return false;
        const auto end = ends ? (*ends)[row] : Column::no_date;
        return end == Column::no_date || end >= from;
    }
};

/// Rows of a table by year that are about at least one day of a period.
struct LineTest {
    LineDays days;
    Period period;
    bool operator()(std::size_t row) const { return days.reach(row, period); }
};

/// By the first of two text cells where that is filled, else by the second.
struct FirstFilledTest {
    CodeTest first, second;
    bool operator()(std::size_t row) const {
        return (*first.codes)[row] != Dictionary::empty ? first(row) : second(row);
    }
};

using RowTest = std::variant<CodeTest, DayTest, AmountTest, IntervalTest, LineTest, FirstFilledTest>;

class Selection {
  public:
    static constexpr std::size_t block_rows = 2048;

    explicit Selection(const Table& table) : table_(&table) {}
    const Table& table() const { return *table_; }
    void require(RowTest test) { tests_.push_back(std::move(test)); }

    /// Calls `use(std::span<const std::uint32_t>)` with the rows that pass, ascending; it returns whether to
    /// go on.
    template <typename Use>
    void each_block(Use use) const {
        std::array<std::uint32_t, block_rows> rows;
        const std::size_t all = table_->rows();
        for (std::size_t first = 0; first < all; first += block_rows) {
            const std::size_t count = passing(first, std::min(all, first + block_rows), rows.data());
            if (count != 0 && !use(std::span<const std::uint32_t>(rows.data(), count))) return;
        }
    }

    bool any() const;
    RowSet rows() const;

  private:
    std::size_t passing(std::size_t first, std::size_t end, std::uint32_t* rows) const;

    const Table* table_;
    std::vector<RowTest> tests_;
};

} // namespace verantwoord
