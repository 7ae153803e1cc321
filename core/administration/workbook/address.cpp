#include "administration/workbook/address.hpp"

#include "administration/workbook/limits.hpp"

#include <algorithm>

namespace verantwoord::workbook {

std::optional<Address> parse_address(std::string_view text) {
    std::uint32_t column = 0, row = 0;
    std::size_t at = text.starts_with('$') ? 1 : 0;
    for (; at < text.size(); ++at) {
        const char letter = static_cast<char>(text[at] & ~0x20); // a small one too
        if (letter < 'A' || letter > 'Z') break;
        column = column * 26 + static_cast<std::uint32_t>(letter - 'A' + 1);
        if (column > limits::columns) return std::nullopt;
    }
    if (column == 0) return std::nullopt;
    if (at < text.size() && text[at] == '$') ++at;
    for (; at < text.size(); ++at) {
        if (text[at] < '0' || text[at] > '9') return std::nullopt;
        row = row * 10 + static_cast<std::uint32_t>(text[at] - '0');
        if (row > limits::rows) return std::nullopt;
    }
    return Address{row, column - 1};
}

std::optional<Range> parse_range(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto from = parse_address(text.substr(0, colon));
    const auto to = colon == std::string_view::npos ? from : parse_address(text.substr(colon + 1));
    if (!from || !to || from->row == 0 || to->row == 0) return std::nullopt;
    return Range{{std::min(from->row, to->row), std::min(from->column, to->column)},
                 {std::max(from->row, to->row), std::max(from->column, to->column)}};
}

std::string column_letters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

} // namespace verantwoord::workbook
