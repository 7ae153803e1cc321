// What each table means beyond its cells: filled-in counts, durations, schedules written out to days, lists
// of people written out to rows. One file an idea.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/meaning/schedule_years.hpp"
#include "base/message/diagnostic.hpp"

#include <optional>

namespace verantwoord {

/// Tables whose cells say all there is to say, but for one check or one default: most of them.
Table finish_plain(ReadTable& table, Diagnostics& diagnostics);
/// Tallies and persons: `aantal`, `basis` and `minuten` (the stay).
Table finish_visits(ReadTable& table, Diagnostics& diagnostics);
/// Weekly schedules become days, closures take days away: datum, locatie, soort, minuten.
Table finish_opening_hours(ReadTable& table, ScheduleYears& years, Diagnostics& diagnostics);

struct MeetingTables {
    Table meetings, attendances;
};
/// `participants`: their keys, for what the lists refer to; null when these are not known.
MeetingTables finish_meetings(ReadTable& table, const Dictionary* participants, Diagnostics& diagnostics);

struct ParticipantTables {
    Table people;                      ///< one row a person: how it is now
    std::optional<Table> through_time; ///< all rows, with `vanaf` and `tot`; nothing when nobody has changed
};
/// A person may have several rows, each from a day on. An empty cell has what the row before it has.
ParticipantTables finish_participants(ReadTable& table, Diagnostics& diagnostics);

struct RoleTables {
    Table roles, changes;
};
/// From which role to which: see administration/meaning/role_changes.hpp.
RoleTables finish_roles(ReadTable& table, Diagnostics& diagnostics);

/// Certificates from their own file, else from the lists in `bijeenkomsten.afgerond`; so before the meetings
/// are finished.
Table finish_certificates(ReadTable& table, ReadTable& meetings, const Dictionary* participants,
                          Diagnostics& diagnostics);

} // namespace verantwoord
