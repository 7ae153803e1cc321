#include "indicator/definition/reach.hpp"

#include "indicator/definition/field.hpp"
#include "indicator/definition/measure.hpp"

namespace verantwoord {

ProjectLink project_link(std::string_view table) {
    if (table == "bevolking" || table == "omgeving") return ProjectLink::Surroundings;
    if (find_field(table, "activiteit")) return ProjectLink::Activity;
    if (table == "vrijwilligers") return ProjectLink::Volunteer;
    if (find_field(table, "post") && !find_field(table, "bron")) return ProjectLink::CostLine;
    if (find_field(table, "afspraak")) return ProjectLink::Income;
    if (person_column(table) == "deelnemer") return ProjectLink::Person;
    return find_field(table, "locatie") ? ProjectLink::Place : ProjectLink::None;
}

PeopleLink people_link(const Indicator& indicator) {
    const auto* sum = std::get_if<Sum>(&indicator.calculation);
    if (sum && sum->allocated) return PeopleLink::Share;
    // Volunteers and staff are the centre's as a whole, also where they are participants too.
    if (person_column(indicator.table) == "deelnemer")
        return indicator.about_people ? PeopleLink::Person : PeopleLink::None;
    return indicator.table == "bevolking" ? PeopleLink::Town : PeopleLink::None;
}

bool counts_participants(const Indicator& indicator) {
    if (person_column(indicator.table) != "deelnemer") return false;
    if (std::holds_alternative<CountRows>(indicator.calculation)) return indicator.table == "deelnemers";
    return (std::holds_alternative<CountDistinct>(indicator.calculation) ||
            std::holds_alternative<Standing>(indicator.calculation)) &&
           field_of(indicator.calculation) == "deelnemer";
}

bool is_state_of_a_year(std::string_view table) { return table == "bevolking" || table == "omgeving"; }

} // namespace verantwoord
