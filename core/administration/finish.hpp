// What each table means beyond its cells: filled-in counts, durations, schedules written out to days, lists
// of people written out to rows. One file a table.
#pragma once

#include "administration/read_table.hpp"
#include "base/diagnostic.hpp"

namespace verantwoord {

/// Tallies and persons: `aantal`, `basis` and `minuten` (the stay).
Table finish_visits(ReadTable& table, Diagnostics& diagnostics);
/// One row a person.
Table finish_participants(ReadTable& table, Diagnostics& diagnostics);
/// One row an activity; a single `datum` is its end too.
Table finish_activities(ReadTable& table, Diagnostics& diagnostics);
Table finish_volunteers(ReadTable& table, Diagnostics& diagnostics);
Table finish_budget(ReadTable& table, Diagnostics& diagnostics);
/// Weekly schedules become days, closures take days away: datum, locatie, soort, minuten.
Table finish_opening_hours(ReadTable& table, Diagnostics& diagnostics);

struct MeetingTables {
    Table meetings, attendances;
};
/// `participants`: their keys, for what the lists refer to; null when these are not known.
MeetingTables finish_meetings(ReadTable& table, const Dictionary* participants, Diagnostics& diagnostics);

} // namespace verantwoord
