// Reads one stretch of a file into the columns of a table. Two of them may work at once on one file: each has
// its own rows, dictionaries and findings, and what they made is joined in the order of the file.
#pragma once

#include "administration/files/findings.hpp"
#include "administration/files/read_table.hpp"
#include "administration/table/cell.hpp"
#include "base/amount/calendar.hpp"

#include <limits>
#include <vector>

namespace verantwoord {

struct ChunkTask {
    const FilePlan* plan = nullptr;
    csv::Extent extent;
    ReadTable* table = nullptr;
    std::size_t first_row = 0, most_rows = 0; ///< where its rows go
    Date today;
    const Centre* centre = nullptr;
};

class ChunkReader {
  public:
    explicit ChunkReader(const ChunkTask& task);
    void run();

    std::size_t rows() const { return row_ - task_.first_row; }
    void hand_over(Diagnostics& diagnostics) const; ///< what it found
    bool skipped() const { return skipped_; }       ///< rows with an error were left out

    /// A column of the table that this file fills.
    struct Target {
        ReadColumn* column = nullptr;
        std::size_t cell = 0; ///< its place in a record
        CellKind kind = CellKind::Text;
        bool birth = false, past = false, required = false;
        bool dated = false; ///< a year column that holds whole dates
        cell::Notation notation = cell::Notation::Unknown;
        Dictionary words;
        Dictionary::Code* codes = nullptr;
        std::int32_t* days = nullptr;
        std::int64_t* amounts = nullptr;
        std::int16_t* minutes = nullptr;
        // The previous date: files are mostly in the order of time.
        std::uint64_t last_head = 0;
        std::uint16_t last_tail = 0;
        std::int32_t last_day = 0;
    };
    const std::vector<Target>& targets() const { return targets_; }

  private:
    void add_target(const PlannedColumn& planned, std::size_t cell);
    bool acceptable();
    void read_record();
    bool holds_cells();
    void read_typed(Target& target, const csv::Cell& cell, const workbook::TypedText& type);
    void read_number(Target& target, const csv::Cell& cell, workbook::Kind kind);
    void read_span(Target& target, const csv::Cell& cell);
    void read_hundredths(Target& target, const csv::Cell& cell);
    void tell_surplus();
    void read_cell(Target& target, const csv::Cell& cell);
    void read_moment(Target& target, std::string_view text, const csv::Cell& cell);
    bool read_same_day(Target& target, std::string_view text);
    void read_amount(Target& target, std::string_view text, const csv::Cell& cell);
    cell::Number number(const Target& target, std::string_view text) const;
    void read_year(Target& target, std::string_view text, const csv::Cell& cell);
    void read_time(Target& target, std::string_view text, const csv::Cell& cell);
    void report(const Target& target, cell::Fault fault, std::string_view text, const csv::Cell& cell);
    template <typename Say>
    void tell(Severity severity, Code code, const csv::Cell& cell, Say say) {
        findings_.add(severity, code, 0, {reader_.begin(), reader_.line(), cell.offset, cell.length}, say);
    }
    template <typename Say>
    void refuse(Code code, const csv::Cell& cell, Say say) {
        tell(Severity::Error, code, cell, say);
    }

    /// The record a finding is about, and the cell in it.
    struct Spot {
        static constexpr std::uint32_t whole_record = std::numeric_limits<std::uint32_t>::max();
        std::uint32_t begin, line;
        std::uint32_t offset, length; ///< of the cell; the offset may be `whole_record`
    };

    ChunkTask task_;
    csv::RecordReader reader_;
    std::vector<Target> targets_;
    Findings<Spot> findings_;
    std::size_t row_;
    std::int32_t today_;
    std::uint64_t seed_ = 0;
    /// Rows of a sheet with something beside the columns, and the first of those cells.
    struct Surplus {
        std::size_t rows = 0;
        Spot first{};
    };
    Surplus surplus_;
    bool skipped_ = false, hashes_ = false;
};

} // namespace verantwoord
