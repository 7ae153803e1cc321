// Reads one stretch of a file into the columns of a table. Two of them may work at once on one file: each has
// its own rows, dictionaries and findings, and what they made is joined in the order of the file.
#pragma once

#include "administration/files/cell_findings.hpp"
#include "administration/files/date_columns.hpp"
#include "administration/files/file_account.hpp"
#include "administration/files/other_lines.hpp"
#include "administration/files/read_table.hpp"
#include "administration/table/cell.hpp"
#include "base/amount/calendar.hpp"

#include <vector>

namespace verantwoord {

struct ChunkTask {
    const FilePlan* plan = nullptr;
    csv::Extent extent;
    ReadTable* table = nullptr;
    std::size_t first_row = 0, most_rows = 0; ///< where its rows go
    Date today;
    const Centre* centre = nullptr;
    cell::Notation notation = cell::Notation::Unknown; ///< of amounts, where the centre says nothing
};

class ChunkReader {
  public:
    explicit ChunkReader(const ChunkTask& task);
    void run();

    std::size_t rows() const { return row_ - task_.first_row; }
    const CellFindings& findings() const { return findings_; }
    bool skipped() const { return account_.faulty > 0; } ///< rows with an error were left out
    /// Lines that became no row. Titles and totals between the rows are still rows: they are `other_lines`.
    const FileAccount& account() const { return account_; }
    const std::vector<OtherLine>& other_lines() const { return other_lines_; }

    /// A column of the table that this file fills.
    struct Target {
        ReadColumn* column = nullptr;
        std::size_t cell = 0; ///< its place in a record
        CellKind kind = CellKind::Text;
        bool birth = false, past = false, required = false;
        bool dated = false; ///< a year column that holds whole dates
        cell::Notation notation = cell::Notation::Unknown;
        bool file_notation = false; ///< other amounts of the file say so, not the centre
        Dictionary words;
        Dictionary::Code* codes = nullptr;
        std::int32_t* days = nullptr;
        std::int64_t* amounts = nullptr;
        std::int16_t* minutes = nullptr;
        DateEvidence dates;      ///< what the column says about how its dates are written
        bool open_hours = false; ///< there are hours that may be parts of a day
        // The previous date: files are mostly in the order of time.
        std::uint64_t last_head = 0;
        std::uint16_t last_tail = 0;
        std::int32_t last_day = 0;
    };
    const std::vector<Target>& targets() const { return targets_; }

  private:
    void add_target(const PlannedColumn& planned, std::size_t cell);
    bool acceptable();
    bool is_no_row();
    bool complete_without_its_last_cells();
    void read_record();
    bool holds_cells();
    void read_typed(Target& target, const csv::Cell& cell, const workbook::TypedText& type);
    void read_number(Target& target, const csv::Cell& cell, workbook::Kind kind);
    void read_span(Target& target, const csv::Cell& cell);
    void read_hundredths(Target& target, const csv::Cell& cell);
    void tell_surplus();
    void read_cell(Target& target, const csv::Cell& cell);
    void clear(Target& target);
    cell::Fault read_value(Target& target, std::string_view text, const csv::Cell& cell);
    cell::Fault read_moment(Target& target, std::string_view text, const csv::Cell& cell);
    bool read_same_day(Target& target, std::string_view text);
    cell::Fault read_amount(Target& target, std::string_view text, const csv::Cell& cell);
    cell::Number number(const Target& target, std::string_view text) const;
    cell::Fault read_year(Target& target, std::string_view text, const csv::Cell& cell);
    static std::optional<std::int64_t> year_in(std::string_view text, bool dated, int this_year);
    void look_again(Target& target, cell::Fault fault, std::string_view text, const csv::Cell& cell);
    void tell_unreadable(const Target& target, cell::Fault fault, std::string_view text,
                         const csv::Cell& cell);
    void tell_year(const Target& target, std::string_view text, const csv::Cell& cell);
    /// What is said about a cell; `say` makes it for the first cell of a cause in this column.
    template <typename Say>
    void tell(const Target& target, const csv::Cell& cell, std::string_view cause, Say say) {
        tell(cell, std::string(target.column->schema->name) + " " + std::string(cause), say);
    }
    template <typename Say>
    void tell(const csv::Cell& cell, const std::string& cause, Say say) {
        findings_.add(cause, {reader_.begin(), reader_.line(), cell.offset, cell.length}, reader_.line(),
                      say);
    }

    ChunkTask task_;
    csv::RecordReader reader_;
    std::vector<Target> targets_;
    std::vector<std::size_t> unread_; ///< places of the cells that no column of ours reads
    CellFindings findings_;
    std::size_t row_;
    std::int32_t today_;
    /// Rows of a sheet with something beside the columns, and the first of those cells.
    struct Surplus {
        std::size_t rows = 0;
        CellSpot first;
    };
    Surplus surplus_;
    bool is_day_ = false; ///< the cell is a date of a sheet, not a text that must be understood
    FileAccount account_;
    std::vector<OtherLine> other_lines_;
    std::optional<LineKind> kind_; ///< of the record, when something in it could not be read
    bool shortened_ = false;       ///< there were lines without their last cells
};

} // namespace verantwoord
