#include "administration/files/file_notation.hpp"

#include "administration/cells/trimmed.hpp"

#include <vector>

namespace verantwoord {

namespace {

bool has_decimals(CellKind kind) {
    return kind == CellKind::Euros || kind == CellKind::Number || kind == CellKind::Fte;
}

/// The mark before the last one or two digits; '\0' when there is none.
char decimal_mark(std::string_view text) {
    const std::size_t last = text.find_last_of("0123456789");
    if (last == std::string_view::npos) return '\0';
    const std::size_t mark = text.find_last_not_of("0123456789", last);
    if (mark == std::string_view::npos || last - mark > 2) return '\0';
    const bool number = mark > 0 && text[mark - 1] >= '0' && text[mark - 1] <= '9';
    return number && (text[mark] == ',' || text[mark] == '.') ? text[mark] : '\0';
}

} // namespace

cell::Notation notation_in(const FilePlan& plan) {
    constexpr std::size_t enough = 5000;
    std::vector<std::size_t> columns;
    for (std::size_t index = 0; index < plan.columns.size(); ++index)
        if (plan.columns[index].read() && has_decimals(plan.columns[index].schema->kind))
            columns.push_back(index);
    if (columns.empty()) return cell::Notation::Unknown;
    bool comma = false, point = false;
    csv::RecordReader reader(plan.extent(plan.body_begin, plan.body_line));
    for (std::size_t rows = 0; rows < enough && reader.next(); ++rows)
        for (const std::size_t index : columns) {
            if (index >= reader.cells().size()) continue;
            const char mark = decimal_mark(trimmed(reader.cells()[index].text));
            comma |= mark == ',';
            point |= mark == '.';
        }
    return comma && !point ? cell::Notation::Comma : cell::Notation::Unknown;
}

} // namespace verantwoord
