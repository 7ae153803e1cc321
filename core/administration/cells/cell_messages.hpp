// The codes and sentences about cells that cannot be read as they stand, apart from the reading itself.
#pragma once

#include "administration/cells/said.hpp"
#include "administration/places/town_names.hpp"
#include "administration/table/cell.hpp"
#include "administration/table/schema.hpp"
#include "base/amount/calendar.hpp"

#include <string_view>

namespace verantwoord {

/// `text` is the cell, here and below.
Said cell_message(cell::Fault fault, std::string_view text, std::string_view table,
                  const ColumnSchema& column);
/// #N/B and the like, wherever they stand.
Said error_value_message(std::string_view text, std::string_view column);
/// 2,0E+11 in a column of keys.
Said cut_number_message(std::string_view text);
/// 1-mrt in a column of keys.
Said made_a_day_message(std::string_view text);
/// A date that lies ahead where it cannot.
Said future_message(std::string_view text);
/// 01-01-1900, which counts as nothing.
Said filled_in_message(const ColumnSchema& column, std::string_view text);
/// A year of birth of nobody who is alive.
Said too_old_message(std::int64_t year);
/// No year between 1900 and `last`.
Said year_message(const Sentence& shown, int last);
Said birth_year_message(const Sentence& shown, int last);
Said negative_message(std::string_view text);
Said rounded_message(std::string_view text, std::int64_t minutes);
/// Nothing in a column that must be filled; `text` is what stands there instead, or empty.
Said empty_message(const ColumnSchema& column, std::string_view text);
/// An old municipality that was read as the one that it went into.
Said old_town_message(const TownMerger& merger);

/// How the dates of a column were read, and how many cells that is about.
struct DateReading {
    cell::DateOrder order = cell::DateOrder::DayFirst;
    std::size_t cells = 0;
};
Said reading_message(const ColumnSchema& column, const DateReading& reading, std::string_view text, Date day);
/// Some dates have the day first and some the month; `day_first` empty: all others may be read both ways.
Said mixed_dates_message(const ColumnSchema& column, std::string_view day_first,
                         std::string_view month_first);
/// Parts of a day among hours, which were read as hours and minutes.
Said part_of_day_message(const ColumnSchema& column, std::string_view text, std::int64_t minutes,
                         std::size_t cells);

} // namespace verantwoord
