#include "indicator/definition/condition_reader.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/must.hpp"
#include "indicator/definition/condition_conflict.hpp"
#include "indicator/definition/definition_check.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {

constexpr std::array test_names{"is",     "niet",   "minstens",          "hoogstens",
                                "tussen", "gevuld", "hoogstens_jaar_oud"};

bool is_date(const FieldFacts& field) { return field.cell == CellKind::Date; }
bool is_numeric(const FieldFacts& field) {
    return is_date(field) || field.cell == CellKind::YearNumber || is_amount(field.cell);
}

/// The number in the smallest unit of the field: euros are written with two decimals. Hours have a reader of
/// their own.
std::optional<std::int64_t> scaled(const std::string& written, CellKind cell) {
    const char mark = written.find(',') != std::string::npos ? ',' : '.';
    if (cell == CellKind::Euros || cell == CellKind::Fte) return dutch::parse_number(written, 2, mark);
    if (cell != CellKind::Hours) return dutch::parse_number(written, 0, mark);
    const auto hundredths = dutch::parse_number(written, 2, mark);
    std::int64_t minutes = 0;
    if (!hundredths || __builtin_mul_overflow(*hundredths, 60, &minutes) || minutes % 100 != 0)
        return std::nullopt;
    return minutes / 100;
}

/// A bound of a numeric condition in the smallest unit of the field, or in days.
std::optional<std::int64_t> read_bound(const json::Value& value, const FieldFacts& field,
                                       Diagnostics& diagnostics) {
    using Kind = json::Value::Kind;
    if (is_date(field)) {
        const auto date = value.kind == Kind::Text ? parse_date(value.text) : std::nullopt;
        if (date) return date->days;
        diagnostics.error("P26", value.place(), {"{} is een datum, en dit niet", say::quoted(field.column)},
                          "schrijf een datum tussen aanhalingstekens, bijvoorbeeld \"2025-01-01\"");
        return std::nullopt;
    }
    std::optional<std::int64_t> bound;
    if (value.kind == Kind::Integer) bound = scaled(std::to_string(value.integer), field.cell);
    if (value.kind == Kind::Real || value.kind == Kind::Text) bound = scaled(value.text, field.cell);
    if (!bound)
        diagnostics.error(
            "P26", value.place(), {"{} is een getal, en dit niet", say::quoted(field.column)},
            field.cell == CellKind::Euros   ? Sentence("schrijf een bedrag in euro, bijvoorbeeld 1250")
            : field.cell == CellKind::Hours ? Sentence("schrijf een aantal uren, bijvoorbeeld 4")
            : field.cell == CellKind::Fte   ? Sentence("schrijf fte, bijvoorbeeld \"0,89\"")
                                            : Sentence("schrijf een heel getal, bijvoorbeeld 12"));
    return bound;
}

void check_words(const Condition& condition, const FieldFacts& field, const json::Value& written,
                 Diagnostics& diagnostics) {
    if (field.cell != CellKind::Category || field.words.empty()) return;
    const std::vector<std::string> known(field.words.begin(), field.words.end());
    for (const auto& word : condition.words)
        if (!word.empty() && std::find(known.begin(), known.end(), word) == known.end())
            diagnostics.error("P27", place_of_word(&written, word, condition.place),
                              {"{} is geen waarde van {}", say::quoted(word), say::quoted(condition.field)},
                              suggestion(word, known, Sentence("kies uit: {}", say::foreign_list(known))));
}

bool read_words(Condition& condition, const FieldFacts& field, std::vector<std::string> words,
                const json::Value& written, Diagnostics& diagnostics) {
    if (is_numeric(field)) {
        diagnostics.error(
            "P26", condition.place,
            {"{} is een getal of datum; 'is' en 'niet' kunnen daar niet", say::quoted(condition.field)},
            "gebruik 'minstens', 'hoogstens' of 'tussen'");
        return false;
    }
    if (words.empty()) {
        const bool is = condition.test == Condition::Test::Is;
        diagnostics.error("P26", written.place(),
                          {"de lijst bij {} is leeg", say::quoted(is ? "is" : "niet")},
                          is ? Sentence("zo telt geen enkele regel mee; noem minstens één woord, of gebruik "
                                        "\"gevuld\": false als het veld leeg moet zijn")
                             : Sentence("zo sluit de voorwaarde niets uit; noem minstens één woord, of haal "
                                        "de voorwaarde weg"));
        return false;
    }
    condition.words = std::move(words);
    const std::size_t errors_before = diagnostics.errors();
    check_words(condition, field, written, diagnostics);
    return diagnostics.errors() == errors_before;
}

/// The bounds of `minstens`, `hoogstens` or `tussen`.
bool read_bounds(Condition& condition, const FieldFacts& field, const json::Value& value,
                 Diagnostics& diagnostics) {
    if (!is_numeric(field)) {
        diagnostics.error("P26", condition.place, {"{} is geen getal of datum", say::quoted(condition.field)},
                          "gebruik 'is', 'niet' of 'gevuld'");
        return false;
    }
    if (condition.test != Condition::Test::Between) {
        const auto bound = read_bound(value, field, diagnostics);
        if (!bound) return false;
        condition.low =
            condition.test == Condition::Test::AtLeast ? *bound : std::numeric_limits<std::int64_t>::min();
        condition.high =
            condition.test == Condition::Test::AtMost ? *bound : std::numeric_limits<std::int64_t>::max();
        return true;
    }
    if (value.kind != json::Value::Kind::List || value.items.size() != 2) {
        diagnostics.error("P26", value.place(), "'tussen' vraagt precies twee waarden",
                          "schrijf bijvoorbeeld \"tussen\": [1, 10]");
        return false;
    }
    const auto low = read_bound(value.items[0], field, diagnostics);
    const auto high = read_bound(value.items[1], field, diagnostics);
    if (!low || !high) return false;
    condition.low = *low;
    condition.high = *high;
    if (condition.low <= condition.high) return true;
    diagnostics.error("P26", value.place(), "bij 'tussen' is de eerste waarde groter dan de tweede",
                      "zet de kleinste waarde vooraan");
    return false;
}

