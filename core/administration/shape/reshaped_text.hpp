// The rows of a file made anew, as a text that is read like a sheet: a blank cell gets what stands above it
// in its group, and of values side by side each becomes a row. Every row knows the cells it was made of.
#pragma once

#include "administration/cells/findings.hpp"
#include "administration/records/csv.hpp"
#include "administration/records/source_file.hpp"
#include "administration/shape/line_kind.hpp"
#include "administration/table/schema.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace verantwoord {

/// What the rows are made of.
struct Reshaping {
    /// A row for each record: what the headings above its cells say, and which columns of the source hold its
    /// amounts, in the order of `amounts`.
    struct Part {
        std::vector<std::string> values;
        std::vector<std::optional<std::size_t>> columns;
    };
    std::vector<std::size_t> kept;    ///< columns of the source that every row has, in their order
    std::vector<std::size_t> carried; ///< of these, where a blank cell means the one above it
    /// A column in which a line with nothing beside it names the group of the lines below. It is kept once
    /// more, at the end of the kept ones, with that name.
    std::optional<std::size_t> groups;
    std::vector<std::string> headings; ///< of the kept columns, of the values and of the amounts
    std::vector<const ColumnSchema*> amounts;
    std::vector<Part> parts; ///< none: a record is one row
    /// The column of days of the month, behind which the month over the amount is written: "5" and "jan" are
    /// "5 jan".
    std::optional<std::size_t> days_by_month;
    /// A part has one column with a cross for who was there, and the rows have no amount.
    bool marks = false;
};

/// A record of the source, or a cell in it.
struct RecordSpot {
    std::uint32_t record = 0, line = 0;
    std::uint32_t offset = 0, length = 0;
};

/// A file to make anew: its rows, its headings and its columns.
struct ReshapeTask {
    const SourceFile* file = nullptr;
    csv::Extent rows;
    RecordSpot headings;
    std::size_t columns = 0;
    Reshaping shape;
    std::function<LineKind(std::span<const csv::Cell>)> kind; ///< of a record of the source
};

class ReshapedText {
  public:
    explicit ReshapedText(ReshapeTask task);

    const SourceFile& file() const { return *file_; }
    std::span<const csv::RowOrigin> origins() const { return origins_; }
    std::size_t body_begin() const { return body_begin_; } ///< behind the headings
    const Reshaping& shape() const { return task_.shape; }

    /// What became of the lines that are no rows and no totals; all are lines of the source.
    struct Lines {
        std::size_t all = 0, blank = 0, titles = 0, headings = 0, faulty = 0;
    };
    const Lines& lines() const { return lines_; }
    const Findings<RecordSpot>& findings() const { return findings_; }
    bool too_large() const { return too_large_; } ///< then it ends too early, and is of no use

    /// The cell of the source behind an offset in the made text, as its record and its column.
    struct Back {
        std::uint32_t record = 0, line = 0;
        std::size_t column = 0;
    };
    Back back(std::size_t offset) const;
    /// Which cell of its record holds the number of a row, from 1; 0 where a record is one row. `begin`: of
    /// the row, in the made text.
    std::uint32_t number_of(std::size_t begin) const;

  private:
    void add_headings();
    bool acceptable(const csv::RecordReader& reader);
    void add_record(const csv::RecordReader& reader);
    bool names_a_group(std::span<const csv::Cell> cells) const;
    void carry(const csv::RecordReader& reader, LineKind kind);
    struct Row {
        LineKind kind = LineKind::Row;
        std::size_t part = 0;
    };
    void add_row(const csv::RecordReader& reader, Row row);
    void add_cell(std::string_view raw);
    std::string raw(const csv::Cell& cell) const;
    bool filled(const csv::RecordReader& reader, std::size_t part);
    bool marked(const csv::RecordReader& reader, std::size_t column);
    void add_parts(const csv::RecordReader& reader, LineKind kind);

    ReshapeTask task_;
    std::string text_;
    std::unique_ptr<SourceFile> file_;
    std::vector<csv::RowOrigin> origins_;
    std::string group_;             ///< where groups have a line of their own, the last of them
    std::vector<std::string> last_; ///< of each carried column what its group is called
    std::size_t body_begin_ = 0;
    Lines lines_;
    Findings<RecordSpot> findings_;
    bool too_large_ = false, row_begins_ = true;
};

} // namespace verantwoord
