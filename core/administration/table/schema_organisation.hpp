// The columns of the tables about partners and the organisation itself: never about people.
#pragma once

#include "administration/table/schema.hpp"
#include "administration/table/schema_headings.hpp"
#include "administration/table/schema_words.hpp"

namespace verantwoord::schema_columns {

using namespace schema_headings;
using namespace schema_words;

inline constexpr ColumnSchema partners[] = {
    {"partner",
     CellKind::Key,
     required,
     {},
     partner_names,
     "naam van de partner, zoals die in het rapport staat",
     {}},
    {"soort", CellKind::Category, optional, partner_words, partner_kind_names, "soort organisatie", {}},
    {"bereik", CellKind::Category, optional, reach_words, {}, "lokaal, regionaal of landelijk", {}},
    {"startdatum",
     CellKind::Date,
     optional,
     {},
     start_names,
     "begin van de samenwerking; leeg: altijd al",
     {},
     not_ahead},
    {"einddatum", CellKind::Date, optional, {}, end_names, "laatste dag; leeg: nog steeds", {}},
};

inline constexpr ColumnSchema cooperation[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag waarop er is samengewerkt", {}, not_ahead},
    {"partner", CellKind::Key, required, {}, partner_names, "naam van de partner", "partners"},
    {"onderwerp", CellKind::Text, optional, {}, subject_names, "waarover het ging", {}},
    {"soort", CellKind::Category, optional, {}, kind_names, "soort samenwerking", {}},
    {"aantal", CellKind::Persons, optional, {}, head_count_names, "aantal mensen dat erbij was", {}},
};

inline constexpr ColumnSchema learning[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag van de scholing", {}, not_ahead},
    {"onderwerp", CellKind::Text, required, {}, subject_names, "waarover het ging", {}},
    {"soort", CellKind::Category, optional, learning_words, kind_names, "soort scholing", {}},
    {"voor", CellKind::Category, optional, learner_words, {}, "voor medewerkers, vrijwilligers of beide", {}},
    {"uren", CellKind::Hours, optional, {}, hours_names, "duur in uren: 2,5 of 2:30", {}},
    {"aantal", CellKind::Persons, optional, {}, head_count_names, "aantal mensen dat meedeed", {}},
};

inline constexpr ColumnSchema incidents[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag van het incident", {}, not_ahead},
    {"soort", CellKind::Category, optional, incident_words, kind_names, "soort incident", {}},
    {"afhandeling", CellKind::Text, optional, {}, {}, "wat ermee is gedaan; zonder namen", {}},
};

inline constexpr ColumnSchema funder_visits[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag van het werkbezoek", {}, not_ahead},
    {"financier", CellKind::Text, optional, {}, {}, "wie er kwam; een organisatie, geen persoon", {}},
    {"aantal", CellKind::Persons, optional, {}, head_count_names, "aantal bezoekers", {}},
    {"indruk", CellKind::Text, optional, {}, {}, "wat men ervan vond", {}},
};

inline constexpr ColumnSchema consultations[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag van het overleg", {}, not_ahead},
    {"tafel", CellKind::Text, required, {}, {}, "welk overleg", {}},
    {"soort", CellKind::Category, optional, meeting_table_words, kind_names, "soort overleg", {}},
    {"uren", CellKind::Hours, optional, {}, hours_names, "duur in uren: 2,5 of 2:30", {}},
};

} // namespace verantwoord::schema_columns
