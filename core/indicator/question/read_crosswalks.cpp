// Reads indelingen.json: a funder's own headings for the kinds of activities that the centre registers
// once.
#include "indicator/definition/describe.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/question/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

QuestionKind<Crosswalk> crosswalks(Diagnostics& diagnostics) {
    QuestionKind<Crosswalk> kind;
    kind.list = "indelingen";
    kind.meaning = "Hoe de financier activiteiten indeelt onder eigen koppen";
    kind.in = [](const QuestionSet& set) -> const std::vector<Crosswalk>& { return set.crosswalks; };
    kind.id = [](const Crosswalk& crosswalk) -> const std::string& { return crosswalk.id; };
    kind.read = [&diagnostics](Object& object, const Value& value) {
        Crosswalk crosswalk;
        crosswalk.place = value.place();
        crosswalk.id = object.required_text("id", {"Een korte naam, te gebruiken als uitsplitsing"});
        crosswalk.label = object.required_text("naam", {"Hoe de indeling in het verslag heet"});
        const RuleSource rule = read_rule_source(object);
        crosswalk.source = rule.source;
        crosswalk.checked_on = rule.checked_on;
        if (find_dimension(crosswalk.id))
            object.refuse("id", {"{} is al een uitsplitsing", say::quoted(crosswalk.id)},
                          "kies een andere naam");
        if (const Value* headings = object.required_object(
                "koppen", {"Per kop van de financier de soorten activiteiten die eronder vallen"})) {
            Object kinds(*headings, json::Family::Plugin, diagnostics);
            for (const auto& heading : kinds.names())
                crosswalk.parts.push_back(
                    {heading, kinds.texts(heading, {"Een soort activiteit, of een lijst ervan"})});
            kinds.finish();
        }
        return crosswalk;
    };
    return kind;
}

} // namespace

std::vector<Crosswalk> read_crosswalks(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    return read_questions(file, bytes, crosswalks(diagnostics), others, diagnostics);
}

void describe_crosswalks(const json::Value& described) {
    Diagnostics unused;
    read_questions(described, crosswalks(unused), no_questions, unused);
}

} // namespace verantwoord
