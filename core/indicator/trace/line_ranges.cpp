#include "indicator/trace/line_ranges.hpp"

namespace verantwoord {

namespace {

/// Takes rows in ascending order and closes a range when the next line is not the following one.
class RangeMaker {
  public:
    explicit RangeMaker(const Table& table) : table_(table) {}

    void add(std::uint32_t row) {
        ++made_.rows;
        if (made_.cut) return;
        const auto line = table_.lines[row];
        if (open_ && row < file_end_ && (line == last_ + 1 || line == last_)) {
            last_ = line;
            return;
        }
        close();
        if (made_.cut) return;
        open_file(row);
        first_ = last_ = line;
        open_ = true;
    }

    LineRanges finish() {
        close();
        return std::move(made_);
    }

  private:
    void open_file(std::uint32_t row) {
        if (row < file_end_) return;
        while (file_ + 1 < table_.first_row_of.size() && table_.first_row_of[file_ + 1] <= row) ++file_;
        file_end_ = file_ + 1 < table_.first_row_of.size() ? table_.first_row_of[file_ + 1] : table_.rows();
        made_.files.push_back({file_ < table_.files.size() ? table_.files[file_] : table_.name, {}});
    }
    void close() {
        if (!open_) return;
        open_ = false;
        if (kept_ == most_ranges) {
            made_.cut = true;
            return;
        }
        ++kept_;
        made_.files.back().ranges.push_back(
            first_ == last_ ? std::to_string(first_) : std::to_string(first_) + "-" + std::to_string(last_));
    }

    const Table& table_;
    LineRanges made_;
    std::size_t file_ = 0, file_end_ = 0, kept_ = 0;
    std::uint32_t first_ = 0, last_ = 0;
    bool open_ = false;
};

} // namespace

LineRanges line_ranges(const Selection& selection, const Measure& measure) {
    RangeMaker maker(selection.table());
    selection.each_block([&](std::span<const std::uint32_t> rows) {
        for (const auto row : rows)
            if (measure.filled(row)) maker.add(row);
        return true;
    });
    return maker.finish();
}

LineRanges line_ranges(const Table& table, const RowSet& rows) {
    RangeMaker maker(table);
    for (const auto row : rows) maker.add(row);
    return maker.finish();
}

} // namespace verantwoord
