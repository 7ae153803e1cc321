// What is said about a line of text of which the form is wrong, so that it is no row.
#pragma once

#include "administration/cells/said.hpp"
#include "administration/records/csv.hpp"

#include <cstddef>

namespace verantwoord {

Said quote_message(csv::Fault fault);
/// There is something behind the last column that has a name; `expected` columns have one.
Said surplus_message(std::size_t expected);

} // namespace verantwoord
