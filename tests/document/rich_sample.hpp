// The sample publication with what only some reports hold: overviews, a ledger, earlier years with a break in
// method, and a persona with all its parts.
#pragma once

#include "sample.hpp"

namespace verantwoord::sample {

inline SheetCell cell(std::string text, std::string status = {}) {
    return {std::move(text), std::nullopt, std::move(status)};
}
inline SheetCell cell(Published figure) { return {{}, std::move(figure), {}}; }
inline Published cents(std::int64_t value) { return PublishedMaker::open(Whole{value}, Unit::Eurocents, 2); }
inline Published percent(std::int64_t part, std::int64_t whole) {
    return PublishedMaker::open(Ratio{part, whole}, Unit::Percent, 0);
}

inline PublishedSheet checklist() {
    PublishedSheet sheet;
    sheet.id = "kwaliteitseisen";
    sheet.name = "Kwaliteitseisen";
    sheet.sentence = "Hieronder staat per eis of het centrum eraan voldoet.";
    sheet.columns = {{"Eis", false}, {"Vraag", false}, {"Staat", false}, {"Toelichting", false}};
    sheet.rows = {
        {{cell("Klachtenregeling"), cell("Is er een klachtenregeling die iedereen kan vinden?"),
          cell("aanwezig", "gehaald"),
          cell("De regeling hangt bij de ingang en staat op de website; er is een onafhankelijke "
               "klachtenfunctionaris, samen met drie andere organisaties.")},
         false},
        {{cell("Verklaring omtrent gedrag"),
          cell("Heeft iedereen die inwoners ondersteunt een verklaring omtrent het gedrag?"),
          cell("in opbouw, klaar in 2027", "bijna"),
          cell("Voor medewerkers is dit geregeld. Voor vrijwilligers loopt de aanvraag.")},
         false},
        {{cell("Medezeggenschap"), cell("Beslissen deelnemers mee?"), cell("afwezig", "niet"), cell("")},
         false}};
    sheet.remarks = {"Bron: handreiking kwaliteit, 2024."};
    return sheet;
}

inline PublishedSheet settlement() {
    PublishedSheet sheet;
    sheet.id = "afrekening";
    sheet.name = "Afrekening";
    sheet.columns = {{"Wat", false}, {"Aantal", true}, {"Prijs", true}, {"Bedrag", true}};
    sheet.rows = {
        {{cell("Dagdelen"), cell(times(100)), cell(cents(4400)), cell(cents(440000))}, false},
        {{cell("Gesprekken"), cell(hidden(Unit::Times)), cell(cents(5500)), cell(hidden(Unit::Eurocents))},
         false},
        {{cell("Totaal"), cell(""), cell(""), cell(hidden(Unit::Eurocents))}, true}};
    return sheet;
}

inline PublishedLedger ledger() {
    PublishedLedger result;
    result.name = "Maatschappelijke meerwaarde";
    result.per = "per deelnemer per jaar";
    result.disclaimer = "Deze bedragen zijn aannames. Ze laten zien hoe groot de waarde kan zijn; er is niet "
                        "gemeten dat er geld is bespaard.";
    PublishedLedgerLine support;
    support.name = "Minder begeleiding nodig";
    support.formula = "20/60 uur per week × 46 weken × € 75 per uur";
    support.remark = "bruto, aanname, prijspeil 2024";
    support.source = "Rekenboek sociaal domein 2024";
    support.low = cents(57500), support.value = cents(115000), support.high = cents(172500);
    PublishedLedgerLine housing = support;
    housing.name = "Langer zelfstandig wonen";
    housing.formula = "2 weken × € 610";
    housing.low = cents(91500), housing.value = cents(122000), housing.high = cents(122000);
    housing.printed_difference = "De bron drukt € 1.250 af; dat is € 30 meer dan haar eigen formule geeft";
    PublishedLedgerLine certain = support;
    certain.name = "Vrijwilligerswerk";
    certain.formula = "100 uur × € 5,60";
    certain.low = certain.value = certain.high = cents(56000);
    PublishedLedgerLine recognition;
    recognition.name = "Herkenning en erkenning";
    recognition.pm = true;
    recognition.pm_reason = "daar is geen prijs voor";
    result.lines = {support, housing, certain, recognition};
    result.low = cents(205000), result.total = cents(293000), result.high = cents(350500);
    result.pockets = {{"gemeente", cents(170000)}, {"zorgverzekeraar", cents(123000)}};
    result.ratios = {
        "Een ander onderzoek vond € 4,50 per geïnvesteerde euro (tussen € 3,00 en € 6,00), over vijf "
        "jaar, voor heel Nederland."};
    return result;
}

inline Publication rich_publication() {
    Publication result = publication();
    for (PublishedIndicator& each : result.indicators) {
        if (each.id == "bezoeken") each.earlier = {{"2023", times(8100)}, {"2022", times(6400)}};
        if (each.id == "unieke_bezoekers") {
            each.earlier = {{"2023", persons(371)}};
            each.method_break_year = "2025";
            each.method_break = "Vanaf 2025 tellen wij ook wie alleen bij een cursus komt.";
        }
    }
    PublishedIndicator satisfied =
        indicator("tevreden", "Tevreden deelnemers", percent(79, 100), percent(76, 100));
    result.indicators.push_back(satisfied);
    result.sheets = {checklist(), settlement()};
    PublishedSheet empty;
    empty.id = "leeg";
    empty.name = "Lege lijst";
    result.sheets.push_back(empty);
    result.ledger = ledger();
    result.facts["woord.bezoekers"] = "inwoners";
    result.facts["voorbeeldset"] = "voorbeeldset, af te stemmen met de financier";
    PublishedPersona& persona = result.personas.front();
    persona.roles = {"bezoeker", "deelnemer", "bezoeker (stap terug)"};
    persona.moments = {{"start", {"rust", "koffie en een praatje"}, {"niets, dat hoefde ook niet"}},
                       {"nu", {"contact met anderen"}, {"koken voor de groep", "nieuwe mensen ontvangen"}}};
    persona.setbacks = {{"Na de zomer kwam Samira drie maanden niet", "Een vrijwilliger belde elke week."},
                        {"De huur ging omhoog", ""}};
    persona.outcomes = {{"netwerk", "Samira kent nu mensen in de buurt.", "bereikt", "eigen woorden"},
                        {"wonen", "Een eigen woning.", "onderweg", "partner"},
                        {"zelfregie", "Zelf de geldzaken doen.", "nog niet te zeggen", ""}};
    persona.illustrates = {"Unieke bezoekers", "Bezoeken"};
    persona.basis = "samengesteld uit vier verhalen";
    persona.privacy_statement = "Niemand is hierin te herkennen.";
    return result;
}

} // namespace verantwoord::sample
