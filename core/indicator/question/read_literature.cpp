// Reads literatuur.json: general research that a report may name, never a result of the centre.
#include "indicator/definition/describe.hpp"
#include "indicator/question/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

QuestionKind<LiteratureItem> literature() {
    QuestionKind<LiteratureItem> kind;
    kind.list = "literatuur";
    kind.meaning = "Onderzoek waarnaar het verslag verwijst";
    kind.in = [](const QuestionSet& set) -> const std::vector<LiteratureItem>& { return set.literature; };
    kind.id = [](const LiteratureItem& item) -> const std::string& { return item.title; };
    kind.read = [](Object& object, const Value& value) {
        constexpr std::int64_t first_year = 1900, last_year = 2199;
        LiteratureItem item;
        item.place = value.place();
        item.title = object.required_text("titel", {"De titel van het onderzoek"});
        item.finding = object.required_text("uitkomst", {"Wat eruit kwam, in een zin"});
        item.country = object.text("land", {"Het land waar het over gaat"}).value_or("");
        item.source = object.required_text("bron", {"Wie het schreef en waar het staat"});
        const auto year =
            object
                .required_integer("jaar",
                                  json::About{"Het jaar waarin het verscheen"}.within(first_year, last_year))
                .value_or(first_year);
        if (year < first_year || year > last_year)
            object.refuse("jaar", "dit is geen jaar", "schrijf een jaar als 2014");
        item.year = static_cast<int>(year);
        return item;
    };
    return kind;
}

} // namespace

std::vector<LiteratureItem> read_literature(std::string_view file, std::string_view bytes,
                                            Diagnostics& diagnostics) {
    return read_questions(file, bytes, literature(), QuestionSource(), diagnostics);
}

void describe_literature(const json::Value& described) {
    Diagnostics unused;
    read_questions(described, literature(), QuestionSource(), unused);
}

} // namespace verantwoord
