// The codes and sentences about cells that cannot be read, apart from the reading itself.
#pragma once

#include "administration/files/findings.hpp"
#include "administration/table/cell.hpp"
#include "administration/table/schema.hpp"

#include <string_view>

namespace verantwoord {

Code cell_code(cell::Fault fault);

/// The message and the help; `text` is the cell.
Said cell_message(cell::Fault fault, std::string_view text, std::string_view table,
                  const ColumnSchema& column);

} // namespace verantwoord
