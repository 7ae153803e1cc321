#include "indicator/definition/definition_check.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/must.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/find_indicator.hpp"
#include "indicator/definition/reach.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether amounts of the field may be shown in the indicator's unit.
bool unit_fits(Unit unit, Unit of_field) {
    if (of_field == Unit::Minutes || of_field == Unit::Eurocents || of_field == Unit::Fte)
        return unit == of_field;
    return unit == Unit::Persons || unit == Unit::Times || unit == Unit::Things;
}

bool refuse_unit(const Indicator& indicator, const Place& place, Sentence help, Diagnostics& diagnostics) {
    diagnostics.error("P29", place,
                      {"de eenheid {} past niet bij de berekening van {}",
                       say::quoted(to_dutch(indicator.unit)), say::quoted(indicator.id)},
                      std::move(help));
    return false;
}

bool check_field_unit(const Indicator& indicator, const std::string& field, const Place& place,
                      Diagnostics& diagnostics) {
    const auto facts = find_field(indicator.table, field);
    if (!facts) return true; // reported already
    if (!is_amount(facts->cell)) {
        diagnostics.error("P35", place, {"{} is geen getal en kan niet worden opgeteld", say::quoted(field)},
                          "kies een veld met een aantal, een duur of een bedrag, of gebruik 'uniek'");
        return false;
    }
    const Unit of_field = column_unit(facts->cell);
    if (unit_fits(indicator.unit, of_field)) return true;
    return refuse_unit(indicator, place,
                       of_field == Unit::Things || of_field == Unit::Persons
                           ? Sentence("gebruik 'personen', 'keer' of 'aantal'")
                           : Sentence("gebruik '{}'", say::own(to_dutch(of_field))),
                       diagnostics);
}

/// Weeks can be counted only of rows that say from when to when they held.
bool check_weeks(const Indicator& indicator, const Sum& sum, const Place& place, Diagnostics& diagnostics) {
    if (!sum.weekly || time_of_rows(indicator.table) == RowTime::Interval) return true;
    diagnostics.error("P24", place,
                      {"regels van {} hebben geen eerste en laatste dag, dus 'per_week' kan niet",
                       say::quoted(indicator.table)},
                      "haal 'per_week' weg, of kies een tabel met een startdatum, zoals vrijwilligers");
    return false;
}

/// The first of the two halves that is not right, reported.
bool check_halves(const Indicator& indicator, const std::vector<Indicator>& all,
                  const std::vector<std::string>& broken, Diagnostics& diagnostics) {
    const auto& proportion = std::get<Proportion>(indicator.calculation);
    std::vector<std::string> ids;
    for (const auto& other : all) ids.push_back(other.id);
    bool good = true;
    for (const auto& half : {proportion.numerator, proportion.denominator}) {
        const Indicator* found = find_indicator(all, half);
        if (!found) {
            good = false;
            if (std::find(broken.begin(), broken.end(), half) != broken.end()) continue;
            diagnostics.error("P31", indicator.place,
                              {"{} deelt met {}, maar die staat niet in dit bestand",
                               say::quoted(indicator.id), say::quoted(half)},
                              suggestion(half, ids,
                                         Sentence("zet {} er ook in, of verwijs ernaar met 'verwijzing'",
                                                  say::quoted(half))));
        } else if (std::holds_alternative<Proportion>(found->calculation)) {
            good = false;
            diagnostics.error("P32", indicator.place, {"{} is zelf een verhouding", say::quoted(half)},
                              "een verhouding deelt twee indicatoren die zelf geen verhouding zijn");
        }
    }
    return good;
}

/// Whether both halves are of the same people and the same time, as far as their tables tell. Where one of
/// them knows no people, the proportion is of the whole centre, and its author is to say so.
bool check_same_people(const Indicator& indicator, const std::vector<Indicator>& all,
                       Diagnostics& diagnostics) {
    const auto& proportion = std::get<Proportion>(indicator.calculation);
    const auto half = [&](const std::string& id) -> const Indicator& {
        const Indicator* found = find_indicator(all, id);
        must(found != nullptr, "de helften van een verhouding zijn er", id);
        return *found;
    };
    const Indicator &above = half(proportion.numerator), &below = half(proportion.denominator);
    if (above.cumulative != below.cumulative) {
        const Indicator& longer = above.cumulative ? above : below;
        diagnostics.error("P51", indicator.place,
                          {"{} deelt {} door {}, maar {} telt ook eerdere jaren mee",
                           say::quoted(indicator.id), say::quoted(above.id), say::quoted(below.id),
                           say::quoted(longer.id)},
                          "geef beide \"periode\": \"tot en met\", of geen van beide");
        return false;
    }
    const bool a = people_link(above) != PeopleLink::None, b = people_link(below) != PeopleLink::None;
    if (a == b || indicator.over_house) return true;
    const Indicator& whole = a ? below : above;
    diagnostics.warning(
        "P50", indicator.place,
        {"{} deelt {} door {}, maar in {} staat niet van wie een regel is", say::quoted(indicator.id),
         say::quoted(above.id), say::quoted(below.id), say::quoted(whole.table)},
        "bij een afspraak over een deel van de mensen gaat dit cijfer over het hele centrum; zet "
        "erbij: \"over\": \"hele centrum\"");
    return true;
}

} // namespace

