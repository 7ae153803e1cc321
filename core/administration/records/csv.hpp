// Records and cells of comma-separated text, found without copying. A cell keeps the bytes it came from,
// quotes included, so that a message can point at it.
#pragma once

#include "administration/workbook/sheet_text.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::csv {

struct Cell {
    std::string_view text;                ///< without quotes; valid until the next record is read
    std::uint32_t offset = 0, length = 0; ///< as it stands in the file, quotes included
};

enum class Fault { Unclosed, TextAfterQuote };

struct FaultAt {
    Fault fault;
    std::uint32_t offset;
};

/// Where a row of a text comes from that was made of another one.
struct RowOrigin {
    std::uint32_t begin = 0;  ///< of the row in the made text
    std::uint32_t record = 0; ///< where the record begins that it was made of
    std::uint32_t line = 1;   ///< of that record
    std::uint32_t part = 0;   ///< which of the rows that were made of it
};

/// The origin of the row in which `offset` lies; `origins` in the order of the made text, and not empty.
const RowOrigin& origin_at(std::span<const RowOrigin> origins, std::size_t offset);

/// Where and how to read.
struct Extent {
    std::string_view text;
    std::size_t begin = 0, end = 0;
    std::uint32_t line = 1; ///< of `begin`
    char separator = ';';
    bool quoted = false;   ///< false promises that no '"' occurs between begin and end
    bool sheet = false;    ///< the text of a sheet, in which every row ends and cells have a type
    std::size_t least = 0; ///< cells of every row of a sheet: at its end it leaves out empty ones
    std::span<const RowOrigin> origins{}; ///< of a made text: a row has the line that it comes from
};

class RecordReader {
  public:
    explicit RecordReader(const Extent& extent);

    bool next(); ///< false at the end
    std::span<const Cell> cells() const { return {cells_.data(), count_}; }
    std::uint32_t begin() const { return static_cast<std::uint32_t>(begin_); } ///< offset of the record
    std::size_t end() const { return end_; }                                   ///< without its line end
    std::size_t after() const { return at_; } ///< where the next record begins
    std::uint32_t line() const { return line_; }
    std::uint32_t next_line() const { return next_line_; }
    const std::vector<FaultAt>& faults() const { return faults_; } ///< of this record
    /// Of each cell of a sheet what it is.
    std::span<const workbook::TypedText> types() const { return types_; }

  private:
    void split_plain();
    void next_quoted();
    void next_sheet();
    void quoted_cell();
    void plain_cell();
    void push(std::string_view text, std::size_t offset, std::size_t length);

    Extent extent_;
    std::size_t at_, begin_ = 0, end_ = 0;
    std::uint32_t line_ = 0, next_line_;
    std::vector<Cell> cells_;
    std::size_t count_ = 0;
    std::deque<std::string> unescaped_; ///< the texts of cells in which quotes were doubled
    std::vector<FaultAt> faults_;
    std::vector<workbook::TypedText> types_;
};

/// The separator that occurs most in the first line, outside quotes: ';', ',' or TAB.
char separator_of(std::string_view first_line);

} // namespace verantwoord::csv
