#include "administration/exact_ratio.hpp"
#include "base/text.hpp"
#include "indicator/dimension.hpp"
#include "indicator/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;
using Kind = ConsistencyRule::Kind;

class RuleReader {
  public:
    RuleReader(const std::vector<Indicator>& indicators) : indicators_(indicators) {}

    ConsistencyRule read(Object& object, const Value& value) const {
        ConsistencyRule rule;
        rule.place = value.place();
        rule.id = object.required_text("id");
        rule.question = object.required_text("vraag");
        rule.advice = object.required_text("doe");
        rule.rule = read_rule_source(object);
        const std::string weight = object.text("ernst").value_or("vraag");
        if (weight != "vraag" && weight != "fout")
            object.refuse("ernst", "'" + weight + "' is geen ernst", "kies uit: vraag, fout");
        rule.must_hold = weight == "fout";
        read_sides(object, rule);
        rule.per = object.text("per").value_or("");
        if (!rule.per.empty() && !known_dimension(rule))
            object.refuse("per", "'" + rule.per + "' is geen uitsplitsing van '" + rule.left + "'",
                          "kies een uitsplitsing die bij de indicator staat");
        return rule;
    }

  private:
    void read_sides(Object& object, ConsistencyRule& rule) const {
        const std::string kind = object.required_text("soort");
        if (kind == "hoogstens" || kind == "gelijk") {
            rule.kind = kind == "gelijk" ? Kind::Equal : Kind::AtMost;
            rule.left = indicator(object, "links");
            rule.right = indicator(object, "rechts");
        } else if (kind == "som") {
            rule.kind = Kind::Adds;
            rule.right = indicator(object, "geheel");
            rule.parts = object.texts("delen");
            for (const auto& part : rule.parts) check(object, "delen", part);
            if (rule.parts.empty()) object.refuse("delen", "de delen ontbreken", "noem de id's van de delen");
            if (!rule.parts.empty()) rule.left = rule.parts.front();
        } else if (kind == "tussen") {
            rule.kind = Kind::Between;
            rule.left = indicator(object, "indicator");
            object.required_text("van"), object.required_text("tot");
            rule.low = read_exact_ratio(object, "van").value_or(Ratio{});
            rule.high = read_exact_ratio(object, "tot").value_or(Ratio{});
        } else if (kind == "niet lager dan vorig jaar") {
            rule.kind = Kind::NotBelowLastYear;
            rule.left = indicator(object, "indicator");
        } else if (!kind.empty()) {
            const std::vector<std::string> known{"hoogstens", "gelijk", "som", "tussen",
                                                 "niet lager dan vorig jaar"};
            object.refuse("soort", "de regel '" + kind + "' bestaat niet",
                          suggestion(kind, known, "kies uit: " + text::join(known, ", ")));
        }
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
        object.refuse(key, "de indicator '" + id + "' is er niet",
                      suggestion(id, known, "noem een indicator uit indicatoren.json"));
    }
    std::string indicator(Object& object, const char* key) const {
        std::string id = object.required_text(key);
        check(object, key, id);
        return id;
    }
    bool known_dimension(const ConsistencyRule& rule) const {
        const Indicator* left = find(rule.left);
        return !left || std::count(left->breakdowns.begin(), left->breakdowns.end(), rule.per) > 0;
    }

    const std::vector<Indicator>& indicators_;
};

} // namespace

std::vector<ConsistencyRule> read_rules(std::string_view file, std::string_view bytes,
                                        const QuestionSource& others,
                                        const std::vector<Indicator>& indicators, Diagnostics& diagnostics) {
    const RuleReader reader(indicators);
    QuestionKind<ConsistencyRule> kind;
    kind.list = "regels";
    kind.in = [](const QuestionSet& set) -> const std::vector<ConsistencyRule>& { return set.rules; };
    kind.id = [](const ConsistencyRule& rule) -> const std::string& { return rule.id; };
    kind.read = [&](Object& object, const Value& value) { return reader.read(object, value); };
    return read_questions(file, bytes, kind, others, diagnostics);
}

} // namespace verantwoord
