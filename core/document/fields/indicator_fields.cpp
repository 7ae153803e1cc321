#include "document/fields/indicator_fields.hpp"

#include "document/fields/comparing.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

std::string last_year_of(const Publication& publication) {
    const auto found = publication.facts.find("vorig_jaar");
    return found == publication.facts.end() ? "vorig jaar" : found->second;
}

Value words_about(const Published& figure, std::string text, std::string name) {
    Value value = figure_value(figure, std::move(name));
    value.text = std::move(text);
    return value;
}

using Indicator = PublishedIndicator;

/// Whether the figure went up (1), down (−1) or stayed the same (0). All three are false when the difference
/// may not be seen.
Value change_is(int direction, const Indicator& indicator, const Publication& publication) {
    const Published difference = indicator.difference();
    return condition_of(Value::Kind::Condition,
                        difference.open() && !wording::broken_between(indicator, last_year_of(publication)) &&
                            wording::sign(difference) == direction);
}

Value verdict_is(PublishedVerdict verdict, const Indicator& indicator) {
    return condition_of(Value::Kind::Condition, indicator.verdict == verdict);
}

/// A value of words: a sentence or a number with its unit, behind which no noun may stand.
Value in_words(const Published& figure, std::string text, std::string name) {
    Value value = words_about(figure, std::move(text), std::move(name));
    value.plurality = Plurality::None;
    return value;
}

constexpr std::string_view no_target = "over dit resultaat is niets afgesproken";

const std::array<IndicatorField, 26> known_fields{{
    {"vorig_jaar", "het getal van vorig jaar",
     [](const Indicator& i, const Publication&) { return figure_value(i.last_year, i.id + ".vorig_jaar"); }},
    {"twee_jaar_eerder", "het getal van twee jaar eerder",
     [](const Indicator& i, const Publication& p) {
         return figure_value(wording::two_years_before(i, last_year_of(p)), i.id + ".twee_jaar_eerder");
     }},
    {"verschil", "het verschil met vorig jaar, met + of −",
     [](const Indicator& i, const Publication& p) {
         if (wording::broken_between(i, last_year_of(p)))
             return text_of("", "van vorig jaar op dit jaar is de manier van tellen veranderd");
         const Published difference = i.difference();
         return words_about(difference, wording::difference(difference), i.id + ".verschil");
     }},
    {"verschil_procent", "het verschil met vorig jaar in procenten",
     [](const Indicator& i, const Publication& p) {
         if (wording::broken_between(i, last_year_of(p)))
             return text_of("", "van vorig jaar op dit jaar is de manier van tellen veranderd");
         const Published share = wording::relative_difference(i.total, i.last_year);
         return words_about(share, wording::relative_text(i.total, i.last_year), i.id + ".verschil_procent");
     }},
    {"vergelijking", "het verschil in woorden, bijvoorbeeld '12 meer dan in 2024'",
     [](const Indicator& i, const Publication& p) {
         return in_words(i.difference(), wording::comparison(i, last_year_of(p)), i.id + ".vergelijking");
     }},
    {"gestegen", "of het getal hoger is dan vorig jaar",
     [](const Indicator& i, const Publication& p) { return change_is(1, i, p); }},
    {"gedaald", "of het getal lager is dan vorig jaar",
     [](const Indicator& i, const Publication& p) { return change_is(-1, i, p); }},
    {"gelijk_gebleven", "of het getal hetzelfde is als vorig jaar",
     [](const Indicator& i, const Publication& p) { return change_is(0, i, p); }},
    {"nul", "of bekend is dat het er nul waren",
     [](const Indicator& i, const Publication&) {
         const bool none = i.total.open() && compare(i.total.amount(), Whole{0}) == 0;
         return condition_of(Value::Kind::Condition, none);
     }},
    {"doel", "wat is afgesproken",
     [](const Indicator& i, const Publication&) {
         if (!wording::has_target(i)) return text_of("", no_target);
         return words_about(i.target, wording::target(i), i.id + ".doel");
     }},
    {"tegenover_doel",
     "het verschil met de afspraak in woorden, bijvoorbeeld '88 minder dan de afgesproken 9.100'",
     [](const Indicator& i, const Publication&) { return beside_target(i); }},
    {"gehaald", "of gehaald is wat is afgesproken",
     [](const Indicator& i, const Publication&) { return verdict_is(PublishedVerdict::Reached, i); }},
    {"bijna_gehaald", "of bijna gehaald is wat is afgesproken",
     [](const Indicator& i, const Publication&) { return verdict_is(PublishedVerdict::Nearly, i); }},
    {"niet_gehaald", "of niet gehaald is wat is afgesproken",
     [](const Indicator& i, const Publication&) { return verdict_is(PublishedVerdict::Missed, i); }},
    {"oordeel", "gehaald, bijna gehaald, niet gehaald of onbekend",
     [](const Indicator& i, const Publication&) {
         return text_of(std::string(wording::verdict(i.verdict)), no_target);
     }},
    {"toelichting", "de toelichting van het centrum bij de afspraak",
     [](const Indicator& i, const Publication& p) {
         const auto agreement = p.facts.find("afspraak");
         Value value = markdown_of(
             i.explanation, agreement == p.facts.end() ? "" : "afspraken/" + agreement->second + ".json",
             no_text);
         value.figure = i.id + ".toelichting";
         return value;
     }},
    {"met_eenheid", "het getal met zijn eenheid, bijvoorbeeld '412 personen'",
     [](const Indicator& i, const Publication&) {
         return in_words(i.total, wording::with_unit(i.total), i.id + ".met_eenheid");
     }},
    {"naam", "de naam", [](const Indicator& i, const Publication&) { return text_of(i.name, no_text); }},
    {"definitie", "wat er precies geteld is",
     [](const Indicator& i, const Publication&) { return text_of(i.definition, no_text); }},
    {"eenheid", "waarin geteld is",
     [](const Indicator& i, const Publication&) { return text_of(i.unit_name, no_text); }},
    {"bron", "waar de afspraak over dit getal vandaan komt",
     [](const Indicator& i, const Publication&) { return text_of(i.source, no_text); }},
    {"basis", "hoe het getal tot stand kwam: geteld, geturfd, geschat",
     [](const Indicator& i, const Publication&) { return text_of(i.basis, no_text); }},
    {"over_wie", "van wie of waarvan het getal is, bijvoorbeeld 'van inwoners van Duinstad'",
     [](const Indicator& i, const Publication&) { return text_of(i.of_whom, no_text); }},
    {"dekking", "wat er niet in het getal zit",
     [](const Indicator& i, const Publication&) { return text_of(i.coverage, no_text); }},
    {"code", "de code van de indicator",
     [](const Indicator& i, const Publication&) { return text_of(i.code, no_text); }},
    {"trendbreuk", "vanaf wanneer en waarom er anders is geteld",
     [](const Indicator& i, const Publication&) { return text_of(i.method_break, no_text); }},
}};

