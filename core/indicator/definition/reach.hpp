// By what the rows of a table can be limited to the people and the project of an agreement. Known from the
// definition alone, so that a plugin can be checked before anything is counted.
#pragma once

#include "indicator/definition/definition.hpp"

#include <string_view>

namespace verantwoord {

/// What says whether a row belongs to a project.
enum class ProjectLink {
    Activity,     ///< its activity, and the place where it was
    Volunteer,    ///< the role of the volunteer, and the place
    Person,       ///< only whether the person took part in the project
    Place,        ///< only where it was
    CostLine,     ///< the cost line
    Income,       ///< for which agreement it came in
    Surroundings, ///< nothing: it is about the world around the centre, and stays as it is
    None          ///< nothing: rows of the project cannot be told from others
};
ProjectLink project_link(std::string_view table);

/// What says whether what is counted is of the people of an agreement.
enum class PeopleLink {
    Person, ///< the participant in the row
    Town,   ///< the municipality in the row; of ages nothing is known
    Share,  ///< the agreement pays its own share
    None    ///< nothing: it is of the centre as a whole
};
PeopleLink people_link(const Indicator& indicator);

/// Whether the indicator counts the participants in its rows: each person once.
bool counts_participants(const Indicator& indicator);

/// Whether a figure of a year is how things were then, and not what came in or went out in it: inhabitants,
/// and what else others measured.
bool is_state_of_a_year(std::string_view table);

} // namespace verantwoord
