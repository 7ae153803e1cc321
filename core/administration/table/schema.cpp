#include "administration/table/schema.hpp"

#include "administration/table/schema_money.hpp"
#include "administration/table/schema_organisation.hpp"
#include "administration/table/schema_people.hpp"
#include "administration/table/schema_visitors.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

using namespace schema_columns;

constexpr bool none_counts = true, may_repeat = true;

constexpr std::array tables{
    TableSchema{"openingstijden", RowTime::Moment, opening_hours, "wanneer de deur open is"},
    TableSchema{"bezoeken", RowTime::Moment, visits, "elk bezoek, of een turfregel met een aantal"},
    TableSchema{"deelnemers", RowTime::Timeless, participants,
                "ingeschreven mensen; wie verhuist heeft een regel erbij"},
    TableSchema{"activiteiten", RowTime::Interval, activities, "activiteiten en cursussen"},
    TableSchema{"bijeenkomsten", RowTime::Moment, meetings, "elke keer dat een activiteit er was"},
    TableSchema{"vrijwilligers", RowTime::Interval, volunteers, "vrijwilligers en hun rollen"},
    TableSchema{"begroting", RowTime::Year, budget, "kosten: begroot en gerealiseerd"},
    TableSchema{"deelnames", RowTime::Moment, attendances,
                "wie bij welke bijeenkomst was; uit bijeenkomsten"},
    TableSchema{"locaties", RowTime::Timeless, locations, "de locaties uit centrum.json"},
    TableSchema{"rollen", RowTime::Interval, roles, "welke rollen deelnemers hebben, en wanneer",
                none_counts},
    TableSchema{"overgangen", RowTime::Moment, role_changes, "van welke rol naar welke; uit rollen",
                none_counts},
    TableSchema{"medewerkers", RowTime::Interval, employees,
                "wie er in dienst is, één regel per dienstverband", none_counts},
    TableSchema{"partners", RowTime::Interval, partners, "organisaties waarmee het centrum samenwerkt",
                none_counts},
    TableSchema{"samenwerking", RowTime::Moment, cooperation,
                "elke keer dat er met een partner is samengewerkt", none_counts},
    TableSchema{"scholing", RowTime::Moment, learning, "scholing van medewerkers en vrijwilligers",
                none_counts},
    TableSchema{"incidenten", RowTime::Moment, incidents,
                "incidenten; een bestand zonder regels betekent geen", none_counts},
    TableSchema{"werkbezoeken", RowTime::Moment, funder_visits, "werkbezoeken van financiers", none_counts},
    TableSchema{"verwijzingen", RowTime::Moment, referrals, "verwijzingen naar het centrum en naar anderen",
                none_counts},
    TableSchema{"certificaten", RowTime::Moment, certificates,
                "certificaten; zonder bestand uit bijeenkomsten", none_counts},
    TableSchema{"baten", RowTime::Year, income, "inkomsten: begroot en gerealiseerd", none_counts},
    TableSchema{"betalingen", RowTime::Moment, payments, "wat financiers betaalden, en wat is terugbetaald",
                none_counts, may_repeat},
    TableSchema{"voorzieningen", RowTime::Moment, provisions, "voorzieningen die mensen kregen", none_counts},
    TableSchema{"vragenlijst", RowTime::Moment, questionnaire, "antwoorden op vragen, geteld", none_counts,
                may_repeat},
    TableSchema{"halenbrengen", RowTime::Moment, give_and_take, "wat mensen komen halen en brengen",
                none_counts},
    TableSchema{"omgeving", RowTime::Year, surroundings_figures, "cijfers van anderen over de omgeving",
                none_counts},
    TableSchema{"bevolking", RowTime::Year, inhabitants, "inwoners per gemeente", none_counts},
    TableSchema{"overleggen", RowTime::Moment, consultations, "overleggen waaraan het centrum deelnam",
                none_counts},
    TableSchema{"maatregelen", RowTime::Year, measures, "maatregelen en wat eraan is besteed", none_counts},
    TableSchema{"zelfdemens", RowTime::Timeless, same_people,
                "twee nummers van één mens, zoals een oude en een nieuwe pas", none_counts},
};

} // namespace

std::span<const TableSchema> schemas() { return tables; }

const TableSchema* schema(std::string_view table) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const TableSchema& candidate) { return candidate.name == table; });
    return found == tables.end() ? nullptr : &*found;
}

const TableSchema& known_schema(std::string_view table) {
    return must_have(schema(table), "er is geen tabel met deze naam", table);
}

bool read_from_files(const TableSchema& table) {
    return table.name != "deelnames" && table.name != "locaties" && table.name != "overgangen";
}

const ColumnSchema* column_schema(const TableSchema& table, std::string_view column) {
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const ColumnSchema& candidate) { return candidate.name == column; });
    return found == table.columns.end() ? nullptr : &*found;
}

ColumnKind column_kind(CellKind kind) {
    switch (kind) {
    case CellKind::Date: return ColumnKind::Date;
    case CellKind::YearNumber:
    case CellKind::Persons:
    case CellKind::Hours:
    case CellKind::Minutes:
    case CellKind::Euros:
    case CellKind::Fte:
    case CellKind::Number: return ColumnKind::Quantity;
    default: return ColumnKind::Text;
    }
}

Unit column_unit(CellKind kind) {
    switch (kind) {
    case CellKind::Persons: return Unit::Persons;
    case CellKind::Hours:
    case CellKind::Minutes: return Unit::Minutes;
    case CellKind::Euros: return Unit::Eurocents;
    case CellKind::Fte: return Unit::Fte;
    default: return Unit::Things;
    }
}

} // namespace verantwoord
