#include "indicator/definition/definition.hpp"
#include "administration/centre/outcome_domain.hpp"
#include "base/amount/date_pattern.hpp"
#include "base/amount/dutch.hpp"
#include "base/json/json.hpp"
#include "base/message/suggestion.hpp"
#include "indicator/definition/calculation_reader.hpp"
#include "indicator/definition/condition_reader.hpp"
#include "indicator/definition/crosswalk.hpp"
#include "indicator/definition/definition_check.hpp"
#include "indicator/definition/describe.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/measure.hpp"
#include "indicator/definition/unit_names.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

std::string key_of(const Condition& condition) {
    return condition.field + '\x1f' + std::to_string(static_cast<int>(condition.test)) + '\x1f' +
           text::join(condition.words, "\x1e") + '\x1f' + std::to_string(condition.low) + '\x1f' +
           std::to_string(condition.high) + (condition.filled ? "+" : "-");
}

std::string key_of(const std::vector<Condition>& conditions) {
    std::set<std::string> keys;
    for (const auto& condition : conditions) keys.insert(key_of(condition));
    return text::join({keys.begin(), keys.end()}, "\n");
}

namespace {

constexpr unsigned most_decimals = 4;
constexpr std::string_view whole_centre = "hele centrum";

bool is_id(std::string_view id) {
    if (id.empty() || id.front() < 'a' || id.front() > 'z') return false;
    return std::all_of(id.begin(), id.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// Reads one entry of the list.
class IndicatorReader {
  public:
    IndicatorReader(std::string_view plugin, const IndicatorSource& others,
                    const std::vector<Crosswalk>& crosswalks, Diagnostics& diagnostics)
        : plugin_(plugin), others_(others), crosswalks_(crosswalks), diagnostics_(diagnostics) {}

    /// Nothing when it has errors; then `id` of it is in `broken`.
    std::optional<Indicator> read(const json::Value& value);
    std::string_view plugin() const { return plugin_; }
    const std::vector<std::string>& broken() const { return broken_; }

  private:
    std::optional<Indicator> read_own(json::Object& object, const json::Value& value);
    std::optional<Indicator> read_reference(json::Object& object, const json::Value& value);
    void read_words(json::Object& object, Indicator& indicator);
    void read_unit(json::Object& object, Indicator& indicator);
    void read_table(json::Object& object, Indicator& indicator);
    void read_about_people(json::Object& object, Indicator& indicator);
    void read_relations(json::Object& object, Indicator& indicator);
    void separate_crosswalks(Indicator& indicator, const json::Object& object);
    void check_standing(const Indicator& indicator, const Place& place);

    std::string_view plugin_;
    const IndicatorSource& others_;
    const std::vector<Crosswalk>& crosswalks_;
    Diagnostics& diagnostics_;
    std::vector<std::string> broken_;
};

std::optional<Indicator> IndicatorReader::read(const json::Value& value) {
    json::Object object(value, json::Family::Plugin, diagnostics_);
    if (value.kind != json::Value::Kind::Object) return std::nullopt;
    const auto before = diagnostics_.errors();
    const bool refers = value.find("verwijzing") != nullptr;
    std::optional<Indicator> indicator;
    object.form("verwijzing", "", refers, [&] { indicator = read_reference(object, value); });
    object.form_unless("verwijzing", "", refers, [&] { indicator = read_own(object, value); });
    object.finish();
    if (indicator && diagnostics_.errors() == before) return indicator;
    if (indicator) broken_.push_back(indicator->id);
    return std::nullopt;
}

void IndicatorReader::read_words(json::Object& object, Indicator& indicator) {
    indicator.id = object.required_text(
        "id", json::About{"Een korte naam: kleine letters, cijfers en _"}.matching("^[a-z][a-z0-9_]*$"));
    if (!indicator.id.empty() && !is_id(indicator.id))
        diagnostics_.error("P33", object.place("id"), {"{} kan geen id zijn", say::quoted(indicator.id)},
                           "gebruik kleine letters, cijfers en '_', en begin met een letter");
    indicator.name = object.required_text("naam", {"Hoe het cijfer in het verslag heet"});
    indicator.definition = object.required_text("definitie", {"Wat het cijfer precies telt, in een zin"});
    indicator.source = object.text("bron", {"Waar de financier dit vraagt"}).value_or("");
    indicator.code = object.text("code", {"Het nummer van de vraag bij de financier"}).value_or("");
    indicator.checked_on =
        object
            .text("gecontroleerd_op",
                  json::About{"Wanneer de bron voor het laatst is nagekeken, als jaar-maand-dag"}.matching(
                      no_or_date_pattern))
            .value_or("");
    if (!indicator.checked_on.empty() && !parse_date(indicator.checked_on))
        diagnostics_.error("P34", object.place("gecontroleerd_op"),
                           {"{} is geen bestaande datum", say::quoted(indicator.checked_on)},
                           "schrijf een datum als jaar-maand-dag, bijvoorbeeld \"2026-11-01\"");
}

void IndicatorReader::read_unit(json::Object& object, Indicator& indicator) {
    const auto word =
        object.required_text("eenheid", json::About{"Waarin het cijfer telt"}.one_of(unit_names()));
    if (const auto unit = unit_from_dutch(word))
        indicator.unit = *unit;
    else if (!word.empty())
        diagnostics_.error("P29", object.place("eenheid"), {"de eenheid {} bestaat niet", say::quoted(word)},
                           "kies uit: personen, keer, aantal, uren, euro, procent en fte");
    indicator.more_is_better =
        object.boolean("meer_is_beter", {"Of een hoger cijfer beter is; zonder is dat zo"}).value_or(true);
    const auto decimals =
        object.integer("decimalen", json::About{"Hoeveel cijfers achter de komma"}.within(0, most_decimals))
            .value_or(0);
    if (decimals < 0 || decimals > static_cast<std::int64_t>(most_decimals))
        diagnostics_.error("P34", object.place("decimalen"), "'decimalen' moet tussen 0 en 4 liggen",
                           "gebruik 0 voor hele getallen");
    else
        indicator.decimals = static_cast<unsigned>(decimals);
}

void IndicatorReader::read_table(json::Object& object, Indicator& indicator) {
    const bool proportion = std::holds_alternative<Proportion>(indicator.calculation);
    object.form("berekening/soort", "verhouding", proportion, [&] {
        const auto over = object.text(
            "over",
            json::About{"Of de verhouding altijd over het hele centrum gaat, ook als de afspraak over "
                        "een deel van de mensen gaat"}
                .one_of({std::string(whole_centre)}));
        if (over && *over != whole_centre)
            object.refuse("over", {"{} kan niet bij 'over'", say::quoted(*over)},
                          "schrijf \"over\": \"hele centrum\", of laat 'over' weg");
        indicator.over_house = over == whole_centre;
    });
    if (proportion) {
        const bool conditions = object.list("waarbij") != nullptr;
        if (object.any("tabel") || conditions)
            diagnostics_.error("P24", object.place("tabel"),
                               "een verhouding heeft geen eigen tabel of voorwaarden",
                               "zet ze bij de indicatoren die u deelt");
        return;
    }
    const json::Value* conditions = nullptr;
    // Only what is no proportion has these keys.
    object.form_unless("berekening/soort", "verhouding", false, [&] {
        indicator.table =
            object.required_text("tabel", json::About{"De tabel waaruit wordt geteld"}.one_of(table_names()));
        conditions = object.list("waarbij", {"Welke regels meetellen; zonder tellen alle regels"});
        if (conditions && object.describes()) read_conditions(*conditions, {}, diagnostics_);
    });
    if (indicator.table.empty()) return;
    if (!knows_table(indicator.table)) {
        diagnostics_.error("P20", object.place("tabel"),
                           {"de tabel {} bestaat niet", say::quoted(indicator.table)},
                           suggestion(indicator.table, table_names(),
                                      Sentence("kies uit: {}", say::own_list(table_names()))));
        return;
    }
    if (conditions) indicator.conditions = read_conditions(*conditions, indicator.table, diagnostics_);
}

/// Rows with a person are about people whatever the unit; and whoever counts persons cannot say that it is
/// not. Paid staff are the exception: how large a team is and whether it has its certificates of conduct is
/// asked of the smallest centre too.
void IndicatorReader::read_about_people(json::Object& object, Indicator& indicator) {
    const auto person = indicator.table.empty() ? std::string_view() : person_column(indicator.table);
    const bool coded = std::holds_alternative<Coded>(indicator.calculation);
    const bool people = indicator.unit == Unit::Persons || indicator.unit == Unit::Times ||
                        (!person.empty() && (coded || indicator.unit != Unit::Eurocents));
    indicator.about_people =
        object.boolean("over_mensen", {"Of het cijfer mensen telt; zonder volgt dat uit de tabel"})
            .value_or(people);
    if (indicator.about_people || !people || indicator.table == "medewerkers" ||
        (person.empty() && indicator.unit != Unit::Persons))
        return;
    diagnostics_.error(
        "P36", object.place("over_mensen"),
        coded ? Sentence("{} is code over rijen met mensen en moet dus over mensen gaan",
                         say::quoted(indicator.id))
              : Sentence("{} telt mensen en moet dus over mensen gaan", say::quoted(indicator.id)),
        "haal \"over_mensen\": false weg");
}

void IndicatorReader::check_standing(const Indicator& indicator, const Place& place) {
    if (std::holds_alternative<Standing>(indicator.calculation) &&
        time_of_rows(indicator.table) != RowTime::Interval)
        diagnostics_.error(
            "P24", place,
            {"{} heeft geen begin- en einddatum, dus geen stand op een dag", say::quoted(indicator.table)},
            "gebruik 'uniek'");
}

/// What an indicator has to do with others: its other half, stories, and rows of earlier years.
void IndicatorReader::read_relations(json::Object& object, Indicator& indicator) {
    if (const auto pair = object.text("paar", {"De id van de andere helft: vraag bij aanbod"}))
        indicator.pair = *pair;
    const auto themes = object.texts(
        "thema", json::About{"De thema's van verhalen die dit cijfer laten zien"}.one_of(domain_words()));
    if (object.any("thema")) {
        indicator.themes = themes;
        for (const auto& theme : indicator.themes) accept_outcome_domain(object, "thema", theme);
    }
    const auto period = object.text(
        "periode",
        json::About{"Alles tot en met de periode telt mee, ook van eerdere jaren"}.one_of({"tot en met"}));
    if (!period) return;
    if (*period != "tot en met")
        object.refuse("periode", {"{} is geen soort periode", say::quoted(*period)},
                      "schrijf \"tot en met\", of haal 'periode' weg");
    indicator.cumulative = true;
    const auto& breakdowns = indicator.breakdowns;
    if (std::find(breakdowns.begin(), breakdowns.end(), "maand") != breakdowns.end())
        object.refuse("periode", "wat over alle jaren telt, kan niet per maand",
                      "haal 'maand' of 'periode' weg");
}

/// Takes the ids of crosswalks out of the breakdowns: a funder's headings are no dimension of the data.
void IndicatorReader::separate_crosswalks(Indicator& indicator, const json::Object& object) {
    for (const auto& crosswalk : crosswalks_) {
        const auto named = std::find(indicator.breakdowns.begin(), indicator.breakdowns.end(), crosswalk.id);
        if (named == indicator.breakdowns.end()) continue;
        indicator.breakdowns.erase(named);
        const bool counted = !std::holds_alternative<Proportion>(indicator.calculation) &&
                             !std::holds_alternative<Coded>(indicator.calculation);
        if (counted && !activity_kind_field(indicator.table).empty())
            indicator.crosswalks.push_back(crosswalk);
        else
            diagnostics_.error("P23", object.place("uitsplitsingen"),
                               {"{} kan niet worden ingedeeld naar {}", say::quoted(indicator.id),
                                say::quoted(crosswalk.id)},
                               "een indeling gaat over getelde activiteiten; laat haar hier weg");
    }
}

std::optional<Indicator> IndicatorReader::read_own(json::Object& object, const json::Value& value) {
    Indicator indicator;
    indicator.plugin = plugin_;
    indicator.place = value.place();
    read_words(object, indicator);
    read_unit(object, indicator);
    const auto* calculation = object.required_object("berekening", {"Hoe er wordt geteld"});
    auto read = calculation ? read_calculation(*calculation, diagnostics_) : std::nullopt;
    if (read) indicator.calculation = *read;
    indicator.breakdowns = object.texts(
        "uitsplitsingen", {"Waarnaar het cijfer wordt uitgesplitst, bijvoorbeeld maand of locatie"});
    read_relations(object, indicator);
    read_table(object, indicator);
    separate_crosswalks(indicator, object);
    read_about_people(object, indicator);
    if (!read || (!indicator.table.empty() && !knows_table(indicator.table))) return indicator;

    const Place place = calculation->place();
    std::visit(
        [&](const auto& kind) {
            if constexpr (requires { kind.field; })
                if (!kind.field.empty() && !indicator.table.empty())
                    check_field(indicator.table, kind.field,
                                place_of_word(calculation->find("veld"), kind.field, place), diagnostics_);
        },
        indicator.calculation);
    const bool adds_up = std::holds_alternative<CountRows>(*read) || std::holds_alternative<Sum>(*read);
    indicator.additivity = adds_up ? Additivity::Sum : Additivity::Recompute;
    check_standing(indicator, place);
    check_unit(indicator, object.place("eenheid"), diagnostics_);
    check_rows_as_persons(indicator, place, diagnostics_);
    check_breakdowns(indicator, value.find("uitsplitsingen"), object.place("uitsplitsingen"), diagnostics_);
    return indicator;
}

std::optional<Indicator> IndicatorReader::read_reference(json::Object& object, const json::Value& value) {
    const auto reference =
        object.text("verwijzing", {"De plugin en de indicator, bijvoorbeeld basis:bezoeken"}).value_or("");
    const auto name = object.text("naam"), definition = object.text("definitie");
    const bool has_breakdowns = value.find("uitsplitsingen") != nullptr;
    auto breakdowns = object.texts("uitsplitsingen");
    const auto colon = reference.find(':');
    const Indicator* found = nullptr;
    if (colon != std::string::npos && others_)
        found = others_(std::string_view(reference).substr(0, colon),
                        std::string_view(reference).substr(colon + 1));
    if (!found) {
        diagnostics_.error(
            "P30", object.place("verwijzing"), {"{} verwijst naar niets", say::quoted(reference)},
            colon == std::string::npos
                ? Sentence("schrijf de plugin en de indicator, bijvoorbeeld \"basis:bezoeken\"")
                : Sentence("kijk met 'verantwoord plugin lijst' welke plugins en indicatoren er zijn"));
        if (colon != std::string::npos) broken_.push_back(reference.substr(colon + 1));
        Indicator nothing; // the keys are read although there is no indicator, so that none of them counts as
                           // unknown
        read_relations(object, nothing);
        return std::nullopt;
    }
    Indicator indicator = *found;
    indicator.place = value.place();
    if (name) indicator.name = *name;
    if (definition) indicator.definition = *definition;
    if (has_breakdowns) {
        indicator.breakdowns = std::move(breakdowns);
        indicator.crosswalks.clear();
        separate_crosswalks(indicator, object);
    }
    read_relations(object, indicator);
    check_breakdowns(indicator, value.find("uitsplitsingen"), object.place("uitsplitsingen"), diagnostics_);
    return indicator;
}

std::vector<Indicator> read_file(IndicatorReader reader, const json::Value& root, Diagnostics& diagnostics) {
    json::Object object(root, json::Family::Plugin, diagnostics);
    const auto version = object.required_integer(
        "schema", json::About{"De versie van deze beschrijving: altijd 1"}.within(1, 1));
    if (version && *version != 1)
        object.refuse("schema", {"schema {} is onbekend", say::digits(*version)}, "gebruik \"schema\": 1");
    const auto* list = object.required_list("indicatoren", {"Wat deze financier wil weten"});
    object.finish();
    std::vector<Indicator> indicators;
    if (list)
        for (const auto& item : list->items)
            if (auto indicator = reader.read(item)) indicators.push_back(std::move(*indicator));
    return checked_together(reader.plugin(), std::move(indicators), reader.broken(), diagnostics);
}

} // namespace

std::vector<Indicator> read_indicators(std::string_view plugin, std::string_view file, std::string_view bytes,
                                       const IndicatorSource& others, Diagnostics& diagnostics,
                                       const std::vector<Crosswalk>& crosswalks) {
    const auto root = json::parse(file, bytes, json::Family::Plugin, diagnostics);
    if (!root || !json::is_object(*root, json::Family::Plugin, diagnostics)) return {};
    return read_file(IndicatorReader(plugin, others, crosswalks, diagnostics), *root, diagnostics);
}

void describe_indicators(const json::Value& described) {
    Diagnostics unused;
    const IndicatorSource none;
    const std::vector<Crosswalk> no_crosswalks;
    read_file(IndicatorReader({}, none, no_crosswalks, unused), described, unused);
}

} // namespace verantwoord
