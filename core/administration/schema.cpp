#include "administration/schema.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view opening_words[] = {"open", "gesloten", "online"};
constexpr std::string_view basis_words[] = {"geteld", "administratie", "partner", "geturfd", "geschat"};
constexpr std::string_view gender_words[] = {"vrouw", "man", "anders", "onbekend"};
constexpr std::string_view activity_words[] = {
    "inloop", "creatief", "koken",  "bewegen",      "muziek",        "spel",     "taal",         "uitstap",
    "tuin",   "klussen",  "cursus", "herstelgroep", "zelfhulpgroep", "training", "voorlichting", "overig"};
constexpr std::string_view initiative_words[] = {"deelnemers", "team", "samen"};
constexpr std::string_view cost_words[] = {"personeel", "huisvesting", "vrijwilligers", "activiteiten",
                                           "ict",       "organisatie", "overig",        "reservering"};

constexpr std::string_view person_names[] = {"deelnemernummer", "deelnemer_id", "persoon",
                                             "persoonsnummer",  "bezoeker",     "bezoekernummer",
                                             "pasnummer"};
constexpr std::string_view own_number_names[] = {"deelnemernummer", "deelnemer_id", "persoonsnummer",
                                                 "bezoekernummer",  "pasnummer",    "nummer"};
constexpr std::string_view location_names[] = {"vestiging", "huis", "locatie_id"};
constexpr std::string_view date_names[] = {"dag", "bezoekdatum", "aankomst", "binnen"};
constexpr std::string_view leave_names[] = {"vertrokken", "uit", "eind"};
constexpr std::string_view count_names[] = {"aantal_bezoekers", "aantal_personen", "aantal_deelnemers"};
constexpr std::string_view gender_names[] = {"sekse", "m_v", "man_vrouw", "gender"};
constexpr std::string_view birth_year_names[] = {"gebjaar", "jaar_geboren", "geboorte_jaar"};
constexpr std::string_view town_names[] = {"woongemeente", "woonplaats_gemeente"};
constexpr std::string_view enrolled_names[] = {"inschrijfdatum", "datum_inschrijving", "sinds"};
constexpr std::string_view activity_names[] = {"activiteitnummer", "activiteit_id", "code"};
constexpr std::string_view activity_title_names[] = {"activiteitnaam", "naam_activiteit", "titel",
                                                     "omschrijving"};
constexpr std::string_view kind_names[] = {"categorie", "type"};
constexpr std::string_view start_names[] = {"start", "begindatum", "van", "datum"};
constexpr std::string_view end_names[] = {"eind", "tot", "tot_en_met"};
constexpr std::string_view volunteer_names[] = {"vrijwilligernummer", "vrijwilliger_id", "nummer"};
constexpr std::string_view weekly_names[] = {"uren", "uur_per_week"};
constexpr std::string_view hours_names[] = {"uur", "duur", "duur_in_uren"};
constexpr std::string_view minutes_names[] = {"duur_in_minuten"};
constexpr std::string_view attendance_names[] = {"aanwezig", "aanwezigen", "deelnemerslijst"};
constexpr std::string_view finished_names[] = {"certificaat", "voltooid"};
constexpr std::string_view budget_names[] = {"begroting", "budget"};
constexpr std::string_view spent_names[] = {"realisatie", "werkelijk", "uitgaven"};
constexpr std::string_view post_names[] = {"kostenpost", "grootboek", "omschrijving"};
constexpr std::string_view cost_kind_names[] = {"kostensoort", "categorie"};
constexpr std::string_view from_time_names[] = {"open_van", "begintijd", "starttijd"};
constexpr std::string_view until_time_names[] = {"open_tot", "eindtijd"};
constexpr std::string_view since_names[] = {"geldig_vanaf"};
constexpr std::string_view until_names[] = {"geldig_tot_en_met"};
constexpr std::string_view date_until_names[] = {"tot_en_met", "einddatum"};
constexpr std::string_view year_names[] = {"boekjaar", "begrotingsjaar"};

