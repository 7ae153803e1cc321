#include "administration/centre/quality.hpp"

#include "administration/centre/agreement_parts.hpp"
#include "administration/centre/describe.hpp"
#include "administration/centre/json_header.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <array>

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

struct StateName {
    std::string_view word;
    PointState state;
};
constexpr std::int64_t first_year = 2000, last_year = 2199;
/// The words of both forms of list: how far something is, and yes or no.
constexpr std::array state_names{StateName{"aanwezig", PointState::Present},
                                 StateName{"in opbouw", PointState::UnderWay},
                                 StateName{"gelijkwaardig", PointState::Equivalent},
                                 StateName{"afwezig", PointState::Absent},
                                 StateName{"niet van toepassing", PointState::NotApplicable},
                                 StateName{"ja", PointState::Present},
                                 StateName{"deels", PointState::UnderWay},
                                 StateName{"nee", PointState::Absent}};

std::optional<PointState> state_of(Object& object, const std::string& word) {
    if (word.empty()) return std::nullopt;
    std::vector<std::string> known;
    for (const auto& name : state_names) {
        if (text::word_form(name.word) == word) return name.state;
        known.emplace_back(name.word);
    }
    object.refuse("staat", {"{} is geen staat", say::quoted(object.text("staat").value_or(""))},
                  suggestion(word, known, {"kies uit: {}", say::own_joined(known)}));
    return std::nullopt;
}

/// Whether the answer has all that its state needs; what is missing is reported. "deels" needs no year.
bool complete(Object& object, const PointAnswer& answer, std::string_view word) {
    if (word == text::word_form("in opbouw") && !answer.until_year) {
        object.refuse("tot", "bij 'in opbouw' ontbreekt het jaar waarin het klaar is",
                      "voeg bijvoorbeeld \"tot\": 2027 toe");
        return false;
    }
    const bool explained =
        answer.state == PointState::Equivalent || answer.state == PointState::NotApplicable;
    if (explained && answer.explanation.empty()) {
        object.refuse("toelichting", {"bij '{}' ontbreekt de toelichting", say::own(to_dutch(answer.state))},
                      "schrijf in een zin wat u in plaats daarvan hebt, of waarom het bij u niet speelt");
        return false;
    }
    return true;
}

std::optional<PointAnswer> read_point(const Value& value, Diagnostics& diagnostics) {
    Object object(value, Family::Data, diagnostics);
    const auto errors = diagnostics.errors();
    PointAnswer answer;
    answer.place = value.place();
    std::vector<std::string> words;
    words.reserve(state_names.size());
    for (const auto& name : state_names) words.emplace_back(name.word);
    const std::string word = text::word_form(
        text::trim(object.required_text("staat", json::About{"Hoe het ermee staat"}.one_of(words, true))));
    const auto state = state_of(object, word);
    if (const auto year = object.integer(
            "tot", json::About{"Het jaar waarin het klaar is"}.within(first_year, last_year))) {
        answer.until_year = static_cast<int>(*year);
        if (*year < first_year || *year > last_year)
            object.refuse("tot", "dit is geen jaar", "schrijf een jaar als 2027");
    }
    answer.explanation =
        object.text("toelichting", {"Wat erbij te zeggen is, in een of meer zinnen"}).value_or("");
    answer.evidence =
        object.text("bewijs", {"Waaruit dit blijkt, bijvoorbeeld de naam van een document"}).value_or("");
    answer.date = read_date(object, "datum", "De dag waarop u dit hebt ingevuld");
    object.finish();
    if (!state || diagnostics.errors() != errors) return std::nullopt;
    answer.state = *state;
    if (!complete(object, answer, word)) return std::nullopt;
    return answer;
}

} // namespace

std::string_view to_dutch(PointState state) {
    for (const auto& name : state_names)
        if (name.state == state) return name.word;
    return {};
}

namespace {

QualityAnswers read_answers(const Value& value, Diagnostics& diagnostics) {
    QualityAnswers answers;
    Object root(value, Family::Data, diagnostics);
    read_schema_version(root);
    const Value* points =
        root.required_object("punten", {"Per punt van de lijst (de id ervan) hoe het ermee staat"});
    root.finish();
    if (!points) return answers;
    Object each(*points, Family::Data, diagnostics);
    for (const auto& id : each.names())
        if (const Value* point = each.object(id))
            if (auto answer = read_point(*point, diagnostics)) answers.points.emplace(id, std::move(*answer));
    return answers;
}

} // namespace

QualityAnswers read_quality(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    QualityAnswers answers = value ? read_answers(*value, diagnostics) : QualityAnswers();
    answers.supplied = true;
    return answers;
}

void describe_quality(const json::Value& described) {
    Diagnostics unused;
    read_answers(described, unused);
}

} // namespace verantwoord
