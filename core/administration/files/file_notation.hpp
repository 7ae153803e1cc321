// What the amounts of a file say together about their decimal mark: "40.000" alone may be forty.
#pragma once

#include "administration/files/file_plan.hpp"
#include "administration/table/cell.hpp"

namespace verantwoord {

/// Comma when some amount of the file has one or two decimals behind a comma, and none behind a point. Looks
/// only at columns in which decimals are usual, and at the first thousands of rows.
cell::Notation notation_in(const FilePlan& plan);

} // namespace verantwoord
