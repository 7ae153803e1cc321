// Where a cell stands in a sheet, as people and workbooks write it: "B1568", "A1:C3".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

struct Address {
    std::uint32_t row = 0;    ///< from 1; 0 where only a column was written
    std::uint32_t column = 0; ///< from 0
};

/// Both corners belong to it.
struct Range {
    Address from, to;
};

/// "B1568", also "$B$1568"; nothing when it is none, or lies beyond any sheet.
std::optional<Address> parse_address(std::string_view text);
/// "A1:C3", or "A1" alone; the corners in their order.
std::optional<Range> parse_range(std::string_view text);

std::string column_letters(std::size_t column); ///< "A" for 0, "AA" for 26

} // namespace verantwoord::workbook
