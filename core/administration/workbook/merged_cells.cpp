// Merged cells: the file holds their value once, in the corner, and whoever looks at the sheet sees it in the
// whole range.

#include "administration/workbook/limits.hpp"
#include "administration/workbook/sheet_text.hpp"
#include "administration/workbook/unreadable.hpp"

#include <algorithm>

namespace verantwoord::workbook {

namespace {

/// A range that the row being looked at is part of.
struct Spread {
    Range range;
    std::string value; ///< with its mark
};

std::vector<std::string_view> cells_of(std::string_view row) {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= row.size();) {
        const std::size_t end = std::min(row.find(cell_end, at), row.size());
        cells.push_back(row.substr(at, end - at));
        at = end + 1;
    }
    return cells;
}

class Filler {
  public:
    Filler(std::vector<Range> merged, std::uint32_t widest, std::size_t most)
        : merged_(std::move(merged)), widest_(widest), most_(most) {
        std::sort(merged_.begin(), merged_.end(),
                  [](const Range& a, const Range& b) { return a.from.row < b.from.row; });
    }

    std::string fill(std::string_view text) {
        made_.reserve(text.size());
        std::uint32_t row = 1;
        for (std::size_t at = 0; at < text.size(); ++row) {
            const std::size_t end = text.find(row_end, at);
            fill_row(row, text.substr(at, end - at));
            at = end + 1;
            if (made_.size() > most_ || steps_ > limits::merging_steps)
                throw Unreadable{Trouble::TooLarge, "er zijn te veel samengevoegde cellen"};
        }
        return std::move(made_);
    }

  private:
    void fill_row(std::uint32_t row, std::string_view text) {
        std::erase_if(spreads_, [row](const Spread& spread) { return spread.range.to.row < row; });
        const bool begins = next_ < merged_.size() && merged_[next_].from.row <= row;
        if (spreads_.empty() && !begins) {
            (made_ += text) += row_end;
            return;
        }
        std::vector<std::string_view> cells = cells_of(text);
        for (; next_ < merged_.size() && merged_[next_].from.row <= row; ++next_)
            begin(merged_[next_], row, cells);
        std::vector<std::string> own(cells.begin(), cells.end());
        for (const Spread& spread : spreads_) spread_over(spread, row, own);
        bool first = true;
        for (const std::string& cell : own) {
            if (!first) made_ += cell_end;
            first = false;
            made_ += cell;
        }
        made_ += row_end;
    }

    void begin(const Range& range, std::uint32_t row, const std::vector<std::string_view>& cells) {
        if (range.from.row != row || range.from.column >= cells.size()) return;
        const std::string_view value = cells[range.from.column];
        if (!value.empty()) spreads_.push_back({range, std::string(value)});
    }

    void spread_over(const Spread& spread, std::uint32_t row, std::vector<std::string>& cells) {
        const Range& range = spread.range;
        const std::uint32_t end = std::min(range.to.column + 1, widest_);
        for (std::uint32_t column = range.from.column; column < end; ++column, ++steps_) {
            if (row == range.from.row && column == range.from.column) continue;
            if (cells.size() <= column) cells.resize(column + 1);
            if (cells[column].empty())
                cells[column] =
                    (column == range.from.column ? filled_from_above : filled_from_left) + spread.value;
        }
    }

    std::vector<Range> merged_;
    std::uint32_t widest_;
    std::size_t most_, next_ = 0, steps_ = 0;
    std::vector<Spread> spreads_;
    std::string made_;
};

} // namespace

std::string with_merged_cells(std::string_view text, std::vector<Range> merged, std::uint32_t widest,
                              std::size_t most) {
    return Filler(std::move(merged), widest, most).fill(text);
}

} // namespace verantwoord::workbook