constexpr bool required = true, optional = false;

constexpr ColumnSchema opening_hours[] = {
    {"soort", CellKind::Category, optional, opening_words, {}, "open, online of gesloten; leeg is open", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar; leeg bij gesloten: overal", "locaties"},
    {"datum",
     CellKind::Date,
     optional,
     {},
     Words(date_names, 1),
     "één dag, of de eerste dag van een sluiting",
     {}},
    {"datum_tot", CellKind::Date, optional, {}, date_until_names, "laatste dag van een sluiting", {}},
    {"weekdag", CellKind::Text, optional, {}, {}, "dag van een weekrooster, zoals maandag", {}},
    {"geldig_van", CellKind::Date, optional, {}, since_names, "eerste dag van het weekrooster", {}},
    {"geldig_tot", CellKind::Date, optional, {}, until_names, "laatste dag van het weekrooster", {}},
    {"van", CellKind::Time, optional, {}, from_time_names, "tijd waarop de deur opengaat", {}},
    {"tot", CellKind::Time, optional, {}, until_time_names, "tijd waarop de deur dichtgaat", {}},
};

constexpr ColumnSchema visits[] = {
    {"datum", CellKind::Date, required, {}, date_names, "dag van het bezoek, eventueel met tijd", {}},
    {"vertrek", CellKind::Date, optional, {}, leave_names, "dag en tijd van vertrek", {}},
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

constexpr ColumnSchema participants[] = {
    {"deelnemer", CellKind::Key, required, {}, own_number_names, "eigen nummer van de deelnemer", {}},
    {"geslacht",
     CellKind::Category,
     optional,
     gender_words,
     gender_names,
     "vrouw, man, anders of onbekend",
     {}},
    {"geboortejaar", CellKind::Year, optional, {}, birth_year_names, "jaar van geboorte", {}},
    {"gemeente", CellKind::Category, optional, {}, town_names, "gemeente waar iemand woont", {}},
    {"ingeschreven", CellKind::Date, optional, {}, enrolled_names, "dag van inschrijving", {}},
};

constexpr ColumnSchema activities[] = {
    {"activiteit", CellKind::Key, required, {}, activity_names, "eigen nummer van de activiteit", {}},
    {"naam", CellKind::Text, optional, {}, activity_title_names, "naam van de activiteit", {}},
    {"soort", CellKind::Category, required, activity_words, kind_names, "soort activiteit", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar", "locaties"},
    {"startdatum",
     CellKind::Date,
     required,
     {},
     start_names,
     "eerste dag; heet de kolom 'datum', dan duurt zij een dag",
     {}},
    {"einddatum", CellKind::Date, optional, {}, end_names, "laatste dag; leeg: loopt nog", {}},
    {"initiatief", CellKind::Category, optional, initiative_words, {}, "wie ermee begon", {}},
};

constexpr ColumnSchema meetings[] = {
    {"activiteit", CellKind::Key, required, {}, activity_names, "nummer van de activiteit", "activiteiten"},
    {"datum", CellKind::Date, required, {}, Words(date_names, 1), "dag van de bijeenkomst", {}},
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

constexpr ColumnSchema volunteers[] = {
    {"vrijwilliger", CellKind::Key, required, {}, volunteer_names, "eigen nummer van de vrijwilliger", {}},
    {"deelnemer",
     CellKind::Key,
     optional,
     {},
     Words(person_names, 2),
     "nummer als deelnemer, voor wie zo begon",
     "deelnemers"},
    {"startdatum", CellKind::Date, required, {}, Words(start_names, 3), "eerste dag", {}},
    {"einddatum", CellKind::Date, optional, {}, end_names, "laatste dag; leeg: nog actief", {}},
    {"uren_per_week", CellKind::Hours, optional, {}, weekly_names, "gemiddeld aantal uren in de week", {}},
    {"rol", CellKind::Category, optional, {}, {}, "wat iemand doet", {}},
    {"locatie", CellKind::Key, optional, {}, location_names, "waar", "locaties"},
};

constexpr ColumnSchema budget[] = {
    {"jaar", CellKind::Year, required, {}, year_names, "jaar van de begroting", {}},
    {"post", CellKind::Text, optional, {}, post_names, "naam van de post", {}},
    {"soort", CellKind::Category, required, cost_words, cost_kind_names, "kostensoort", {}},
    {"begroot", CellKind::Euros, optional, {}, budget_names, "begroot bedrag in euro", {}},
    {"gerealiseerd", CellKind::Euros, optional, {}, spent_names, "werkelijk bedrag in euro", {}},
};

constexpr ColumnSchema attendances[] = {
    {"activiteit", CellKind::Key, required, {}, {}, "nummer van de activiteit", "activiteiten"},
    {"datum", CellKind::Date, required, {}, {}, "dag van de bijeenkomst", {}},
    {"locatie", CellKind::Key, optional, {}, {}, "waar", "locaties"},
    {"deelnemer", CellKind::Key, optional, {}, {}, "wie er was; leeg voor de geturfde rest", "deelnemers"},
    {"aantal", CellKind::Persons, required, {}, {}, "1, of het aantal geturfde mensen", {}},
    {"basis", CellKind::Category, required, basis_words, {}, "geteld of geturfd", {}},
};

constexpr ColumnSchema locations[] = {
    {"locatie", CellKind::Key, required, {}, {}, "id van de locatie", {}},
    {"naam", CellKind::Text, required, {}, {}, "naam zoals die in het rapport staat", {}},
    {"gemeente", CellKind::Category, optional, {}, {}, "gemeente waarin de locatie staat", {}},
};

constexpr std::array tables{
    TableSchema{"openingstijden", RowTime::Moment, opening_hours, "wanneer de deur open is"},
    TableSchema{"bezoeken", RowTime::Moment, visits, "elk bezoek, of een turfregel met een aantal"},
    TableSchema{"deelnemers", RowTime::Timeless, participants, "ingeschreven mensen, één regel per persoon"},
    TableSchema{"activiteiten", RowTime::Interval, activities, "activiteiten en cursussen"},
    TableSchema{"bijeenkomsten", RowTime::Moment, meetings, "elke keer dat een activiteit er was"},
    TableSchema{"vrijwilligers", RowTime::Interval, volunteers, "vrijwilligers en hun rollen"},
    TableSchema{"begroting", RowTime::Year, budget, "kosten: begroot en gerealiseerd"},
    TableSchema{"deelnames", RowTime::Moment, attendances,
                "wie bij welke bijeenkomst was; uit bijeenkomsten"},
    TableSchema{"locaties", RowTime::Timeless, locations, "de locaties uit centrum.json"},
};

} // namespace

std::span<const TableSchema> schemas() { return tables; }

const TableSchema* schema(std::string_view table) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const TableSchema& candidate) { return candidate.name == table; });
    return found == tables.end() ? nullptr : &*found;
}

bool read_from_files(const TableSchema& table) {
    return table.name != "deelnames" && table.name != "locaties";
}

const ColumnSchema* column_schema(const TableSchema& table, std::string_view column) {
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const ColumnSchema& candidate) { return candidate.name == column; });
    return found == table.columns.end() ? nullptr : &*found;
}

ColumnKind column_kind(CellKind kind) {
    switch (kind) {
    case CellKind::Date: return ColumnKind::Date;
    case CellKind::Year:
    case CellKind::Persons:
    case CellKind::Hours:
    case CellKind::Minutes:
    case CellKind::Euros:
    case CellKind::Number: return ColumnKind::Amount;
    default: return ColumnKind::Text;
    }
}

Unit column_unit(CellKind kind) {
    switch (kind) {
    case CellKind::Persons: return Unit::Persons;
    case CellKind::Hours:
    case CellKind::Minutes: return Unit::Minutes;
    case CellKind::Euros: return Unit::Eurocents;
    default: return Unit::Things;
    }
}

} // namespace verantwoord
