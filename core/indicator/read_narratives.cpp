#include "indicator/question_reader.hpp"

namespace verantwoord {

using json::Object;
using json::Value;

std::vector<Narrative> read_narratives(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    QuestionKind<Narrative> kind;
    kind.list = "teksten";
    kind.in = [](const QuestionSet& set) -> const std::vector<Narrative>& { return set.narratives; };
    kind.id = [](const Narrative& narrative) -> const std::string& { return narrative.text; };
    kind.read = [](Object& object, const Value& value) {
        Narrative narrative;
        narrative.place = value.place();
        narrative.text = object.required_text("tekst");
        narrative.name = object.required_text("naam");
        narrative.question = object.required_text("vraag");
        narrative.code = object.text("code").value_or("");
        narrative.required = object.boolean("verplicht").value_or(false);
        narrative.rule = read_rule_source(object);
        return narrative;
    };
    kind.adapt = [](Object& object, Narrative& narrative) {
        if (const auto required = object.boolean("verplicht")) narrative.required = *required;
        if (const auto question = object.text("vraag")) narrative.question = *question;
        if (const auto name = object.text("naam")) narrative.name = *name;
    };
    return read_questions(file, bytes, kind, others, diagnostics);
}

} // namespace verantwoord
