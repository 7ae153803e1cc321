// Reads teksten.json: what the centre is asked to tell instead of count.
#include "indicator/definition/describe.hpp"
#include "indicator/question/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

constexpr std::string_view of_name = "Hoe de tekst in het verslag en in vragen heet",
                           of_question = "Wat de tekst moet vertellen, als vraag aan de directeur",
                           of_required = "Of een verslag zonder deze tekst niet af is; zonder is dat niet zo";

QuestionKind<Narrative> narratives() {
    QuestionKind<Narrative> kind;
    kind.list = "teksten";
    kind.meaning = "De teksten die het centrum zelf schrijft";
    kind.in = [](const QuestionSet& set) -> const std::vector<Narrative>& { return set.narratives; };
    kind.id = [](const Narrative& narrative) -> const std::string& { return narrative.text; };
    kind.read = [](Object& object, const Value& value) {
        Narrative narrative;
        narrative.place = value.place();
        narrative.text = object.required_text(
            "tekst", {"Hoe het bestand in de map teksten van het centrum heet, zonder .md"});
        narrative.name = object.required_text("naam", {of_name});
        narrative.question = object.required_text("vraag", {of_question});
        narrative.code = object.text("code", {"Het nummer van de vraag bij de financier"}).value_or("");
        narrative.required = object.boolean("verplicht", {of_required}).value_or(false);
        narrative.rule = read_rule_source(object);
        return narrative;
    };
    kind.adapt = [](Object& object, Narrative& narrative) {
        if (const auto required = object.boolean("verplicht", {of_required})) narrative.required = *required;
        if (const auto question = object.text("vraag", {of_question})) narrative.question = *question;
        if (const auto name = object.text("naam", {of_name})) narrative.name = *name;
    };
    return kind;
}

} // namespace

std::vector<Narrative> read_narratives(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    return read_questions(file, bytes, narratives(), others, diagnostics);
}

void describe_narratives(const json::Value& described) {
    Diagnostics unused;
    read_questions(described, narratives(), no_questions, unused);
}

} // namespace verantwoord
