// A centre's table in columns: text as dictionary codes, dates as days, amounts as integers in the smallest
// unit. Every row remembers its file and line, so that each figure can be explained down to a row.
#pragma once

#include "base/amount/amount.hpp"
#include "base/amount/calendar.hpp"

#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// The distinct texts of a column. Code 0 is always the empty text: nothing was filled in.
class Dictionary {
  public:
    using Code = std::uint32_t;
    static constexpr Code empty = 0;

    Dictionary() { intern(""); }
    Dictionary(const Dictionary& other) = default;
    Dictionary(Dictionary&&) noexcept = default;
    Dictionary& operator=(Dictionary other) noexcept;
    Code intern(std::string_view text);
    /// `unknown_code` when the text does not occur.
    static constexpr Code unknown_code = std::numeric_limits<Code>::max();
    Code find(std::string_view text) const;
    const std::string& text(Code code) const { return texts_[code]; }
    /// How a text is shown that is compared in another form: of a name as it was written first.
    const std::string& shown(Code code) const;
    void show_as(Code code, std::string written);
    std::size_t size() const { return texts_.size(); }

  private:
    /// Up to 8 bytes are the word itself, so that a short text is known without a look at `texts_`; of longer
    /// ones the word is their hash.
    struct Slot {
        std::uint64_t word = 0;
        std::uint32_t length = 0;
        Code code = unknown_code;
    };
    struct Sought;
    std::size_t slot_of(const Sought& sought) const;
    void grow();
    std::deque<std::string> texts_;     ///< by code; a deque, so that references stay valid
    std::map<Code, std::string> shown_; ///< where it is not the text
    std::vector<Slot> slots_;           ///< open addressing, a power of two, at most half full
};

enum class ColumnKind { Text, Date, Quantity };

struct Column {
    static constexpr std::int32_t no_date = std::numeric_limits<std::int32_t>::min();
    /// 1900-01-01, the first date there is: the start of what has always been, such as a partner without a
    /// start.
    static constexpr std::int32_t always = -25567;
    static constexpr std::int64_t no_amount = std::numeric_limits<std::int64_t>::min();

    std::string name; ///< ours, as in administration/table/schema.hpp
    ColumnKind kind = ColumnKind::Text;
    Unit unit = Unit::Things;            ///< of a Quantity; a year is one of things: 2025
    bool supplied = false;               ///< false: no file had this column, so every cell is empty
    Dictionary dictionary;               ///< Text
    std::vector<Dictionary::Code> codes; ///< Text, one a row; Dictionary::empty when empty
    std::vector<std::int32_t> days;      ///< Date, one a row; no_date when empty
    std::vector<std::int64_t> amounts;   ///< Quantity, one a row, smallest unit; no_amount when empty
};

/// What makes a row belong to a period.
enum class RowTime {
    Moment,   ///< the column `datum`
    Interval, ///< the columns `startdatum` and `einddatum` (empty: still going on)
    Year,     ///< the column `jaar`
    Timeless  ///< none: belongs to every period
};

struct RowPlace {
    std::string_view file;  ///< relative to the centre's folder
    std::uint32_t line = 0; ///< from 1; of the row's first line when a quoted cell has line breaks
    std::uint32_t cell = 0; ///< of a line that is several rows: which of its cells, from 1; else 0
};

struct Table {
    std::string name;
    RowTime time = RowTime::Moment;
    bool supplied = false; ///< false: the centre has no file for it; its rows are unknown, not zero
    /// Of Moments the last day of which the rows are all here; later ones are still to come, or lack.
    std::int32_t known_until = std::numeric_limits<std::int32_t>::max();
    std::vector<Column> columns;
    std::vector<std::string> files;        ///< in the order of reading
    std::vector<std::size_t> first_row_of; ///< per file, the first of its rows; same length as `files`
    std::vector<std::uint32_t> lines;      ///< one a row
    std::vector<std::uint32_t> cells;      ///< one a row until the last that is one of several of its line
    std::size_t rows() const { return lines.size(); }

    const Column* column(std::string_view column_name) const; ///< null when the table has no such column
    const Column& at(std::string_view column_name) const;     ///< the table must have the column
    RowPlace place(std::size_t row) const;
};

} // namespace verantwoord
