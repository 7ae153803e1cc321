#include "indicator/question_reader.hpp"

#include "base/text.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

ChecklistPoint read_point(const Value& value, Diagnostics& diagnostics) {
    Object object(value, json::Family::Plugin, diagnostics);
    ChecklistPoint point;
    point.place = value.place();
    point.id = object.required_text("id");
    point.name = object.required_text("naam");
    point.question = object.text("vraag").value_or("");
    point.indicator = object.text("getal").value_or("");
    point.rule = read_rule_source(object);
    object.finish();
    return point;
}

/// A reference may name some of the points.
void choose_points(Object& object, Checklist& list) {
    if (!object.any("punten")) return;
    std::vector<ChecklistPoint> chosen;
    std::vector<std::string> known;
    for (const auto& point : list.points) known.push_back(point.id);
    for (const auto& id : object.texts("punten")) {
        const auto found = std::find_if(list.points.begin(), list.points.end(),
                                        [&](const ChecklistPoint& point) { return point.id == id; });
        if (found != list.points.end())
            chosen.push_back(*found);
        else if (!known.empty())
            object.refuse("punten", "het punt '" + id + "' staat niet in die lijst",
                          suggestion(id, known, "kies uit: " + text::join(known, ", ")));
    }
    list.points = std::move(chosen);
}

} // namespace

std::vector<Checklist> read_checklists(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    QuestionKind<Checklist> kind;
    kind.list = "lijsten";
    kind.in = [](const QuestionSet& set) -> const std::vector<Checklist>& { return set.checklists; };
    kind.id = [](const Checklist& list) -> const std::string& { return list.id; };
    kind.adapt = choose_points;
    kind.read = [&](Object& object, const Value& value) {
        Checklist list;
        list.place = value.place();
        list.id = object.required_text("id");
        list.name = object.required_text("naam");
        list.sentence = object.required_text("zin");
        const std::string form = object.text("vorm").value_or("staat");
        if (form != "staat" && form != "ja-nee")
            object.refuse("vorm", "'" + form + "' is geen vorm van een lijst", "kies uit: staat, ja-nee");
        list.yes_no = form == "ja-nee";
        if (const Value* points = object.required_list("punten"))
            for (const Value& each : points->items) {
                auto point = read_point(each, diagnostics);
                const bool known = std::any_of(list.points.begin(), list.points.end(),
                                               [&](const auto& other) { return other.id == point.id; });
                if (known)
                    diagnostics.error("P43", each.place(), "'" + point.id + "' staat hier twee keer",
                                      "geef elk punt een eigen id");
                list.points.push_back(std::move(point));
            }
        return list;
    };
    return read_questions(file, bytes, kind, others, diagnostics);
}

} // namespace verantwoord
