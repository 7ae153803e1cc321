#include "administration/cells/empty_cell.hpp"

#include "administration/table/cell.hpp"
#include "administration/table/cell_blank.hpp"
#include "administration/table/cell_excel.hpp"

namespace verantwoord {

namespace {

bool is_last_day(const ColumnSchema& column) {
    return column.name == "einddatum" || column.name == "datum_tot" || column.name == "geldig_tot" ||
           column.name == "vertrek";
}

} // namespace

bool means_empty(const ColumnSchema& column, std::string_view text) {
    if (text.empty()) return true;
    switch (column.kind) {
    case CellKind::Text: return false; // free text is what it is
    case CellKind::Key: return cell::names_nobody(text);
    case CellKind::KeyList: return cell::names_nobody(text);
    case CellKind::Date:
        return cell::says_nothing(text) || cell::is_no_day(text) ||
               (is_last_day(column) && cell::goes_on(text));
    case CellKind::Euros:
        return cell::says_nothing(text) &&
               cell::parse_eurocents(text, cell::Notation::Unknown).fault != cell::Fault::None;
    default: return cell::says_nothing(text);
    }
}

} // namespace verantwoord
