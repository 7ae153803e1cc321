// The rows of opening hours as they are meant: a day of the week or dates, times or a closed door. What makes
// no sense is told.
#pragma once

#include "administration/cells/opening_cells.hpp"
#include "administration/cells/weekdays.hpp"
#include "administration/meaning/schedule_years.hpp"
#include "administration/rows/row_findings.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace verantwoord {

struct OpeningLine {
    std::size_t row = 0;
    Dictionary::Code location = Dictionary::empty, kind = Dictionary::empty;
    std::optional<Weekdays> weekdays; ///< of a schedule, which holds on `days`
    Period days;
    std::vector<OpeningHours> hours; ///< none when the door is closed
    bool closed = false;
};

/// Reads the rows in their order: a line that names a kind ("Gesloten dagen") holds for those below it.
class OpeningLines {
  public:
    OpeningLines(ReadTable& table, ScheduleYears& years);

    /// Nothing for a row that says no days, or is at fault; that was told then.
    std::optional<OpeningLine> read(std::size_t row);

    RowFindings& findings() { return findings_; }
    /// Schedules that do not count, for the centre said so.
    const std::vector<std::size_t>& not_counted() const { return not_counted_; }

  private:
    std::int32_t day(std::size_t row, std::string_view column) const;
    std::string_view text_of(std::size_t row, std::string_view column) const;
    int year_of(std::size_t row) const;
    bool begins_section(std::size_t row);
    /// Whether a row says from when until when, or that the door stays shut, in a form that can be read.
    enum class Times { Said, None, Faulty };
    Times read_times(std::size_t row, OpeningLine& line);
    bool shut(std::size_t row, std::string_view column) const;
    Times read_two_times(std::size_t row, OpeningLine& line);
    Times no_time(std::size_t row, std::string_view column, Sentence message, Sentence help);
    bool read_days(std::size_t row, OpeningLine& line);
    bool read_dates(std::size_t row, OpeningLine& line);
    bool read_validity(std::size_t row, OpeningLine& line);
    bool sensible(std::size_t row, const OpeningLine& line, std::string_view column);
    void missing(std::size_t row, std::string_view column, Sentence message, Sentence help);

    ReadTable& read_;
    ScheduleYears& years_;
    RowFindings findings_;
    Dictionary::Code closed_ = Dictionary::unknown_code;
    std::string_view section_ = "open";
    std::optional<std::size_t> file_;
    std::vector<std::size_t> not_counted_;
};

} // namespace verantwoord
