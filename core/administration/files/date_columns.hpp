// What the dates of a column say together about how they are written: whether the month stands first, and in
// which century the years of two digits lie. A single date does not know that.
#pragma once

#include "administration/files/column_cells.hpp"
#include "administration/table/cell.hpp"
#include "base/amount/calendar.hpp"

namespace verantwoord {

/// Gathered while the cells of one column in one file are read.
class DateEvidence {
  public:
    /// Whether this date cannot be settled by itself; then nothing is said about it yet. `future`: it lies
    /// ahead where it cannot.
    bool leaves_open(const cell::Moment& moment, bool future);
    void add(const DateEvidence& other);
    bool open() const { return open_; }
    /// Whether all dates between slashes may be read both ways.
    bool unsure_of_slashes() const { return either_slash_ && !day_first_slash_; }

  private:
    bool open_ = false, either_slash_ = false, day_first_slash_ = false;
};

/// Reads the open dates of the column again, as all of its dates together say. `past`: none lies ahead.
void settle_dates(const FileColumn& where, bool past, Date today, CellFindings& findings);

} // namespace verantwoord
