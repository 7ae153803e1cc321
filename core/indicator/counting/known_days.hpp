// The days of a period of which the rows of a table are known: a list may stop halfway.
#pragma once

#include "administration/centre/agreement.hpp"
#include "administration/table/table.hpp"

#include <optional>

namespace verantwoord {

/// The last day within the agreement's own period of which the rows are known, when the list stops before its
/// end; nothing for tables whose rows are no moments.
std::optional<Date> last_known_day(const Table& table, const Agreement& agreement);

/// The period, until the same day as in the agreement's own period. `years_earlier` is how many years the
/// period lies before that of the agreement.
Period known_days(Period period, const Table& table, const Agreement& agreement, int years_earlier);

} // namespace verantwoord
