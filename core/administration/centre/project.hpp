// Which part of a centre's work one funder pays: some of its activities, locations, volunteers and cost
// lines. A report about a project counts nothing else.
#pragma once

#include "base/message/diagnostic.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace verantwoord {

/// A name in an agreement for something that stands in the data.
struct NamedPart {
    std::string written;
    Place place;
};

/// What one key of a project names, or that all of it belongs to the project.
struct ProjectPart {
    bool all = false; ///< "alles"
    std::vector<NamedPart> names;
    std::set<std::string> found{}; ///< the names as the tables have them; known once the tables are read
    bool given() const { return all || !names.empty(); }
    bool restricts() const { return !all && !names.empty(); }
};

struct Project {
    ProjectPart activities; ///< by name or number; `found` holds numbers
    ProjectPart kinds;      ///< of activities: activiteiten.soort, in our words or the centre's own
    ProjectPart locations;  ///< by name or id; `found` holds ids
    ProjectPart roles;      ///< of volunteers: vrijwilligers.rol
    /// The kind of all its activities when they are of one; `whole_kind`: it has all activities of that kind.
    std::set<std::string> of_kinds;
    bool whole_kind = false;
    ProjectPart posts; ///< cost lines; not given: those of which the agreement pays a share
    /// Whether only some activities or locations belong to it.
    bool restricts_work() const {
        return (!activities.all && !kinds.all && (!activities.names.empty() || !kinds.names.empty())) ||
               locations.restricts();
    }
    bool restricts_activities() const {
        return !activities.all && !kinds.all && (!activities.names.empty() || !kinds.names.empty());
    }
    bool restricts() const { return restricts_work() || roles.restricts() || posts.restricts(); }
};

/// Dutch: "de activiteiten Eettafel en Koken en de kostenpost Eten"; "alles wat het centrum doet".
std::string in_words(const Project& project);

} // namespace verantwoord
