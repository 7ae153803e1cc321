// A time of day as people and systems write it, and the moment in Amsterdam that a time with a zone means.
#pragma once

#include "administration/table/cell.hpp"

namespace verantwoord::cell {

/// The time behind a date, which may be nothing: " 10:15", ", 10.15 uur", "T22:15:30.000Z". With a zone the
/// day of the moment may become another. A fault when there is something else.
Fault add_time_of_day(std::string_view text, Moment& moment);

} // namespace verantwoord::cell
