// The rows of a sheet as records, so that a sheet is read as a file of comma-separated text is.

#include "administration/records/csv.hpp"

#include <algorithm>

namespace verantwoord::csv {

const RowOrigin& origin_at(std::span<const RowOrigin> origins, std::size_t offset) {
    const auto behind =
        std::upper_bound(origins.begin(), origins.end(), offset,
                         [](std::size_t at, const RowOrigin& origin) { return at < origin.begin; });
    return behind == origins.begin() ? origins.front() : *(behind - 1);
}

void RecordReader::next_sheet() {
    types_.clear();
    if (!extent_.origins.empty()) line_ = origin_at(extent_.origins, begin_).line;
    const std::string_view text = extent_.text;
    end_ = std::min(text.find(workbook::row_end, at_), extent_.end);
    const std::string_view row = text.substr(0, end_);
    for (std::size_t at = begin_; at <= end_;) {
        const std::size_t until = std::min(row.find(workbook::cell_end, at), end_);
        const workbook::TypedText typed = workbook::typed_text(row.substr(at, until - at));
        // What a cell has from one on its left is a value of that one's column.
        const bool own = typed.filled != workbook::Filled::FromLeft;
        push(own ? typed.text : typed.text.substr(0, 0), at, until - at);
        types_.push_back(typed);
        at = until + 1;
    }
    // A cell that is left out has the offset that it would have if it were not.
    for (std::size_t beyond = end_ + 1; count_ < extent_.least; ++beyond) {
        push(row.substr(end_), beyond, 0);
        types_.emplace_back();
    }
    at_ = std::min(end_ + 1, extent_.end);
    ++next_line_;
}

} // namespace verantwoord::csv
