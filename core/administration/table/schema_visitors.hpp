// The columns of the tables about the house and who comes there.
#pragma once

#include "administration/table/schema.hpp"
#include "administration/table/schema_headings.hpp"
#include "administration/table/schema_words.hpp"

namespace verantwoord::schema_columns {

using namespace schema_headings;
using namespace schema_words;

inline constexpr ColumnSchema opening_hours[] = {
    {"soort", CellKind::Category, optional, opening_words, {}, "open, online of gesloten; leeg is open", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar; leeg bij gesloten: overal", "locaties"},
    {"datum", CellKind::Date, optional, {}, date_names, "één dag, of de eerste dag van een sluiting", {}},
    {"datum_tot", CellKind::Date, optional, {}, date_until_names, "laatste dag van een sluiting", {}},
    {"weekdag",
     CellKind::Text,
     optional,
     {},
     weekday_names,
     "dag van een weekrooster, zoals maandag of ma t/m vr; een datum mag ook",
     {}},
    {"geldig_van", CellKind::Date, optional, {}, since_names, "eerste dag van het weekrooster", {}},
    {"geldig_tot", CellKind::Date, optional, {}, until_names, "laatste dag van het weekrooster", {}},
    {"van", CellKind::Text, optional, {}, from_time_names, "tijd waarop de deur opengaat, of gesloten", {}},
    {"tot", CellKind::Text, optional, {}, until_time_names, "tijd waarop de deur dichtgaat", {}},
    {"tijden", CellKind::Text, optional, {}, times_names, "van en tot in een cel: 10:00 - 16:00", {}},
};

inline constexpr ColumnSchema visits[] = {
    {"datum",
     CellKind::Date,
     required,
     {},
     visit_date_names,
     "dag van het bezoek, eventueel met tijd",
     {},
     not_ahead,
     arrival_names},
    {"vertrek", CellKind::Date, optional, {}, leave_names, "dag en tijd van vertrek", {}, not_ahead},
    {"deelnemer",
     CellKind::Key,
     optional,
     {},
     person_names,
     "nummer van de deelnemer; leeg bij turven",
     "deelnemers"},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar", "locaties"},
    {"soort", CellKind::Category, optional, {}, kind_names, "waarvoor men kwam", {}},
    {"aantal",
     CellKind::Persons,
     optional,
     {},
     count_names,
     "aantal bezoekers op een regel zonder deelnemer",
     {}},
    {"basis", CellKind::Category, optional, basis_words, {}, "hoe er geteld is", {}},
};

inline constexpr ColumnSchema participants[] = {
    {"deelnemer", CellKind::Key, required, {}, own_number_names, "eigen nummer van de deelnemer", {}},
    {"geslacht",
     CellKind::Category,
     optional,
     gender_words,
     gender_names,
     "vrouw, man, anders of onbekend",
     {}},
    {"geboortejaar", CellKind::YearNumber, optional, {}, birth_year_names, "jaar van geboorte", {}},
    {"gemeente",
     CellKind::Category,
     optional,
     {},
     town_names,
     "gemeente waar iemand woont",
     {},
     false,
     residence_names},
    {"ingeschreven", CellKind::Date, optional, {}, enrolled_names, "dag van inschrijving", {}, not_ahead},
    {"betrokken_als", CellKind::Category, optional, involved_words, {}, "inwoner, of naaste van iemand", {}},
    {"vanaf",
     CellKind::Date,
     optional,
     {},
     holds_from_names,
     "eerste dag waarop dit zo is; leeg: altijd al",
     {}},
    {"tot",
     CellKind::Date,
     optional,
     {},
     holds_until_names,
     "laatste dag waarop dit zo is; leeg: nog steeds",
     {}},
};

inline constexpr ColumnSchema same_people[] = {
    {"oud_nummer", CellKind::Key, required, {}, old_number_names, "nummer dat iemand eerst had", {}},
    {"nieuw_nummer", CellKind::Key, required, {}, new_number_names, "nummer waaronder alles telt", {}},
};

inline constexpr ColumnSchema activities[] = {
    {"activiteit", CellKind::Key, required, {}, activity_names, "eigen nummer van de activiteit", {}},
    {"naam", CellKind::Text, optional, {}, activity_title_names, "naam van de activiteit", {}},
    {"soort", CellKind::Category, required, activity_words, kind_names, "soort activiteit", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar", "locaties"},
    {"startdatum",
     CellKind::Date,
     required,
     {},
     start_or_date_names,
     "eerste dag; heet de kolom 'datum', dan duurt zij een dag",
     {},
     not_ahead},
    {"einddatum", CellKind::Date, optional, {}, end_names, "laatste dag; leeg: loopt nog", {}},
    {"initiatief", CellKind::Category, optional, initiative_words, {}, "wie ermee begon", {}},
};

inline constexpr ColumnSchema meetings[] = {
    {"activiteit", CellKind::Key, required, {}, activity_names, "nummer van de activiteit", "activiteiten"},
    {"datum", CellKind::Date, required, {}, date_names, "dag van de bijeenkomst", {}, not_ahead},
    {"uren", CellKind::Hours, optional, {}, hours_names, "duur in uren: 2,5 of 2:30", {}},
    {"minuten", CellKind::Minutes, optional, {}, minutes_names, "duur in minuten", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar", "locaties"},
    {"deelnemers", CellKind::KeyList, optional, {}, attendance_names, "nummers van wie er was", "deelnemers"},
    {"aantal",
     CellKind::Persons,
     optional,
     {},
     count_names,
     "iedereen die er was, ook wie niet op de lijst staat",
     {}},
    {"afgerond",
     CellKind::KeyList,
     optional,
     {},
     finished_names,
     "nummers van wie een certificaat kreeg",
     "deelnemers"},
};

inline constexpr ColumnSchema attendances[] = {
    {"activiteit", CellKind::Key, required, {}, {}, "nummer van de activiteit", "activiteiten"},
    {"datum", CellKind::Date, required, {}, {}, "dag van de bijeenkomst", {}, not_ahead},
    {"locatie", CellKind::Key, optional, {}, {}, "waar", "locaties"},
    {"deelnemer", CellKind::Key, optional, {}, {}, "wie er was; leeg voor de geturfde rest", "deelnemers"},
    {"aantal", CellKind::Persons, required, {}, {}, "1, of het aantal geturfde mensen", {}},
    {"minuten", CellKind::Minutes, optional, {}, {}, "de duur, maal het aantal", {}},
    {"basis", CellKind::Category, required, basis_words, {}, "geteld of geturfd", {}},
};

inline constexpr ColumnSchema locations[] = {
    {"locatie", CellKind::Key, required, {}, {}, "id van de locatie", {}},
    {"naam", CellKind::Text, required, {}, {}, "naam zoals die in het rapport staat", {}},
    {"gemeente", CellKind::Category, optional, {}, {}, "gemeente waarin de locatie staat", {}},
};

} // namespace verantwoord::schema_columns
