// Reads regels.json: how figures of one report must fit together, and what is asked when they do not.
#include "administration/centre/exact_ratio.hpp"
#include "base/text/text.hpp"
#include "indicator/definition/describe.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/question/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;
using Kind = ConsistencyRule::Kind;

constexpr std::string_view of_indicator = "De id van het cijfer";

class RuleReader {
  public:
    RuleReader(const std::vector<Indicator>& indicators) : indicators_(indicators) {}

    ConsistencyRule read(Object& object, const Value& value) const {
        ConsistencyRule rule;
        rule.place = value.place();
        rule.id = object.required_text("id", {"Een korte naam; het centrum antwoordt onder deze id"});
        rule.question = object.required_text("vraag", {"Wat er vreemd is, als vraag aan de directeur"});
        rule.advice = object.required_text("doe", {"Wat de directeur kan doen, zonder punt aan het eind"});
        rule.rule = read_rule_source(object);
        const std::string weight =
            object
                .text("ernst",
                      json::About{"'vraag' als het kan kloppen, 'fout' als het nooit kan; zonder: vraag"}
                          .one_of({"vraag", "fout"}))
                .value_or("vraag");
        if (weight != "vraag" && weight != "fout")
            object.refuse("ernst", {"{} is geen ernst", say::quoted(weight)}, "kies uit: vraag, fout");
        rule.must_hold = weight == "fout";
        read_sides(object, rule);
        rule.per = object.text("per", {"De uitsplitsing waarvan elk onderdeel moet kloppen"}).value_or("");
        if (!rule.per.empty() && !known_dimension(rule))
            object.refuse("per",
                          {"{} is geen uitsplitsing van {}", say::quoted(rule.per), say::quoted(rule.left)},
                          "kies een uitsplitsing die bij de indicator staat");
        return rule;
    }

  private:
    void read_sides(Object& object, ConsistencyRule& rule) const {
        const std::vector<std::string> known{"hoogstens", "gelijk", "som", "tussen",
                                             "niet lager dan vorig jaar"};
        const std::string kind = object.required_text(
            "soort", json::About{"Hoe de cijfers bij elkaar moeten passen"}.one_of(known));
        for (const auto& [word, meant] :
             {std::pair("hoogstens", Kind::AtMost), std::pair("gelijk", Kind::Equal)})
            object.form("soort", word, kind == word, [&, meant = meant] {
                rule.kind = meant;
                rule.left = indicator(object, "links", "De id van het cijfer dat wordt vergeleken");
                rule.right = indicator(object, "rechts", "De id van het cijfer waarmee");
            });
        object.form("soort", "som", kind == "som", [&] { read_sum(object, rule); });
        object.form("soort", "tussen", kind == "tussen", [&] { read_bounds(object, rule); });
        object.form("soort", known.back(), kind == known.back(), [&] {
            rule.kind = Kind::NotBelowLastYear;
            rule.left = indicator(object, "indicator", of_indicator);
        });
        if (!kind.empty() && std::count(known.begin(), known.end(), kind) == 0)
            object.refuse("soort", {"de regel {} bestaat niet", say::quoted(kind)},
                          suggestion(kind, known, Sentence("kies uit: {}", say::foreign_joined(known))));
    }

    void read_sum(Object& object, ConsistencyRule& rule) const {
        rule.kind = Kind::Adds;
        rule.right = indicator(object, "geheel", "De id van het cijfer dat de delen samen moeten zijn");
        rule.parts = object.texts("delen", {"De id's van de delen"});
        object.expects("delen");
        for (const auto& part : rule.parts) check(object, "delen", part);
        if (rule.parts.empty()) object.refuse("delen", "de delen ontbreken", "noem de id's van de delen");
        if (!rule.parts.empty()) rule.left = rule.parts.front();
    }

    void read_bounds(Object& object, ConsistencyRule& rule) const {
        rule.kind = Kind::Between;
        rule.left = indicator(object, "indicator", of_indicator);
        object.required_text("van"), object.required_text("tot");
        rule.low = read_exact_ratio(object, "van", "De laagste waarde die kan, als tekst").value_or(Ratio{});
        rule.high = read_exact_ratio(object, "tot", "De hoogste waarde die kan, als tekst").value_or(Ratio{});
    }

    const Indicator* find(const std::string& id) const {
        for (const auto& each : indicators_)
            if (each.id == id) return &each;
        return nullptr;
    }
    void check(Object& object, const char* key, const std::string& id) const {
        if (id.empty() || find(id)) return;
        std::vector<std::string> known;
        for (const auto& each : indicators_) known.push_back(each.id);
        object.refuse(key, {"de indicator {} is er niet", say::quoted(id)},
                      suggestion(id, known, "noem een indicator uit indicatoren.json"));
    }
    std::string indicator(Object& object, const char* key, std::string_view meaning) const {
        std::string id = object.required_text(key, {meaning});
        check(object, key, id);
        return id;
    }
    bool known_dimension(const ConsistencyRule& rule) const {
        const Indicator* left = find(rule.left);
        return !left || std::count(left->breakdowns.begin(), left->breakdowns.end(), rule.per) > 0;
    }

    const std::vector<Indicator>& indicators_;
};

QuestionKind<ConsistencyRule> rules(const RuleReader& reader) {
    QuestionKind<ConsistencyRule> kind;
    kind.list = "regels";
    kind.meaning = "Welke cijfers bij elkaar moeten passen";
    kind.in = [](const QuestionSet& set) -> const std::vector<ConsistencyRule>& { return set.rules; };
    kind.id = [](const ConsistencyRule& rule) -> const std::string& { return rule.id; };
    kind.read = [&reader](Object& object, const Value& value) { return reader.read(object, value); };
    return kind;
}

} // namespace

std::vector<ConsistencyRule> read_rules(std::string_view file, std::string_view bytes,
                                        const QuestionSource& others,
                                        const std::vector<Indicator>& indicators, Diagnostics& diagnostics) {
    const RuleReader reader(indicators);
    return read_questions(file, bytes, rules(reader), others, diagnostics);
}

void describe_rules(const json::Value& described) {
    Diagnostics unused;
    const std::vector<Indicator> none;
    const RuleReader reader(none);
    read_questions(described, rules(reader), no_questions, unused);
}

} // namespace verantwoord
