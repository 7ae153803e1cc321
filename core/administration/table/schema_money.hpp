// The columns of the tables that count a year or a day of money, and figures of third parties.
#pragma once

#include "administration/table/schema.hpp"
#include "administration/table/schema_headings.hpp"
#include "administration/table/schema_words.hpp"

namespace verantwoord::schema_columns {

using namespace schema_headings;
using namespace schema_words;

/// What says in place of a year which days a line is about.
inline constexpr std::string_view day_columns[] = {"datum", "vanaf"};

inline constexpr ColumnSchema budget[] = {
    {"jaar",
     CellKind::YearNumber,
     required,
     {},
     year_names,
     "jaar van de begroting",
     {},
     false,
     {},
     day_columns},
    {"datum", CellKind::Date, optional, {}, booked_names, "dag van de kosten, in plaats van een jaar", {}},
    {"vanaf",
     CellKind::Date,
     optional,
     {},
     line_start_names,
     "eerste dag waarover de post gaat, in plaats van een jaar",
     {}},
    {"tot", CellKind::Date, optional, {}, line_end_names, "laatste dag waarover de post gaat", {}},
    {"post", CellKind::Text, optional, {}, post_names, "naam van de post", {}},
    {"soort", CellKind::Category, required, cost_words, cost_kind_names, "kostensoort", {}},
    {"begroot", CellKind::Euros, optional, {}, budget_names, "begroot bedrag in euro", {}},
    {"gerealiseerd", CellKind::Euros, optional, {}, spent_names, "werkelijk bedrag in euro", {}},
    {"in_natura",
     CellKind::Category,
     optional,
     yes_no_words,
     in_kind_names,
     "of de kosten in natura zijn",
     {}},
    {"afspraak", CellKind::Text, optional, {}, {}, "id van de afspraak die de post betaalt", {}},
};

inline constexpr ColumnSchema income[] = {
    {"jaar", CellKind::YearNumber, required, {}, year_names, "jaar van de baten", {}, false, {}, day_columns},
    {"datum", CellKind::Date, optional, {}, booked_names, "dag van de baten, in plaats van een jaar", {}},
    {"vanaf",
     CellKind::Date,
     optional,
     {},
     line_start_names,
     "eerste dag waarover de post gaat, in plaats van een jaar",
     {}},
    {"tot", CellKind::Date, optional, {}, line_end_names, "laatste dag waarover de post gaat", {}},
    {"post", CellKind::Text, optional, {}, post_names, "naam van de post", {}},
    {"bron", CellKind::Category, required, funding_words, funder_names, "waar het geld vandaan komt", {}},
    {"vorm", CellKind::Category, optional, funding_form_words, {}, "vorm van de financiering", {}},
    {"duur", CellKind::Category, optional, funding_term_words, {}, "voor een jaar of voor meer jaren", {}},
    {"in_natura", CellKind::Category, optional, yes_no_words, in_kind_names, "of het in natura is", {}},
    {"afspraak", CellKind::Text, optional, {}, {}, "id van de afspraak", {}},
    {"aantal",
     CellKind::Persons,
     optional,
     {},
     giver_names,
     "bij donaties: hoeveel gevers er achter het bedrag staan; leeg: niet bekend",
     {}},
    {"begroot", CellKind::Euros, optional, {}, budget_names, "begroot bedrag in euro", {}},
    {"gerealiseerd", CellKind::Euros, optional, {}, spent_names, "werkelijk bedrag in euro", {}},
};

inline constexpr ColumnSchema payments[] = {
    {"datum", CellKind::Date, required, {}, paid_on_names, "dag van de betaling", {}, not_ahead},
    {"financier", CellKind::Text, optional, {}, {}, "wie betaalde", {}},
    {"afspraak", CellKind::Text, optional, {}, {}, "id van de afspraak waarvoor is betaald", {}},
    {"bedrag", CellKind::Euros, optional, {}, received_names, "ontvangen bedrag in euro", {}},
    {"terugbetaald", CellKind::Euros, optional, {}, paid_back_names, "terugbetaald bedrag in euro", {}},
};

inline constexpr ColumnSchema measures[] = {
    {"jaar", CellKind::YearNumber, required, {}, year_names, "jaar van de besteding", {}},
    {"maatregel", CellKind::Category, required, {}, {}, "welke maatregel", {}},
    {"doel", CellKind::Category, optional, {}, {}, "doel waarbij de maatregel hoort", {}},
    {"besteding", CellKind::Euros, optional, {}, {}, "bedrag in dit jaar, in euro", {}},
    {"correctie",
     CellKind::Euros,
     optional,
     {},
     {},
     "correctie op eerdere jaren, in euro; mag negatief zijn",
     {}},
    {"cumulatief",
     CellKind::Euros,
     optional,
     {},
     {},
     "bedrag tot en met dit jaar, zoals het centrum het opgeeft",
     {}},
    {"uitgevoerd", CellKind::Category, optional, done_words, {}, "ja, nee of deels", {}},
    {"bewijs", CellKind::Text, optional, {}, {}, "waaruit het blijkt", {}},
};

inline constexpr ColumnSchema surroundings_figures[] = {
    {"jaar", CellKind::YearNumber, required, {}, year_names, "jaar van het cijfer", {}},
    {"gebied", CellKind::Category, optional, {}, {}, "wijk, gemeente of regio", {}},
    {"onderwerp", CellKind::Category, optional, {}, subject_names, "waarover het cijfer gaat", {}},
    {"waarde", CellKind::Number, required, {}, {}, "het cijfer, een heel getal", {}},
    {"bron", CellKind::Text, required, {}, source_names, "van wie het cijfer is", {}},
};

inline constexpr ColumnSchema inhabitants[] = {
    {"jaar", CellKind::YearNumber, required, {}, year_names, "jaar van het cijfer", {}},
    {"gemeente", CellKind::Category, required, {}, {}, "welke gemeente", {}},
    {"inwoners", CellKind::Number, required, {}, {}, "aantal inwoners", {}},
    {"bron", CellKind::Text, required, {}, source_names, "van wie het cijfer is", {}},
};

} // namespace verantwoord::schema_columns
