// A sheet as text of typed cells: row by row, each cell with a mark that says what it is. The reader of data
// files walks through it as through a CSV file, with the same offsets and lines, but never guesses: a date,
// a time and a number each have one notation here.
#pragma once

#include "administration/workbook/address.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::workbook {

enum class Kind : unsigned char {
    Text,       ///< without a mark
    Number,     ///< "-1234,5"
    Hundredths, ///< a number with more decimals than two, of which the sheet shows two at most
    Day,        ///< "02-01-2025", or "02-01-2025 10:15" with seconds or without
    Span,       ///< a time of day or a duration: "10:15", "37:30:15"
    Truth,      ///< "waar" or "onwaar"
    Error,      ///< as Dutch Excel writes it: "#N/B"
    Uncomputed  ///< a formula of which the file does not hold the outcome
};

/// Whether the value is the cell's own, or that of the merged cell that it is part of.
enum class Filled : unsigned char { Own, FromAbove, FromLeft };

/// Control characters never stand in the text of a cell, but for tabs and line feeds, so these are free.
inline constexpr char cell_end = '\x1F', row_end = '\x1E', filled_from_above = '\x0E',
                      filled_from_left = '\x0F';
inline char mark_of(Kind kind) { return static_cast<char>(kind); }

/// What stands between two ends of cells.
struct TypedText {
    Kind kind = Kind::Text;
    Filled filled = Filled::Own;
    std::string_view text;
};
inline TypedText typed_text(std::string_view raw) {
    TypedText typed;
    if (!raw.empty() && (raw.front() == filled_from_above || raw.front() == filled_from_left)) {
        typed.filled = raw.front() == filled_from_above ? Filled::FromAbove : Filled::FromLeft;
        raw.remove_prefix(1);
    }
    if (!raw.empty() &&
        static_cast<unsigned char>(raw.front()) <= static_cast<unsigned char>(Kind::Uncomputed)) {
        typed.kind = static_cast<Kind>(raw.front());
        raw.remove_prefix(1);
    }
    typed.text = raw;
    return typed;
}

/// How much text the sheets of one workbook may still hold together.
struct TextBudget {
    std::size_t left = 0;
};

class SheetTextMaker {
  public:
    explicit SheetTextMaker(TextBudget& budget) : budget_(budget) {}

    /// Rows and, in a row, columns must come in their order. Blank text is no cell: then it says false.
    /// Throws Unreadable.
    bool add(const Address& at, Kind kind, std::string_view text);
    /// Puts the last row once more below itself, so many times.
    void repeat_row(std::uint32_t times);
    void merge(const Range& range);
    std::uint32_t last_row() const { return row_; }       ///< 0: none yet
    std::uint32_t filled_rows() const { return filled_; } ///< that have a cell

    /// The rows, every one ended; those behind the last cell are not there.
    std::string finish();

  private:
    void open_row(std::uint32_t row);
    void copy_text(std::string_view text);
    void check() const;

    TextBudget& budget_;
    std::string text_;
    std::vector<Range> merged_;
    std::uint32_t row_ = 0, next_column_ = 0, widest_ = 0, filled_ = 0;
    std::size_t row_begin_ = 0;
};

/// The text with the value of each merged cell in all cells of its range, as far as the rows and the widest
/// of them go.
std::string with_merged_cells(std::string_view text, std::vector<Range> merged, std::uint32_t widest,
                              std::size_t most);

} // namespace verantwoord::workbook
