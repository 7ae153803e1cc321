// The sentences about cells that cannot be read, apart from the reading itself.
#pragma once

#include "administration/table/cell.hpp"
#include "administration/table/schema.hpp"
#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

struct CellMessage {
    Severity severity = Severity::Error;
    std::string_view code;
    std::string message, help;
};

/// `shown` is the cell in quotes, or "deze waarde" when it must not be repeated.
CellMessage cell_message(cell::Fault fault, std::string_view shown, std::string_view table,
                         const ColumnSchema& column);

} // namespace verantwoord
