#include "administration/shape/below_headings.hpp"

#include "administration/cells/empty_cell.hpp"
#include "administration/cells/opening_cells.hpp"
#include "administration/cells/presence_mark.hpp"
#include "administration/cells/trimmed.hpp"
#include "administration/table/cell.hpp"

namespace verantwoord {

namespace {

constexpr std::size_t rows_tried = 200;

bool looks_like_amount(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,:-+€ uU\xC2\xA0") == std::string_view::npos;
}

bool fits(const WideHeadings& wide, std::string_view text) {
    if (wide.marks) return presence_mark(text) != PresenceMark::Unclear;
    const ColumnSchema* amount = wide.amounts.empty() ? nullptr : wide.amounts.front();
    if (amount && amount->kind == CellKind::Text) return says_closed(text) || parse_opening_times(text);
    return looks_like_amount(text);
}

/// `use` gets the cells of each of the first rows, and says whether to go on.
template <typename Use>
void each_row(const BodyRows& body, Use use) {
    csv::RecordReader reader(body.rows);
    for (std::size_t row = 0; row < rows_tried && reader.next(); ++row)
        if (body.kind(reader.cells()) == LineKind::Row && !use(reader.cells())) return;
}

std::string_view text_at(std::span<const csv::Cell> cells, std::size_t column) {
    return column < cells.size() ? trimmed(cells[column].text) : std::string_view{};
}

} // namespace

bool fits_below(const BodyRows& body, const WideHeadings& wide) {
    static constexpr ColumnSchema number{"aantal", CellKind::Number, false, {}, {}, {}, {}};
    std::size_t filled = 0, other = 0;
    each_row(body, [&](std::span<const csv::Cell> cells) {
        for (const SideColumn& side : wide.columns) {
            const std::string_view text = text_at(cells, side.column);
            if (means_empty(number, text)) continue;
            ++filled;
            other += !fits(wide, text);
        }
        return true;
    });
    return filled > 0 && other * 5 <= filled;
}

bool days_of_month_in(const BodyRows& body, std::size_t column) {
    std::size_t days = 0, others = 0;
    each_row(body, [&](std::span<const csv::Cell> cells) {
        const std::string_view text = text_at(cells, column);
        if (text.empty()) return true;
        ++(cell::parse_moment(text).fault == cell::Fault::NoMonth ? days : others);
        return others == 0;
    });
    return days > 0 && others == 0;
}

} // namespace verantwoord
