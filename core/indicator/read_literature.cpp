#include "indicator/question_reader.hpp"

namespace verantwoord {

using json::Object;
using json::Value;

std::vector<LiteratureItem> read_literature(std::string_view file, std::string_view bytes,
                                            Diagnostics& diagnostics) {
    QuestionKind<LiteratureItem> kind;
    kind.list = "literatuur";
    kind.in = [](const QuestionSet& set) -> const std::vector<LiteratureItem>& { return set.literature; };
    kind.id = [](const LiteratureItem& item) -> const std::string& { return item.title; };
    kind.read = [](Object& object, const Value& value) {
        LiteratureItem item;
        item.place = value.place();
        item.title = object.required_text("titel");
        item.finding = object.required_text("uitkomst");
        item.country = object.text("land").value_or("");
        item.source = object.required_text("bron");
        const auto year = object.required_integer("jaar").value_or(2000);
        if (year < 1900 || year > 2199)
            object.refuse("jaar", "dit is geen jaar", "schrijf een jaar als 2014");
        item.year = static_cast<int>(year);
        return item;
    };
    return read_questions(
        file, bytes, kind, [](std::string_view) { return nullptr; }, diagnostics);
}

} // namespace verantwoord