bool check_unit(const Indicator& indicator, const Place& place, Diagnostics& diagnostics) {
    if (const auto* sum = std::get_if<Sum>(&indicator.calculation))
        return check_weeks(indicator, *sum, place, diagnostics) &&
               check_field_unit(indicator, sum->field, place, diagnostics);
    if (const auto* average = std::get_if<Average>(&indicator.calculation))
        return check_field_unit(indicator, average->field, place, diagnostics);
    if (const auto* proportion = std::get_if<Proportion>(&indicator.calculation))
        return proportion->per == 1 || indicator.unit != Unit::Percent ||
               refuse_unit(indicator, place,
                           "een procent is al per 100: haal 'per' weg of kies een andere eenheid",
                           diagnostics);
    if (std::holds_alternative<Coded>(indicator.calculation)) return true;
    if (unit_fits(indicator.unit, Unit::Things)) return true;
    return refuse_unit(indicator, place, "een telling is in 'personen', 'keer' of 'aantal'", diagnostics);
}

void check_rows_as_persons(const Indicator& indicator, const Place& place, Diagnostics& diagnostics) {
    const auto* sum = std::get_if<Sum>(&indicator.calculation);
    const bool rows = std::holds_alternative<CountRows>(indicator.calculation);
    if (indicator.unit != Unit::Persons || (!rows && sum == nullptr)) return;
    const std::string_view person = person_column(indicator.table);
    if (person.empty()) { // an amount may well be a number of heads
        if (rows)
            diagnostics.warning("P48", place,
                                {"{} telt regels van {} als personen, maar een regel is daar geen persoon",
                                 say::quoted(indicator.id), say::quoted(indicator.table)},
                                "tel in 'keer' of 'aantal', of kies een tabel met mensen");
        return;
    }
    // Of picked rows the amount may be a number of heads, as of those who got nothing.
    if (sum != nullptr && !indicator.conditions.empty()) return;
    // Of the table of participants each row is another person.
    if (key_of_table(indicator.table) == person && time_of_rows(indicator.table) == RowTime::Timeless) return;
    diagnostics.warning(
        "P48", place,
        {"{} telt {} van {} als personen: wie er vaker in staat, telt vaker mee", say::quoted(indicator.id),
         rows ? Sentence("regels") : Sentence("het veld {}", say::quoted(sum->field)),
         say::quoted(indicator.table)},
        {"gebruik { \"soort\": \"uniek\", \"veld\": \"{}\" } voor verschillende mensen, of tel in 'keer'",
         say::own(person)});
}

Place place_of_word(const json::Value* list, std::string_view word, const Place& otherwise) {
    const auto is_word = [&](const json::Value& value) {
        return value.kind == json::Value::Kind::Text && value.text == word;
    };
    if (!list) return otherwise;
    if (is_word(*list)) return list->place();
    const auto found = std::find_if(list->items.begin(), list->items.end(), is_word);
    return found == list->items.end() ? otherwise : found->place();
}

bool check_breakdowns(const Indicator& indicator, const json::Value* list, const Place& otherwise,
                      Diagnostics& diagnostics) {
    bool good = true;
    for (const auto& id : indicator.breakdowns) {
        const Place place = place_of_word(list, id, otherwise);
        const auto* dimension = find_dimension(id);
        if (!dimension) {
            diagnostics.error(
                "P22", place, {"de uitsplitsing {} bestaat niet", say::quoted(id)},
                suggestion(id, dimension_ids(), Sentence("kies uit: {}", say::own_list(dimension_ids()))));
            good = false;
        } else if (!indicator.table.empty() && dimension_field(*dimension, indicator.table).empty()) {
            diagnostics.error("P23", place,
                              {"de tabel {} kan niet worden uitgesplitst naar {}",
                               say::quoted(indicator.table), say::quoted(id)},
                              "laat deze uitsplitsing weg, of kies een tabel die dit gegeven heeft");
            good = false;
        }
    }
    return good;
}

std::vector<Indicator> checked_together(std::string_view plugin, std::vector<Indicator> indicators,
                                        const std::vector<std::string>& broken, Diagnostics& diagnostics) {
    std::vector<Indicator> unique;
    for (auto& indicator : indicators) {
        if (const Indicator* same = find_indicator(unique, indicator.id))
            diagnostics.error("P28", indicator.place,
                              {"de indicator {} staat er al, op regel {}", say::quoted(indicator.id),
                               say::digits(same->place.line)},
                              "geef een van beide een andere id, of haal er een weg");
        else
            unique.push_back(std::move(indicator));
    }
    std::vector<Indicator> good;
    for (const auto& indicator : unique)
        if (!std::holds_alternative<Proportion>(indicator.calculation) ||
            (check_halves(indicator, unique, broken, diagnostics) &&
             (indicator.plugin != plugin || check_same_people(indicator, unique, diagnostics))))
            good.push_back(indicator);
    return good;
}

} // namespace verantwoord
