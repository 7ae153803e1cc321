// The days that a row of a table by year is about: its own where it has them, else those of its year.
#pragma once

#include "administration/table/table.hpp"

#include <optional>

namespace verantwoord {

/// Of a table with RowTime::Year. Looks at the table, which must outlive it.
class LineDays {
  public:
    explicit LineDays(const Table& table);

    /// Nothing when the row does not say when it was.
    std::optional<Period> of(std::size_t row) const;
    /// Whether it is about at least one day of the period.
    bool reach(std::size_t row, const Period& period) const;
    /// Whether it is about days of the period and about others too.
    bool cross(std::size_t row, const Period& period) const;
    /// Which part of its days lies in the period: from 0 to 1.
    Ratio part(std::size_t row, const Period& period) const;

  private:
    const Column *year_, *from_, *until_;
};

/// How many days there are in it.
std::int64_t days_in(const Period& period);

} // namespace verantwoord
