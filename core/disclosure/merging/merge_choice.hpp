// Which members of a division are put together so that each has enough people, or none: arithmetic on counts
// of people and on the order of the members.
#pragma once

#include "administration/centre/agreement.hpp"
#include "indicator/definition/dimension.hpp"

#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// How many people each member of one table has.
using PeopleByMember = std::map<std::string, std::int64_t>;

struct MemberGroup {
    std::string name; ///< as shown: "18–44 jaar", "overige gemeenten"
    std::vector<std::string> parts;
    std::string note;  ///< Dutch sentence below the table
    bool last = false; ///< stands behind the others
};

/// The groups of more than one member that are needed in any of the tables; none when every member has
/// enough people, or when putting together would leave only one.
std::vector<MemberGroup> choose_groups(const Dimension& dimension, const Agreement& agreement,
                                       const std::vector<PeopleByMember>& tables);

} // namespace verantwoord