/// Fields that are a number in the unit of the indicator.
constexpr std::array<std::string_view, 4> numbers{"vorig_jaar", "twee_jaar_eerder", "verschil", "doel"};

/// Says whether words may stand behind the number. That follows from its unit alone, so that a template that
/// is right stays right when a number is missing.
Value with_plurality_of_unit(Value value, Unit unit) {
    if (!takes_noun(unit))
        value.plurality = Plurality::None;
    else if (value.plurality == Plurality::None)
        value.plurality = Plurality::Unknown;
    return value;
}

/// The unit of a field's value; empty for words.
std::string unit_of(std::string_view suffix, const Value& value, const Indicator& indicator) {
    if (value.kind == Value::Kind::Condition) return "voorwaarde";
    if (value.kind != Value::Kind::Figure || suffix == "vergelijking" || suffix == "met_eenheid" ||
        suffix == "tegenover_doel")
        return "tekst";
    return suffix == "verschil_procent" ? "procent" : indicator.unit_name;
}

} // namespace

std::vector<std::string> indicator_field_names() {
    std::vector<std::string> result;
    for (const IndicatorField& field : known_fields) result.emplace_back(field.name);
    return result;
}

bool is_number_of_unit(std::string_view field) {
    return std::find(numbers.begin(), numbers.end(), field) != numbers.end();
}

std::optional<Value> indicator_field(const PublishedIndicator& indicator, std::string_view name,
                                     const Publication& publication) {
    for (const IndicatorField& known : known_fields)
        if (known.name == name) {
            Value value = known.make(indicator, publication);
            return is_number_of_unit(name) ? with_plurality_of_unit(std::move(value), indicator.total.unit())
                                           : value;
        }
    return std::nullopt;
}

std::vector<FieldDescription> describe_fields(const PublishedIndicator& indicator,
                                              const Publication& publication) {
    std::vector<FieldDescription> result;
    for (const IndicatorField& field : known_fields) {
        const Value value = field.make(indicator, publication);
        result.push_back({indicator.id + "." + std::string(field.name), value.text,
                          indicator.name + ": " + std::string(field.meaning),
                          unit_of(field.name, value, indicator)});
    }
    return result;
}

} // namespace verantwoord
