#include "indicator/dimension.hpp"
#include "indicator/question_reader.hpp"

namespace verantwoord {

using json::Object;
using json::Value;

std::vector<Crosswalk> read_crosswalks(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    QuestionKind<Crosswalk> kind;
    kind.list = "indelingen";
    kind.in = [](const QuestionSet& set) -> const std::vector<Crosswalk>& { return set.crosswalks; };
    kind.id = [](const Crosswalk& crosswalk) -> const std::string& { return crosswalk.id; };
    kind.read = [&](Object& object, const Value& value) {
        Crosswalk crosswalk;
        crosswalk.place = value.place();
        crosswalk.id = object.required_text("id");
        crosswalk.label = object.required_text("naam");
        const RuleSource rule = read_rule_source(object);
        crosswalk.source = rule.source;
        crosswalk.checked_on = rule.checked_on;
        if (find_dimension(crosswalk.id))
            object.refuse("id", "'" + crosswalk.id + "' is al een uitsplitsing", "kies een andere naam");
        if (const Value* headings = object.required_object("koppen")) {
            Object kinds(*headings, json::Family::Plugin, diagnostics);
            for (const auto& [heading, words] : headings->keys)
                crosswalk.parts.push_back({heading, kinds.texts(heading)});
            kinds.finish();
        }
        return crosswalk;
    };
    return read_questions(file, bytes, kind, others, diagnostics);
}

} // namespace verantwoord
