// The sentences about cells that cannot be read, apart from the reading itself.
#pragma once

#include "administration/table/cell.hpp"
#include "administration/table/schema.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

struct CellMessage {
    Severity severity = Severity::Error;
    std::string_view code;
    std::string message, help;
};

/// `shown` is the cell in quotes, or "deze waarde" when it must not be repeated.
CellMessage cell_message(cell::Fault fault, std::string_view shown, std::string_view table,
                         const ColumnSchema& column);
/// #N/B and the like, wherever they stand.
CellMessage error_value_message(std::string_view shown, std::string_view column);
/// 2,0E+11 in a column of keys.
CellMessage cut_number_message(std::string_view shown);
/// 1-mrt in a column of keys.
CellMessage made_a_day_message(std::string_view shown);
/// A date that lies ahead where it cannot.
CellMessage future_message(std::string_view shown);
/// How the dates of a column were read, and how many cells that is about.
struct DateReading {
    cell::DateOrder order = cell::DateOrder::DayFirst;
    bool short_years = false;
    std::size_t cells = 0;
};
CellMessage reading_message(const ColumnSchema& column, const DateReading& reading, std::string_view shown,
                            Date day);
/// Some dates have the day first and some the month; `day_first` empty: all others may be read both ways.
CellMessage mixed_dates_message(const ColumnSchema& column, std::string_view day_first,
                                std::string_view month_first);
/// Parts of a day among hours, which were read as hours and minutes.
CellMessage part_of_day_message(const ColumnSchema& column, std::string_view shown, std::int64_t minutes,
                                std::size_t cells);
/// 01-01-1900, which counts as nothing.
CellMessage filled_in_message(const ColumnSchema& column, std::string_view shown);
/// A year of birth of nobody who is alive.
CellMessage too_old_message(std::int64_t year);
CellMessage year_message(bool birth, std::string_view shown, int last);
CellMessage negative_message(std::string_view shown);
CellMessage rounded_message(std::string_view shown, std::int64_t minutes);
/// Nothing in a column that must be filled; `shown` is what stands there instead, or empty.
CellMessage empty_message(const ColumnSchema& column, std::string_view shown);

} // namespace verantwoord
