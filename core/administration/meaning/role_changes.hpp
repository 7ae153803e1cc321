// From which role to which: the steps of one person through the centre, made from the roles of that person.
// Roles do not exclude each other, and a way up, down, out and back in are all counted.
//
// The ladder, low to high: bezoeker, deelnemer, initiatiefnemer, vrijwilliger, stagiair, werkervaring,
// leerling, medewerker. A step is seen from the highest role that someone has or had until the day before:
// - a new role while that one goes on: `groei` when the new one is higher, else `erbij`;
// - a new role on or right after its last day: the reason that was written down when that is groei or stap
// terug,
//   else `groei` up and `stap terug` down the ladder;
// - it ends while lower ones go on: `stap terug` to the highest of these, unless its reason is groei;
// - it ends and none is left: `uitstroom`, to "vertrokken"; a pause is no leaving;
// - a role after days without any: `terugkeer`, from "vertrokken" or "pauze".
// The first role of a person is no step, and neither is the same role written on two rows that join up.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace verantwoord {

struct RoleSpell {
    static constexpr std::int32_t still = std::numeric_limits<std::int32_t>::max();
    std::size_t row = 0; ///< of rollen
    std::string_view role;
    std::int32_t start = 0, end = still; ///< days; both in it
    std::string_view reason;             ///< why it ended; may be empty
};

struct RoleChange {
    std::size_t row = 0;  ///< of rollen: the new role, or the one that ended
    std::int32_t day = 0; ///< first of the new role, or last of the old
    std::string_view from, to, direction;
    bool odd_reason = false; ///< left, though the reason speaks of a next role
};

bool on_role_ladder(std::string_view role);

/// Of one person, in the order of rows; every role must be on the ladder and no spell ends before it starts.
std::vector<RoleChange> role_changes_of(std::vector<RoleSpell> spells);

} // namespace verantwoord