/// The one test that a condition must have; nothing, and a message, when it has none or more.
const char* test_of(const json::Value& value, Diagnostics& diagnostics) {
    const char* found = nullptr;
    int count = 0;
    for (const char* name : test_names)
        if (value.find(name)) {
            found = name;
            ++count;
        }
    if (count == 1) return found;
    diagnostics.error(
        "P25", value.place(),
        count == 0 ? Sentence("deze voorwaarde zegt niet waaraan het veld moet voldoen")
                   : Sentence("deze voorwaarde heeft meer dan één toets"),
        "gebruik precies één van: is, niet, minstens, hoogstens, tussen, gevuld, hoogstens_jaar_oud");
    return nullptr;
}

std::optional<Condition> read_condition(const json::Value& value, std::string_view table,
                                        Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Plugin, diagnostics);
    if (value.kind != json::Value::Kind::Object) return std::nullopt;
    Condition condition;
    condition.place = value.place();
    condition.field = object.required_text("veld", {"Het veld, of sleutel.veld van een andere tabel"});
    const std::size_t errors_before = diagnostics.errors();
    const auto is = object.texts("is", {"Het veld is dit woord, of een van deze woorden"}),
               is_not = object.texts("niet", {"Het veld is geen van deze woorden"});
    const auto filled = object.boolean("gevuld", {"Het veld is ingevuld (true) of leeg (false)"});
    const auto years = object.integer(
        "hoogstens_jaar_oud",
        json::About{"De datum is hoogstens zoveel jaar voor het einde van de periode"}.within(0, 150));
    using Kind = json::Value::Kind;
    const std::vector<Kind> bound{Kind::Text, Kind::Integer, Kind::Real};
    const auto *at_least = object.any("minstens", json::About{"Het getal of de datum, of meer"}.of(bound)),
               *at_most = object.any("hoogstens", json::About{"Het getal of de datum, of minder"}.of(bound)),
               *between = object.any(
                   "tussen", json::About{"Twee getallen of datums, de laagste eerst"}.of({Kind::List}));
    object.exactly_one({"is", "niet", "minstens", "hoogstens", "tussen", "gevuld", "hoogstens_jaar_oud"});
    object.finish();
    const char* test = test_of(value, diagnostics);
    if (!test || condition.field.empty() || diagnostics.errors() != errors_before) return std::nullopt;
    if (!check_field(table, condition.field, object.place("veld"), diagnostics)) return std::nullopt;
    const auto field =
        must_have(find_field(table, condition.field), "er is geen veld met deze naam", condition.field);

    using Test = Condition::Test;
    const std::string_view name = test;
    condition.test = name == "is"          ? Test::Is
                     : name == "niet"      ? Test::IsNot
                     : name == "minstens"  ? Test::AtLeast
                     : name == "hoogstens" ? Test::AtMost
                     : name == "tussen"    ? Test::Between
                     : name == "gevuld"    ? Test::Filled
                                           : Test::YearsOld;
    condition.filled = filled.value_or(true);
    if (condition.test == Test::YearsOld) {
        if (!is_date(field) || !years || *years < 0 || *years > 150) {
            diagnostics.error(
                "P26", condition.place,
                "'hoogstens_jaar_oud' vraagt een datum en een aantal jaren van 0 tot en met 150",
                "schrijf bijvoorbeeld { \"veld\": \"vog_datum\", \"hoogstens_jaar_oud\": 3 }");
            return std::nullopt;
        }
        condition.high = *years;
        return condition;
    }
    if (condition.test == Test::Is || condition.test == Test::IsNot) {
        const auto& words = condition.test == Test::Is ? is : is_not;
        if (!read_words(condition, field, words, must_have(value.find(test), "een sleutel is er niet", test),
                        diagnostics))
            return std::nullopt;
    } else if (condition.test != Test::Filled) {
        const auto* limit = at_least ? at_least : at_most ? at_most : between;
        if (!read_bounds(condition, field, must_have(limit, "een sleutel is er niet", name), diagnostics))
            return std::nullopt;
    }
    return condition;
}

} // namespace

bool check_field(std::string_view table, std::string_view path, const Place& place,
                 Diagnostics& diagnostics) {
    if (find_field(table, path)) return true;
    const auto known = field_names(table);
    diagnostics.error("P21", place, {"de tabel {} heeft geen veld {}", say::quoted(table), say::quoted(path)},
                      suggestion(path, known, Sentence("kies uit: {}", say::foreign_list(known))));
    return false;
}

std::vector<Condition> read_conditions(const json::Value& list, std::string_view table,
                                       Diagnostics& diagnostics) {
    std::vector<Condition> conditions;
    for (const auto& item : list.items)
        if (auto condition = read_condition(item, table, diagnostics))
            conditions.push_back(std::move(*condition));
    check_conflicts(conditions, table, diagnostics);
    return conditions;
}

} // namespace verantwoord
