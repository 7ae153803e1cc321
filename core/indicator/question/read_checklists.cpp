// Reads lijsten.json: what a funder wants answered point by point, and references to the lists of other
// plugins.
#include "indicator/question/question_reader.hpp"

#include "base/text/text.hpp"
#include "indicator/definition/describe.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

ChecklistPoint read_point(const Value& value, Diagnostics& diagnostics) {
    Object object(value, json::Family::Plugin, diagnostics);
    ChecklistPoint point;
    point.place = value.place();
    point.id = object.required_text("id", {"Het nummer van het punt; het centrum antwoordt onder deze id"});
    point.name = object.required_text("naam", {"Hoe het punt in het verslag heet"});
    point.question =
        object.text("vraag", {"De vraag aan het centrum, zoals de directeur die leest"}).value_or("");
    point.indicator =
        object.text("getal", {"De id van een indicator die als bewijs bij het punt staat"}).value_or("");
    point.rule = read_rule_source(object);
    object.finish();
    return point;
}

/// Keeps the points that a reference names; one that names none takes the whole list.
void choose_points(Object& object, Checklist& list) {
    const auto ids =
        object.texts("punten", json::About{"Welke punten van die lijst; zonder: allemaal"}.in_this_form());
    if (!object.any("punten", json::About{}.in_this_form())) return;
    std::vector<ChecklistPoint> chosen;
    std::vector<std::string> known;
    for (const auto& point : list.points) known.push_back(point.id);
    for (const auto& id : ids) {
        const auto found = std::find_if(list.points.begin(), list.points.end(),
                                        [&](const ChecklistPoint& point) { return point.id == id; });
        if (found != list.points.end())
            chosen.push_back(*found);
        else if (!known.empty())
            object.refuse("punten", {"het punt {} staat niet in die lijst", say::quoted(id)},
                          suggestion(id, known, Sentence("kies uit: {}", say::foreign_joined(known))));
    }
    list.points = std::move(chosen);
}

QuestionKind<Checklist> checklists(Diagnostics& diagnostics) {
    QuestionKind<Checklist> kind;
    kind.list = "lijsten";
    kind.meaning = "Wat het centrum punt voor punt beantwoordt";
    kind.in = [](const QuestionSet& set) -> const std::vector<Checklist>& { return set.checklists; };
    kind.id = [](const Checklist& list) -> const std::string& { return list.id; };
    kind.adapt = choose_points;
    kind.read = [&diagnostics](Object& object, const Value& value) {
        Checklist list;
        list.place = value.place();
        list.id = object.required_text("id", {"Een korte naam, waarmee een sjabloon de lijst noemt"});
        list.name = object.required_text("naam", {"Hoe de lijst in het verslag heet"});
        list.sentence = object.required_text("zin", {"Een zin die zegt wat de lijst laat zien"});
        const std::string form =
            object
                .text("vorm", json::About{"Hoe het centrum antwoordt: met een staat, zoals aanwezig of in "
                                          "opbouw, of met ja of nee"}
                                  .one_of({"staat", "ja-nee"}))
                .value_or("staat");
        if (form != "staat" && form != "ja-nee")
            object.refuse("vorm", {"{} is geen vorm van een lijst", say::quoted(form)},
                          "kies uit: staat, ja-nee");
        list.yes_no = form == "ja-nee";
        if (const Value* points =
                object.required_list("punten", json::About{"De punten van de lijst"}.in_this_form()))
            for (const Value& each : points->items) {
                auto point = read_point(each, diagnostics);
                const bool known = std::any_of(list.points.begin(), list.points.end(),
                                               [&](const auto& other) { return other.id == point.id; });
                if (known)
                    diagnostics.error("P43", each.place(), {"{} staat hier twee keer", say::quoted(point.id)},
                                      "geef elk punt een eigen id");
                list.points.push_back(std::move(point));
            }
        return list;
    };
    return kind;
}

} // namespace

std::vector<Checklist> read_checklists(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics) {
    return read_questions(file, bytes, checklists(diagnostics), others, diagnostics);
}

void describe_checklists(const json::Value& described) {
    Diagnostics unused;
    read_questions(described, checklists(unused), no_questions, unused);
}

} // namespace verantwoord
