// A small publication to compose reports of: every kind of figure, and one hidden and one unknown.
#pragma once

#include "disclosure/published/published_maker.hpp"
#include "document/compose.hpp"

#include <string>

namespace verantwoord::sample {

inline Published persons(std::int64_t value) { return PublishedMaker::open(Whole{value}, Unit::Persons, 0); }
inline Published times(std::int64_t value) { return PublishedMaker::open(Whole{value}, Unit::Times, 0); }
inline Published hours(std::int64_t value) {
    return PublishedMaker::open(Whole{value * 60}, Unit::Minutes, 0);
}
inline Published euros(std::int64_t value) {
    return PublishedMaker::open(Whole{value * 100}, Unit::Eurocents, 0);
}
inline Published hidden(Unit unit = Unit::Persons) { return PublishedMaker::hidden(unit, 0); }
inline Published unknown(Unit unit = Unit::Persons) {
    return PublishedMaker::unknown(MissingReason::NotRecorded, unit);
}

inline PublishedIndicator indicator(std::string id, std::string name, Published total, Published last_year) {
    PublishedIndicator result;
    result.id = std::move(id);
    result.definition = "Wat er is geteld bij " + result.id + ".";
    result.name = std::move(name);
    result.unit_name = std::string(to_dutch(total.unit()));
    result.basis = "geteld";
    result.source = "handreiking";
    result.code = "IND-02";
    result.total = std::move(total);
    result.last_year = std::move(last_year);
    return result;
}

inline PublishedIndicator visits() {
    PublishedIndicator result = indicator("bezoeken", "Bezoeken", times(9012), times(8700));
    PublishedBreakdown months{"maand", "Maand", "", true, {}};
    const char* names[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                           "juli",    "augustus", "september", "oktober", "november", "december"};
    for (int month = 0; month < 12; ++month)
        months.members.push_back({names[month], times(700 + 13 * month), times(725)});
    months.members[7].value = hidden(Unit::Times);
    result.breakdowns = {
        months,
        {"locatie",
         "Locatie",
         "",
         true,
         {{"De Brug Kade", times(6000), times(5900)}, {"De Brug Noord", times(3012), times(2800)}}}};
    return result;
}

inline PublishedIndicator visitors() {
    PublishedIndicator result = indicator("unieke_bezoekers", "Unieke bezoekers", persons(412), persons(398));
    result.target = persons(420);
    result.verdict = PublishedVerdict::Nearly;
    result.explanation = "Door de **verbouwing** was de Kade drie weken dicht.";
    result.breakdowns = {{"geslacht",
                          "Geslacht",
                          "",
                          true,
                          {{"vrouw", persons(201), persons(190)},
                           {"man", persons(189), persons(188)},
                           {"anders", persons(22), persons(20)}}},
                         {"leeftijd",
                          "Leeftijd",
                          "",
                          false,
                          {{"16–26 jaar", hidden(), hidden()}, {"27–66 jaar", persons(340), persons(330)}}},
                         {"leeg", "Leeg", "", true, {}}};
    return result;
}

inline Publication publication() {
    Publication result;
    result.facts = {{"centrum.naam", "De *Brug* | <b>"},
                    {"financier", "Gemeente Waterstad"},
                    {"jaar", "2025"},
                    {"vorig_jaar", "2024"},
                    {"periode", "2025"},
                    {"drempel", "10"},
                    {"doelgroep", ""}};
    PublishedIndicator opening =
        indicator("uren_openstelling", "Uren openstelling", hours(4300), hours(4100));
    opening.target = hours(4200);
    opening.verdict = PublishedVerdict::Reached;
    PublishedIndicator budgeted =
        indicator("kosten_begroot", "Begrote kosten", euros(300000), unknown(Unit::Eurocents));
    PublishedIndicator realised =
        indicator("kosten_gerealiseerd", "Werkelijke kosten", euros(295000), euros(280000));
    budgeted.breakdowns = {{"kostensoort",
                            "Soort kosten",
                            "",
                            true,
                            {{"personeel", euros(200000), unknown(Unit::Eurocents)},
                             {"huisvesting", euros(100000), unknown(Unit::Eurocents)}}}};
    realised.breakdowns = {
        {"kostensoort",
         "Soort kosten",
         "",
         true,
         {{"personeel", euros(201000), euros(190000)}, {"huisvesting", euros(94000), euros(90000)}}}};
    result.indicators = {visits(), visitors(),
                         opening,  budgeted,
                         realised, indicator("vrijwilligers", "Vrijwilligers", hidden(), unknown())};
    PublishedPersona persona;
    persona.id = "P-01";
    persona.alias = "Samira";
    persona.kind = "samengesteld";
    persona.represents = "Jonge moeders die weinig mensen kennen";
    persona.attributes = {"30–39 jaar"};
    persona.quote = "Ik hoor er weer bij.";
    persona.roles = {"bezoeker", "vrijwilliger"};
    persona.story = {{"Aanleiding", "Samira kwam via haar *huisarts*."}};
    result.personas = {persona};
    result.texts = {{"over-ons", "# Een plek\n\nBij ons is de \"deur\" open.\n", "teksten/over-ons.md"}};
    result.remarks = {"Alle getallen gaan over inwoners van Waterstad."};
    result.today = *make_date(2026, 2, 1);
    return result;
}

/// Every character as wide as half its size.
class PlainMeasure : public TextMeasure {
  public:
    double width(std::string_view text, double size, bool) const override {
        double count = 0;
        for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
        return count * size / 2;
    }
};

} // namespace verantwoord::sample
